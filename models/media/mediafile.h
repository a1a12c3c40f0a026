// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/displaytypes.h"

#include <QString>
#include <QStringList>

/// A picture or video on this machine, as far as the store cares.
struct MediaFile
{
    QString path;
    Medium medium = Medium::Screenshot;
    QSize size; ///< in pixels; empty: it cannot be read
    qint64 bytes = 0;
    QString checksum; ///< MD5, in hexadecimal
    QStringList problems; ///< why the store would refuse it, a sentence each
};

/// Reads and checks the file; may run on any thread.
MediaFile readMediaFile(const QString &path);
/// By its ending: something that is looked at at all.
bool isMediaFile(const QString &path);

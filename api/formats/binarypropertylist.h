// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

/// The binary form ("bplist00", CFBinaryPList.c of Apple's CoreFoundation) of what readPropertyList() reads.
QVariant readBinaryPropertyList(const QByteArray &bytes, QString *error);

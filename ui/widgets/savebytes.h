// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs.h"

#include <QByteArray>

/// Asks for a file and writes what `bytes` gives into it, once the user has chosen one; tells how it went.
void saveBytes(QWidget *parent, Dialogs &dialogs, const Dialogs::FileRequest &request,
               const std::function<QByteArray()> &bytes);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The text of a file, or why there is none.
struct TextFile
{
    QString text; ///< line ends as "\n", without a byte order mark
    QString problem; ///< a sentence; empty when all is well
    int line = 0; ///< of the problem; 0: the whole file
};

/// UTF-8, or UTF-16 with a byte order mark. What is larger than `most` bytes is not read.
TextFile readTextFile(const QString &path, qint64 most = 16 * 1024 * 1024);
TextFile decodeText(const QByteArray &bytes);

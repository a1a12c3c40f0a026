// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// A crash report as text, in its parts:
/// https://developer.apple.com/documentation/xcode/examining-the-fields-in-a-crash-report
struct CrashLogPart
{
    QString title; ///< "Thread 0 Crashed", "Binary Images"; of the head: empty
    QStringList lines;
    bool isCrashed = false; ///< the thread that fell
};

/// In the order of the report. What is not recognized stays in the part before it.
std::vector<CrashLogPart> crashLogParts(const QString &text);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QIODevice;

/// What the head of a video says of it.
struct VideoFacts
{
    QSize size; ///< in pixels, as it is shown
    double seconds = 0;
    double framesPerSecond = 0;
    QByteArray codec; ///< four letters: "avc1", "apch"
    bool isReadable = false; ///< false: no QuickTime or MPEG-4 file
};

/// Reads the boxes of a QuickTime or MPEG-4 file (ISO/IEC 14496-12), whose frames are not touched: a file of 500 MB
/// costs a few reads.
VideoFacts readVideoFacts(QIODevice &device);

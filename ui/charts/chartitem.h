// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// One of several things that a chart compares.
struct ChartItem
{
    QString key; ///< what a chart tells when it is chosen
    QString name;
    double size = 0; ///< for drawing
    QString text; ///< its value, for people
    QString plain; ///< its value, for exports
    QString note; ///< its share or change, small
    QString mark = {}; ///< before the name: a flag
    int colour = 0; ///< of Theme::series(); -1: neutral, for the rest
    std::vector<ChartItem> parts = {};
};

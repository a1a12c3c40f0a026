// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tone.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// One number of a series. Times that are not known leave the label as the only place on the axis.
struct ChartPoint
{
    QString label; ///< version, or the day as text
    QDateTime time;
    double value = 0;
    std::optional<double> margin;
    QString text = {}; ///< the value as it is told; empty: the number
    QString plain = {}; ///< the value in exports; empty: the number
    bool operator==(const ChartPoint &) const = default;
};

struct ChartSeries
{
    enum class Role {
        Plain,
        Rest, ///< what is too small to stand alone, together
        Comparison ///< of another time: a dashed line, not part of a stack
    };

    QString name;
    std::vector<ChartPoint> points;
    Role role = Role::Plain;
    int colour = -1; ///< of the theme's series; -1: by its place
    bool operator==(const ChartSeries &) const = default;
};

/// Something that happened, drawn across a chart: a release.
struct ChartMarker
{
    QString label; ///< the place on the axis
    QString text;
    bool operator==(const ChartMarker &) const = default;
};

/// Series that share their axes.
struct Chart
{
    enum class Kind {
        Lines,
        StackedBars, ///< series stand on each other: their sum means something
        StackedAreas
    };

    /// How its series are told apart.
    enum class Palette {
        Series, ///< each has a colour of its own
        Stars ///< one to five stars: from the worst to the best
    };

    Kind kind = Kind::Lines;
    Palette palette = Palette::Series;
    QString placeTitle; ///< heading of the places in a table; empty: "Time" or "Version"
    std::vector<ChartMarker> markers;
    QString category; ///< "Launch", "Battery"; empty when there is only one
    QString title;
    QString unit;
    std::vector<ChartSeries> series;
    bool operator==(const Chart &) const = default;

    bool isEmpty() const;
    /// The places on the horizontal axis, in order; every series has at most one point at each.
    QStringList labels() const;
};

/// What Apple found worth telling about the numbers.
struct MetricInsight
{
    Tone tone = Tone::Info;
    QString text;
};

struct MetricsDocument
{
    std::vector<Chart> charts; ///< those with numbers only
    std::vector<MetricInsight> insights;
};

struct DocumentProblem
{
    QString text; ///< a sentence for the user
};

/// Reads an answer of a metric: `data` with data points and dimensions.
std::variant<MetricsDocument, DocumentProblem> readMetrics(const QByteArray &json);
/// Reads Apple's power and performance metrics.
std::variant<MetricsDocument, DocumentProblem> readPowerMetrics(const QByteArray &json);

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
};

struct ChartSeries
{
    QString name;
    std::vector<ChartPoint> points;
};

/// Series that share their axes.
struct Chart
{
    QString category; ///< "Launch", "Battery"; empty when there is only one
    QString title;
    QString unit;
    std::vector<ChartSeries> series;

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

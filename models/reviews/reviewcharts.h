// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/metricsdocument.h"

#include <QDate>

class ReviewBook;

/// How much time one place on the axis stands for.
enum class ChartStep { Day, Week, Month };

struct ReviewChartQuery
{
    QString app; ///< Apple's id; empty: all apps
    QDate from; ///< included; invalid: from the first review
    QDate to; ///< included; invalid: until today
    ChartStep step = ChartStep::Month;
};

/// What the reviews of a time say together: stars over time, their average, territories, versions, and how much and how
/// fast was answered. Charts without any number are left out. Star ratings without a text are not in Apple's API, so
/// that these are averages of reviews and not those of the store.
std::vector<Chart> reviewCharts(const ReviewBook &book, const ReviewChartQuery &query);

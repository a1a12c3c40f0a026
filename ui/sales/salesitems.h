// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/salesdashboard.h"
#include "ui/charts/chartitem.h"
#include "ui/charts/figuretile.h"
#include "ui/charts/heatcalendar.h"
#include "ui/widgets/card.h"

class Dialogs;

/// What a dashboard's result is in the charts of ui/charts.
namespace salesitems {

/// Those worth a tile: with reports, or of the kind that is asked for.
struct Figures
{
    QStringList keys;
    std::vector<FigureTile::Content> contents;
};
Figures figures(const SalesResult &result);
/// The largest `most`, and the rest together.
std::vector<ChartItem> ranks(const SalesResult &result, const QString &dimension, std::size_t most);
/// Products in their apps.
std::vector<ChartItem> tree(const SalesResult &result, const SalesNames &names);
std::map<QDate, HeatCalendar::Day> days(const SalesResult &result);
/// Of the measure asked for; empty when the filters leave no answer.
QString total(const SalesResult &result);
/// How far the numbers can be trusted: what they are, how far they reach, what they leave out.
QString basis(const SalesResult &result);

/// A card with an "Export" button around a chart that is `widget` as well.
Card *card(const QString &title, QWidget *widget, ExportableChart &chart, Dialogs &dialogs);

} // namespace salesitems

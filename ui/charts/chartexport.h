// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QStringList>

#include <memory>
#include <vector>

class Dialogs;
class QPainter;
class QWidget;

/// The numbers behind a chart as a table of plain texts: numbers with a point, dates as ISO has them.
struct ChartNumbers
{
    QStringList titles;
    std::vector<QStringList> rows;

    QByteArray asCsv() const;
    QByteArray asJson() const; ///< an array of objects; what reads as a number is one
    QString asTabs() const; ///< for the clipboard, as spreadsheets paste it
};

/// What can be drawn elsewhere, and told in numbers.
class ExportableChart
{
public:
    virtual ~ExportableChart() = default;

    virtual QString chartTitle() const = 0;
    virtual QSize chartSize() const = 0;
    /// All of it, from 0,0 to chartSize(), without what the mouse is over.
    virtual void paintChart(QPainter &painter) = 0;
    virtual ChartNumbers chartNumbers() const = 0;
};

QPixmap chartPixmap(ExportableChart &chart, qreal scale = 2);
QByteArray chartSvg(ExportableChart &chart);

/// Opens the menu of an "Export" button. `name` begins the names of files. The chart has to live as long as the button;
/// `dialogs` longer.
void openExportMenu(QWidget *button, ExportableChart &chart, const QString &name, Dialogs &dialogs);

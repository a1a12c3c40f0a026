// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "api/formats/delimited.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savebytes.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

struct Format
{
    const char *title;
    const char *filter;
    const char *icon;
    const char *ending;
    QByteArray (*bytes)(ExportableChart &);
};

QByteArray pngOf(ExportableChart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    chartPixmap(chart).save(&buffer, "PNG");
    return bytes;
}

const Format formats[] = {
    {QT_TRANSLATE_NOOP("ChartExport", "Picture (PNG)…"), QT_TRANSLATE_NOOP("ChartExport", "Pictures (*.png)"), "image",
     ".png", pngOf},
    {QT_TRANSLATE_NOOP("ChartExport", "Drawing (SVG)…"), QT_TRANSLATE_NOOP("ChartExport", "Drawings (*.svg)"), "image",
     ".svg", chartSvg},
    {QT_TRANSLATE_NOOP("ChartExport", "Numbers (CSV)…"), QT_TRANSLATE_NOOP("ChartExport", "CSV files (*.csv)"),
     "table-2", ".csv", [](ExportableChart &chart) { return chart.chartNumbers().asCsv(); }},
    {QT_TRANSLATE_NOOP("ChartExport", "Numbers (JSON)…"), QT_TRANSLATE_NOOP("ChartExport", "JSON files (*.json)"),
     "table-2", ".json", [](ExportableChart &chart) { return chart.chartNumbers().asJson(); }},
};

void copy(QWidget *button, ExportableChart &chart, bool asPicture)
{
    auto *clipboard = QGuiApplication::clipboard();
    if (asPicture)
        clipboard->setPixmap(chartPixmap(chart));
    else
        clipboard->setText(chart.chartNumbers().asTabs());
    showToast(button->window(), Tone::Success,
              asPicture ? ExportTexts::tr("The picture was copied") : ExportTexts::tr("The numbers were copied"));
}

void paintOn(QPainter &painter, ExportableChart &chart)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), chart.chartSize()), Theme::of().color(ColorRole::Page));
    chart.paintChart(painter);
}

} // namespace

QByteArray ChartNumbers::asCsv() const
{
    QString text;
    const auto addLine = [&text](const QStringList &cells) {
        QStringList quoted;
        for (const auto &cell : cells)
            quoted.append(delimited::csvCell(cell));
        text += quoted.join(u',') + u"\r\n"_s;
    };
    addLine(titles);
    for (const auto &row : rows)
        addLine(row);
    return text.toUtf8();
}

QByteArray ChartNumbers::asJson() const
{
    QJsonArray all;
    for (const auto &row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < std::min(titles.size(), row.size()); ++i) {
            bool isNumber = false;
            const auto number = row[i].toDouble(&isNumber);
            // Numbers that a double would change stay texts.
            const bool isExact = isNumber && row[i].size() <= 15 && !row[i].startsWith("0"_L1 + u"0"_s);
            object.insert(titles[i], isExact && i > 0 ? QJsonValue(number) : QJsonValue(row[i]));
        }
        all.append(object);
    }
    return QJsonDocument(all).toJson();
}

QString ChartNumbers::asTabs() const
{
    QString text = titles.join(u'\t') + u'\n';
    for (const auto &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

QPixmap chartPixmap(ExportableChart &chart, qreal scale)
{
    QPixmap pixmap(chart.chartSize() * scale);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    paintOn(painter, chart);
    return pixmap;
}

QByteArray chartSvg(ExportableChart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.chartSize());
    generator.setViewBox(QRect(QPoint(), chart.chartSize()));
    generator.setTitle(chart.chartTitle());
    QPainter painter(&generator);
    paintOn(painter, chart);
    painter.end();
    return bytes;
}

void openExportMenu(QWidget *button, ExportableChart &chart, const QString &name, Dialogs &dialogs)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto fileName = u"%1 %2"_s.arg(name, chart.chartTitle());
    for (const auto &format : formats) {
        menu->addAction(icon(QLatin1StringView(format.icon)), ExportTexts::tr(format.title), button,
                        [button, &format, &chart, fileName, &dialogs] {
                            saveBytes(button, dialogs,
                                      {ExportTexts::tr("Export chart"), ExportTexts::tr(format.filter),
                                       fileName.simplified() + QLatin1StringView(format.ending)},
                                      [&format, &chart] { return format.bytes(chart); });
                        });
    }
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), ExportTexts::tr("Copy picture"), button,
                    [button, &chart] { copy(button, chart, true); });
    menu->addAction(icon(u"copy"_s), ExportTexts::tr("Copy numbers"), button,
                    [button, &chart] { copy(button, chart, false); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

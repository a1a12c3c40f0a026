// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/salesitems.h"

#include "models/core/format.h"
#include "models/sales/moneytext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

/// "DE" as an emoji: letters A to Z have one each, and two of them are a flag.
QString flagOf(const QString &alpha2)
{
    if (alpha2.size() != 2 || !alpha2[0].isUpper() || !alpha2[1].isUpper())
        return {};
    const char32_t letters[]
        = {0x1F1E6 + char32_t(alpha2[0].unicode() - u'A'), 0x1F1E6 + char32_t(alpha2[1].unicode() - u'A')};
    return QString::fromUcs4(letters, 2);
}

QString shareText(double part, double whole)
{
    return whole == 0 ? QString() : Text::tr("%1 %").arg(QLocale().toString(100 * part / whole, 'f', 1));
}

ChartItem itemOf(const SalesResult &result, const SalesRank &rank, double whole)
{
    const auto &measure = result.question.wanted();
    const bool isShare = measure.format == SalesMeasure::Format::Share;
    return {.key = rank.word,
            .name = rank.name,
            .size = measure.size(rank.number),
            .text = measure.text(rank.number, result.currency),
            .plain = measure.plain(rank.number),
            .note = isShare ? QString() : shareText(measure.size(rank.number), whole)};
}

FigureTile::Content tileOf(const SalesFigure &figure, const SalesResult &result)
{
    const auto &measure = *figure.measure;
    FigureTile::Content content{.title = measure.name(),
                                .figure = u"–"_s,
                                .change = {},
                                .comparison = {},
                                .note = {},
                                .trend = figure.trend,
                                .isGoodWhenLess = measure.isLessBetter};
    if (!figure.isKnown) {
        content.note = Text::tr("Not told by these filters");
        return content;
    }
    if (!figure.isThere) {
        content.note = Text::tr("No reports");
        return content;
    }
    // What has no rate is told once, below the figures.
    content.figure = measure.text(figure.now.withoutMissing(), result.currency);
    content.change = figure.change();
    if (result.compared.isValid())
        content.comparison = Text::tr("against %1").arg(periodText(result.compared));
    return content;
}

QString kindText(const QString &kind)
{
    if (kind == "analytics"_L1)
        return Text::tr("From Apple's analytics reports, which leave out small numbers");
    if (kind.startsWith("SUBSCRIPTION"_L1))
        return Text::tr("From Apple's subscription reports");
    return kind == "PRE_ORDER"_L1 ? Text::tr("From Apple's pre-order reports")
                                  : Text::tr("Estimates from Apple's sales reports");
}

} // namespace

namespace salesitems {

Figures figures(const SalesResult &result)
{
    Figures found;
    const auto &wanted = result.question.wanted();
    for (const auto &figure : result.figures) {
        const bool isAsked = figure.measure->kind == wanted.kind;
        if (!figure.isThere && figure.isKnown && !isAsked)
            continue;
        found.keys.append(figure.measure->id);
        found.contents.push_back(tileOf(figure, result));
    }
    return found;
}

std::vector<ChartItem> ranks(const SalesResult &result, const QString &dimension, std::size_t most)
{
    const auto found = result.ranks.find(dimension);
    std::vector<ChartItem> items;
    if (found == result.ranks.end())
        return items;
    const auto &measure = result.question.wanted();
    const double whole = measure.size(result.total);
    SalesRank rest;
    for (std::size_t i = 0; i < found->second.size(); ++i) {
        const auto &rank = found->second[i];
        if (i >= most) {
            rest.number.add(rank.number);
            continue;
        }
        items.push_back(itemOf(result, rank, whole));
        if (dimension == "territory"_L1)
            items.back().mark = flagOf(rank.word);
    }
    if (found->second.size() > most) {
        rest.name = Text::tr("%n other(s)", nullptr, int(found->second.size() - most));
        items.push_back(itemOf(result, rest, whole));
        items.back().colour = -1;
    }
    return items;
}

std::vector<ChartItem> tree(const SalesResult &result, const SalesNames &names)
{
    const double whole = result.question.wanted().size(result.total);
    std::vector<ChartItem> items;
    for (const auto &app : result.apps) {
        auto item = itemOf(result, app, whole);
        item.colour = names.colourOf(app.word);
        for (const auto &part : app.parts) {
            item.parts.push_back(itemOf(result, part, whole));
            item.parts.back().colour = item.colour;
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::map<QDate, HeatCalendar::Day> days(const SalesResult &result)
{
    const auto &measure = result.question.wanted();
    std::map<QDate, HeatCalendar::Day> found;
    for (const auto &[day, number] : result.days)
        found[day] = {measure.size(number), measure.text(number, result.currency), measure.plain(number), false};
    for (const auto day : result.calendarGaps)
        found[day] = {0, Text::tr("no report"), {}, true};
    return found;
}

QString total(const SalesResult &result)
{
    const auto &question = result.question;
    return question.unknownFilters().isEmpty() ? question.wanted().text(result.total, result.currency) : QString();
}

QString basis(const SalesResult &result)
{
    const auto &measure = result.question.wanted();
    auto unknown = result.question.unknownFilters();
    std::transform(unknown.begin(), unknown.end(), unknown.begin(), dimensionName);
    if (!unknown.isEmpty())
        return Text::tr("The reports that tell %1 say nothing of: %2. Without that filter there are figures again.")
            .arg(measure.name(), unknown.join(u", "_s));
    QStringList parts{kindText(measure.kind), Text::tr("reports until %1").arg(format::date(result.covered.last))};
    if (measure.isMoney()) {
        const auto &money = result.total.value.money;
        parts.append(result.question.currency.isEmpty()
                         ? Text::tr("in %1, ≈ where converted by the month's rate").arg(result.currency)
                         : Text::tr("only what was sold in %1").arg(result.currency));
        QStringList missing;
        for (const auto &currency : money.missing)
            missing.append(moneyText(money.byCurrency.at(currency), currency));
        const auto shown = missing.mid(0, 4);
        if (!missing.isEmpty())
            parts.append(Text::tr("without a rate, besides: %1").arg(shown.join(u", "_s))
                         + (missing.size() > shown.size()
                                ? u' ' + Text::tr("and %n more", "currencies", int(missing.size() - shown.size()))
                                : QString()));
    }
    if (!result.gaps.empty())
        parts.append(Text::tr("%n day(s) without a report", nullptr, int(result.gaps.size())));
    if (result.coarseDays > 0)
        parts.append(Text::tr("%n day(s) known only as part of a week, month or year", nullptr, result.coarseDays));
    return parts.join(u" · "_s);
}

Card *card(const QString &title, QWidget *widget, ExportableChart &chart, Dialogs &dialogs)
{
    auto *card = new Card(title);
    auto *button = new QPushButton(icon(u"file-down"_s), Text::tr("Export"));
    button->setObjectName(u"export-"_s + widget->objectName());
    button->setAccessibleName(Text::tr("Export: %1").arg(title));
    setButtonKind(button, ButtonKind::Quiet);
    QObject::connect(button, &QAbstractButton::clicked, widget,
                     [button, &chart, &dialogs] { openExportMenu(button, chart, chart.chartTitle(), dialogs); });
    card->addTitleWidget(button);
    card->body()->addWidget(widget);
    return card;
}

} // namespace salesitems

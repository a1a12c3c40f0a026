// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/summarypdf.h"

#include "models/core/format.h"
#include "models/sales/moneytext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 48;
constexpr int gap = 16;
constexpr int figuresInRow = 4;
constexpr int rowHeight = 21;
constexpr int tableHead = 26;
constexpr int dotsPerInch = 96;

/// Where a number of the largest size is to end on an axis: 1, 2 or 5 times a power of ten.
double roundUp(double size)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(size, 1e-9))));
    for (const double step : {1., 2., 5., 10.}) {
        if (size <= step * power)
            return step * power;
    }
    return size;
}

} // namespace

/// What is being painted on, from the top down. Rectangles are given as for a left-to-right page.
struct SummaryPdf::Sheet
{
    QPainter &painter;
    const Theme &theme;
    QSize size;
    bool isMirrored;
    qreal top = margin;

    QRectF room(qreal left, qreal y, qreal width, qreal height) const
    {
        return {isMirrored ? size.width() - left - width : left, y, width, height};
    }
    qreal width() const { return size.width() - 2 * margin; }
    void text(const QRectF &rect, const QString &words, const QFont &font, ColorRole role,
              bool isTrailing = false) const
    {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        const auto line = QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width());
        painter.drawText(rect, int((isTrailing != isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                         line);
    }
};

SummaryPdf::SummaryPdf(SummaryContent content)
    : m_content(std::move(content))
{
    m_paper.setScheme(Theme::Scheme::Light);
}

QPageSize SummaryPdf::usualPaper(const QLocale &locale)
{
    static const QList<QLocale::Territory> letter{QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,
                                                  QLocale::Philippines,  QLocale::Chile,      QLocale::Colombia,
                                                  QLocale::Venezuela,    QLocale::PuertoRico, QLocale::Guatemala};
    return QPageSize(letter.contains(locale.territory()) ? QPageSize::Letter : QPageSize::A4);
}

bool SummaryPdf::write(QIODevice &device, const QPageSize &paper) const
{
    QPdfWriter writer(&device);
    writer.setPageSize(paper);
    writer.setPageMargins({});
    writer.setResolution(dotsPerInch * 10);
    writer.setTitle(tr("Summary of %1").arg(format::month(m_content.month, QLocale::LongFormat)));
    writer.setCreator(u"Espalier"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        painter.save();
        painter.scale(10, 10);
        paintPage(painter, page, pageSize(paper));
        painter.restore();
    }
    return painter.end();
}

void SummaryPdf::paintPage(QPainter &painter, int page, const QSize &size) const
{
    Sheet sheet{painter, m_paper, size, QGuiApplication::isRightToLeft()};
    const auto &content = m_content.pages[std::size_t(page)];
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(sheet, content);
    paintFigures(sheet, content);
    paintChart(sheet, content);
    const auto half = (sheet.width() - gap) / 2;
    const auto height = paintFoot(sheet, page) - gap - sheet.top;
    paintTable(sheet, tr("Territories by proceeds"), content.territories, sheet.room(margin, sheet.top, half, height));
    paintTable(sheet, tr("Products by proceeds"), content.products,
               sheet.room(margin + half + gap, sheet.top, half, height));
}

void SummaryPdf::paintHead(Sheet &sheet, const SummaryPage &page) const
{
    const auto title = m_paper.font(TextRole::Title, QFont::DemiBold);
    sheet.text(sheet.room(margin, sheet.top, sheet.width() * 0.65, 30), page.title, title, ColorRole::Text);
    sheet.text(sheet.room(margin + sheet.width() * 0.65, sheet.top, sheet.width() * 0.35, 30),
               format::month(m_content.month, QLocale::LongFormat), m_paper.font(TextRole::Section),
               ColorRole::TextMuted, true);
    sheet.top += 32;
    auto basis = tr("Estimates from Apple's sales reports, in %1").arg(m_content.currency);
    const QDate last(m_content.month.addMonths(1).addDays(-1));
    if (m_content.covered.isValid() && m_content.covered.last < last)
        basis += u" · "_s + tr("reports until %1 only").arg(format::date(m_content.covered.last));
    if (m_content.gaps > 0)
        basis += u" · "_s + tr("%n day(s) without a report", nullptr, m_content.gaps);
    sheet.text(sheet.room(margin, sheet.top, sheet.width(), 18), basis, m_paper.font(TextRole::Small),
               ColorRole::TextMuted);
    sheet.top += 26;
    sheet.painter.fillRect(QRectF(margin, sheet.top, sheet.width(), 2), m_paper.color(ColorRole::Accent));
    sheet.top += gap;
}

void SummaryPdf::paintFigures(Sheet &sheet, const SummaryPage &page) const
{
    const auto width = (sheet.width() - gap * (figuresInRow - 1)) / figuresInRow;
    constexpr qreal height = 84;
    for (std::size_t i = 0; i < page.figures.size(); ++i) {
        const auto column = int(i) % figuresInRow, row = int(i) / figuresInRow;
        paintFigure(sheet, page.figures[i],
                    sheet.room(margin + column * (width + gap), sheet.top + row * height, width, height - 10));
    }
    const auto rows = (int(page.figures.size()) + figuresInRow - 1) / figuresInRow;
    sheet.top += rows * height + 6;
}

QString SummaryPdf::changeText(const SummaryFigure &figure, const std::optional<SalesNumber> &before) const
{
    const double was = before ? figure.measure->size(*before) : 0;
    if (was == 0)
        return u"–"_s;
    const double change = 100 * (figure.measure->size(figure.now) - was) / std::abs(was);
    const auto text = QLocale().toString(std::abs(change), 'f', 1);
    //: a change in percent, with its sign
    return tr("%1%2 %").arg(change < 0 ? u"−"_s : u"+"_s, text);
}

void SummaryPdf::paintFigure(Sheet &sheet, const SummaryFigure &figure, const QRectF &room) const
{
    const auto small = m_paper.font(TextRole::Small);
    const auto number = figure.now.withoutMissing(); // that is told below
    sheet.text({room.left(), room.top(), room.width(), 16}, figure.measure->name(), small, ColorRole::TextMuted);
    sheet.text({room.left(), room.top() + 16, room.width(), 22}, figure.measure->text(number, m_content.currency),
               m_paper.font(TextRole::Section, QFont::DemiBold), ColorRole::Text);
    sheet.text({room.left(), room.top() + 40, room.width(), 15},
               tr("%1 to the month before").arg(changeText(figure, figure.monthBefore)), small, ColorRole::TextMuted);
    sheet.text({room.left(), room.top() + 55, room.width(), 15},
               tr("%1 to the year before").arg(changeText(figure, figure.yearBefore)), small, ColorRole::TextMuted);
}

/// Bars of the month's days, and the days of the month before as a dashed line.
void SummaryPdf::paintChart(Sheet &sheet, const SummaryPage &page) const
{
    const auto *proceeds = salesMeasure(u"proceeds");
    constexpr qreal height = 190, axis = 56;
    auto &painter = sheet.painter;
    const auto small = m_paper.font(TextRole::Small);
    sheet.text(sheet.room(margin, sheet.top, sheet.width(), 20), tr("Proceeds by day; dashed: the month before"),
               m_paper.font(TextRole::Body, QFont::DemiBold), ColorRole::Text);
    const auto plot = sheet.room(margin + axis, sheet.top + 30, sheet.width() - axis, height - 50);
    double most = 0;
    for (const auto *days : {&page.days, &page.daysBefore}) {
        for (const auto &day : *days)
            most = std::max(most, proceeds->size(day.second));
    }
    most = roundUp(most);
    const auto y = [&plot, most](double size) { return plot.bottom() - plot.height() * std::max(0., size) / most; };
    for (int line = 0; line <= 2; ++line) {
        const double size = most * line / 2;
        painter.fillRect(QRectF(plot.left(), y(size), plot.width(), 0.7), m_paper.color(ColorRole::Border));
        sheet.text(sheet.room(margin, y(size) - 8, axis - 8, 16), QLocale().toString(size, 'f', most < 4 ? 1 : 0),
                   small, ColorRole::TextMuted, true);
    }
    const auto place = plot.width() / 31;
    const auto x = [&](int day) {
        return sheet.isMirrored ? plot.right() - (day - 0.5) * place : plot.left() + (day - 0.5) * place;
    };
    for (const auto &[day, number] : page.days) {
        const auto top = y(proceeds->size(number));
        painter.fillRect(QRectF(x(day.day()) - place * 0.36, top, place * 0.72, plot.bottom() - top),
                         m_paper.series(0));
    }
    QPolygonF before;
    for (const auto &[day, number] : page.daysBefore)
        before.append({x(day.day()), y(proceeds->size(number))});
    painter.setPen(QPen(m_paper.color(ColorRole::TextMuted), 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(before);
    painter.setFont(small);
    painter.setPen(m_paper.color(ColorRole::TextMuted));
    for (const int day : {1, 5, 10, 15, 20, 25, 30})
        painter.drawText(QRectF(x(day) - 15, plot.bottom() + 3, 30, 16), Qt::AlignCenter, QLocale().toString(day));
    sheet.top += height + 12;
}

/// In one currency; that others without a rate come on top is told by "…", and how much by the note.
QString SummaryPdf::amountText(const SalesNumber &number) const
{
    const auto *proceeds = salesMeasure(u"proceeds");
    const auto &money = number.value.money;
    if (money.missing.size() + (money.converted.isZero() ? 0 : 1) < 2)
        return proceeds->text(number, m_content.currency);
    return proceeds->text(number.withoutMissing(), m_content.currency) + u" + …"_s;
}

void SummaryPdf::paintTable(Sheet &sheet, const QString &title, const std::vector<SalesRank> &ranks,
                            const QRectF &room) const
{
    const auto *proceeds = salesMeasure(u"proceeds");
    const auto body = m_paper.font(TextRole::Small);
    double whole = 0;
    for (const auto &rank : ranks)
        whole += proceeds->size(rank.number);
    const auto column = [&](qreal from, qreal to, qreal y) {
        const auto left = sheet.isMirrored ? room.right() - room.width() * to : room.left() + room.width() * from;
        return QRectF(left, y, room.width() * (to - from), rowHeight);
    };
    sheet.text(column(0, 1, room.top()), title, m_paper.font(TextRole::Body, QFont::DemiBold), ColorRole::Text);
    auto y = room.top() + tableHead;
    const auto most = std::size_t(std::max(0., (room.height() - tableHead) / rowHeight - 1)); // and one for the rest
    const auto count = ranks.size() == most + 1 ? ranks.size() : std::min(ranks.size(), most);
    for (std::size_t i = 0; i < count; ++i, y += rowHeight) {
        const auto &rank = ranks[i];
        sheet.painter.fillRect(QRectF(room.left(), y, room.width(), 0.7), m_paper.color(ColorRole::Border));
        sheet.text(column(0, 0.46, y), rank.name, body, ColorRole::Text);
        sheet.text(column(0.46, 0.84, y), amountText(rank.number), body, ColorRole::Text, true);
        if (whole > 0 && proceeds->size(rank.number) != 0) // what has no rate has no share
            sheet.text(column(0.85, 1, y),
                       tr("%1 %").arg(QLocale().toString(100 * proceeds->size(rank.number) / whole, 'f', 1)), body,
                       ColorRole::TextMuted, true);
    }
    if (ranks.size() > count)
        sheet.text(column(0, 1, y), tr("and %n more", nullptr, int(ranks.size() - count)), body, ColorRole::TextMuted);
    else if (ranks.empty())
        sheet.text(column(0, 1, y), tr("Nothing was paid for."), body, ColorRole::TextMuted);
}

QString SummaryPdf::note(const SummaryPage &page) const
{
    QStringList rates;
    for (const auto &[currency, rate] : m_content.rates)
        rates.append(u"%1 %2"_s.arg(currency, rateDisplayText(rate)));
    auto note = tr("Apple's sales reports are estimates; what is paid is in its finance reports. ");
    note += rates.isEmpty() ? tr("No rates were used.")
                            : tr("Rates of the month into %1: %2.").arg(m_content.currency, rates.join(u", "_s));
    const auto *proceeds = salesMeasure(u"proceeds");
    for (const auto &figure : page.figures) {
        QStringList missing;
        for (const auto &currency : figure.now.value.money.missing)
            missing.append(moneyText(figure.now.value.money.byCurrency.at(currency), currency));
        if (figure.measure == proceeds && !missing.isEmpty())
            note += u' ' + tr("Without a rate, besides the proceeds: %1.").arg(missing.join(u", "_s));
    }
    return note;
}

qreal SummaryPdf::paintFoot(const Sheet &sheet, int page) const
{
    const auto small = m_paper.font(TextRole::Small);
    const auto words = note(m_content.pages[std::size_t(page)]);
    const int flags = int(Qt::TextWordWrap | (sheet.isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    const auto bottom = sheet.size.height() - margin - 20;
    const auto height = QFontMetricsF(small).boundingRect(QRectF(0, 0, sheet.width(), bottom), flags, words).height();
    sheet.painter.setFont(small);
    sheet.painter.setPen(m_paper.color(ColorRole::TextMuted));
    const QRectF room(margin, bottom - height, sheet.width(), height);
    sheet.painter.drawText(room, flags, words);
    //: of a document
    sheet.text(sheet.room(margin, sheet.size.height() - margin - 14, sheet.width(), 16),
               tr("Page %1 of %2").arg(page + 1).arg(pageCount()), small, ColorRole::TextMuted, true);
    return room.top();
}

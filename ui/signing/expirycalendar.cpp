// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/expirycalendar.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

static constexpr int months = 13;

ExpiryCalendar::ExpiryCalendar(QWidget *parent)
    : QScrollArea(parent)
    , m_grid(nullptr)
{
    const auto &theme = Theme::of(this);
    setObjectName(u"expiryCalendar"_s);
    setAccessibleName(tr("What ends when"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(24));
    m_grid->setSpacing(theme.px(12));
    setWidget(content);
}

void ExpiryCalendar::setItems(const std::vector<Item> &items, const QDate &today)
{
    if (items == m_items && today == m_today)
        return;
    m_items = items;
    m_today = today;
    rebuild();
}

QWidget *ExpiryCalendar::cardFor(const QString &title, const std::vector<Item> &items)
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(title);
    if (items.empty()) {
        card->body()->addWidget(new TextLabel(TextLabel::Style::Small, tr("Nothing ends"), card));
    } else {
        auto *count = new CountBadge(card);
        count->setCount(int(items.size()));
        count->setTone(items.front().tone);
        card->addTitleWidget(count);
    }
    for (const auto &item : items) {
        auto *button = new QPushButton(
            icon(item.icon, item.tone == Tone::Neutral ? ColorRole::TextMuted : ColorRole::Text), QString(), card);
        setButtonKind(button, ButtonKind::Quiet);
        const auto day = QLocale().toString(item.ends, u"d"_s);
        auto text = button->fontMetrics().elidedText(u"%1  %2"_s.arg(day, item.title), Qt::ElideRight, theme.px(220));
        button->setText(text.replace(u'&', u"&&"_s));
        button->setToolTip(u"%1\n%2, %3"_s.arg(item.title, item.kind, format::date(item.ends)));
        button->setAccessibleName(tr("%1 %2 ends on %3").arg(item.kind, item.title, format::date(item.ends)));
        connect(button, &QAbstractButton::clicked, this, [this, key = item.key] { emit chosen(key); });
        card->body()->addWidget(button, 0, Qt::AlignLeading);
    }
    card->body()->addStretch();
    return card;
}

void ExpiryCalendar::rebuild()
{
    for (auto *card : m_cards)
        delete card;
    m_cards.clear();
    std::map<QDate, std::vector<Item>> byMonth;
    std::vector<Item> over;
    const QDate first(m_today.year(), m_today.month(), 1);
    for (const auto &item : m_items) {
        if (item.ends < m_today)
            over.push_back(item);
        else
            byMonth[QDate(item.ends.year(), item.ends.month(), 1)].push_back(item);
    }
    const auto sort = [](std::vector<Item> &items) {
        std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.ends < b.ends; });
    };
    if (!over.empty()) {
        sort(over);
        m_cards.push_back(cardFor(tr("Ended"), over));
    }
    const auto last = first.addMonths(months);
    for (auto month = first; month < last; month = month.addMonths(1)) {
        auto &items = byMonth[month];
        sort(items);
        m_cards.push_back(
            cardFor(QLocale().standaloneMonthName(month.month()) + u' ' + QString::number(month.year()), items));
    }
    std::vector<Item> later;
    for (const auto &[month, items] : byMonth) {
        if (month >= last)
            later.insert(later.end(), items.begin(), items.end());
    }
    if (!later.empty()) {
        sort(later);
        m_cards.push_back(cardFor(tr("Later"), later));
    }
    m_columns = 0;
    arrange();
}

void ExpiryCalendar::arrange()
{
    const int columns = std::max(1, viewport()->width() / Theme::of(this).px(290));
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(int(m_cards.size()) / columns + 1, 1);
}

void ExpiryCalendar::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

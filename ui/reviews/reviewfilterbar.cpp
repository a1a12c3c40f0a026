// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewfilterbar.h"

#include "api/reviews/review.h"
#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

ReviewFilterBar::ReviewFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search in reviews and answers"), this))
    , m_more(new QPushButton(icon(u"list-filter"_s), tr("Filter"), this))
    , m_menu(new QMenu(m_more))
    , m_sort(new QComboBox(this))
    , m_count(new TextLabel(TextLabel::Style::Small, this))
{
    const auto &theme = Theme::of(this);
    m_search->setObjectName(u"reviewSearch"_s);
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_more->setObjectName(u"reviewFilter"_s);
    m_sort->setObjectName(u"reviewSort"_s);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->addItems({tr("Newest first"), tr("Oldest first"), tr("Fewest stars first"), tr("Most stars first"),
                      tr("Longest waiting first")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(4), theme.px(14), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(4));
    for (int i = 0; i < 5; ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"stars%1"_s.arg(i + 1));
        button->setCheckable(true);
        //: button of a filter: the number of stars
        button->setText(tr("%1★").arg(i + 1));
        button->setAccessibleName(tr("Only %n star(s)", nullptr, i + 1));
        button->setToolTip(tr("Only %n star(s) (key %1)", nullptr, i + 1).arg(i + 1));
        connect(button, &QToolButton::toggled, this, [this, i](bool on) {
            change([&](ReviewFilter &filter) { filter.stars = on ? filter.stars | 1 << i : filter.stars & ~(1 << i); });
        });
        m_stars[std::size_t(i)] = button;
        row->addWidget(button);
    }
    row->addStretch();
    setButtonKind(m_more, ButtonKind::Quiet);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    column->addLayout(row);
    auto *last = new QHBoxLayout;
    last->addWidget(m_count, 1);
    last->addWidget(m_sort);
    column->addLayout(last);
    connect(m_search, &SearchField::searchChanged, this,
            [this](const QString &text) { change([&](ReviewFilter &filter) { filter.text = text; }); });
    connect(m_sort, &QComboBox::activated, this,
            [this](int index) { change([&](ReviewFilter &filter) { filter.sort = ReviewSort(index); }); });
    connect(m_menu, &QMenu::aboutToShow, this, &ReviewFilterBar::buildMenu);
}

void ReviewFilterBar::setTable(const ReviewTable &table, const QStringList &tags)
{
    const auto sorted = [](QStringList values, QString (*nameOf)(const QString &)) {
        values.removeAll(QString());
        std::sort(values.begin(), values.end(), [nameOf](const QString &a, const QString &b) {
            return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
        });
        return values;
    };
    m_territories = sorted(table.territories, format::territory);
    m_languages = sorted(table.languages, format::locale);
    m_versions = table.versions;
    m_versions.removeAll(QString());
    std::reverse(m_versions.begin(), m_versions.end());
    m_tags = tags;
}

void ReviewFilterBar::setFilter(const ReviewFilter &filter)
{
    m_filter = filter;
    refresh();
}

void ReviewFilterBar::setCount(int shown, int total)
{
    //: reviews on show, and all there are
    m_count->setText(shown == total ? tr("%Ln review(s)", nullptr, total)
                                    : tr("%1 of %2").arg(format::count(shown), format::count(total)));
}

void ReviewFilterBar::toggleStars(int stars)
{
    if (stars >= 1 && stars <= 5)
        m_stars[std::size_t(stars - 1)]->toggle();
}

void ReviewFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewFilterBar::change(const std::function<void(ReviewFilter &)> &edit)
{
    if (m_refreshing)
        return;
    auto filter = m_filter;
    edit(filter);
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
    emit filterChanged(m_filter);
}

void ReviewFilterBar::refresh()
{
    m_refreshing = true;
    for (int i = 0; i < 5; ++i)
        m_stars[std::size_t(i)]->setChecked(m_filter.stars & 1 << i);
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    m_sort->setCurrentIndex(int(m_filter.sort));
    const auto set = int(!m_filter.territories.isEmpty()) + int(!m_filter.languages.isEmpty())
        + int(!m_filter.versions.isEmpty()) + int(!m_filter.tags.isEmpty()) + int(m_filter.from.isValid())
        + int(m_filter.to.isValid()) + int(m_filter.answered.has_value());
    //: button of a filter; the number of conditions that are set
    m_more->setText(set > 0 ? tr("Filter (%1)").arg(set) : tr("Filter"));
    m_refreshing = false;
}

void ReviewFilterBar::addChoices(const QString &title, const QStringList &values, QStringList ReviewFilter::*chosen,
                                 QString (*nameOf)(const QString &))
{
    auto *menu = m_menu->addMenu(title);
    menu->setEnabled(!values.isEmpty());
    for (const auto &value : values) {
        auto *action = menu->addAction(nameOf ? nameOf(value) : value);
        action->setCheckable(true);
        action->setChecked((m_filter.*chosen).contains(value));
        connect(action, &QAction::toggled, this, [this, value, chosen](bool on) {
            change([&](ReviewFilter &filter) {
                (filter.*chosen).removeAll(value);
                if (on)
                    (filter.*chosen).append(value);
            });
        });
    }
}

void ReviewFilterBar::addDates()
{
    auto *menu = m_menu->addMenu(tr("Date"));
    const auto today = QDate::currentDate();
    const auto add = [&](const QString &text, const QDate &from, const QDate &to) {
        auto *action = menu->addAction(text, this, [this, from, to] {
            change([&](ReviewFilter &filter) {
                filter.from = from;
                filter.to = to;
            });
        });
        action->setCheckable(true);
        action->setChecked(m_filter.from == from && m_filter.to == to);
    };
    add(tr("Any time"), {}, {});
    add(tr("Last 7 days"), today.addDays(-6), {});
    add(tr("Last 30 days"), today.addDays(-29), {});
    add(tr("Last 12 months"), today.addMonths(-12).addDays(1), {});
    menu->addSeparator();
    for (const auto field : {&ReviewFilter::from, &ReviewFilter::to}) {
        auto *holder = new QWidget(menu);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(Theme::of(this).px(12), Theme::of(this).px(4), Theme::of(this).px(12),
                                Theme::of(this).px(4));
        const bool isStart = field == &ReviewFilter::from;
        const auto name = isStart ? tr("From") : tr("To");
        auto *edit = new QDateEdit(holder);
        edit->setObjectName(isStart ? u"reviewsFrom"_s : u"reviewsTo"_s);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        edit->setDate((m_filter.*field).isValid() ? m_filter.*field : today);
        auto *label = new TextLabel(TextLabel::Style::Body, name, holder);
        label->setBuddy(edit);
        row->addWidget(label, 1);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this,
                [this, field](const QDate &day) { change([&](ReviewFilter &filter) { filter.*field = day; }); });
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(holder);
        menu->addAction(action);
    }
}

void ReviewFilterBar::buildMenu()
{
    m_menu->clear();
    addChoices(tr("Territory"), m_territories, &ReviewFilter::territories, format::territory);
    addChoices(tr("Language"), m_languages, &ReviewFilter::languages, format::locale);
    addChoices(tr("Version"), m_versions, &ReviewFilter::versions, nullptr);
    addChoices(tr("Tag"), m_tags, &ReviewFilter::tags, nullptr);
    addDates();
    auto *answers = m_menu->addMenu(tr("Answer"));
    for (const auto &[text, wanted] :
         {std::pair(tr("With or without"), std::optional<bool>()), std::pair(tr("Answered"), std::optional(true)),
          std::pair(tr("Not answered"), std::optional(false))}) {
        auto *action = answers->addAction(
            text, this, [this, wanted = wanted] { change([&](ReviewFilter &filter) { filter.answered = wanted; }); });
        action->setCheckable(true);
        action->setChecked(m_filter.answered == wanted);
    }
    m_menu->addSeparator();
    auto *save = m_menu->addAction(icon(u"save"_s), tr("Save this filter…"), this, &ReviewFilterBar::saveWanted);
    save->setObjectName(u"saveFilter"_s);
    auto *clear = m_menu->addAction(icon(u"x"_s), tr("Clear the filter"), this, [this] {
        change([&](ReviewFilter &filter) {
            ReviewFilter plain;
            plain.queue = filter.queue;
            plain.app = filter.app;
            plain.sort = filter.sort;
            filter = plain;
        });
    });
    clear->setObjectName(u"clearFilter"_s);
    clear->setEnabled(m_filter.isRestricted());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/querybar.h"

#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/explorer/explorerroutes.h"
#include "ui/explorer/flowlayout.h"
#include "ui/explorer/limitspopup.h"
#include "ui/explorer/parameterpopup.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int controls = 4; ///< that stand before the chips

QueryBar::QueryBar(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_row(new FlowLayout(this))
    , m_sort(new QComboBox(this))
    , m_addFilter(new QPushButton(icon(u"list-filter"_s), tr("Filter"), this))
    , m_include(new QPushButton(icon(u"layers"_s), tr("Include"), this))
    , m_limits(new QPushButton(icon(u"sliders-horizontal"_s), tr("Limits"), this))
{
    const auto &theme = Theme::of(this);
    m_row->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12));
    m_row->setSpacing(theme.px(8));
    m_sort->setObjectName(u"sort"_s);
    m_sort->setAccessibleName(tr("Order on the server"));
    m_addFilter->setObjectName(u"addFilter"_s);
    m_addFilter->setToolTip(tr("Ask the server for some of them only"));
    m_include->setObjectName(u"include"_s);
    m_include->setToolTip(tr("Bring related resources along"));
    m_limits->setObjectName(u"limits"_s);
    m_limits->setToolTip(tr("How many come with one request"));
    connect(m_limits, &QAbstractButton::clicked, this, &QueryBar::openLimits);
    m_controls = {m_addFilter, m_sort, m_include, m_limits};
    for (auto *each : m_controls)
        m_row->addWidget(each);
    connect(m_addFilter, &QAbstractButton::clicked, this, &QueryBar::openFilterMenu);
    connect(m_include, &QAbstractButton::clicked, this, &QueryBar::openIncludeMenu);
    connect(m_sort, &QComboBox::activated, this, [this](int index) {
        const auto value = m_sort->itemData(index).toString();
        setParameter(u"sort"_s, value.isEmpty() ? QStringList() : QStringList{value});
    });
}

void QueryBar::setOperation(const OperationInfo *operation, const Query &query, Chips chips)
{
    m_chips = chips;
    m_operation = operation;
    m_query = query;
    m_sort->clear();
    const auto sorts = operation ? sortsOf(*operation) : QStringList();
    m_sort->addItem(tr("Server's order"), QString());
    for (const auto &sort : sorts) {
        const bool down = sort.startsWith(u'-');
        m_sort->addItem(icon(down ? u"arrow-down"_s : u"arrow-up"_s), format::title(down ? sort.mid(1) : sort), sort);
    }
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(query.values(u"sort"_s).value(0))));
    m_sort->setVisible(!sorts.isEmpty());
    m_addFilter->setVisible(operation && chips == Chips::InUse && !filtersOf(*operation).empty());
    m_include->setVisible(operation && !includesOf(*operation).isEmpty());
    m_limits->setVisible(operation && !limitsOf(*operation).empty());
    rebuild();
}

bool QueryBar::hasContent() const
{
    return m_row->count() > controls
        || std::any_of(m_controls.begin(), m_controls.end(), [](const auto *each) { return !each->isHidden(); });
}

void QueryBar::rebuild()
{
    m_row->clearFrom(controls);
    if (!m_operation) {
        hide();
        return;
    }
    for (const auto *filter : filtersOf(*m_operation)) {
        if (m_chips == Chips::All || filter->required || !m_query.values(filter->name).isEmpty())
            addChip(*filter);
    }
    setVisible(hasContent());
    const auto included = m_query.values(u"include"_s).size();
    m_include->setText(included > 0 ? tr("Include (%1)").arg(included) : tr("Include"));
}

QString QueryBar::chipText(const ParameterInfo &parameter) const
{
    const auto values = m_query.values(parameter.name);
    QStringList words;
    for (const auto &value : values)
        words.append(value == "true"_L1 ? tr("Yes") : value == "false"_L1 ? tr("No") : enumWord(value).text);
    const auto text
        = words.size() > 2 ? tr("%1 and %2 more").arg(words.constFirst()).arg(words.size() - 1) : words.join(u", "_s);
    if (text.isEmpty())
        return (parameter.required ? tr("%1: choose") : tr("%1: any")).arg(parameterTitle(parameter));
    return u"%1: %2"_s.arg(parameterTitle(parameter), text.left(48));
}

/// A filter in use: a click changes it, its cross takes it away.
void QueryBar::addChip(const ParameterInfo &parameter)
{
    auto *chip = new QPushButton(chipText(parameter), this);
    chip->setObjectName(parameter.name);
    chip->setIcon(icon(parameter.required ? u"lock"_s : u"list-filter"_s, ColorRole::Accent));
    chip->setToolTip(parameter.required ? tr("%1 (required)").arg(parameter.name) : parameter.name);
    connect(chip, &QAbstractButton::clicked, this, [this, chip, &parameter] { edit(parameter, chip); });
    m_row->addWidget(chip);
    if (parameter.required || m_query.values(parameter.name).isEmpty())
        return;
    auto *remove = new QPushButton(icon(u"x"_s), QString(), this);
    setButtonKind(remove, ButtonKind::Quiet);
    remove->setAccessibleName(tr("Remove the filter %1").arg(parameterTitle(parameter)));
    remove->setToolTip(tr("Remove this filter"));
    connect(remove, &QAbstractButton::clicked, this, [this, name = parameter.name] { setParameter(name, {}); });
    m_row->addWidget(remove);
}

void QueryBar::edit(const ParameterInfo &parameter, QWidget *anchor)
{
    auto *popup = new ParameterPopup(parameter, valueKindOf(m_catalog, *m_operation, parameter),
                                     m_query.values(parameter.name), this);
    connect(popup, &ParameterPopup::accepted, this,
            [this, name = parameter.name](const QStringList &values) { setParameter(name, values); });
    popup->openBelow(anchor);
}

void QueryBar::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto *filter : filtersOf(*m_operation)) {
        auto *action = menu->addAction(parameterTitle(*filter));
        action->setToolTip(filter->name);
        connect(action, &QAction::triggered, this, [this, filter] { edit(*filter, m_addFilter); });
    }
    menu->setToolTipsVisible(true);
    menu->popup(m_addFilter->mapToGlobal(QPoint(0, m_addFilter->height() + 2)));
}

void QueryBar::openIncludeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &name : includesOf(*m_operation)) {
        auto *action = menu->addAction(format::title(name));
        action->setCheckable(true);
        action->setChecked(m_query.values(u"include"_s).contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            auto names = m_query.values(u"include"_s);
            names.removeAll(name);
            if (on)
                names.append(name);
            setParameter(u"include"_s, names);
        });
    }
    menu->popup(m_include->mapToGlobal(QPoint(0, m_include->height() + 2)));
}

void QueryBar::openLimits()
{
    auto *popup = new LimitsPopup(*m_operation, m_query, this);
    connect(popup, &LimitsPopup::accepted, this, [this](const Query &query) {
        if (query == m_query)
            return;
        m_query = query;
        rebuild();
        emit queryChanged(m_query);
    });
    popup->openBelow(m_limits);
}

void QueryBar::setParameter(const QString &name, const QStringList &values)
{
    if (m_query.values(name) == values)
        return;
    m_query.set(name, values);
    rebuild();
    emit queryChanged(m_query);
}

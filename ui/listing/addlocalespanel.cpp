// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/addlocalespanel.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

AddLocalesPanel::AddLocalesPanel(LocaleGridModel &grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_locales(new QListWidget(this))
    , m_source(new QComboBox(this))
    , m_add(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget(new TextLabel(TextLabel::Style::Strong, tr("Languages"), this));
    m_locales->setObjectName(u"newLocales"_s);
    m_locales->setAccessibleName(tr("Languages"));
    column->addWidget(m_locales, 1);
    column->addWidget(new TextLabel(TextLabel::Style::Strong, tr("Begin with the texts of"), this));
    m_source->setObjectName(u"source"_s);
    m_source->setAccessibleName(tr("Begin with the texts of"));
    const bool needsText = std::any_of(grid.fields().begin(), grid.fields().end(),
                                       [](const ListingField &field) { return field.isNeededToCreate; });
    m_source->addItem(needsText ? tr("None: the name alone") : tr("None"), QString());
    for (const auto &locale : grid.locales())
        m_source->addItem(format::locale(locale), locale);
    column->addWidget(m_source);
    m_add->setObjectName(u"addLocales"_s);
    setButtonKind(m_add, ButtonKind::Primary);
    column->addWidget(m_add);
    setFocusProxy(m_locales);
    connect(m_locales, &QListWidget::itemChanged, this, &AddLocalesPanel::updateButton);
    connect(m_add, &QAbstractButton::clicked, this, &AddLocalesPanel::apply);
    fill();
    updateButton();
}

void AddLocalesPanel::fill()
{
    for (const auto &locale : m_grid.otherLocales()) {
        auto *item = new QListWidgetItem(format::locale(locale), m_locales);
        item->setData(Qt::UserRole, locale);
        item->setToolTip(locale);
        item->setCheckState(Qt::Unchecked);
    }
}

QStringList AddLocalesPanel::ticked() const
{
    QStringList locales;
    for (int row = 0; row < m_locales->count(); ++row) {
        if (const auto *item = m_locales->item(row); item->checkState() == Qt::Checked)
            locales.append(item->data(Qt::UserRole).toString());
    }
    return locales;
}

void AddLocalesPanel::updateButton()
{
    const auto count = int(ticked().size());
    m_add->setEnabled(count > 0);
    m_add->setText(count == 0 ? tr("Tick what to add") : tr("Add %n language(s)", nullptr, count));
}

void AddLocalesPanel::apply()
{
    const auto locales = ticked();
    m_grid.addLocales(locales, m_source->currentData().toString());
    emit done(int(locales.size()));
}

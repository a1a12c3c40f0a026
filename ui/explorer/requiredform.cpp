// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requiredform.h"

#include "models/explorer/explorerroutes.h"
#include "ui/explorer/parametereditor.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

RequiredForm::RequiredForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QVBoxLayout)
    , m_show(new QPushButton(tr("Show the list"), this))
{
    const auto &theme = Theme::of(this);
    auto *card = new Card(tr("This list needs to know more"), this);
    card->setMaximumWidth(theme.px(440));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *words = new TextLabel(TextLabel::Style::Muted, tr("The server lists these only for a given value."), card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    m_fields->setSpacing(theme.px(12));
    card->body()->addLayout(m_fields);
    setButtonKind(m_show, ButtonKind::Primary);
    m_show->setObjectName(QStringLiteral("showList"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(24));
    column->addWidget(card);
    column->addStretch();
    connect(m_show, &QAbstractButton::clicked, this, &RequiredForm::accept);
}

void RequiredForm::setOperation(const OperationInfo &operation, const Query &query)
{
    while (auto *item = m_fields->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_editors.clear();
    m_operation = &operation;
    m_query = query;
    for (const auto *filter : filtersOf(operation)) {
        if (!filter->required)
            continue;
        m_fields->addWidget(new TextLabel(TextLabel::Style::Strong, parameterTitle(*filter), this));
        auto *editor = new ParameterEditor(*filter, this);
        editor->setValues(query.values(filter->name));
        m_fields->addWidget(editor);
        m_editors.emplace(filter->name, editor);
        connect(editor, &ParameterEditor::changed, this, &RequiredForm::updateActions);
        connect(editor, &ParameterEditor::confirmed, this, &RequiredForm::accept);
    }
    if (!m_editors.empty())
        setFocusProxy(m_editors.begin()->second);
    updateActions();
}

Query RequiredForm::result() const
{
    auto query = m_query;
    for (const auto &[name, editor] : m_editors)
        query.set(name, editor->values());
    return query;
}

void RequiredForm::updateActions()
{
    m_show->setEnabled(std::all_of(m_editors.begin(), m_editors.end(),
                                   [](const auto &each) { return !each.second->values().isEmpty(); }));
}

void RequiredForm::accept()
{
    if (m_show->isEnabled())
        emit accepted(result());
}

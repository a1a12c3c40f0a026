// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requiredform.h"

#include "models/explorer/explorerroutes.h"
#include "ui/explorer/parametereditor.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

RequiredForm::RequiredForm(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_card(new Card({}, this))
    , m_words(new TextLabel(TextLabel::Style::Muted, m_card))
    , m_fields(new QVBoxLayout)
    , m_show(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    auto *card = m_card;
    card->setMaximumWidth(theme.px(440));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_words->setWordWrap(true);
    card->body()->addWidget(m_words);
    m_fields->setSpacing(theme.px(12));
    card->body()->addLayout(m_fields);
    setButtonKind(m_show, ButtonKind::Primary);
    m_show->setObjectName(QStringLiteral("showList"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(24));
    inner->addWidget(card);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("What has to be known"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
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
    const bool report
        = operation.pattern == OperationPattern::Download || operation.pattern == OperationPattern::Metrics;
    m_card->setTitle(report ? tr("This report needs to know more") : tr("This list needs to know more"));
    m_words->setText(report ? tr("The server makes it for given values.")
                            : tr("The server lists these only for a given value."));
    m_show->setText(report ? tr("Get the report") : tr("Show the list"));
    for (const bool required : {true, false}) {
        for (const auto *filter : filtersOf(operation)) {
            if (filter->required == required && (required || report))
                addField(*filter);
        }
    }
    for (const auto &[name, editor] : m_editors) {
        if (m_operation->parameter(name)->required) {
            setFocusProxy(editor);
            break;
        }
    }
    updateActions();
}

void RequiredForm::addField(const ParameterInfo &parameter)
{
    const auto title = parameterTitle(parameter);
    m_fields->addWidget(
        new TextLabel(TextLabel::Style::Strong, parameter.required ? title : tr("%1 (optional)").arg(title), this));
    auto *editor = new ParameterEditor(parameter, valueKindOf(m_catalog, *m_operation, parameter), this);
    editor->setObjectName(parameter.name);
    editor->setValues(m_query.values(parameter.name));
    m_fields->addWidget(editor);
    m_editors.emplace(parameter.name, editor);
    connect(editor, &ParameterEditor::changed, this, &RequiredForm::updateActions);
    connect(editor, &ParameterEditor::confirmed, this, &RequiredForm::accept);
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
    m_show->setEnabled(std::all_of(m_editors.begin(), m_editors.end(), [this](const auto &each) {
        return !m_operation->parameter(each.first)->required || !each.second->values().isEmpty();
    }));
}

void RequiredForm::accept()
{
    if (m_show->isEnabled())
        emit accepted(result());
}

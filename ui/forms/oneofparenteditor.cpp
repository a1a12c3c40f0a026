// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/oneofparenteditor.h"

#include "ui/forms/relationshipeditor.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

OneOfParentEditor::OneOfParentEditor(AccountServices &services, const std::vector<FormItem> &parents, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(8));
    column->addWidget(m_kind);
    column->addWidget(m_stack);
    setFocusProxy(m_kind);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_kind->setAccessibleName(tr("Kind of parent"));
    for (const auto &item : parents) {
        auto *editor = new RelationshipEditor(services, *item.relationship(), item.title, m_stack);
        m_stack->addWidget(editor);
        m_kind->addItem(item.title);
        m_names.push_back(item.name());
        m_editors.push_back(editor);
        connect(editor, &RelationshipEditor::changed, this, &OneOfParentEditor::changed);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit changed();
    });
}

QString OneOfParentEditor::chosen() const
{
    return m_names[std::size_t(m_kind->currentIndex())];
}

void OneOfParentEditor::choose(const QString &relationship)
{
    const auto found = std::find(m_names.begin(), m_names.end(), relationship);
    if (found != m_names.end())
        m_kind->setCurrentIndex(int(found - m_names.begin()));
}

const QList<ResourceKey> &OneOfParentEditor::keys() const
{
    return m_editors[std::size_t(m_kind->currentIndex())]->keys();
}

RelationshipEditor *OneOfParentEditor::editor(const QString &relationship) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), relationship);
    return found == m_names.end() ? nullptr : m_editors[std::size_t(found - m_names.begin())];
}

QList<RelationshipEditor *> OneOfParentEditor::editors() const
{
    return QList<RelationshipEditor *>(m_editors.begin(), m_editors.end());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inlinelisteditor.h"

#include "models/core/format.h"
#include "models/forms/formlayout.h"
#include "ui/forms/resourceform.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

InlineListEditor::InlineListEditor(AccountServices &services, const InlineEntry &child, const OperationInfo &operation,
                                   bool toMany, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_child(child)
    , m_operation(operation)
    , m_toMany(toMany)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_s), tr("Add"), this))
{
    const auto &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.px(8));
    m_column->setSpacing(theme.px(8));
    outer->addLayout(m_column);
    outer->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(u"addChild"_s);
    m_add->setAccessibleName(tr("Add: %1").arg(format::title(child.entry)));
    setFocusProxy(m_add);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addChild()->setFocus();
        emit changed();
    });
}

ResourceForm *InlineListEditor::addChild()
{
    const auto &theme = Theme::of(this);
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Style::Strong, format::title(m_child.entry), frame), 1);
    auto *away = new QPushButton(icon(u"trash-2"_s), QString(), frame);
    setButtonKind(away, ButtonKind::Quiet);
    away->setAccessibleName(tr("Take out number %1").arg(count() + 1));
    away->setToolTip(tr("Take out"));
    head->addWidget(away);
    column->addLayout(head);
    auto *form = new ResourceForm(m_services, m_child, m_operation, frame);
    form->setNeighbours(m_neighbours);
    column->addWidget(form);
    m_column->addWidget(frame);
    m_children.push_back({form, frame});
    m_add->setVisible(m_toMany);
    connect(form, &ResourceForm::changed, this, &InlineListEditor::changed);
    connect(away, &QAbstractButton::clicked, this, [this, form] {
        const auto found = std::find_if(m_children.begin(), m_children.end(),
                                        [form](const Child &child) { return child.form == form; });
        removeChild(int(found - m_children.begin()));
    });
    return form;
}

void InlineListEditor::removeChild(int index)
{
    auto *frame = m_children[std::size_t(index)].frame;
    m_children.erase(m_children.begin() + index);
    m_column->removeWidget(frame);
    frame->hide();
    frame->deleteLater(); // the click came from it
    m_add->show();
    m_add->setFocus();
    emit changed();
}

QList<ResourceKey> InlineListEditor::collect(QList<ResourceDraft> *included, int *number,
                                             const QHash<QString, ResourceKey> &owner) const
{
    QList<ResourceKey> keys;
    for (const auto &child : m_children) {
        const ResourceKey key{m_child.entry, u"${new-%1}"_s.arg(++*number)};
        included->append(child.form->inlineDraft(key, included, number, owner));
        keys.append(key);
    }
    return keys;
}

void InlineListEditor::setNeighbours(const QList<ResourceKey> &neighbours)
{
    m_neighbours = neighbours;
    for (const auto &child : m_children)
        child.form->setNeighbours(neighbours);
}

bool InlineListEditor::validate()
{
    bool good = true;
    for (const auto &child : m_children)
        good = child.form->validate().isEmpty() && good;
    return good;
}

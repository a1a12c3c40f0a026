// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/relationshipeditor.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "api/store/store.h"
#include "models/core/format.h"
#include "ui/forms/relationshippicker.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RelationshipEditor::RelationshipEditor(AccountServices &services, const RelationshipInfo &relationship,
                                       const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_relationship(relationship)
    , m_title(title)
    , m_rows(new QVBoxLayout)
    , m_picker(new RelationshipPicker(services, relationship.target, title, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(4));
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_picker);
    setFocusProxy(m_picker);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_picker, &RelationshipPicker::picked, this, &RelationshipEditor::add);
}

RelationshipEditor::~RelationshipEditor() = default;

void RelationshipEditor::setKeys(const QList<ResourceKey> &keys)
{
    m_keys = keys;
    rebuild();
    askNames();
}

void RelationshipEditor::add(const ResourceKey &key, const QString &text)
{
    m_names.insert(key, text);
    if (m_keys.contains(key))
        return;
    if (!m_relationship.toMany)
        m_keys.clear();
    m_keys.append(key);
    rebuild();
    if (text.isEmpty() || text == key.id)
        askNames();
    emit changed();
}

void RelationshipEditor::remove(const ResourceKey &key)
{
    if (m_keys.removeAll(key) == 0)
        return;
    rebuild();
    m_picker->setFocus();
    emit changed();
}

void RelationshipEditor::setFixed(const QString &text)
{
    m_fixed = true;
    if (!m_keys.isEmpty() && !text.isEmpty())
        m_names.insert(m_keys.constFirst(), text);
    m_picker->hide();
    rebuild();
}

void RelationshipEditor::rebuild()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a click may have come from it
        delete item;
    }
    for (const auto &key : std::as_const(m_keys))
        m_rows->addWidget(rowFor(key));
}

QWidget *RelationshipEditor::rowFor(const ResourceKey &key)
{
    const auto &theme = Theme::of(this);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    auto *picture = new QLabel(line);
    picture->setPixmap(icon(linkIcon(key.entry)).pixmap(theme.px(16)));
    const auto known = m_names.value(key);
    const auto text = !known.isEmpty() ? known
        : isTemporary(key)             ? tr("%1 (staged)").arg(format::title(key.entry))
                                       : tr("%1 %2").arg(format::title(key.entry), key.id);
    auto *label = new TextLabel(TextLabel::Style::Body, text, line);
    label->setElided(true);
    label->setToolTip(key.id);
    row->addWidget(picture);
    row->addWidget(label, 1);
    if (m_fixed)
        return line;
    auto *away = new QPushButton(icon(u"x"_s), QString(), line);
    setButtonKind(away, ButtonKind::Quiet);
    away->setAccessibleName(tr("%1: take out %2").arg(m_title, text));
    away->setToolTip(tr("Take out"));
    row->addWidget(away);
    connect(away, &QAbstractButton::clicked, this, [this, key] { remove(key); });
    return line;
}

void RelationshipEditor::askNames()
{
    QList<ResourceKey> unknown;
    for (const auto &key : std::as_const(m_keys)) {
        if (m_names.value(key, key.id) == key.id && !isTemporary(key))
            unknown.append(key);
    }
    for (const auto &resource : m_services.changes.created(m_relationship.target)) {
        if (m_keys.contains(resource.key()))
            m_names.insert(resource.key(), tr("%1 (staged)").arg(linkText(resource)));
    }
    if (unknown.isEmpty()) {
        rebuild();
        return;
    }
    m_load = std::make_unique<QObject>();
    m_services.store.resources(unknown)->then(
        m_load.get(),
        [this, unknown](const QList<Resource> &resources) {
            for (const auto &resource : resources)
                m_names.insert(resource.key(), linkText(m_services.changes.overlaid(resource)));
            rebuild();
        },
        [](const ApiError &) {}); // the kind and the id stand there already
}

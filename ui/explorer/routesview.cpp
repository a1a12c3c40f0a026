// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/routesview.h"

#include "models/core/format.h"
#include "models/explorer/explorerroutes.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RoutesView::RoutesView(const Catalog &catalog, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
{
    const auto &theme = Theme::of(this);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its buttons take the keyboard
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(24));
    m_column->setSpacing(theme.px(16));
    setWidget(content);
}

/// Why there is no list, in a sentence.
static QString explanation(const EntryInfo &entry, bool routes)
{
    if (routes)
        return RoutesView::tr("App Store Connect has no list of all of these. They belong to other resources; open one "
                              "of those and follow the relationship.");
    if (entry.schema.isEmpty())
        return RoutesView::tr("These are reports: files to download, not resources to list.");
    if (entry.crud.contains(u'C'))
        return RoutesView::tr("These can only be created: the server never shows them again.");
    return RoutesView::tr("No request of the API leads to these.");
}

void RoutesView::setEntry(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto *entry = m_catalog.entry(key);
    if (!entry)
        return;
    auto *words = new TextLabel(TextLabel::Style::Muted, explanation(*entry, !routesTo(m_catalog, key).empty()), this);
    words->setWordWrap(true);
    m_column->addWidget(words);
    addRoutes(key);
    if (entry->crud.contains(u'G'))
        addIdField();
    m_column->addStretch();
}

void RoutesView::addRoutes(const QString &key)
{
    const auto routes = routesTo(m_catalog, key);
    if (routes.empty())
        return;
    auto *card = new Card(tr("Found through"), this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (const auto &route : routes) {
        const auto *owner = m_catalog.entry(route.owner);
        auto *button = new QPushButton(
            icon(route.toMany ? u"layers"_s : u"link"_s),
            u"%1  ›  %2"_s.arg(owner ? owner->title : route.owner, format::title(route.relationship)), card);
        setButtonKind(button, ButtonKind::Quiet);
        button->setToolTip(tr("Open %1").arg(owner ? owner->title : route.owner));
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        if (route.included || route.deprecated)
            row->addWidget(new TextLabel(TextLabel::Style::Small,
                                         route.deprecated ? tr("deprecated by Apple") : tr("only by Include"), card));
        row->addStretch();
        card->body()->addLayout(row);
        connect(button, &QAbstractButton::clicked, this, [this, owner = route.owner] { emit entryRequested(owner); });
    }
    card->body()->setSpacing(Theme::of(this).px(2));
    m_column->addWidget(card);
}

void RoutesView::addIdField()
{
    auto *card = new Card(tr("Known by its ID"), this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *field = new QLineEdit(card);
    field->setObjectName(u"idField"_s);
    field->setAccessibleName(tr("ID of the resource"));
    field->setPlaceholderText(tr("ID of the resource"));
    auto *open = new QPushButton(tr("Open"), card);
    open->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(open);
    card->body()->addLayout(row);
    m_column->addWidget(card);
    const auto go = [this, field] {
        if (!field->text().trimmed().isEmpty())
            emit idRequested(field->text().trimmed());
    };
    connect(field, &QLineEdit::textChanged, open,
            [open](const QString &text) { open->setEnabled(!text.trimmed().isEmpty()); });
    connect(field, &QLineEdit::returnPressed, this, go);
    connect(open, &QAbstractButton::clicked, this, go);
}

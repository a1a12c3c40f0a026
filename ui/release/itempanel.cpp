// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/itempanel.h"

#include "api/catalog/catalog.h"
#include "api/services/accountservices.h"
#include "handles/reviewsubmissionitems.h"
#include "models/core/format.h"
#include "ui/forms/relationshippicker.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ItemPanel::ItemPanel(AccountServices &services, const ResourceKey &app, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_app(app)
    , m_kind(new QComboBox(this))
    , m_column(new QVBoxLayout(this))
{
    const auto &theme = Theme::of(this);
    m_column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    m_column->setSpacing(theme.px(12));
    m_kind->setObjectName(u"itemKind"_s);
    m_kind->setAccessibleName(tr("What"));
    const auto *entry = services.catalog.entry(QString(reviewSubmissionItems::key));
    for (const auto &relationship : entry->relationships) {
        if (relationship.name != reviewSubmissionItems::reviewSubmission.name && relationship.onCreate)
            m_kind->addItem(format::title(relationship.name), relationship.name);
    }
    m_column->addWidget(new FormField(tr("What"), m_kind, this));
    m_column->addStretch();
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemPanel::showPicker);
    showPicker();
}

void ItemPanel::showPicker()
{
    delete m_picker;
    const auto name = m_kind->currentData().toString();
    const auto *relationship = m_services.catalog.entry(QString(reviewSubmissionItems::key))->relationship(name);
    m_picker = new RelationshipPicker(m_services, relationship->target, tr("Add"), this);
    m_picker->setObjectName(u"itemPicker"_s);
    m_picker->setNeighbours({m_app});
    m_column->insertWidget(1, m_picker);
    connect(m_picker, &RelationshipPicker::picked, this,
            [this, name](const ResourceKey &key, const QString &text) { emit chosen(name, key, text); });
}

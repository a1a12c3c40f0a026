// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/buildchooser.h"

#include "handles/builds.h"
#include "models/core/enumwords.h"
#include "models/core/relativetime.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BuildChooser::BuildChooser(ReleaseLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_list(new QTreeWidget(this))
    , m_all(new QCheckBox(tr("Builds of other versions too"), this))
    , m_attach(new QPushButton(icon(u"link"_s), tr("Attach"), this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    m_list->setObjectName(u"buildChoices"_s);
    m_list->setAccessibleName(tr("Builds"));
    m_list->setHeaderLabels({tr("Build"), tr("State"), tr("Uploaded")});
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_all->setObjectName(u"allBuilds"_s);
    m_attach->setObjectName(u"attachBuild"_s);
    setButtonKind(m_attach, ButtonKind::Primary);
    column->addWidget(m_list, 1);
    column->addWidget(m_all);
    column->addWidget(m_attach);
    connect(m_all, &QCheckBox::toggled, this, &BuildChooser::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BuildChooser::updateButton);
    connect(m_list, &QTreeWidget::itemActivated, m_attach, &QAbstractButton::click);
    connect(m_attach, &QAbstractButton::clicked, this,
            [this] { emit chosen(m_list->currentItem()->data(0, Qt::UserRole).value<ResourceKey>()); });
    refresh();
}

/// What keeps a build from being attached; empty: nothing.
static QString problemOf(const Resource &build)
{
    if (build[builds::expired].value_or(false))
        return BuildChooser::tr("Expired");
    const auto state = build[builds::processingState].value_or(QString());
    return state == "VALID"_L1 ? QString() : enumWord(state).text;
}

void BuildChooser::refresh()
{
    m_list->clear();
    for (const auto &[build, asRead, train, platform] : m_loader.builds(!m_all->isChecked())) {
        const auto number = build[builds::version].value_or(build.id());
        const auto problem = problemOf(build);
        const auto compliance = build[builds::usesNonExemptEncryption]
            ? tr("Ready")
            : tr("Encryption not answered"); // can be done once it is attached
        const auto uploaded = build[builds::uploadedDate];
        auto *item = new QTreeWidgetItem(m_list,
                                         {train.isEmpty() ? number : u"%1 (%2)"_s.arg(train, number),
                                          problem.isEmpty() ? compliance : problem,
                                          uploaded ? relativeTime(*uploaded) : QString()});
        item->setData(0, Qt::UserRole, QVariant::fromValue(build.key()));
        if (!problem.isEmpty())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    updateButton();
}

void BuildChooser::updateButton()
{
    const auto *item = m_list->currentItem();
    m_attach->setEnabled(item && item->flags() & Qt::ItemIsEnabled);
}

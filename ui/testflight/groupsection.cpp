// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/groupsection.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "ui/documents/chartsview.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GroupSection::GroupSection(const PageContext &context, TestFlightData &source, ExplorerChanges &changes,
                           QWidget *parent)
    : TableSection(context, source, parent)
    , m_model(context.services.changes)
    , m_changes(changes)
    , m_usage(context.services)
    , m_activity(context.services)
    , m_criteria(context.services)
    , m_fit(context.services)
{
    setObjectName(u"groups"_s);
    setModel(m_model, u"groupTable"_s, tr("Search groups"));
    m_table->setEmpty(
        {u"users"_s, tr("No groups yet"), tr("Testers get builds by the groups they are in."), tr("New group")});
    m_table->setColumnWidth(TestGroupModel::Name, 240);
    m_testers = addButton(u"groupTesters"_s, u"users"_s, tr("Testers"), [this] {
        if (const auto *group = chosen())
            emit testersWanted(group->id);
    });
    const auto create = [this] {
        ResourceAction action{ResourceAction::Kind::Create, u"betaGroups"_s, u"app"_s, {}, tr("New group"), u"plus"_s};
        m_changes.run(action, {Resource(u"apps"_s, {{u"id"_s, m_data.app().id}})}, {m_data.app(), tr("New group")});
    };
    addButton(u"newGroup"_s, u"plus"_s, tr("New group"), create);
    connect(m_table, &DataTable::emptyActionTriggered, this, create);
    for (auto *loader : {&m_usage, &m_activity})
        connect(loader, &DocumentLoader::stateChanged, this, [this, loader] {
            if (!loader->isLoading())
                renewDetail();
            emit loadingChanged();
        });
    for (auto *list : {&m_criteria, &m_fit})
        connect(list, &WholeList::changed, this, [this, list] {
            if (!list->isLoading())
                renewDetail();
            emit loadingChanged();
        });
    onSelection();
}

const TestGroup *GroupSection::chosen() const
{
    const auto ids = chosenIds();
    return ids.size() == 1 ? m_data.group({u"betaGroups"_s, ids.first()}) : nullptr;
}

void GroupSection::onData()
{
    m_model.setRows(m_data.groups());
    renewDetail();
}

void GroupSection::onSelection()
{
    const auto *group = chosen();
    m_testers->setEnabled(group != nullptr);
    if (!group) {
        hideSide();
        m_shown.clear();
        return;
    }
    if (m_shown != group->id && !isTemporary(group->group.key())) {
        m_shown = group->id;
        m_criteria.load({group->group.key(), u"betaRecruitmentCriteria"_s}, Query(), Priority::Normal);
        m_fit.load({group->group.key(), u"betaRecruitmentCriterionCompatibleBuildCheck"_s}, Query(), Priority::Normal);
        m_usage.clear();
        m_activity.load({.path = u"/v1/betaGroups/%1/metrics/betaTesterUsages"_s.arg(group->id),
                         .query = Query().set(u"period"_s, u"P90D"_s),
                         .accept = "application/json",
                         .file = {},
                         .kind = DocumentKind::Metrics,
                         .name = tr("Activity of %1").arg(group->name())});
        if (group->group.attribute(u"publicLinkEnabled").toBool())
            m_usage.load({.path = u"/v1/betaGroups/%1/metrics/publicLinkUsages"_s.arg(group->id),
                          .query = {},
                          .accept = "application/json",
                          .file = {},
                          .kind = DocumentKind::Metrics,
                          .name = tr("Link usage of %1").arg(group->name())});
    }
    showDetail();
}

void GroupSection::showDetail()
{
    if (const auto *group = chosen())
        showSide(group->name(), group->isInternal() ? tr("Internal group") : tr("External group"), detailOf(*group));
}

/// Of the group itself, and its criteria for who may come by the link.
QList<ResourceAction> GroupSection::actionsOf(const Resource &group) const
{
    const ResourceActions known(m_context.services.catalog);
    auto actions = known.of(group.entry());
    for (const auto &child : known.childrenOf(group.entry())) {
        if (child.entry == "betaRecruitmentCriteria"_L1 && m_criteria.rows().isEmpty())
            actions.append(child);
    }
    return actions;
}

QWidget *GroupSection::detailOf(const TestGroup &group)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *bar = new ActionBar(content);
    bar->setActions(actionsOf(group.group));
    connect(bar, &ActionBar::triggered, this, &GroupSection::run);
    column->addWidget(bar);
    auto *facts = new KeyValueView(content);
    facts->addRow(tr("Testers"), format::count(group.testers));
    facts->addRow(tr("Builds"), group.takesAllBuilds() ? tr("All, as they come") : format::count(group.builds.size()));
    facts->addRow(tr("Feedback"), group.group.attribute(u"feedbackEnabled").toBool() ? tr("On") : tr("Off"));
    const auto link = group.group.text(u"publicLink");
    if (group.group.attribute(u"publicLinkEnabled").toBool()) {
        facts->addSection(tr("Public link"));
        facts->addRow(tr("Address"), link);
        facts->addRow(tr("Limit"),
                      group.group.attribute(u"publicLinkLimitEnabled").toBool()
                          ? format::count(group.group.attribute(u"publicLinkLimit").toLongLong())
                          : tr("None"));
    }
    column->addWidget(facts);
    if (!link.isEmpty()) {
        auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy link"), content);
        copy->setObjectName(u"copyGroupLink"_s);
        connect(copy, &QAbstractButton::clicked, this, [this, link] {
            QGuiApplication::clipboard()->setText(link);
            showToast(window(), Tone::Success, tr("Copied"));
        });
        column->addWidget(copy, 0, Qt::AlignLeading);
    }
    for (const auto &criterion : m_criteria.rows()) {
        auto *rules = new KeyValueView(content);
        rules->addSection(tr("Who may come by the link"));
        for (const auto &each : criterion.attribute(u"deviceFamilyOsVersionFilters").toList()) {
            const auto filter = each.toMap();
            rules->addRow(enumWord(filter.value(u"deviceFamily"_s).toString()).text,
                          tr("%1 to %2")
                              .arg(filter.value(u"minimumOsInclusive"_s, tr("any")).toString(),
                                   filter.value(u"maximumOsInclusive"_s, tr("any")).toString()));
        }
        if (const auto fit = m_fit.rows().value(0); !fit.isNull())
            rules->addRow(tr("Builds"),
                          fit.attribute(u"hasCompatibleBuild").toBool() ? tr("One at least fits")
                                                                        : tr("None fits: nobody could install it"));
        column->addWidget(rules);
        auto *change = new ActionBar(content);
        change->setActions(ResourceActions(m_context.services.catalog).of(criterion.entry()));
        connect(change, &ActionBar::triggered, this,
                [this, criterion, name = group.name()](const ResourceAction &action) {
                    m_changes.run(action, {criterion}, {m_data.app(), name});
                });
        column->addWidget(change);
    }
    const std::pair<const DocumentLoader *, QString> metrics[]{{&m_usage, tr("Use of the link")},
                                                               {&m_activity, tr("What testers did")}};
    for (const auto &[loader, title] : metrics) {
        const auto document = loader->document();
        if (!document || !document->as<MetricsDocument>())
            continue;
        column->addWidget(new TextLabel(TextLabel::Style::Section, title, content));
        auto *charts = new ChartsView(m_context.dialogs, content);
        charts->setMetrics(*document->as<MetricsDocument>(), loader->request().name);
        charts->setMinimumHeight(theme.px(360));
        column->addWidget(charts);
    }
    column->addStretch(1);
    return content;
}

void GroupSection::run(const ResourceAction &action)
{
    const auto *group = chosen();
    if (!group)
        return;
    m_changes.run(action, {group->group}, {m_data.app(), group->name()});
}

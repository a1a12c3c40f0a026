// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appinfo/infosectionview.h"

#include "api/catalog/storefacts.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "handles/appinfos.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/stagedmark.h"
#include "ui/appinfo/categorypanel.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QMap>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InfoSectionView::InfoSectionView(const PageContext &context, ExplorerChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_changes(changes)
    , m_loader(context.services)
    , m_choices(context.services)
    , m_shared(context.services)
    , m_territories(context.services)
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_text(new TextLabel(TextLabel::Style::Muted, this))
    , m_banner(new Banner(this))
    , m_actions(new ActionBar(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_table(new DataTable(tr("What there is"), m_stack))
    , m_single(new QScrollArea(m_stack))
    , m_values(new KeyValueView)
    , m_ratings(new KeyValueView)
    , m_categories(new CategoryPanel(m_choices, m_shared))
{
    setObjectName(u"infoSection"_s);
    build();
    connect(&m_loader, &InfoSectionLoader::changed, this, [this] {
        update();
        emit loadingChanged();
    });
    connect(&m_choices, &CategoryChoices::changed, this, [this] {
        update();
        emit loadingChanged();
    });
    connect(&m_shared, &SharedTexts::loaded, this, [this] {
        m_isSharedLoading = false;
        update();
        emit loadingChanged();
    });
    connect(&m_shared, &SharedTexts::failed, this, [this](const ApiError &error) {
        m_isSharedLoading = false;
        m_banner->showError(error);
        emit loadingChanged();
    });
    connect(&m_territories, &ListLoader::rowsReplaced, this, [this](const QList<Resource> &rows) {
        m_territoryRatings = rows;
        showRatings();
    });
    connect(m_categories, &CategoryPanel::chosen, this, [this](const QString &attribute, const QString &category) {
        m_shared.stage({{{QString(appInfos::key), attribute, {}}, category, {}, {}, 0}});
        m_categories->refresh(lock());
    });
    connect(m_table, &DataTable::selectionChanged, this, &InfoSectionView::updateActions);
    connect(m_table, &DataTable::retryRequested, this, &InfoSectionView::refresh);
    connect(m_banner, &Banner::actionTriggered, this, &InfoSectionView::refresh);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &InfoSectionView::refresh);
    connect(m_actions, &ActionBar::triggered, this, &InfoSectionView::run);
}

void InfoSectionView::build()
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_actions);
    column->addWidget(m_stack, 1);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, theme.px(8), theme.px(8), theme.px(8));
    inner->setSpacing(theme.px(16));
    inner->addWidget(m_categories);
    inner->addWidget(m_ratings);
    inner->addWidget(m_values);
    inner->addStretch();
    m_single->setWidget(content);
    m_single->setWidgetResizable(true);
    m_single->setFrameShape(QFrame::NoFrame);
    m_single->setAccessibleName(tr("What there is"));
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_single);
    m_table->setModel(&m_loader.table());
    m_table->setDialogs(m_context.dialogs);
    m_categories->setMaximumWidth(theme.px(420));
}

void InfoSectionView::show(const InfoSection &section, const Resource &owner, const Resource &app, const Resource &info,
                           const Resource &version)
{
    m_app = app;
    m_info = info;
    m_version = version;
    m_title->setText(section.title);
    m_text->setText(section.text);
    m_banner->clear();
    const bool isOther = section.id != m_loader.section().id || owner.key() != m_loader.owner().key();
    m_loader.show(section, owner);
    m_table->setHiddenByDefault(m_loader.table().secondaryColumns());
    m_table->setExportName(section.id);
    if (section.id == "categories"_L1 && isOther) {
        m_choices.load();
        m_isSharedLoading = true;
        m_shared.load(app.key(), info.key(), version.key());
    }
    if (section.id == "ageRating"_L1 && isOther && !info.isNull()) {
        m_territoryRatings.clear();
        m_infoLoad = std::make_unique<QObject>(); // of the app information only the state was asked for so far
        m_context.services.resources.get(info.key(), Query(), Priority::Now)
            ->then(
                m_infoLoad.get(),
                [this](const Document &document) {
                    m_rated = document.first();
                    showRatings();
                },
                [this](const ApiError &error) { m_banner->showError(error); });
        m_territories.load({info.key(), QString(appInfos::territoryAgeRatings.name)},
                           Query().include(QStringList{u"territory"_s}).limit(200));
    }
    update();
    emit loadingChanged();
}

void InfoSectionView::refresh()
{
    m_banner->clear();
    m_loader.refresh();
    if (m_loader.section().id == "categories"_L1) {
        m_isSharedLoading = true;
        m_shared.load(m_app.key(), m_info.key(), m_version.key());
    }
    emit loadingChanged();
}

void InfoSectionView::clear()
{
    m_loader.clear();
    update();
}

bool InfoSectionView::isLoading() const
{
    return m_loader.isLoading() || m_territories.isLoading() || m_choices.isLoading() || m_isSharedLoading;
}

/// Why the state of version or app information forbids changes; empty: it does not.
QString InfoSectionView::lock() const
{
    const auto &section = m_loader.section();
    const auto &parent = section.owner == InfoSection::Owner::Info ? m_info
        : section.owner == InfoSection::Owner::App                 ? Resource()
                                                                   : m_version;
    if (parent.isNull())
        return {};
    const auto *states = editableStates(parent.entry());
    const auto state = states ? parent.text(states->attribute) : QString();
    if (!states || states->allow(state, section.entry, {}))
        return {};
    return tr("This cannot be edited while the state is \"%1\".").arg(enumWord(state).text);
}

void InfoSectionView::update()
{
    const auto &section = m_loader.section();
    const auto &error = m_loader.error();
    const bool isCategories = section.id == "categories"_L1;
    m_table->setLoading(m_loader.isLoading());
    m_table->setFailure(error);
    m_table->setEmpty({section.icon, tr("Nothing yet"), m_loader.owner().isNull() ? QString() : section.text});
    const auto shown = m_loader.shown();
    if (m_loader.owner().isNull()) {
        const bool needsDetails = section.owner == InfoSection::Owner::ReviewDetail;
        m_placeholder->setContent(
            {section.icon, tr("Nothing to show it for"),
             needsDetails ? tr("Enter the details for App Review first.") : tr("This app has no version yet.")});
        m_stack->setCurrentWidget(m_placeholder);
    } else if (section.isList) {
        m_stack->setCurrentWidget(m_table);
    } else if (!shown.isNull()) {
        showResource(shown);
        m_stack->setCurrentWidget(m_single);
    } else if (m_loader.isLoading()) {
        m_placeholder->setContent({u"loader-circle"_s, tr("Loading…")});
        m_stack->setCurrentWidget(m_placeholder);
    } else if (error) {
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
        m_stack->setCurrentWidget(m_placeholder);
    } else {
        m_placeholder->setContent({section.icon, tr("There is none yet"), section.text});
        m_stack->setCurrentWidget(m_placeholder);
    }
    m_categories->setVisible(isCategories);
    m_values->setVisible(!isCategories);
    if (isCategories)
        m_categories->refresh(lock());
    showRatings();
    updateActions();
}

void InfoSectionView::showResource(const Resource &resource)
{
    m_values->clear();
    const auto *entry = m_context.services.catalog.entry(resource.entry());
    if (entry == nullptr)
        return;
    for (const auto &attribute : entry->attributes) {
        if (!attribute.readable || attribute.deprecated || attribute.kind == ValueKind::Object)
            continue;
        const auto value = resource.attribute(attribute.name);
        if (attribute.name == "uploadOperations"_L1)
            continue;
        auto text = value.isValid() ? format::value(attribute.kind, value) : tr("Not answered");
        const auto change = m_context.services.changes.stagedField(resource.key(), attribute.name);
        if (change)
            text = tr("%1 (staged)").arg(text);
        const auto before
            = change ? tr("Before: %1").arg(format::value(attribute.kind, change->before.toVariant())) : QString();
        m_values->addRow(format::title(attribute.name), text, before);
    }
}

/// What the App Store has worked out of the answers.
void InfoSectionView::showRatings()
{
    const bool isShown = m_loader.section().id == "ageRating"_L1 && m_rated.key() == m_info.key() && !m_rated.isNull();
    m_ratings->setVisible(isShown);
    if (!isShown)
        return;
    m_ratings->clear();
    m_ratings->addSection(tr("Ratings worked out by the App Store"));
    const auto *entry = m_context.services.catalog.entry(m_rated.entry());
    for (const auto &attribute : entry->attributes) {
        if (!attribute.readable || !attribute.name.endsWith("AgeRating"_L1))
            continue;
        const auto value = m_rated.text(attribute.name);
        m_ratings->addRow(format::title(attribute.name), value.isEmpty() ? tr("None yet") : enumWord(value).text);
    }
    QMap<QString, QStringList> byRating;
    for (const auto &each : std::as_const(m_territoryRatings)) {
        const auto territory = each.relationship(u"territory", u"territories"_s).keys.value(0).id;
        byRating[enumWord(each.text(u"appStoreAgeRating")).text].append(format::territory(territory));
    }
    for (auto it = byRating.begin(); it != byRating.end(); ++it) {
        it.value().sort();
        const auto names = it.value().mid(0, 4).join(tr(", "));
        m_ratings->addRow(it.key(),
                          it.value().size() > 4
                              ? tr("%n countries and regions: %1…", nullptr, int(it.value().size())).arg(names)
                              : names,
                          it.value().join(tr(", ")));
    }
    m_ratings->addSection(tr("Answers"));
}

Resource InfoSectionView::chosenRow() const
{
    const auto rows = m_table->selectedRows();
    return rows.size() == 1 ? m_loader.table().resourceAt(rows.first()) : Resource();
}

/// What may be made here: what hangs on the owner and is of the section's kind.
QList<ResourceAction> InfoSectionView::creations() const
{
    QList<ResourceAction> found;
    const auto &section = m_loader.section();
    if (section.relationship.isEmpty() || m_loader.owner().isNull())
        return found;
    for (const auto &action : ResourceActions(m_context.services.catalog).childrenOf(m_loader.owner().entry())) {
        if (action.entry == section.entry)
            found.append(action);
    }
    return found;
}

void InfoSectionView::updateActions()
{
    const auto &section = m_loader.section();
    QList<ResourceAction> actions;
    const auto target = section.isList ? chosenRow() : m_loader.shown();
    if (!target.isNull() && section.id != "categories"_L1)
        actions = ResourceActions(m_context.services.catalog).of(target.entry());
    if (section.isList || target.isNull())
        actions = creations() + actions;
    m_actions->setActions(actions);
    m_actions->setBlocked(lock());
    m_actions->setVisible(!actions.isEmpty());
}

void InfoSectionView::run(const ResourceAction &action)
{
    using Kind = ResourceAction::Kind;
    const bool makes = action.kind == Kind::Create || action.kind == Kind::Upload || action.kind == Kind::Order;
    const auto one = m_loader.resource().isNull() ? m_loader.shown() : m_loader.resource();
    const auto target = makes ? m_loader.owner() : m_loader.section().isList ? chosenRow() : one;
    if (target.isNull())
        return;
    m_changes.run(action, {target}, {m_app.key(), m_loader.section().title});
}

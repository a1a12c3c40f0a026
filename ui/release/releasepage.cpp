// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releasepage.h"

#include "api/services/accountservices.h"
#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "models/core/format.h"
#include "ui/forms/relationshippicker.h"
#include "ui/release/buildchooser.h"
#include "ui/release/itempanel.h"
#include "ui/release/newversionpanel.h"
#include "ui/release/timelineview.h"
#include "ui/release/versionview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReleasePage::ReleasePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_loader(context.services)
    , m_staging(context.services.changes)
    , m_whatsNew(context.services)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_timeline(new TimelineView)
    , m_view(new VersionView)
    , m_side(new SidePanel(tr("Beside the version")))
{
    setObjectName(u"release"_s);
    buildHeader();
    const auto &theme = Theme::of(this);
    auto *area = new QScrollArea;
    area->setWidget(m_view);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("The chosen version"));
    auto *splitter = new QSplitter(m_stack);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_timeline);
    splitter->addWidget(area);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(270), theme.px(640), theme.px(400)});
    m_side->hide();
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_side, &SidePanel::closed, m_side, &QWidget::hide);
    connect(m_banner, &Banner::actionTriggered, this, &ReleasePage::refresh);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &ReleasePage::refresh);
    connect(&m_loader, &ReleaseLoader::changed, this, &ReleasePage::updateState);
    connectView();
    updateState();
}

void ReleasePage::buildHeader()
{
    m_header->setTitle(tr("Versions and release"));
    m_create = new QAction(icon(u"plus"_s), tr("Next version…"), this);
    m_create->setObjectName(u"nextVersion"_s);
    connect(m_create, &QAction::triggered, this, &ReleasePage::createVersion);
    connect(&m_whatsNew, &WhatsNewCarrier::staged, this,
            [this](int languages) { tell(tr("What's New is staged in %n language(s)", nullptr, languages)); });
    connect(&m_whatsNew, &WhatsNewCarrier::failed, this, [this](const QString &text) {
        m_context.dialogs.inform(this, tr("What's New could not be taken over"), text);
    });
    m_header->setPrimaryAction(m_create);
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    again->setObjectName(u"refreshRelease"_s);
    connect(again, &QAction::triggered, this, &ReleasePage::refresh);
    m_header->addAction(again);
}

void ReleasePage::connectView()
{
    connect(m_timeline, &TimelineView::chosen, this, [this](const ResourceKey &version) {
        m_side->hide();
        m_loader.choose(version);
    });
    connect(m_view, &VersionView::actionWanted, this, &ReleasePage::act);
    connect(m_view, &VersionView::releaseChosen, this, [this](const QString &type, const QDateTime &date) {
        m_staging.setRelease(m_loader.situation(), type, date);
    });
    connect(m_view, &VersionView::complianceAnswered, this, [this](bool usesEncryption) {
        const auto situation = m_loader.situation();
        m_staging.answerCompliance(situation, situation.buildAsRead, usesEncryption);
    });
    connect(m_view, &VersionView::itemAdditionWanted, this, &ReleasePage::addItem);
    connect(m_view, &VersionView::itemRemovalWanted, this,
            [this](const ResourceKey &item) { m_staging.removeItem(m_loader.situation(), item); });
    connect(m_view, &VersionView::findingFollowed, this, &ReleasePage::goTo);
}

void ReleasePage::setApp(const ResourceKey &app)
{
    m_side->hide();
    m_loader.setApp(app);
}

void ReleasePage::updateState()
{
    m_header->setContext(m_loader.appResource()[apps::name].value_or(format::singleLine(QString())));
    const auto error = m_loader.error();
    m_header->setFreshness({m_loader.fetchedAt(), isLoading(), error && error->kind == ApiError::Kind::Offline, false});
    const auto versions = m_loader.versions();
    m_timeline->setVersions(versions);
    if (m_loader.chosen().isNull() && !m_loader.listing().version().isNull())
        m_timeline->choose(m_loader.listing().version().key()); // the newest that can be edited
    else if (m_timeline->current() != m_loader.chosen())
        m_timeline->choose(m_loader.chosen());
    const auto situation = m_loader.situation();
    if (situation.version.isNull() && !m_loader.chosen().isNull() && !versions.isEmpty() && !isLoading())
        m_timeline->choose(versions.first().key()); // the chosen one is gone
    const bool hasVersion = !situation.version.isNull();
    if (error && hasVersion)
        m_banner->showError(*error);
    else
        m_banner->clear();
    if (error)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (isLoading() || !m_loader.fetchedAt().isValid())
        m_placeholder->setContent({u"loader-circle"_s, tr("Loading the versions…")});
    else
        m_placeholder->setContent(
            {u"package"_s, tr("No version yet"), tr("Create the first one with \"Next version\".")});
    m_stack->setCurrentIndex(hasVersion ? 1 : 0);
    if (hasVersion) {
        const auto facts = m_loader.facts(QDate::currentDate());
        m_view->show(situation, releaseFindings(facts), !facts.version.isNull(),
                     [this](const Resource &item) { return m_loader.itemTitle(item); });
    }
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

void ReleasePage::tell(const QString &text)
{
    showToast(window(), Tone::Success, text);
}

void ReleasePage::confirm(const QString &title, const QString &text, const QString &button,
                          void (ReleaseStaging::*stage)(const ReleaseSituation &))
{
    Dialogs::Question question;
    question.title = title;
    question.text = text;
    question.confirm = button;
    question.destructive = true;
    m_context.dialogs.confirm(this, question, this, [this, stage](bool confirmed) {
        if (!confirmed)
            return;
        (m_staging.*stage)(m_loader.situation());
        tell(tr("Staged; it is done when the changes are applied"));
    });
}

void ReleasePage::act(ReleaseAction action)
{
    using Action = ReleaseAction;
    const auto situation = m_loader.situation();
    if (!refusal(action, situation).isEmpty())
        return;
    switch (action) {
    case Action::CreateVersion:
        createVersion();
        break;
    case Action::DeleteVersion:
        confirm(tr("Delete the version?"), tr("Its texts and pictures go with it."), tr("Stage the deletion"),
                &ReleaseStaging::deleteVersion);
        break;
    case Action::ChooseBuild:
        chooseBuild();
        break;
    case Action::ChangeRelease:
        break; // has controls of its own
    case Action::StartPhased:
        m_staging.startPhased(situation);
        break;
    case Action::RemovePhased:
        m_staging.removePhased(situation);
        break;
    case Action::PausePhased:
        m_staging.setPhased(situation, u"PAUSED"_s);
        break;
    case Action::ResumePhased:
        m_staging.setPhased(situation, u"ACTIVE"_s);
        break;
    case Action::CompletePhased:
        m_staging.setPhased(situation, u"COMPLETE"_s);
        break;
    case Action::AddToSubmission:
        m_staging.addToSubmission(situation);
        break;
    case Action::Submit: {
        const auto findings = releaseFindings(m_loader.facts(QDate::currentDate()));
        const auto errors = std::count_if(findings.begin(), findings.end(), [](const ReleaseFinding &each) {
            return each.severity == ReleaseFinding::Severity::Error;
        });
        confirm(tr("Submit for review?"),
                errors > 0
                    ? tr("%n error(s) were found: App Review will most likely refuse it.", nullptr, int(errors))
                    : tr("App Review gets everything in the submission. It can be cancelled until it is approved."),
                tr("Stage the submission"), &ReleaseStaging::submit);
        break;
    }
    case Action::CancelSubmission:
        confirm(tr("Cancel the submission?"), tr("Everything in it leaves the queue and can be edited again."),
                tr("Stage the cancellation"), &ReleaseStaging::cancel);
        break;
    case Action::ReleaseNow:
        confirm(tr("Release now?"), tr("Customers get the version within a day. It cannot be taken back."),
                tr("Stage the release"), &ReleaseStaging::releaseNow);
        break;
    }
}

void ReleasePage::createVersion()
{
    const auto platform = m_loader.situation().version[appStoreVersions::platform].value_or(u"IOS"_s);
    auto *panel = new NewVersionPanel(m_loader.versions(), platform);
    connect(panel, &NewVersionPanel::wanted, this,
            [this](const QString &of, const QString &number, const ResourceKey &whatsNewOf) {
                const auto key = m_staging.createVersion(m_loader.listing().app(), of, number);
                if (!whatsNewOf.isNull())
                    m_whatsNew.carry(whatsNewOf, key, m_loader.listing().app());
                m_side->hide();
                m_timeline->choose(key);
                tell(tr("Version %1 is staged").arg(number));
            });
    m_side->setTitle(tr("Next version"));
    m_side->setContent(panel);
    m_side->show();
    panel->setFocus();
}

void ReleasePage::chooseBuild()
{
    auto *panel = new BuildChooser(m_loader);
    connect(panel, &BuildChooser::chosen, this, [this](const ResourceKey &build) {
        m_staging.attachBuild(m_loader.situation(), build);
        m_side->hide();
    });
    m_side->setTitle(tr("Choose a build"));
    m_side->setContent(panel);
    m_side->show();
    panel->setFocus();
}

void ReleasePage::addItem()
{
    auto *panel = new ItemPanel(m_context.services, m_loader.listing().app());
    connect(panel, &ItemPanel::chosen, this,
            [this](const QString &relationship, const ResourceKey &subject, const QString &title) {
                m_staging.addItem(m_loader.situation(), relationship, subject, title);
                m_side->hide();
            });
    m_side->setTitle(tr("Review together"), tr("In one submission with the version"));
    m_side->setContent(panel);
    m_side->show();
    panel->setFocus();
}

void ReleasePage::goTo(const ReleaseFinding &finding)
{
    using Place = ReleaseFinding::Place;
    const auto app = m_loader.listing().app();
    switch (finding.place) {
    case Place::Listing:
        emit m_context.navigator.appRequested(app, u"listing"_s);
        break;
    case Place::Media:
        emit m_context.navigator.appRequested(app, u"media"_s);
        break;
    case Place::Info:
        emit m_context.navigator.appRequested(app, u"appinfo"_s);
        emit m_context.navigator.resourceRequested({u"section"_s, finding.section});
        break;
    case Place::Build:
        chooseBuild();
        break;
    case Place::Products:
        emit m_context.navigator.resourceRequested(app);
        break;
    case Place::Release:
        break; // on this page
    }
}

Workspace releaseWorkspace()
{
    return {u"release"_s, WorkspaceScope::App, ReleasePage::tr("Versions and release"), u"rocket"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new ReleasePage(context, parent); }};
}

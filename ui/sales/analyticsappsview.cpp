// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/analyticsappsview.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnalyticsAppsView::AnalyticsAppsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_loader(m_context.services, m_apps)
    , m_banner(new Banner(this))
    , m_words(new TextLabel(TextLabel::Style::Small))
    , m_fetch(new QPushButton)
    , m_request(new QPushButton(icon(u"plus"_s), tr("Request reports")))
    , m_table(new DataTable(tr("Analytics reports by app")))
{
    setObjectName(u"analyticsApps"_s);
    const auto &theme = Theme::of(this);
    m_words->setObjectName(u"analyticsWords"_s);
    m_fetch->setObjectName(u"fetchAnalytics"_s);
    m_request->setObjectName(u"requestAnalytics"_s);
    m_request->setToolTip(tr("Staged under Changes. Sending it takes a key with the role Admin."));
    m_table->setObjectName(u"analyticsTable"_s);
    m_proxy.setSourceModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setImages(&context.images);
    m_table->keepState(m_context.state.child(u"analyticsTable"_s));
    m_table->setEmpty({u"app-window"_s, tr("No apps"), tr("The account has no apps that this key can see."), {}});
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_words, 1);
    row->addWidget(m_request);
    row->addWidget(m_fetch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_banner);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_fetch, &QAbstractButton::clicked, this, &AnalyticsAppsView::fetchOrCancel);
    connect(m_request, &QAbstractButton::clicked, this, &AnalyticsAppsView::request);
    connect(m_banner, &Banner::actionTriggered, this, &AnalyticsAppsView::fetchOrCancel);
    connect(m_table, &DataTable::selectionChanged, this, &AnalyticsAppsView::refreshWords);
    connect(&m_apps, &AppDirectory::changed, this, &AnalyticsAppsView::refresh);
    connect(&context.services.analyticsSync, &AnalyticsSync::changed, this, &AnalyticsAppsView::refresh);
    connect(&context.services.analyticsSync, &AnalyticsSync::finished, this, &AnalyticsAppsView::refresh);
    connect(&context.services.changes, &ChangeSet::countChanged, this, &AnalyticsAppsView::refresh);
    refresh();
}

void AnalyticsAppsView::load()
{
    m_table->setLoading(m_apps.apps().empty());
    m_loader.load();
}

void AnalyticsAppsView::setCoverage(const ReportCoverage &coverage)
{
    m_coverage = coverage;
    refresh();
}

void AnalyticsAppsView::refresh()
{
    m_model.show(m_apps.apps(), m_context.services.analyticsSync, m_coverage);
    if (!m_apps.apps().empty())
        m_table->setLoading(false);
    refreshWords();
}

void AnalyticsAppsView::refreshWords()
{
    const auto &sync = m_context.services.analyticsSync;
    const auto &progress = sync.progress();
    if (!sync.isRunning())
        m_words->setText(tr("Small counts are withheld by Apple for privacy: sums differ from those on its web site."));
    else if (progress.isWaiting)
        m_words->setText(tr("Waits: the rest of this hour's requests is yours"));
    else if (progress.total > 0)
        m_words->setText(
            tr("%1: %2 of %3 files").arg(progress.report, format::count(progress.done), format::count(progress.total)));
    else
        m_words->setText(tr("Looking for what is missing"));
    m_fetch->setText(sync.isRunning() ? tr("Cancel") : chosen().isEmpty() ? tr("Fetch all") : tr("Fetch chosen"));
    m_fetch->setIcon(icon(sync.isRunning() ? u"x"_s : u"download"_s));
    m_fetch->setEnabled(!m_apps.apps().empty());
    m_request->setEnabled(!chosen().isEmpty());
    if (const auto &error = sync.error())
        m_banner->showError(*error);
    else
        m_banner->clear();
}

QStringList AnalyticsAppsView::chosen() const
{
    return m_table->selectedIds();
}

void AnalyticsAppsView::fetchOrCancel()
{
    auto &sync = m_context.services.analyticsSync;
    if (sync.isRunning()) {
        sync.cancel();
        return;
    }
    auto apps = chosen();
    for (const auto &app : m_apps.apps()) {
        if (m_table->selectedIds().isEmpty())
            apps.append(app.key.id);
    }
    sync.sync(apps);
}

void AnalyticsAppsView::request()
{
    auto &sync = m_context.services.analyticsSync;
    int staged = 0;
    for (const auto &id : chosen()) {
        const auto state = sync.app(id).state;
        // An app that has them needs no second request; of one that was not looked at nobody knows.
        if (state != AnalyticsSync::AppState::NotRequested && state != AnalyticsSync::AppState::Stopped)
            continue;
        const auto *app = m_apps.find({u"apps"_s, id});
        sync.requestReports(id, app ? app->name : id);
        ++staged;
    }
    showToast(window(), staged > 0 ? Tone::Success : Tone::Info,
              staged > 0 ? tr("%n request(s) staged under Changes", nullptr, staged)
                         : tr("These apps need no request, or were not looked at yet: fetch them first."));
}

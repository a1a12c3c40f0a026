// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/performanceview.h"

#include "api/services/accountservices.h"
#include "handles/builds.h"
#include "handles/prereleaseversions.h"
#include "models/core/enumwords.h"
#include "ui/documents/documentview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/placeholder.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const auto metricFilter = u"filter[metricType]"_s;
static const auto platformFilter = u"filter[platform]"_s;

PerformanceView::PerformanceView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_appsLoader(context.services, m_directory)
    , m_buildList(context.services)
    , m_documents(context.services)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_view(new DocumentView(m_documents, context.dialogs, context.state.child(u"performance"_s), this))
{
    setObjectName(u"performanceView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_view);
    column->addWidget(m_stack, 1);
    m_placeholder->setContent({u"gauge"_s, tr("No app yet"), tr("Metrics are shown for one app at a time.")});
    connect(&m_directory, &AppDirectory::changed, this, &PerformanceView::fillApps);
    connect(&m_buildList, &ListLoader::rowsReplaced, &m_builds, &BuildModel::setBuilds);
    connect(&m_buildList, &ListLoader::stateChanged, this, [this] {
        fillBuilds();
        emit loadingChanged();
    });
    connect(&m_documents, &DocumentLoader::stateChanged, this, &PerformanceView::loadingChanged);
}

QComboBox *PerformanceView::addChoice(FilterBar *bar, const QString &name, const QString &title)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    choice->setToolTip(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(choice);
    return choice;
}

QWidget *PerformanceView::buildBar()
{
    auto *bar = new FilterBar(this);
    m_app = addChoice(bar, u"performanceApp"_s, tr("App"));
    m_build = addChoice(bar, u"performanceBuild"_s, tr("Build"));
    m_metric = addChoice(bar, u"performanceMetric"_s, tr("Metric"));
    m_platform = addChoice(bar, u"performancePlatform"_s, tr("Platform"));
    fillParameter(m_metric, metricFilter, tr("All metrics"));
    fillParameter(m_platform, platformFilter, tr("All platforms"));
    fillBuilds();
    bar->addTrailing(new TextLabel(TextLabel::Style::Small, tr("From devices of people who share diagnostics.")));
    connect(m_app, &QComboBox::activated, this, &PerformanceView::chooseApp);
    for (auto *choice : {m_build, m_metric, m_platform})
        connect(choice, &QComboBox::activated, this, &PerformanceView::ask);
    return bar;
}

/// What the catalog knows of the filter.
void PerformanceView::fillParameter(QComboBox *choice, const QString &parameter, const QString &all)
{
    choice->addItem(all, QString());
    const auto *operation = m_context.services.catalog.operation(HttpMethod::Get, u"/v1/apps/{id}/perfPowerMetrics");
    const auto *info = operation ? operation->parameter(parameter) : nullptr;
    for (const auto &value : info ? info->values : QStringList())
        choice->addItem(enumWord(value).text, value);
}

void PerformanceView::fillApps()
{
    const auto wanted = m_app->count() > 0 ? m_app->currentData() : m_context.state.value(u"performanceApp"_s);
    m_app->clear();
    for (const auto &app : m_directory.apps())
        m_app->addItem(app.name, app.key.id);
    const bool isNew = m_documents.request().path.isEmpty();
    m_app->setCurrentIndex(m_app->count() > 0 ? std::max(0, m_app->findData(wanted)) : -1);
    if (isNew && m_app->count() > 0)
        chooseApp();
}

void PerformanceView::fillBuilds()
{
    const auto wanted = m_build->currentData();
    m_build->clear();
    m_build->addItem(tr("Latest versions"), QString());
    for (const auto &row : m_builds.rows())
        //: version and build of an app: "2.1 (45)"
        m_build->addItem(tr("%1 (%2)").arg(row.train.text(u"version"_s), row.build.text(u"version"_s)), row.id);
    m_build->setCurrentIndex(std::max(0, m_build->findData(wanted)));
}

void PerformanceView::chooseApp()
{
    const auto app = m_app->currentData().toString();
    m_context.state.setValue(u"performanceApp"_s, app);
    m_builds.setBuilds({}, {});
    m_build->setCurrentIndex(0);
    m_buildList.load(ListSource(builds::key),
                     Query()
                         .filter(builds::app, app)
                         .fields(builds::key, builds::version, builds::uploadedDate, builds::preReleaseVersion)
                         .fields(preReleaseVersions::key, preReleaseVersions::version, preReleaseVersions::platform)
                         .include(builds::preReleaseVersion)
                         .sort(builds::uploadedDate, Qt::DescendingOrder)
                         .limit(50));
    ask();
}

void PerformanceView::ask()
{
    const auto app = m_app->currentData().toString();
    if (app.isEmpty())
        return;
    const auto build = m_build->currentData().toString();
    const auto path = build.isEmpty() ? u"/v1/apps/{id}/perfPowerMetrics"_s : u"/v1/builds/{id}/perfPowerMetrics"_s;
    const auto *operation = m_context.services.catalog.operation(HttpMethod::Get, path);
    if (!operation)
        return;
    DocumentRequest request;
    request.path = QString(path).replace("{id}"_L1, build.isEmpty() ? app : build);
    request.accept = operation->mediaTypes.value(0).toLatin1();
    request.kind = DocumentKind::PowerMetrics;
    request.name
        = build.isEmpty() ? m_app->currentText() : u"%1 %2"_s.arg(m_app->currentText(), m_build->currentText());
    for (const auto &[choice, name] : {std::pair(m_metric, metricFilter), {m_platform, platformFilter}}) {
        if (const auto value = choice->currentData().toString(); !value.isEmpty())
            request.query.set(name, value);
    }
    m_stack->setCurrentWidget(m_view);
    m_documents.load(request);
}

void PerformanceView::load()
{
    m_appsLoader.load();
}

void PerformanceView::refresh()
{
    m_appsLoader.load();
    if (!m_documents.request().path.isEmpty())
        m_documents.reload();
}

bool PerformanceView::isLoading() const
{
    return m_documents.isLoading() || m_buildList.isLoading();
}

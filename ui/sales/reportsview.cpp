// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/reportsview.h"

#include "api/reports/analyticssync.h"
#include "api/reports/reportsync.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/sales/analyticsappsview.h"
#include "ui/sales/synccard.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReportsView::ReportsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_import(context.services.reports)
    , m_place(new SegmentedControl(tr("What is shown")))
    , m_search(nullptr)
    , m_delete(new QPushButton(icon(u"trash-2"_s), tr("Delete")))
    , m_stack(new QStackedWidget)
    , m_analytics(new AnalyticsAppsView(context))
    , m_banner(new Banner(this))
    , m_importBar(nullptr)
    , m_importWords(new TextLabel(TextLabel::Style::Strong))
    , m_importProgress(new QProgressBar)
    , m_cancelImport(new QPushButton(tr("Cancel")))
{
    setObjectName(u"reportsView"_s);
    setAcceptDrops(true);
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(16));
    column->setSpacing(theme.px(12));
    column->addWidget(m_banner);
    column->addWidget(new SyncCard(context));
    column->addWidget(buildBar());
    m_importBar = buildImport();
    column->addWidget(m_importBar);
    column->addWidget(m_stack, 1);
    auto *kinds = addTable(Kinds, u"reportKinds"_s, tr("Reports by kind"), m_kinds);
    for (const int index : {1, 2, 3}) // rows come one by one, the longest words last
        kinds->setColumnWidth(index, 120);
    kinds->setEmpty({u"archive"_s,
                     tr("No reports yet"),
                     tr("Apple forgets daily reports after a year. Fetched or imported once, they stay here."),
                     {}});
    addTable(Files, u"reportFiles"_s, tr("Report files"), m_files)
        ->setEmpty({u"file-text"_s, tr("No files yet"), tr("Drop files or folders of reports here to import them."),
                    tr("Import files…")});
    addTable(Absences, u"reportAbsences"_s, tr("Reports that are not there"), m_absences)
        ->setEmpty({u"circle-check"_s, tr("Nothing is missing"), tr("Every report that was asked for was there."), {}});
    addTable(Imported, u"importResults"_s, tr("Imported files"), m_results)
        ->setEmpty({u"upload"_s, tr("No files found"), tr("Reports end with .txt, .tsv, .csv, .gz or .zip."), {}});
    m_stack->addWidget(m_analytics);
    m_soon.setSingleShot(true);
    m_tick.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ReportsView::load);
    connect(&m_tick, &QTimer::timeout, this, &ReportsView::refreshImport);
    connect(&context.services.reports, &ReportArchive::changed, this, &ReportsView::readSoon);
    connect(&context.services.reportSync, &ReportSync::finished, this, &ReportsView::readSoon);
    connect(&context.services.analyticsSync, &AnalyticsSync::finished, this, &ReportsView::readSoon);
    connect(m_tables[Files], &DataTable::emptyActionTriggered, this, &ReportsView::chooseFiles);
    connect(&m_import, &ReportImport::finished, this, [this] {
        m_tick.stop();
        refreshImport();
        readSoon();
    });
    refreshImport();
    refreshBar();
}

QWidget *ReportsView::buildBar()
{
    auto *bar = new FilterBar;
    m_place->setObjectName(u"reportsPlace"_s);
    m_place->addSegment(tr("By kind"));
    m_place->addSegment(tr("Files"));
    m_place->addSegment(tr("Not there"));
    m_place->addSegment(tr("Import"));
    m_place->addSegment(tr("Analytics"));
    m_place->setSegmentVisible(Imported, false);
    bar->addWidget(m_place);
    m_search = bar->addSearch(tr("Search"));
    auto *add = new QPushButton(icon(u"upload"_s), tr("Import"));
    add->setObjectName(u"importReports"_s);
    auto *menu = new QMenu(add);
    auto *files = menu->addAction(icon(u"file-text"_s), tr("Files…"));
    auto *folder = menu->addAction(icon(u"folder-open"_s), tr("A folder…"));
    files->setObjectName(u"importFiles"_s);
    folder->setObjectName(u"importFolder"_s);
    add->setMenu(menu);
    connect(files, &QAction::triggered, this, &ReportsView::chooseFiles);
    connect(folder, &QAction::triggered, this, &ReportsView::chooseFolder);
    m_delete->setObjectName(u"deleteReports"_s);
    bar->addTrailing(m_delete);
    bar->addTrailing(add);
    connect(m_delete, &QAbstractButton::clicked, this, &ReportsView::deleteChosen);
    connect(m_place, &SegmentedControl::currentIndexChanged, this, [this](int place) {
        m_stack->setCurrentIndex(place);
        if (place == Analytics)
            m_analytics->load();
        showPlace();
        refreshImport();
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        for (std::size_t i = 0; i < m_proxies.size(); ++i) {
            m_proxies[i].setFilterText(text);
            m_tables[i]->setNothingMatches(m_proxies[i].isFiltering());
        }
    });
    return bar;
}

QWidget *ReportsView::buildImport()
{
    auto *card = new Card;
    const auto &theme = Theme::of(this);
    card->setObjectName(u"importBar"_s);
    m_importWords->setObjectName(u"importWords"_s);
    m_importProgress->setAccessibleName(tr("Progress of the import"));
    m_importProgress->setTextVisible(false);
    m_cancelImport->setObjectName(u"cancelImport"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addWidget(m_importWords);
    words->addWidget(m_importProgress);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addLayout(words, 1);
    row->addWidget(m_cancelImport);
    card->body()->addLayout(row);
    connect(m_cancelImport, &QAbstractButton::clicked, this, [this] { m_import.cancel(); });
    return card;
}

DataTable *ReportsView::addTable(Place place, const QString &name, const QString &title, RecordTableModelBase &model)
{
    auto *table = new DataTable(title);
    table->setObjectName(name);
    auto &proxy = m_proxies[std::size_t(place)];
    proxy.setSourceModel(&model);
    table->setModel(&proxy);
    table->setColumnWidth(0, 200); // the first rows may be of a short name
    table->keepState(m_context.state.child(name));
    table->setDialogs(m_context.dialogs);
    table->setExportName(name);
    connect(table, &DataTable::selectionChanged, this, &ReportsView::refreshBar);
    connect(table, &DataTable::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(table, &DataTable::retryRequested, this, &ReportsView::load);
    m_tables[std::size_t(place)] = table;
    m_stack->addWidget(table);
    return table;
}

void ReportsView::load()
{
    m_context.services.reportSync.load();
    if (m_isLoading) {
        readSoon();
        return;
    }
    m_isLoading = true;
    for (auto *table : m_tables)
        table->setLoading(m_coverage.files.empty());
    emit loadingChanged(true);
    const auto end = [this] {
        m_isLoading = false;
        for (auto *table : m_tables)
            table->setLoading(false);
        emit loadingChanged(false);
    };
    m_context.services.reports.coverage()->then(
        this,
        [this, end](const ReportCoverage &coverage) {
            for (auto *table : m_tables)
                table->setFailure({});
            showCoverage(coverage);
            end();
        },
        [this, end](const ApiError &error) {
            for (auto *table : m_tables)
                table->setFailure(error);
            end();
        });
}

void ReportsView::readSoon()
{
    if (!m_soon.isActive()) // not moved on: a sync tells of changes without end
        m_soon.start(m_context.services.reportSync.isUnderWay() || m_import.isRunning() ? 1s : 200ms);
}

void ReportsView::showCoverage(const ReportCoverage &coverage)
{
    m_coverage = coverage;
    const auto counted = [](const QString &text, std::size_t count) {
        //: a part of the view, and how many rows it has
        return count > 0 ? tr("%1 (%2)").arg(text, format::count(qint64(count))) : text;
    };
    m_place->setSegmentText(Files, counted(tr("Files"), coverage.files.size()));
    m_place->setSegmentText(Absences, counted(tr("Not there"), coverage.absences.size()));
    showPlace();
}

void ReportsView::showPlace()
{
    switch (Place(m_place->currentIndex())) {
    case Kinds:
        m_kinds.setRows(coverageLines(m_coverage));
        break;
    case Files:
        m_files.setFiles(m_coverage.files);
        break;
    case Absences:
        m_absences.setCoverage(m_coverage);
        break;
    case Analytics:
        m_analytics->setCoverage(m_coverage);
        break;
    case Imported:
        break;
    }
    refreshBar();
}

void ReportsView::refreshBar()
{
    const auto *files = m_tables[Files];
    m_delete->setVisible(m_place->currentIndex() == Files);
    m_delete->setEnabled(files && !files->selectedIds().isEmpty());
}

void ReportsView::chooseFiles()
{
    m_context.dialogs.openFiles(this,
                                {tr("Import reports"), tr("Reports (*.txt *.tsv *.csv *.gz *.zip);;All files (*)"), {}},
                                this, [this](const QStringList &paths) { importFrom(paths); });
}

void ReportsView::chooseFolder()
{
    m_context.dialogs.openFolder(this, {tr("Import a folder of reports"), {}, {}}, this,
                                 [this](const QString &path) { importFrom({path}); });
}

void ReportsView::importFrom(const QStringList &paths)
{
    m_place->setSegmentVisible(Imported, true);
    m_place->setCurrentIndex(Imported);
    m_import.start(paths);
    m_tick.start();
    refreshImport();
}

void ReportsView::refreshImport()
{
    using Outcome = ReportImport::Outcome;
    m_results.follow(m_import.results());
    const auto done = int(m_import.results().size());
    m_importBar->setVisible(m_place->currentIndex() == Imported);
    m_importProgress->setVisible(m_import.isRunning());
    m_importProgress->setRange(0, m_import.total());
    m_importProgress->setValue(done);
    m_cancelImport->setVisible(m_import.isRunning());
    m_tables[Imported]->setLoading(m_import.isRunning() && done == 0);
    m_importWords->setText(
        (m_import.isRunning() ? tr("%1 of %2 files: ").arg(format::count(done), format::count(m_import.total()))
                              : QString())
        + tr("%1 new, %2 known already, %3 corrected, %4 not taken")
              .arg(format::count(m_import.count(Outcome::New)), format::count(m_import.count(Outcome::Known)),
                   format::count(m_import.count(Outcome::Corrected)),
                   format::count(m_import.count(Outcome::NotReport))));
    if (const auto &error = m_import.error())
        m_banner->showMessage(Tone::Danger, error->title, error->detail);
    else
        m_banner->clear();
}

void ReportsView::deleteChosen()
{
    std::vector<qint64> files;
    for (const auto &id : m_tables[Files]->selectedIds())
        files.push_back(id.toLongLong());
    if (files.empty())
        return;
    m_context.dialogs.confirm(
        this,
        {tr("Delete %n report(s)?", nullptr, int(files.size())),
         tr("The files and their numbers are removed from this computer. What is of the past year comes back with the "
            "next run; older reports Apple no longer has."),
         tr("Delete"), true},
        this, [this, files](bool confirmed) {
            if (!confirmed)
                return;
            m_context.services.reports.remove(files)->then(
                this, [this](ReportArchive::Done) { load(); },
                [this](const ApiError &error) { m_banner->showMessage(Tone::Danger, error.title, error.detail); });
        });
}

void ReportsView::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void ReportsView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    importFrom(paths);
}

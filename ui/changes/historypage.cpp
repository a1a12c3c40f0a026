// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/historypage.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/store/store.h"
#include "models/changes/changewords.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/changes/fieldchangeview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(context.services.catalog, context.services.changeStore)
    , m_header(new PageHeader(this))
    , m_filters(new FilterBar(this))
    , m_app(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_banner(new Banner(this))
    , m_splitter(new QSplitter(this))
    , m_table(new DataTable(tr("What was changed"), this))
    , m_side(new SidePanel(tr("The chosen change"), this))
{
    setObjectName(u"history"_s);
    m_header->setTitle(tr("History"));
    m_header->setContext(tr("Every request of this program that changed something on the server"));
    buildFilters();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    connect(&m_model, &HistoryModel::failed, m_banner, &Banner::showError);
    connect(m_banner, &Banner::actionTriggered, this, &HistoryPage::load);
    connect(&m_model, &HistoryModel::loadingChanged, this, [this](bool loading) {
        m_table->setLoading(loading);
        emit loadingChanged(loading);
    });
}

void HistoryPage::buildFilters()
{
    auto *search = m_filters->addSearch(tr("Search in titles, paths and values"));
    connect(search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_filter.text = text;
        applyFilter();
    });
    m_app->setObjectName(u"app"_s);
    m_app->setAccessibleName(tr("App"));
    m_app->addItem(tr("Any app"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("Any outcome"));
    for (const auto outcome :
         {HistoryEntry::Outcome::Applied, HistoryEntry::Outcome::Failed, HistoryEntry::Outcome::Unknown})
        m_outcome->addItem(changewords::outcome(outcome).text, int(outcome));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Any time"), 0);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    for (auto *box : {m_app, m_outcome, m_period}) {
        m_filters->addWidget(box);
        connect(box, &QComboBox::activated, this, &HistoryPage::applyFilter);
    }
    m_filters->addColumnChooser(m_table);
    connect(m_table, &DataTable::clearFilterRequested, this, [this, search] {
        for (auto *box : {m_app, m_outcome, m_period})
            box->setCurrentIndex(0);
        search->clear();
        m_filter.text.clear();
        applyFilter();
    });
    const auto add = [this](const QString &text, const QString &ending) {
        auto *action = new QAction(icon(u"download"_s), text, this);
        action->setObjectName(u"export-"_s + ending);
        connect(action, &QAction::triggered, this, [this, ending] { exportAs(ending); });
        m_header->addAction(action);
    };
    add(tr("Export as CSV"), u"csv"_s);
    add(tr("Export as JSON"), u"json"_s);
}

void HistoryPage::buildTable()
{
    const auto &theme = Theme::of(this);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setModel(&m_model);
    m_table->setHiddenByDefault({HistoryModel::Request});
    m_table->setColumnWidth(HistoryModel::When, 120);
    m_table->setColumnWidth(HistoryModel::Outcome, 100);
    m_table->setColumnWidth(HistoryModel::App, 130);
    m_table->setColumnWidth(HistoryModel::What, 240);
    m_table->setColumnWidth(HistoryModel::Before, 180);
    m_table->setColumnWidth(HistoryModel::After, 180);
    m_table->keepState(m_context.state);
    m_table->setEmpty({u"history"_s, tr("Nothing has been changed yet"),
                       tr("What you apply is kept here, with what it was before, so that it can be taken back.")});
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({theme.px(700), theme.px(380)});
    m_side->hide();
    connect(m_side, &SidePanel::closed, m_side, &QWidget::hide);
    connect(m_table, &DataTable::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showEntry(m_model.rowAt(index.row()).entry);
        else
            m_side->hide();
    });
}

void HistoryPage::load()
{
    m_banner->clear();
    m_model.load();
    readApps();
}

/// The apps that something was changed of; the one that is chosen stays.
void HistoryPage::readApps()
{
    m_context.services.changeStore.historyApps()->then(
        this,
        [this](const QList<ResourceKey> &apps) {
            const auto chosen = m_app->currentData();
            while (m_app->count() > 1)
                m_app->removeItem(1);
            for (const auto &app : apps)
                m_app->addItem(m_model.appName(app), QVariant::fromValue(app));
            m_app->setCurrentIndex(std::max(0, m_app->findData(chosen)));
            nameApps();
        },
        [](const ApiError &) { /* the list says what cannot be read */ });
}

void HistoryPage::nameApps()
{
    QList<ResourceKey> apps;
    for (int i = 1; i < m_app->count(); ++i)
        apps.append(m_app->itemData(i).value<ResourceKey>());
    m_context.services.store.resources(apps)->then(
        this,
        [this](const QList<Resource> &resources) {
            for (const auto &app : resources) {
                m_model.setAppName(app.key(), ResourceTableModel::nameOf(app));
                const int index = m_app->findData(QVariant::fromValue(app.key()));
                if (index > 0)
                    m_app->setItemText(index, m_model.appName(app.key()));
            }
        },
        [](const ApiError &) {}); // the id has to do
}

void HistoryPage::applyFilter()
{
    const auto outcome = m_outcome->currentData();
    m_filter.outcome.reset();
    if (outcome.isValid())
        m_filter.outcome = HistoryEntry::Outcome(outcome.toInt());
    const auto app = m_app->currentData();
    m_filter.app = app.isValid() ? std::optional(app.value<ResourceKey>()) : std::nullopt;
    const int days = m_period->currentData().toInt();
    m_filter.from = days == 0 ? QDateTime() : QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    m_table->setNothingMatches(!m_filter.text.isEmpty() || m_filter.app || m_filter.outcome || days > 0);
    m_model.setFilter(m_filter);
}

void HistoryPage::showEntry(const HistoryEntry &entry)
{
    m_side->setTitle(entry.title, format::dateTime(entry.at));
    m_side->setContent(detailFor(entry));
    m_side->show();
}

QWidget *HistoryPage::detailFor(const HistoryEntry &entry)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(16));
    const auto inverse = inverseOf(entry, m_context.services.catalog);
    auto *revertButton = new QPushButton(icon(u"undo-2"_s), tr("Revert"), content);
    revertButton->setObjectName(u"revert"_s);
    const auto *why = std::get_if<QString>(&inverse);
    revertButton->setEnabled(!why);
    revertButton->setToolTip(why ? *why : tr("Stages the change that undoes this one"));
    column->addWidget(revertButton, 0, Qt::AlignLeading);
    connect(revertButton, &QAbstractButton::clicked, this, [this, entry] { revert(entry); });
    if (why) {
        auto *words = new TextLabel(TextLabel::Style::Small, *why, content);
        words->setObjectName(u"whyNot"_s);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    auto *facts = new KeyValueView(content);
    facts->addRow(tr("Outcome"), changewords::outcome(entry.outcome).text);
    if (!entry.error.isEmpty())
        facts->addRow(tr("Reason"), entry.error);
    facts->addRow(tr("Request"), u"%1 %2"_s.arg(QString::fromLatin1(entry.method), entry.path));
    if (entry.status > 0)
        facts->addRow(tr("Status"), QString::number(entry.status));
    if (!entry.requestId.isEmpty())
        facts->addRow(tr("Request ID"), entry.requestId);
    column->addWidget(facts);
    for (const auto &field : fieldChanges(entry.change)) {
        auto *view = new FieldChangeView(entry.change, field, {}, content);
        view->setDiscardable(false);
        column->addWidget(view);
    }
    column->addStretch();
    return content;
}

void HistoryPage::revert(const HistoryEntry &entry)
{
    if (stageInverse(entry, m_context.services.catalog, m_context.services.changes))
        showToast(window(), Tone::Success, tr("Staged under Changes"));
}

void HistoryPage::exportAs(const QString &ending)
{
    Dialogs::FileRequest request;
    request.title = tr("Export the history");
    request.suggestedName = u"history."_s + ending;
    m_context.dialogs.saveFile(this, request, this, [this](const QString &path) {
        m_model.readAll(
            this, [this, path](const QList<HistoryEntry> &entries) { write(path, entries); },
            [this](const ApiError &error) { m_banner->showError(error); });
    });
}

void HistoryPage::write(const QString &path, const QList<HistoryEntry> &entries)
{
    QSaveFile file(path);
    const bool json = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!file.open(QIODevice::WriteOnly) || file.write(json ? historyToJson(entries) : historyToCsv(entries)) < 0
        || !file.commit()) {
        m_banner->showMessage(Tone::Danger, tr("%1 could not be written").arg(path), file.errorString());
        return;
    }
    showToast(window(), Tone::Success, tr("%n entries written", nullptr, int(entries.size())));
}

Workspace historyWorkspace()
{
    return {u"history"_s, WorkspaceScope::Home, HistoryPage::tr("History"), u"history"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new HistoryPage(context, parent); }};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/listingpage.h"

#include "handles/apps.h"
#include "models/core/format.h"
#include "ui/listing/addlocalespanel.h"
#include "ui/listing/importview.h"
#include "ui/listing/keywordpanel.h"
#include "ui/listing/listingexchange.h"
#include "ui/listing/localeeditor.h"
#include "ui/listing/localegrid.h"
#include "ui/listing/replacepanel.h"
#include "ui/listing/versionpicker.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = LocaleGridModel;

ListingPage::ListingPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_loader(context.services)
    , m_pictures(context.services)
    , m_speller(Speller::standardFolders(),
                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words.txt"_s)
    , m_exchange(new ListingExchange(context, m_loader, this))
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_view(new SegmentedControl(tr("How the texts are shown"), this))
    , m_summary(new TextLabel(TextLabel::Style::Small, this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_splitter(new QSplitter(m_stack))
    , m_grid(new LocaleGrid(m_loader.grid(), m_splitter))
    , m_side(new SidePanel(tr("Tools for the texts"), m_splitter))
    , m_editor(new LocaleEditor(m_loader, m_pictures, context.images, m_speller, context.state, m_stack))
    , m_import(new ImportView(context.services, m_loader, m_stack))
{
    setObjectName(u"listing"_s);
    setAcceptDrops(true);
    buildHeader();
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({Theme::of(this).px(800), Theme::of(this).px(380)});
    m_side->hide();
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    connect(m_side, &SidePanel::closed, m_side, &QWidget::hide);
    connect(m_banner, &Banner::actionTriggered, this, &ListingPage::refresh);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &ListingPage::refresh);
    connect(m_grid, &LocaleGrid::staged, this, &ListingPage::tell);
    connect(m_exchange, &ListingExchange::importWanted, this, &ListingPage::importFrom);
    connect(m_import, &ImportView::closed, this, &ListingPage::closeImport);
    connect(m_import, &ImportView::readingChanged, this, &ListingPage::updateState);
    connect(m_import, &ImportView::staged, this, [this](const Model::Outcome &outcome) {
        m_exchange->keepStates(m_import->plan());
        tell(outcome);
    });
    connect(&m_pictures, &MediaSource::stateChanged, this, &ListingPage::updateState);
    connect(&m_loader, &ListingLoader::changed, this, &ListingPage::updateState);
    connect(&m_loader.grid(), &QAbstractItemModel::dataChanged, this, &ListingPage::updateSummary);
    connect(&m_loader.grid(), &QAbstractItemModel::modelReset, this, &ListingPage::updateState);
    updateState();
}

QMenu *ListingPage::addMenu(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    m_header->addWidget(button);
    return menu;
}

QAction *ListingPage::addAction(QMenu *menu, const QString &name, const QString &text, const QString &iconName,
                                void (ListingPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    QWidget::addAction(action);
    m_needTexts.append(action);
    return action;
}

void ListingPage::buildHeader()
{
    m_header->setTitle(tr("Listing"));
    m_exchange->fillExportMenu(addMenu(u"export"_s, tr("Export"), u"file-down"_s));
    m_exchange->fillImportMenu(addMenu(u"import"_s, tr("Import"), u"upload"_s));
    auto *tools = addMenu(u"textTools"_s, tr("Tools"), u"sliders-horizontal"_s);
    addAction(tools, u"findReplace"_s, tr("Find and replace"), u"search"_s, &ListingPage::openReplace)
        ->setShortcut(Qt::CTRL | Qt::Key_H);
    addAction(tools, u"keywordTools"_s, tr("Keywords"), u"tag"_s, &ListingPage::openKeywords);
    auto *languages = addMenu(u"languages"_s, tr("Languages"), u"languages"_s);
    addAction(languages, u"addLanguages"_s, tr("Add languages…"), u"plus"_s, &ListingPage::openAddLocales);
    addAction(languages, u"removeLanguages"_s, tr("Remove the chosen languages"), u"trash-2"_s,
              &ListingPage::removeLocales);
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    again->setObjectName(u"refreshListing"_s);
    connect(again, &QAction::triggered, this, &ListingPage::refresh);
    m_header->addAction(again);
}

QWidget *ListingPage::buildBar()
{
    auto *bar = new FilterBar(this);
    bar->addWidget(new VersionPicker(m_loader, bar));
    m_view->setObjectName(u"listingView"_s);
    m_view->addSegment(tr("Languages in rows"));
    m_view->addSegment(tr("Languages in columns"));
    m_view->addSegment(tr("One language"));
    bar->addWidget(m_view);
    bar->addTrailing(m_summary);
    connect(m_view, &SegmentedControl::currentIndexChanged, this, &ListingPage::setView);
    m_view->setCurrentIndex(std::clamp(m_context.state.value(u"view"_s).toInt(), int(Rows), int(OneLanguage)));
    return bar;
}

void ListingPage::setView(int view)
{
    // The language looked at stays the same.
    if (view == OneLanguage) {
        if (const auto chosen = m_grid->chosenLocales(); !chosen.isEmpty())
            m_editor->setLocale(chosen.first());
        m_side->hide();
    } else {
        m_grid->setTransposed(view == Columns);
    }
    m_context.state.setValue(u"view"_s, view);
    showContent();
}

void ListingPage::showContent()
{
    if (m_loader.grid().rowCount() == 0)
        m_stack->setCurrentWidget(m_placeholder);
    else if (m_isImporting)
        m_stack->setCurrentWidget(m_import);
    else if (m_view->currentIndex() == OneLanguage)
        m_stack->setCurrentWidget(m_editor);
    else
        m_stack->setCurrentWidget(m_splitter);
    m_view->setEnabled(!m_isImporting);
}

bool ListingPage::isLoading() const
{
    return m_loader.isLoading() || m_import->isReading() || (m_editor->isVisible() && m_pictures.isLoading());
}

void ListingPage::importFrom(const QString &path)
{
    if (m_loader.grid().rowCount() == 0)
        return;
    m_isImporting = true;
    m_import->open(path);
    showContent();
}

void ListingPage::closeImport()
{
    m_isImporting = false;
    showContent();
}

static QString droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void ListingPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty() && m_loader.grid().rowCount() > 0)
        event->acceptProposedAction();
}

void ListingPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFrom(droppedFile(event->mimeData()));
}

void ListingPage::setApp(const ResourceKey &app)
{
    if (app != m_loader.app()) {
        m_side->hide();
        closeImport();
    }
    m_loader.setApp(app);
}

void ListingPage::updateState()
{
    const auto name = m_loader.appResource()[apps::name].value_or(m_loader.app().id);
    m_header->setContext(name);
    const auto error = m_loader.error();
    m_header->setFreshness(
        {m_loader.fetchedAt(), m_loader.isLoading(), error && error->kind == ApiError::Kind::Offline, false});
    const bool hasRows = m_loader.grid().rowCount() > 0;
    if (error && hasRows)
        m_banner->showError(*error);
    else
        m_banner->clear();
    if (error)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (m_loader.isLoading() || !m_loader.fetchedAt().isValid())
        m_placeholder->setContent({u"loader-circle"_s, tr("Loading the texts…")});
    else
        m_placeholder->setContent({u"languages"_s, tr("No texts yet"), tr("This app has no version and no language.")});
    showContent();
    for (auto *action : std::as_const(m_needTexts))
        action->setEnabled(hasRows);
    for (const auto &button : {u"import"_s, u"export"_s})
        findChild<QPushButton *>(button)->setEnabled(hasRows);
    updateSummary();
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

void ListingPage::updateSummary()
{
    const auto &grid = m_loader.grid();
    QStringList parts{tr("%n language(s)", nullptr, grid.rowCount())};
    const auto locked = std::count_if(grid.fields().begin(), grid.fields().end(), [&grid](const ListingField &field) {
        return !grid.lockReason(int(&field - grid.fields().data())).isEmpty();
    });
    if (locked > 0)
        parts.append(tr("%n field(s) locked by the state", nullptr, int(locked)));
    if (const int count = grid.countOf(Model::Staged); count > 0)
        parts.append(tr("%n staged", nullptr, count));
    if (const int count = grid.countOf(Model::OverLimit); count > 0)
        parts.append(tr("%n too long", nullptr, count));
    if (const int count = grid.countOf(Model::Missing); count > 0)
        parts.append(tr("%n missing", nullptr, count));
    m_summary->setText(grid.rowCount() > 0 ? parts.join(u" · "_s) : QString());
}

/// The tools stand beside the sheet.
void ListingPage::showTool(const QString &title, const QString &subtitle, QWidget *panel)
{
    if (m_view->currentIndex() == OneLanguage)
        m_view->setCurrentIndex(Rows);
    m_side->setTitle(title, subtitle);
    m_side->setContent(panel);
    m_side->show();
    panel->setFocus();
}

void ListingPage::openReplace()
{
    auto *panel = new ReplacePanel(m_loader.grid());
    connect(panel, &ReplacePanel::staged, this, &ListingPage::tell);
    showTool(tr("Find and replace"), tr("In all languages"), panel);
}

void ListingPage::openKeywords()
{
    auto *panel = new KeywordPanel(m_loader.grid());
    connect(panel, &KeywordPanel::staged, this, &ListingPage::tell);
    showTool(tr("Keywords"), tr("Of all languages"), panel);
}

void ListingPage::openAddLocales()
{
    auto *panel = new AddLocalesPanel(m_loader.grid());
    connect(panel, &AddLocalesPanel::done, this, [this](int added) {
        m_side->hide();
        showToast(window(), Tone::Success, tr("%n language(s) staged", nullptr, added));
    });
    showTool(tr("Add languages"), tr("To the app information and to the version"), panel);
}

void ListingPage::removeLocales()
{
    auto locales = m_view->currentIndex() == OneLanguage ? QStringList{m_editor->locale()} : m_grid->chosenLocales();
    const bool hadPrimary = locales.removeAll(m_loader.grid().primaryLocale()) > 0;
    if (locales.isEmpty()) {
        showToast(window(), Tone::Info,
                  hadPrimary ? tr("The primary language stays; choose another one as primary first")
                             : tr("Choose cells of the languages to remove"));
        return;
    }
    m_loader.grid().removeLocales(locales);
    showToast(window(), Tone::Success, tr("%n language(s) staged for removal", nullptr, int(locales.size())));
}

void ListingPage::tell(const LocaleGridModel::Outcome &outcome)
{
    if (outcome.locked > 0)
        showToast(window(), Tone::Warning,
                  tr("%n cell(s) cannot be edited in the present state", nullptr, outcome.locked));
    else if (outcome.staged > 1)
        showToast(window(), Tone::Success, tr("%n cell(s) staged", nullptr, outcome.staged));
}

Workspace listingWorkspace()
{
    return {u"listing"_s, WorkspaceScope::App, ListingPage::tr("Listing"), u"languages"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new ListingPage(context, parent); }};
}

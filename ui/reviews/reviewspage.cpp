// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewspage.h"

#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"
#include "api/reviews/reviewsync.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/reviews/bulkreplyview.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/replyeditor.h"
#include "ui/reviews/reviewchartsview.h"
#include "ui/reviews/reviewfilterbar.h"
#include "ui/reviews/reviewlistview.h"
#include "ui/reviews/reviewpane.h"
#include "ui/reviews/templatespanel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum View { DeskView, ChartView, BulkView };
}

ReviewsPage::ReviewsPage(const PageContext &context, Scope scope, QWidget *parent)
    : Page(parent)
    , m_scope(scope)
    , m_context(context)
    , m_book(context.services.reviews)
    , m_desk(context.services.reviews)
    , m_appsLoader(context.services, m_apps)
    , m_speller(Speller::standardFolders(),
                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words.txt"_s)
    , m_sender(context.services.apply, context.services.changes)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_view(new SegmentedControl(tr("What is shown"), this))
    , m_stack(new QStackedWidget(this))
    , m_queues(new QueuePane)
    , m_filter(new ReviewFilterBar)
    , m_listStack(new QStackedWidget)
    , m_placeholder(new Placeholder)
    , m_list(new ReviewListView)
    , m_pane(new ReviewPane(m_book, context.services.apply, m_speller))
    , m_charts(new ReviewChartsView(context))
    , m_bulk(new BulkReplyView(context, [this](const QString &app) { return appName(app); }))
    , m_side(new SidePanel(tr("Beside the reviews")))
{
    setObjectName(scope == Scope::OneApp ? u"reviews"_s : u"teamreviews"_s);
    buildHeader();
    m_stack->addWidget(buildDesk());
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_bulk);
    m_side->hide();
    m_side->setMinimumWidth(Theme::of(this).px(420));
    auto *sides = new QSplitter(this);
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_stack);
    sides->addWidget(m_side);
    sides->setStretchFactor(0, 1);
    sides->setSizes({Theme::of(this).px(800), Theme::of(this).px(360)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(sides, 1);
    connectDesk();
    connectPane();
    auto &sync = context.services.reviewSync;
    connect(&sync, &ReviewSync::progressChanged, this, &ReviewsPage::updateState);
    connect(&sync, &ReviewSync::finished, this, &ReviewsPage::updateState);
    connect(&sync, &ReviewSync::reviewGone, this, [this](const QString &id) {
        if (m_pane->review().id == id)
            m_pane->showGone();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_context.services.reviewSync.isRunning())
            m_context.services.reviewSync.cancel();
        else
            refresh();
    });
    connect(m_side, &SidePanel::closed, this, &ReviewsPage::hideTemplates);
    connect(&m_apps, &AppDirectory::changed, this, [this] {
        if (m_scope == Scope::AllApps)
            fetch(false);
        m_list->viewport()->update();
        updateState();
    });
    connect(&m_book, &ReviewBook::repliesChanged, this, [this] { m_desk.refilter(); });
    updateState();
}

ReviewsPage::~ReviewsPage() = default;

void ReviewsPage::buildHeader()
{
    m_header->setTitle(m_scope == Scope::OneApp ? tr("Reviews") : tr("Reviews of all apps"));
    m_view->setObjectName(u"reviewsView"_s);
    m_view->addSegment(tr("Desk"), u"inbox"_s);
    m_view->addSegment(tr("Charts"), u"chart-column"_s);
    connect(m_view, &SegmentedControl::currentIndexChanged, this, &ReviewsPage::showView);
    m_header->addWidget(m_view);
    const auto add = [this](const QString &name, const QString &picture, const QString &text, auto slot) {
        auto *action = new QAction(icon(picture), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        m_header->addAction(action);
        return action;
    };
    add(u"reviewTemplates"_s, u"file-text"_s, tr("Templates"), [this] { showTemplates(); });
    m_exportAction = add(u"exportReviews"_s, u"file-down"_s, tr("Export"), [this] { openExportMenu(); });
    add(u"refreshReviews"_s, u"refresh-cw"_s, tr("Refresh"), [this] { refresh(); });
    m_bulkAction = new QAction(icon(u"message-square-reply"_s), tr("Reply to chosen…"), this);
    m_bulkAction->setObjectName(u"replyToChosen"_s);
    connect(m_bulkAction, &QAction::triggered, this, &ReviewsPage::showBulkReply);
    m_header->setPrimaryAction(m_bulkAction);
}

QWidget *ReviewsPage::buildDesk()
{
    const auto &theme = Theme::of(this);
    m_list->setReviews(m_desk.list());
    if (m_scope == Scope::AllApps)
        m_list->setAppNames([this](const QString &app) { return appName(app); });
    m_listStack->addWidget(m_placeholder);
    m_listStack->addWidget(m_list);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_listStack, 1);
    middle->setMinimumWidth(theme.px(300));
    m_queues->setMinimumWidth(theme.px(170));
    m_pane->setMinimumWidth(theme.px(340));
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_queues);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({theme.px(215), theme.px(380), theme.px(560)});
    m_splitter->restoreState(m_context.state.value(u"panes"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.state.setValue(u"panes"_s, m_splitter->saveState()); });
    return m_splitter;
}

void ReviewsPage::connectDesk()
{
    connect(&m_desk, &ReviewDesk::changed, this, &ReviewsPage::updateState);
    connect(&m_desk, &ReviewDesk::filterChanged, this, [this] {
        m_filter->setFilter(m_desk.filter());
        if (m_queues->currentFilter().isEmpty())
            m_queues->setQueue(m_desk.filter().queue);
    });
    connect(&m_desk.list(), &ReviewListModel::textsArrived, this, &ReviewsPage::showCurrent);
    connect(m_filter, &ReviewFilterBar::filterChanged, &m_desk, &ReviewDesk::setFilter);
    connect(m_filter, &ReviewFilterBar::saveWanted, this, &ReviewsPage::saveFilter);
    connect(m_queues, &QueuePane::queueChosen, this, [this](ReviewQueue queue) {
        auto filter = m_desk.filter();
        filter.queue = queue;
        m_desk.setFilter(filter);
        m_desk.refilter();
    });
    connect(m_queues, &QueuePane::filterChosen, this, [this](const QString &id) {
        for (const auto &saved : m_book.filters()) {
            if (saved.id != id)
                continue;
            auto filter = ReviewFilter::fromJson(saved.filter);
            filter.app = m_desk.filter().app;
            m_desk.setFilter(filter);
        }
    });
    connect(m_queues, &QueuePane::filterRemovalWanted, &m_book, &ReviewBook::removeFilter);
    connect(&m_book, &ReviewBook::filtersChanged, this, [this] { m_queues->setFilters(m_book.filters()); });
    const auto fillFilter = [this] { m_filter->setTable(m_book.table(), m_book.tags()); };
    connect(&m_book, &ReviewBook::tableChanged, this, fillFilter);
    connect(&m_book, &ReviewBook::marksChanged, this, [this, fillFilter] {
        fillFilter();
        m_pane->refresh();
    });
    connect(m_list, &ReviewListView::currentReviewChanged, this, &ReviewsPage::showCurrent);
    connect(m_list, &ReviewListView::selectionCountChanged, this, [this](int count) {
        m_pane->setSelectionCount(count);
        updateState();
    });
    connect(m_list, &ReviewListView::activatedReview, this, [this] { m_pane->editor()->focusText(); });
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_desk.filter().isRestricted()) {
            ReviewFilter plain;
            plain.app = m_desk.filter().app;
            plain.queue = m_desk.filter().queue;
            m_desk.setFilter(plain);
        } else {
            refresh();
        }
    });
    m_queues->setFilters(m_book.filters());
    fillFilter();
}

void ReviewsPage::connectPane()
{
    connect(m_pane, &ReviewPane::doneWanted, this, &ReviewsPage::onDone);
    connect(m_pane, &ReviewPane::copyTextWanted, this, &ReviewsPage::copyText);
    connect(m_pane, &ReviewPane::copyLinkWanted, this, &ReviewsPage::copyLink);
    connect(m_pane, &ReviewPane::openWanted, &m_context.navigator, &Navigator::resourceRequested);
    connect(m_pane, &ReviewPane::deletionWanted, this, &ReviewsPage::deleteAnswer);
    connect(m_pane, &ReviewPane::unstageWanted, this, [this] {
        if (const auto change = m_book.changeOf(m_pane->review()))
            m_context.services.changes.discard(change);
    });
    connect(m_pane, &ReviewPane::sendStagedWanted, this, &ReviewsPage::sendStaged);
    connect(m_pane, &ReviewPane::bulkReplyWanted, this, &ReviewsPage::showBulkReply);
    auto *editor = m_pane->editor();
    connect(editor, &ReplyEditor::sendWanted, this, &ReviewsPage::send);
    connect(editor, &ReplyEditor::stageWanted, this, &ReviewsPage::stage);
    connect(editor, &ReplyEditor::manageTemplatesWanted, this, &ReviewsPage::showTemplates);
    connect(m_bulk, &BulkReplyView::leaveWanted, this, [this] { showView(DeskView); });
    connect(m_bulk, &BulkReplyView::manageTemplatesWanted, this, &ReviewsPage::showTemplates);
    connect(&m_sender, &ChangeSender::finished, this, [this](int sent, int failed) {
        if (failed == 0 && sent > 0)
            showToast(window(), Tone::Success, tr("%n reply(ies) sent", nullptr, sent));
        m_pane->refresh();
    });
}

QString ReviewsPage::appName(const QString &app) const
{
    const auto *entry = m_apps.find({u"apps"_s, app});
    return entry ? entry->name : QString();
}

void ReviewsPage::setApp(const ResourceKey &app)
{
    if (m_scope == Scope::AllApps || app == m_app)
        return;
    m_app = app;
    m_pane->clear();
    m_shown = 0;
    auto filter = m_desk.filter();
    filter.app = app.id;
    filter.territories.clear();
    filter.versions.clear();
    m_desk.setFilter(filter);
    showView(m_stack->currentIndex() == BulkView ? DeskView : m_stack->currentIndex());
    m_charts->setApp(app, appName(app.id));
}

void ReviewsPage::load()
{
    m_book.load();
    m_appsLoader.load();
    fetch(false);
    if (m_stack->currentIndex() == ChartView)
        m_charts->load();
}

void ReviewsPage::refresh()
{
    m_book.load();
    fetch(true);
    if (m_stack->currentIndex() == ChartView)
        m_charts->load();
}

QStringList ReviewsPage::appsToFetch() const
{
    if (m_scope == Scope::OneApp)
        return m_app.isNull() ? QStringList() : QStringList{m_app.id};
    QStringList apps;
    for (const auto &app : m_apps.apps())
        apps.append(app.key.id);
    return apps;
}

void ReviewsPage::fetch(bool atOnce)
{
    m_context.services.reviewSync.fetch(appsToFetch(), atOnce ? ReviewSync::Scope::NewAtOnce : ReviewSync::Scope::New,
                                        m_scope == Scope::OneApp);
    updateState();
}

bool ReviewsPage::isLoading() const
{
    return !m_book.isLoaded() || m_context.services.reviewSync.isRunning() || m_desk.isSearching()
        || (m_stack->currentIndex() == ChartView && m_charts->isLoading());
}

bool ReviewsPage::open(const ResourceKey &key)
{
    if (key.entry != "customerReviews"_L1)
        return false;
    m_openNext = key.id;
    m_book.archive().rowsOf({key.id})->then(
        this,
        [this, id = key.id](const QHash<QString, ReviewRow> &rows) {
            const auto row = rows.value(id);
            const auto place = row > 0 ? m_desk.list().placeOf(row) : -1;
            if (place >= 0)
                m_list->setCurrentIndex(m_desk.list().index(place));
        },
        [](const ApiError &) { /* the archive has told of it */ });
    return true;
}

void ReviewsPage::showView(int index)
{
    m_stack->setCurrentIndex(index);
    {
        const QSignalBlocker quiet(m_view);
        m_view->setCurrentIndex(index == ChartView ? 1 : 0);
    }
    if (index == ChartView) {
        m_charts->setApp(m_app, m_scope == Scope::OneApp ? appName(m_app.id) : tr("All apps"));
        m_charts->load();
    } else if (index == DeskView) {
        m_list->setFocus();
    }
    updateState();
}

void ReviewsPage::showCharts()
{
    showView(ChartView);
}

std::vector<ReviewRow> ReviewsPage::chosen() const
{
    return m_desk.list().reviewsAt(m_list->selectionModel()->selectedRows());
}

/// The current review in the pane, as soon as its text is there.
void ReviewsPage::showCurrent()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid()) { // it has left the list: the reader may still be at it
        updateState();
        return;
    }
    const auto *record = m_desk.list().recordAt(index.row());
    if (!record)
        return;
    const auto &facts = m_desk.list().factsAt(index.row());
    const bool isOther = m_shown != facts.row;
    m_shown = facts.row;
    m_place = index.row();
    m_pane->setReview(*record, m_scope == Scope::AllApps ? appName(record->app) : QString());
    m_pane->setSelectionCount(int(m_list->selectionModel()->selectedRows().size()));
    if (m_templates)
        m_templates->setSample(*record, appName(record->app));
    if (!isOther)
        return;
    if (facts.is(ReviewFacts::Unread))
        m_book.setRead({facts.row}, true);
    m_context.services.reviewSync.reread(record->id); // what is answered must be what is there
}

void ReviewsPage::move(int rows)
{
    auto &list = m_desk.list();
    if (list.rowCount() == 0)
        return;
    const auto current = m_list->currentIndex();
    // Of what has left the list the next one has taken the place.
    const int from = current.isValid() ? current.row() : rows > 0 ? m_place - 1 : m_place;
    const int to = std::clamp(from + rows, 0, list.rowCount() - 1);
    m_list->setCurrentIndex(list.index(to));
    m_list->scrollTo(list.index(to));
}

void ReviewsPage::onDone(bool done)
{
    auto rows = chosen();
    if (rows.size() < 2 && m_shown > 0)
        rows = {m_shown};
    if (rows.empty())
        return;
    m_book.setDone(rows, done);
    const auto place = m_place;
    m_desk.refilter();
    if (m_list->currentIndex().isValid())
        return;
    m_place = place;
    move(1);
}

void ReviewsPage::stage(const QString &text)
{
    const auto review = m_pane->review();
    m_book.stageReply(review, text, {u"apps"_s, review.app});
    m_pane->editor()->keepDraft();
    m_pane->refresh();
}

void ReviewsPage::send(const QString &text)
{
    stage(text);
    sendStaged();
    m_list->setFocus();
}

void ReviewsPage::sendStaged()
{
    const auto change = m_book.changeOf(m_pane->review());
    auto &apply = m_context.services.apply;
    const auto &items = apply.items();
    const bool isConflict = std::any_of(items.begin(), items.end(), [change](const ApplyJob::Item &item) {
        return item.change == change && item.state == ApplyJob::Item::State::Conflict;
    });
    if (isConflict) // the user has seen the other answer, and wants theirs
        apply.resolve(change, ApplyJob::Resolution::KeepMine);
    else if (change > 0)
        m_sender.send({change});
}

void ReviewsPage::copyText()
{
    const auto &review = m_pane->review();
    QGuiApplication::clipboard()->setText(
        ReviewExport::markdown(review, appName(review.app), m_book.markOf(review.row)));
    showToast(window(), Tone::Success, tr("Copied"));
}

/// Single reviews have no address; their store's page of the app has all of them.
void ReviewsPage::copyLink()
{
    const auto &review = m_pane->review();
    const auto country = format::alpha2(review.territory).toLower();
    QGuiApplication::clipboard()->setText(
        u"https://apps.apple.com/%1/app/id%2?see-all=reviews"_s.arg(country.isEmpty() ? u"us"_s : country, review.app));
    showToast(window(), Tone::Success, tr("Copied"));
}

void ReviewsPage::deleteAnswer()
{
    const auto review = m_pane->review();
    Dialogs::Question question;
    question.title = tr("Delete your answer?");
    question.text
        = tr("It disappears from the App Store, and Apple keeps no copy. Your history does: %1").arg(review.answer);
    question.confirm = tr("Delete answer");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, this, [this, review](bool confirmed) {
        if (!confirmed)
            return;
        m_book.stageDeletion(review, {u"apps"_s, review.app});
        sendStaged();
    });
}

void ReviewsPage::saveFilter()
{
    m_context.dialogs.askText(window(), tr("Save this filter"), tr("Name"), {}, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_book.putFilter({{}, name.trimmed(), m_desk.filter().toJson()});
    });
}

void ReviewsPage::openExportMenu()
{
    using Format = ReviewExport::Format;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportReviewsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto some = chosen().size();
    const std::pair<Format, QString> formats[]
        = {{Format::Csv, tr("CSV")}, {Format::Json, tr("JSON")}, {Format::Markdown, tr("Markdown")}};
    for (const auto &[format, name] : formats)
        menu->addAction(tr("The list as %1…").arg(name), this, [this, format = format] { exportAs(format, true); });
    if (some > 1) {
        menu->addSeparator();
        for (const auto &[format, name] : formats)
            menu->addAction(tr("The %n chosen as %1…", nullptr, int(some)).arg(name), this,
                            [this, format = format] { exportAs(format, false); });
    }
    menu->popup(m_header->mapToGlobal(QPoint(m_header->width() / 2, m_header->height())));
}

void ReviewsPage::exportAs(ReviewExport::Format format, bool all)
{
    auto rows = chosen();
    if (all) {
        rows.clear();
        for (int i = 0; i < m_desk.list().rowCount(); ++i)
            rows.push_back(m_desk.list().factsAt(i).row);
    }
    const auto name = m_scope == Scope::OneApp ? appName(m_app.id) : tr("All apps");
    const Dialogs::FileRequest request{tr("Export reviews"), u"*"_s + ReviewExport::ending(format),
                                       tr("Reviews of %1").arg(name) + ReviewExport::ending(format)};
    m_context.dialogs.saveFile(window(), request, this, [this, format, rows](const QString &path) {
        m_export = std::make_unique<ReviewExport>(m_book, format, [this](const QString &app) { return appName(app); });
        connect(m_export.get(), &ReviewExport::finished, this, [this, path](int count) {
            showToast(window(), Tone::Success, tr("%n review(s) exported to %1", nullptr, count).arg(path));
        });
        connect(m_export.get(), &ReviewExport::failed, this, [this, path](const QString &why) {
            m_context.dialogs.inform(window(), tr("%1 could not be written").arg(path), why);
        });
        m_export->start(path, rows);
    });
}

void ReviewsPage::showTemplates()
{
    if (!m_templates)
        m_templates = new TemplatesPanel(m_book, m_context.dialogs);
    if (!m_templates->parentWidget())
        m_side->setContent(m_templates);
    m_templates->setSample(m_pane->review(), appName(m_pane->review().app));
    m_side->setTitle(tr("Reply templates"));
    m_queues->hide(); // makes room
    m_side->show();
    m_templates->setFocus();
}

void ReviewsPage::hideTemplates()
{
    m_side->hide();
    m_queues->show();
}

void ReviewsPage::showBulkReply()
{
    const auto rows = chosen();
    if (rows.empty())
        return;
    if (rows.size() == 1) {
        m_pane->editor()->focusText();
        return;
    }
    m_book.archive().records(rows)->then(
        this,
        [this](const QList<ReviewRecord> &records) {
            m_bulk->setReviews(records);
            showView(BulkView);
        },
        [this](const ApiError &error) { m_banner->showError(error); });
}

void ReviewsPage::keyPressEvent(QKeyEvent *event)
{
    if (m_stack->currentIndex() != DeskView || event->modifiers() & ~Qt::KeypadModifier) {
        Page::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_J:
        move(1);
        break;
    case Qt::Key_K:
        move(-1);
        break;
    case Qt::Key_R:
        if (chosen().size() > 1)
            showBulkReply();
        else
            m_pane->editor()->focusText();
        break;
    case Qt::Key_E:
        onDone(m_shown > 0 ? !m_book.markOf(m_shown).done : true);
        break;
    case Qt::Key_U:
        if (m_shown > 0)
            m_book.setRead({m_shown}, !m_book.markOf(m_shown).read);
        break;
    case Qt::Key_Slash:
        m_filter->focusSearch();
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
        m_filter->toggleStars(event->key() - Qt::Key_0);
        break;
    default:
        Page::keyPressEvent(event);
    }
}

void ReviewsPage::updateState()
{
    const auto &sync = m_context.services.reviewSync;
    const auto &progress = sync.progress();
    const auto &error = sync.error();
    const auto count = m_desk.list().rowCount();
    m_queues->setCounts(m_desk.counts());
    m_filter->setCount(count, m_desk.total());
    m_bulkAction->setEnabled(m_stack->currentIndex() == DeskView && m_list->selectionModel()->hasSelection());
    m_exportAction->setEnabled(count > 0);
    m_header->setContext(m_scope == Scope::OneApp ? appName(m_app.id)
                                                  : tr("%n app(s)", nullptr, int(m_apps.apps().size())));
    const bool offline = error && error->kind == ApiError::Kind::Offline;
    m_header->setFreshness({m_book.isLoaded() ? QDateTime::currentDateTimeUtc() : QDateTime(), sync.isRunning(),
                            offline, error.has_value()});
    if (sync.isRunning() && progress.isFirst) {
        const auto total = progress.total.value_or(0);
        m_banner->showMessage(Tone::Info,
                              tr("All reviews of %1 are read for the first time").arg(appName(progress.app)),
                              total > 0 ? tr("%1 of %2. What is here already can be worked on.")
                                              .arg(format::count(progress.read), format::count(total))
                                        : tr("What is here already can be worked on."));
        m_banner->setAction(tr("Stop"));
    } else if (error && !sync.isRunning()) {
        m_banner->showError(*error);
    } else {
        m_banner->clear();
    }
    if (error && m_desk.total() == 0)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (isLoading() && m_desk.total() == 0)
        m_placeholder->setContent({u"loader-circle"_s, tr("Reading the reviews…")});
    else if (m_desk.filter().isRestricted())
        m_placeholder->setContent({u"search-x"_s, tr("Nothing matches"),
                                   tr("No review of this queue passes the filter."), tr("Clear the filter")});
    else if (m_desk.total() == 0)
        m_placeholder->setContent({u"message-square"_s, tr("No reviews yet"),
                                   tr("Reviews with a text appear here; star ratings alone are not in Apple's API.")});
    else
        m_placeholder->setContent(
            {u"circle-check"_s, tr("Nothing waits here"), tr("Everything in this queue is dealt with.")});
    m_listStack->setCurrentIndex(count > 0 ? 1 : 0);
    if (m_shown == 0 && count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_desk.list().index(0));
    updateLoading();
}

void ReviewsPage::updateLoading()
{
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

Workspace reviewsWorkspace()
{
    Workspace workspace{u"reviews"_s, WorkspaceScope::App, ReviewsPage::tr("Reviews"), u"message-square"_s,
                        [](const PageContext &context, QWidget *parent) -> Page * {
                            return new ReviewsPage(context, ReviewsPage::Scope::OneApp, parent);
                        }};
    workspace.count = [](const AccountServices &services, const ResourceKey &app) {
        return app.isNull() ? 0 : services.reviews.unreadCount(app.id);
    };
    workspace.watch = [](const AccountServices &services, QObject *context, const std::function<void()> &changed) {
        services.reviews.load();
        QObject::connect(&services.reviews, &ReviewBook::tableChanged, context, changed);
        QObject::connect(&services.reviews, &ReviewBook::marksChanged, context, changed);
    };
    return workspace;
}

Workspace teamReviewsWorkspace()
{
    auto workspace = reviewsWorkspace();
    workspace.id = u"teamreviews"_s;
    workspace.scope = WorkspaceScope::Team;
    workspace.title = ReviewsPage::tr("Reviews of all apps");
    workspace.create = [](const PageContext &context, QWidget *parent) -> Page * {
        return new ReviewsPage(context, ReviewsPage::Scope::AllApps, parent);
    };
    workspace.count
        = [](const AccountServices &services, const ResourceKey &) { return services.reviews.unreadCount(); };
    return workspace;
}

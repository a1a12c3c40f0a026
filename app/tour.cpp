// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "api/changes/changeset.h"
#include "app/desktopapp.h"
#include "app/tourlisting.h"
#include "app/toursales.h"
#include "app/toursamples.h"
#include "app/workspaces.h"
#include "handles/apps.h"
#include "ui/listing/listingpage.h"
#include "ui/listing/localeeditor.h"
#include "ui/listing/localegrid.h"
#include "ui/media/mediapage.h"
#include "ui/reviews/reviewlistview.h"
#include "ui/reviews/reviewspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A page counts as settled when nothing was under way for so many looks; pictures may still ask for others.
static constexpr int quietLooks = 5;
static constexpr int mostLooks = 600;
static constexpr auto betweenLooks = 40ms;
static constexpr QSize windowSize{1360, 860};

Tour::Tour(DesktopApp &app, const QString &folder, const QStringList &only, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_folder(folder)
    , m_only(only)
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &Tour::lookAround);
    connect(&app.images(), &ImageSource::imageReady, this, [this] { m_quiet = 0; });
}

std::vector<Tour::Stop> Tour::stops()
{
    auto *window = &m_app.window();
    std::vector<Stop> stops;
    stops.push_back({u"welcome"_s, [window] { window->showWelcome(); }});
    for (const auto &workspace : allWorkspaces()) {
        static const QStringList later{
            u"changes"_s, u"history"_s, u"listing"_s,    u"media"_s, u"appinfo"_s,
            u"release"_s, u"reviews"_s, u"testflight"_s, u"sales"_s}; // with something to show
        if (!later.contains(workspace.id))
            stops.push_back({workspace.id, [window, id = workspace.id] { window->showPlace(id); }});
    }
    for (const auto &example : m_examples) {
        stops.push_back({u"explorer-"_s + example.entry.toLower(), [this, window, example] {
                             window->showPlace(u"explorer"_s);
                             emit m_app.navigator().resourceRequested(example);
                         }});
    }
    addListing(stops);
    addReviews(stops);
    addTestFlight(stops);
    addSales(stops);
    addSigning(stops);
    addForms(stops);
    addChanges(stops);
    stops.push_back({u"palette"_s,
                     [window] { window->openPalette(); },
                     {},
                     [window] { window->findChild<CommandPalette *>()->close(); }});
    stops.push_back({u"activity"_s,
                     [window] {
                         window->showPlace(u"home"_s);
                         window->setActivityOpen(true);
                     },
                     {},
                     [window] { window->setActivityOpen(false); }});
    stops.push_back({u"settings"_s, [window] { window->showSettings(); }});
    return stops;
}

/// The sheet with edits in every state, turned round, one language beside its page, and imports before they are staged.
void Tour::addListing(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    const auto view = [this, window](int index) {
        window->showApp(m_listed, u"listing"_s);
        window->currentPage()->findChild<SegmentedControl *>(u"listingView"_s)->setCurrentIndex(index);
    };
    const auto discard = [this] { m_app.session()->services().changes.discardAll(); };
    stops.push_back({u"listing"_s, [view] { view(0); }});
    stops.push_back({u"listing-edited"_s, [view] { view(0); },
                     [window] { toursamples::editListing(*window->currentPage()->findChild<LocaleGrid *>()); },
                     discard});
    stops.push_back({u"listing-columns"_s, [view] { view(1); }, {}, [view] { view(0); }});
    const auto language = [window](bool rightToLeft) {
        auto *editor = window->currentPage()->findChild<LocaleEditor *>();
        editor->setLocale(toursamples::languageOf(*window->currentPage()->findChild<LocaleGrid *>(), rightToLeft));
    };
    stops.push_back({u"listing-language"_s, [view] { view(2); }, [language] { language(false); }});
    stops.push_back(
        {u"listing-language-rtl"_s, [view] { view(2); }, [language] { language(true); }, [view] { view(0); }});
    stops.push_back({u"listing-import"_s, [view] { view(0); },
                     [this, window] {
                         const auto folder = m_files.filePath(u"fastlane"_s);
                         toursamples::writeMetadata(folder);
                         static_cast<ListingPage *>(window->currentPage())->importFrom(folder);
                     },
                     [window] { window->currentPage()->findChild<QAbstractButton *>(u"closeImport"_s)->click(); }});
    const auto media = [this, window] { window->showApp(m_listed, u"media"_s); };
    stops.push_back({u"media"_s, media});
    stops.push_back({u"media-plan"_s, media,
                     [this, window] {
                         const auto folder = m_files.filePath(u"screenshots"_s);
                         toursamples::writeScreenshots(folder);
                         static_cast<MediaPage *>(window->currentPage())->plan({folder});
                     },
                     [window] { window->currentPage()->findChild<QAbstractButton *>(u"closePlan"_s)->click(); }});
    const auto subject = [this, window](const QString &id) {
        window->showApp(m_listed, u"appinfo"_s);
        window->currentPage()->open({u"section"_s, id});
    };
    stops.push_back({u"appinfo"_s, [subject] { subject(u"categories"_s); }});
    stops.push_back({u"appinfo-agerating"_s, [subject] { subject(u"ageRating"_s); }});
    stops.push_back({u"release"_s, [this, window] { window->showApp(m_listed, u"release"_s); }});
}

void Tour::addReviews(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    const auto page = [window] { return static_cast<ReviewsPage *>(window->currentPage()); };
    const auto show = [this, window] { window->showApp(m_listed, u"reviews"_s); };
    const auto all = [page] {
        auto filter = page()->desk().filter();
        filter.queue = ReviewQueue::All;
        page()->desk().setFilter(filter);
    };
    const auto list = [page] { return page()->findChild<ReviewListView *>(); };
    const auto search = [page](const QString &text) {
        auto filter = page()->desk().filter();
        filter.text = text;
        page()->desk().setFilter(filter);
    };
    stops.push_back({u"reviews"_s, show, [list] { list()->selectRow(1); }});
    stops.push_back({u"reviews-answered"_s, show,
                     [page, list] {
                         auto filter = page()->desk().filter();
                         filter.queue = ReviewQueue::Answered;
                         page()->desk().setFilter(filter);
                         list()->selectRow(0);
                     },
                     all});
    stops.push_back({u"reviews-rtl"_s, show,
                     [page, list] {
                         auto filter = page()->desk().filter();
                         filter.languages = {u"ar"_s, u"he"_s};
                         page()->desk().setFilter(filter);
                         list()->selectRow(0);
                     },
                     [page, all] {
                         auto filter = page()->desk().filter();
                         filter.languages.clear();
                         page()->desk().setFilter(filter);
                         all();
                     }});
    stops.push_back({u"reviews-search"_s, show, [search] { search(u"sync"_s); }, [search] { search({}); }});
    stops.push_back({u"reviews-templates"_s, show,
                     [this, page] {
                         toursamples::addTemplates(m_app.session()->services().reviews);
                         page()->findChild<QAction *>(u"reviewTemplates"_s)->trigger();
                         if (auto *templates = page()->findChild<QListWidget *>(u"templateList"_s))
                             templates->setCurrentRow(1);
                     },
                     [page] { emit page()->findChild<SidePanel *>()->closed(); }});
    stops.push_back({u"reviews-bulk"_s, show,
                     [page, list] {
                         for (int row = 0; row < 12; ++row)
                             list()->selectionModel()->select(page()->desk().list().index(row),
                                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
                         page()->showBulkReply();
                     },
                     [page] { page()->findChild<QAbstractButton *>(u"leaveBulkReply"_s)->click(); }});
    const auto chart = [page](int index) {
        page()->showCharts();
        auto *choice = page()->findChild<QComboBox *>(u"chartChoice"_s);
        choice->setCurrentIndex(index);
    };
    for (const auto &[name, index] :
         {std::pair(u"stars"_s, 0), std::pair(u"average"_s, 1), std::pair(u"territory"_s, 2)})
        stops.push_back({u"reviews-chart-"_s + name, show, [chart, index = index] { chart(index); }});
    stops.push_back({u"reviews-summaries"_s, show,
                     [page] {
                         page()->showCharts();
                         page()->findChild<SegmentedControl *>(u"chartsOrSummaries"_s)->setCurrentIndex(1);
                     },
                     [page] {
                         page()->findChild<SegmentedControl *>(u"chartsOrSummaries"_s)->setCurrentIndex(0);
                         page()->findChild<SegmentedControl *>(u"reviewsView"_s)->setCurrentIndex(0);
                     }});
}

/// One of each kind: short, nested, with children written along, with a parent to choose, and one that edits.
void Tour::addForms(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    const auto press = [window](const QString &name) {
        if (auto *action = window->currentPage()->findChild<QAction *>(name))
            action->trigger();
    };
    const auto close = [window] {
        for (auto *button : window->currentPage()->findChildren<QAbstractButton *>(u"closeChange"_s))
            button->click();
    };
    for (const auto &entry : {u"betaGroups"_s, u"ciWorkflows"_s, u"inAppPurchasePriceSchedules"_s,
                              u"gameCenterActivityImages"_s, u"appEvents"_s}) {
        stops.push_back({u"form-"_s + entry.toLower(),
                         [this, entry] {
                             emit m_app.navigator().resourceRequested({entry, {}});
                         },
                         [press] { press(u"createHere"_s); }, close});
    }
    for (const auto &example : m_examples) {
        if (example.entry != "appStoreVersions"_L1)
            continue;
        stops.push_back({u"form-edit"_s, [this, example] { emit m_app.navigator().resourceRequested(example); },
                         [window] {
                             for (auto *button : window->currentPage()->findChildren<QAbstractButton *>(u"edit"_s)) {
                                 if (button->isVisible())
                                     button->click();
                             }
                         },
                         close});
    }
}

void Tour::addChanges(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    m_samples = std::make_unique<TourSamples>(m_app.session()->services());
    const auto show = [window](const QString &place) {
        window->showPlace(place);
        // The rewritten text: the first change, and the last to be sent.
        if (auto *tree = window->currentPage()->findChild<QTreeView *>(u"changesTree"_s))
            tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    };
    stops.push_back({u"changes"_s, [this] { m_samples->stage(); }, [show] { show(u"changes"_s); }});
    stops.push_back({u"changes-applying"_s, [this] { m_samples->applyToFailure(); }, [show] { show(u"changes"_s); },
                     [this] { m_samples->takeBack(); }});
    stops.push_back({u"history"_s, [show] { show(u"history"_s); },
                     [window] {
                         if (auto *table = window->currentPage()->findChild<QTableView *>())
                             table->setCurrentIndex(table->model()->index(0, 0));
                     }});
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        emit finished({tr("The folder %1 cannot be made.").arg(m_folder)});
        return;
    }
    m_app.window().resize(windowSize);
    m_app.window().show();
    m_app.theme().setScheme(m_schemes[0]);
    findExamples();
}

void Tour::findExamples()
{
    auto &resources = m_app.session()->services().resources;
    resources.list(apps::key, Query().sort(apps::name).limit(200))
        ->then(
            this,
            [this](const Document &document) {
                const auto app = document.first().key();
                m_listed = app;
                for (const auto &each : document.data) {
                    if (each.text(apps::name.name).startsWith("Loamline"_L1)) // the demo's app in all languages
                        m_listed = each.key();
                }
                m_examples.push_back(app);
                for (const auto &relationship : {u"customerReviews"_s, u"appStoreVersions"_s, u"builds"_s})
                    findExample(app, relationship);
            },
            [this](const ApiError &error) { emit finished({error.title}); });
}

void Tour::findExample(const ResourceKey &app, const QString &relationship)
{
    ++m_searches;
    const auto over = [this] {
        if (--m_searches == 0)
            begin();
    };
    m_app.session()
        ->services()
        .resources.related(app, relationship, Query().limit(1))
        ->then(
            this,
            [this, over](const Document &document) {
                if (!document.data.isEmpty())
                    m_examples.push_back(document.first().key());
                over();
            },
            [this, over](const ApiError &error) {
                m_problems.append(error.title);
                over();
            });
}

void Tour::begin()
{
    m_stops = stops();
    if (!m_only.isEmpty())
        std::erase_if(m_stops, [this](const Stop &stop) { return !m_only.contains(stop.name); });
    if (m_stops.empty())
        emit finished({tr("There is no such page.")});
    else
        enter();
}

void Tour::enter()
{
    m_quiet = 0;
    m_looks = 0;
    m_then = false;
    m_stops[m_stop].go();
    m_look.start();
}

bool Tour::isQuiet() const
{
    const auto *page = m_app.window().currentPage();
    const auto *session = m_app.session();
    return !(page && page->isLoading()) && !(m_samples && m_samples->isLoading()) && !(m_sales && m_sales->isLoading())
        && !(session && m_app.session()->services().client.pending() > 0);
}

void Tour::lookAround()
{
    m_quiet = isQuiet() ? m_quiet + 1 : 0;
    ++m_looks;
    if (m_quiet < quietLooks && m_looks < mostLooks)
        return;
    if (const auto &then = m_stops[m_stop].then; then && !std::exchange(m_then, true)) {
        m_quiet = 0;
        then();
        return;
    }
    m_look.stop();
    if (m_looks >= mostLooks)
        m_problems.append(tr("%1 did not finish loading.").arg(m_stops[m_stop].name));
    save(1);
    save(2);
    leave();
}

void Tour::leave()
{
    if (const auto &undo = m_stops[m_stop].leave)
        undo();
    if (++m_stop == m_stops.size()) {
        m_stop = 0;
        if (++m_scheme == m_schemes.size()) {
            emit finished(m_problems);
            return;
        }
        m_app.theme().setScheme(m_schemes[m_scheme]);
    }
    enter();
}

void Tour::save(int scale)
{
    auto &window = m_app.window();
    QImage picture(window.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    const auto scheme = m_schemes[m_scheme] == Theme::Scheme::Dark ? "dark"_L1 : "light"_L1;
    auto name = u"%1-%2%3.png"_s.arg(m_stops[m_stop].name, scheme, scale == 1 ? QString() : u"@%1x"_s.arg(scale));
    if (!picture.save(m_folder + u'/' + name))
        m_problems.append(tr("%1 could not be written.").arg(QDir::toNativeSeparators(m_folder + u'/' + name)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/desktopapp.h"
#include "app/toursamples.h"
#include "app/workspaces.h"
#include "handles/apps.h"
#include "ui/shell/commandpalette.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
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
        if (workspace.id != "changes"_L1 && workspace.id != "history"_L1) // they have something to show later
            stops.push_back({workspace.id, [window, id = workspace.id] { window->showPlace(id); }});
    }
    for (const auto &example : m_examples) {
        stops.push_back({u"explorer-"_s + example.entry.toLower(),
                         [this, example] { emit m_app.navigator().resourceRequested(example); }});
    }
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
    resources.list(apps::key, Query().sort(apps::name).limit(1))
        ->then(
            this,
            [this](const Document &document) {
                const auto app = document.first().key();
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
    return !(page && page->isLoading()) && !(m_samples && m_samples->isLoading())
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediapage.h"

#include "api/services/accountservices.h"
#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "models/core/format.h"
#include "models/media/mediaexport.h"
#include "ui/listing/versionpicker.h"
#include "ui/media/mediaboard.h"
#include "ui/media/mediaplanview.h"
#include "ui/media/mediastrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MediaPage::MediaPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_loader(context.services)
    , m_source(context.services)
    , m_model(m_source)
    , m_copier(context.services, m_source,
               QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/copies"_s)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_medium(new SegmentedControl(tr("What to show"), this))
    , m_all(new QCheckBox(tr("All screens"), this))
    , m_summary(new TextLabel(TextLabel::Style::Small, this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_splitter(new QSplitter(Qt::Vertical, m_stack))
    , m_board(new MediaBoard(m_model, context.images, m_splitter))
    , m_strip(new MediaStrip(m_source, context.images, m_splitter))
    , m_plan(new MediaPlanView(m_source, m_stack))
{
    setObjectName(u"media"_s);
    buildHeader();
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(m_strip);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    const auto &theme = Theme::of(this);
    m_splitter->setSizes({theme.px(360), theme.px(300)});
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_plan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    connectParts();
    updateState();
}

void MediaPage::buildHeader()
{
    m_header->setTitle(tr("Screenshots and previews"));
    m_addFolder = new QAction(icon(u"folder-open"_s), tr("Add a folder…"), this);
    m_addFolder->setObjectName(u"addFolder"_s);
    m_addFolder->setToolTip(
        tr("Sorts the pictures of a folder by language, size and name; nothing is staged before you have seen it"));
    connect(m_addFolder, &QAction::triggered, this, &MediaPage::addFolder);
    m_header->setPrimaryAction(m_addFolder);
    m_exportAction = new QAction(icon(u"file-down"_s), tr("Export…"), this);
    m_exportAction->setObjectName(u"exportMedia"_s);
    m_exportAction->setToolTip(tr("Writes the screenshots into a folder, as fastlane lays them out"));
    connect(m_exportAction, &QAction::triggered, this, &MediaPage::exportTo);
    m_header->addAction(m_exportAction);
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    again->setObjectName(u"refreshMedia"_s);
    connect(again, &QAction::triggered, this, &MediaPage::refresh);
    m_header->addAction(again);
}

QWidget *MediaPage::buildBar()
{
    auto *bar = new FilterBar(this);
    bar->addWidget(new VersionPicker(m_loader, bar));
    m_medium->setObjectName(u"medium"_s);
    m_medium->addSegment(tr("Screenshots"), u"image"_s);
    m_medium->addSegment(tr("Previews"), u"play"_s);
    bar->addWidget(m_medium);
    m_all->setObjectName(u"allScreens"_s);
    m_all->setToolTip(tr("Also screens for which the store scales the pictures of a larger one"));
    bar->addWidget(m_all);
    bar->addTrailing(m_summary);
    connect(m_medium, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_model.setMedium(index == 0 ? Medium::Screenshot : Medium::Preview);
        showSet();
        updateState();
    });
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) { m_model.setAllScreens(all); });
    return bar;
}

void MediaPage::connectParts()
{
    connect(m_banner, &Banner::actionTriggered, this, &MediaPage::refresh);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &MediaPage::refresh);
    connect(&m_loader, &ListingLoader::changed, this, &MediaPage::onListing);
    connect(&m_source, &MediaSource::changed, this, &MediaPage::showSet);
    connect(&m_source, &MediaSource::stateChanged, this, &MediaPage::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0 && !current().isValid())
            m_board->setCurrentIndex(m_model.index(0, 0));
        showSet();
    });
    connect(m_board->selectionModel(), &QItemSelectionModel::currentChanged, this, &MediaPage::showSet);
    connect(m_board, &MediaBoard::filesDropped, this, &MediaPage::plan);
    connect(m_strip, &MediaStrip::filesDropped, this, [this](const QStringList &paths) { plan(paths, current()); });
    connect(m_strip, &MediaStrip::addRequested, this, &MediaPage::addFiles);
    connect(m_strip, &MediaStrip::replaceRequested, this, &MediaPage::replace);
    connect(m_strip, &MediaStrip::copyRequested, this, &MediaPage::offerLanguages);
    connect(m_strip, &MediaStrip::posterRequested, this, &MediaPage::setPoster);
    connect(m_plan, &MediaPlanView::closed, this, &MediaPage::showBoard);
    connect(m_plan, &MediaPlanView::readingChanged, this, &MediaPage::updateState);
    connect(m_plan, &MediaPlanView::staged, this,
            [this](int files) { showToast(window(), Tone::Success, tr("%n file(s) staged", nullptr, files)); });
    connect(&m_copier, &MediaCopier::finished, this, [this](int files) {
        showToast(window(), Tone::Success, tr("%n file(s) staged", nullptr, files));
        updateState();
    });
    connect(&m_copier, &MediaCopier::failed, this, [this](const ApiError &error) {
        showToast(window(), Tone::Danger, tr("Nothing was copied: %1").arg(error.title));
        updateState();
    });
}

void MediaPage::setApp(const ResourceKey &app)
{
    if (app != m_loader.app())
        m_isPlanning = false;
    m_loader.setApp(app);
}

void MediaPage::load()
{
    m_loader.load();
    m_source.load();
}

void MediaPage::refresh()
{
    m_loader.refresh();
    m_source.refresh();
}

bool MediaPage::isLoading() const
{
    return m_loader.isLoading() || m_source.isLoading() || m_plan->isReading() || m_copier.isRunning() || m_export;
}

void MediaPage::onListing()
{
    QList<MediaSource::Owner> owners;
    const auto &grid = m_loader.grid();
    const auto locales = grid.locales();
    for (int row = 0; row < locales.size(); ++row) {
        if (const auto key = grid.versionText(row); !key.isNull())
            owners.append({locales[row], key});
    }
    m_source.setOwners(m_loader.app(), owners);
    m_model.setPlatform(m_loader.version()[appStoreVersions::platform].value_or(QString()), grid.primaryLocale());
    updateState();
}

void MediaPage::updateState()
{
    m_header->setContext(m_loader.appResource()[apps::name].value_or(m_loader.app().id));
    auto error = m_loader.error();
    if (!error)
        error = m_source.error();
    m_header->setFreshness({m_source.fetchedAt(), isLoading(), error && error->kind == ApiError::Kind::Offline, false});
    const bool hasRows = m_model.rowCount() > 0;
    m_exportAction->setEnabled(!m_export && !m_source.sets().empty());
    if (error && hasRows)
        m_banner->showError(*error);
    else
        m_banner->clear();
    if (error)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (m_loader.isLoading() || !m_loader.fetchedAt().isValid())
        m_placeholder->setContent({u"loader-circle"_s, tr("Loading the pictures…")});
    else
        m_placeholder->setContent({u"image"_s, tr("No pictures yet"), tr("This app has no version with texts.")});
    m_stack->setCurrentWidget(!hasRows           ? static_cast<QWidget *>(m_placeholder)
                                  : m_isPlanning ? static_cast<QWidget *>(m_plan)
                                                 : m_splitter);
    m_addFolder->setEnabled(hasRows);
    int files = 0, sets = 0;
    for (const auto &set : m_source.sets()) {
        if (set.medium != m_model.medium())
            continue;
        files += set.count();
        sets += set.count() > 0 ? 1 : 0;
    }
    m_summary->setText(hasRows ? tr("%n file(s)", nullptr, files) + u" · "_s + tr("%n set(s)", nullptr, sets)
                               : QString());
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

QModelIndex MediaPage::current() const
{
    return m_board->currentIndex();
}

void MediaPage::showSet()
{
    m_strip->setSet(current().isValid() ? m_model.setAt(current()) : MediaSet());
    updateState();
}

void MediaPage::showBoard()
{
    m_isPlanning = false;
    updateState();
}

void MediaPage::plan(const QStringList &paths, const QModelIndex &cell)
{
    if (m_model.rowCount() == 0)
        return;
    m_isPlanning = true;
    m_plan->open(paths,
                 cell.isValid() ? MediaPlan::Target{m_model.locale(cell.row()), m_model.screen(cell.column())->key}
                                : MediaPlan::Target());
    updateState();
}

void MediaPage::addFiles()
{
    const auto filter = m_model.medium() == Medium::Screenshot ? tr("Pictures (*.png *.jpg *.jpeg)")
                                                               : tr("Videos (*.mov *.m4v *.mp4)");
    m_context.dialogs.openFiles(this, {tr("Add files"), filter, {}}, this,
                                [this](const QStringList &paths) { plan(paths, current()); });
}

MediaPage::~MediaPage() = default;

void MediaPage::exportTo()
{
    m_context.dialogs.openFolder(this, {tr("A folder for the screenshots"), {}, {}}, this, [this](const QString &path) {
        m_export = std::make_unique<MediaExport>(m_context.services.transfer, m_source.sets(), path);
        connect(m_export.get(), &MediaExport::progress, this,
                [this](int done, int total) { m_exportAction->setText(tr("%1 of %2").arg(done).arg(total)); });
        connect(m_export.get(), &MediaExport::finished, this, [this] {
            const auto problems = m_export->problems();
            const int written = m_export->written();
            m_exportAction->setText(tr("Export…"));
            // Not within its own signal.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_export.reset();
                    updateState();
                },
                Qt::QueuedConnection);
            if (problems.isEmpty())
                showToast(window(), Tone::Success, tr("%n screenshot(s) saved", nullptr, written));
            else
                m_context.dialogs.inform(this, tr("%n screenshot(s) saved", nullptr, written), problems.join(u'\n'));
        });
        m_export->start();
        updateState();
    });
}

void MediaPage::addFolder()
{
    m_context.dialogs.openFolder(this, {tr("Add the pictures of a folder"), {}, {}}, this,
                                 [this](const QString &path) { plan({path}); });
}

void MediaPage::replace(const ResourceKey &item)
{
    const auto filter = m_model.medium() == Medium::Screenshot ? tr("Pictures (*.png *.jpg *.jpeg)")
                                                               : tr("Videos (*.mov *.m4v *.mp4)");
    m_context.dialogs.openFile(this, {tr("Replace by"), filter, {}}, this, [this, item](const QString &path) {
        const auto set = m_strip->set();
        const auto file = readMediaFile(path);
        const auto *type = displayType(set.medium, set.displayType);
        QString problem = file.problems.join(u' ');
        if (problem.isEmpty() && type && !type->sizes.contains(file.size))
            problem = tr("%1 takes no pictures of %2 × %3.")
                          .arg(type->title)
                          .arg(file.size.width())
                          .arg(file.size.height());
        if (problem.isEmpty())
            m_source.replace(set, item, path);
        else
            m_context.dialogs.inform(this, tr("The file cannot be taken"), problem);
    });
}

void MediaPage::offerLanguages()
{
    const auto set = m_strip->set();
    QStringList others, empty;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto locale = m_model.locale(row);
        if (locale == set.locale)
            continue;
        others.append(locale);
        if (m_source.set(locale, set.medium, set.displayType).count() == 0)
            empty.append(locale);
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"copyTargets"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *all = menu->addAction(tr("All %n language(s) without one", nullptr, int(empty.size())), this,
                                [this, empty] { copyTo(empty); });
    all->setEnabled(!empty.isEmpty());
    menu->addSeparator();
    for (const auto &locale : others)
        menu->addAction(format::locale(locale), this, [this, locale] { copyTo({locale}); });
    auto *button = m_strip->findChild<QPushButton *>(u"copyMedia"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void MediaPage::copyTo(const QStringList &locales)
{
    m_copier.copy(m_strip->set(), locales);
    updateState();
}

void MediaPage::setPoster(const MediaItem &item)
{
    m_context.dialogs.askText(this, tr("Poster frame"), tr("Time in the video (hours:minutes:seconds:frames)"),
                              item.posterTime.isEmpty() ? u"00:00:05:00"_s : item.posterTime, this,
                              [this, key = item.key](const QString &text) {
                                  static const QRegularExpression pattern(u"^\\d\\d:[0-5]\\d:[0-5]\\d:\\d\\d$"_s);
                                  if (pattern.match(text.trimmed()).hasMatch())
                                      m_source.setPosterTime(key, text.trimmed());
                                  else
                                      m_context.dialogs.inform(
                                          this, tr("This is no time in a video"),
                                          tr("Write it as 00:00:05:00: hours, minutes, seconds, frames."));
                              });
}

Workspace mediaWorkspace()
{
    return {u"media"_s, WorkspaceScope::App, MediaPage::tr("Media"), u"image"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new MediaPage(context, parent); }};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/importview.h"

#include "api/formats/listingimport.h"
#include "api/services/accountservices.h"
#include "models/listing/listingloader.h"
#include "ui/changes/textdiffview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/rowdelegate.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

enum Tab { Changes, Problems, Files };

QTreeWidget *makeList(const QString &name, const QString &accessibleName, const QStringList &titles, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(titles);
    list->setRootIsDecorated(false);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new RowDelegate(list));
    return list;
}

} // namespace

ImportView::ImportView(AccountServices &services, ListingLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_loader(loader)
    , m_shared(services)
    , m_title(new TextLabel(TextLabel::Style::Strong, this))
    , m_tabs(new SegmentedControl(tr("What to show of the import"), this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_changes(new QTreeView)
    , m_diff(new TextDiffView)
    , m_problems(makeList(u"importProblems"_s, tr("Problems"), {tr("File"), tr("Line"), tr("What is wrong")}, m_stack))
    , m_files(makeList(u"importFiles"_s, tr("Files"), {tr("File"), tr("What became of it"), tr("Why")}, m_stack))
    , m_summary(new TextLabel(TextLabel::Style::Small, this))
    , m_all(new QPushButton(tr("Tick all"), this))
    , m_none(new QPushButton(tr("Tick none"), this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"importView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_banner);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(buildLists());
    m_stack->addWidget(m_problems);
    m_stack->addWidget(m_files);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportView::onPartRead);
    connect(&m_shared, &SharedTexts::loaded, this, [this] {
        m_hasShared = true;
        onPartRead();
    });
    connect(&m_shared, &SharedTexts::failed, this, [this](const ApiError &error) {
        m_banner->showError(error); // the texts of the languages can be imported all the same
        onPartRead();
    });
    connect(&m_plan, &ImportPlan::chosenChanged, this, &ImportView::updateFooter);
    connect(m_banner, &Banner::actionTriggered, this, [this] { open(m_path); });
}

QWidget *ImportView::buildBar()
{
    auto *bar = new FilterBar(this);
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("Back to the texts"), bar);
    back->setObjectName(u"closeImport"_s);
    setButtonKind(back, ButtonKind::Quiet);
    connect(back, &QAbstractButton::clicked, this, &ImportView::closed);
    bar->addWidget(back);
    bar->addWidget(m_title);
    for (int i = 0; i < 3; ++i)
        m_tabs->addSegment(QString());
    bar->addTrailing(m_tabs);
    connect(m_tabs, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        const bool hasNothing = index == Changes && m_plan.rowCount() == 0;
        m_stack->setCurrentIndex(hasNothing ? 0 : 1 + index);
    });
    return bar;
}

QWidget *ImportView::buildLists()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    m_changes->setObjectName(u"importChanges"_s);
    m_changes->setAccessibleName(tr("Texts that would change"));
    m_changes->setModel(&m_plan);
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setItemDelegate(new RowDelegate(m_changes));
    m_diff->setAccessibleName(tr("The text before and after"));
    splitter->addWidget(m_changes);
    auto *below = new QWidget;
    auto *room = new QVBoxLayout(below);
    const auto &theme = Theme::of(this);
    room->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    room->addWidget(m_diff);
    room->addStretch();
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportView::showDiff);
    return splitter;
}

QWidget *ImportView::buildFooter()
{
    const auto &theme = Theme::of(this);
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    row->setSpacing(theme.px(8));
    m_apply->setObjectName(u"stageImport"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    row->addWidget(m_summary, 1);
    row->addWidget(m_none);
    row->addWidget(m_all);
    row->addWidget(m_apply);
    connect(m_all, &QAbstractButton::clicked, this, [this] { m_plan.setAllChosen(true); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { m_plan.setAllChosen(false); });
    connect(m_apply, &QAbstractButton::clicked, this, &ImportView::apply);
    return footer;
}

void ImportView::open(const QString &path)
{
    const bool wasReading = isReading();
    m_path = path;
    m_hasShared = false;
    m_awaited = 2;
    m_title->setText(QFileInfo(path).fileName());
    m_title->setToolTip(QDir::toNativeSeparators(path));
    m_banner->clear();
    m_placeholder->setContent({u"loader-circle"_s, tr("Reading the files…")});
    m_stack->setCurrentWidget(m_placeholder);
    m_tabs->setEnabled(false);
    m_plan.setReading({}, m_loader.grid(), nullptr);
    const auto &grid = m_loader.grid();
    m_reading.setFuture(QtConcurrent::run(readListing, path, listingFormat(grid), primaryTexts(grid)));
    m_shared.load(m_loader.app(), m_loader.info().key(), m_loader.version().key());
    if (!wasReading)
        emit readingChanged(true);
}

void ImportView::onPartRead()
{
    if (m_awaited == 0 || --m_awaited > 0)
        return;
    m_plan.setReading(m_reading.result(), m_loader.grid(), m_hasShared ? &m_shared : nullptr);
    showPlan();
    emit readingChanged(false);
}

void ImportView::showPlan()
{
    showProblems();
    showFiles();
    const auto &problems = m_plan.problems();
    m_tabs->setSegmentText(Changes, tr("%n change(s)", nullptr, m_plan.rowCount()));
    m_tabs->setSegmentText(Problems, tr("%n problem(s)", nullptr, int(problems.size())));
    m_tabs->setSegmentText(Files, tr("%n file(s)", nullptr, int(m_plan.files().size())));
    m_tabs->setEnabled(true);
    const bool hasErrors = std::any_of(problems.begin(), problems.end(), [](const auto &each) { return each.isError; });
    const auto tab = m_plan.rowCount() == 0 && hasErrors ? Problems : Changes;
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentIndex(1 + tab);
    for (int column = 0; column < m_plan.columnCount(); ++column)
        m_changes->setColumnWidth(
            column, Theme::of(this).px(column == ImportPlan::Before || column == ImportPlan::After ? 280 : 180));
    if (m_plan.rowCount() == 0)
        m_placeholder->setContent(
            {u"circle-check"_s, tr("Nothing would change"),
             tr("%n text(s) were read, all as they are here already.", nullptr, m_plan.unchangedCount())});
    if (m_plan.rowCount() == 0 && tab == Changes)
        m_stack->setCurrentWidget(m_placeholder);
    m_changes->setCurrentIndex(m_plan.index(0, 0));
    updateFooter();
}

void ImportView::showProblems()
{
    m_problems->clear();
    for (const auto &problem : m_plan.problems()) {
        auto *item = new QTreeWidgetItem(
            m_problems, {problem.file, problem.line > 0 ? QString::number(problem.line) : QString(), problem.text});
        item->setIcon(0, icon(problem.isError ? u"circle-x"_s : u"triangle-alert"_s));
        item->setToolTip(0, problem.isError ? tr("Nothing of this file is used") : tr("The rest of the file is used"));
    }
    m_problems->setColumnWidth(0, Theme::of(this).px(260));
    m_problems->setColumnWidth(1, Theme::of(this).px(60));
}

void ImportView::showFiles()
{
    m_files->clear();
    for (const auto &file : m_plan.files()) {
        const auto use = file.use == ListingFile::Use::Read ? tr("Read")
            : file.use == ListingFile::Use::Ignored         ? tr("Left out")
                                                            : tr("Refused");
        new QTreeWidgetItem(m_files, {file.path, use, file.why});
    }
    m_files->setColumnWidth(0, Theme::of(this).px(320));
    m_files->setColumnWidth(1, Theme::of(this).px(140));
}

void ImportView::showDiff()
{
    const auto index = m_changes->currentIndex();
    m_diff->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const auto &row = m_plan.rowAt(index.row());
    if (row.isSecret)
        m_diff->setTexts({}, u"••••••"_s);
    else
        m_diff->setTexts(row.before, row.after, row.limit);
}

void ImportView::updateFooter()
{
    const int chosen = m_plan.chosenCount();
    const auto languages = int(m_plan.newLocales().size());
    QStringList parts{tr("%1 of %2 ticked").arg(chosen).arg(m_plan.rowCount())};
    if (m_plan.unchangedCount() > 0)
        parts.append(tr("%n the same already", nullptr, m_plan.unchangedCount()));
    if (languages > 0)
        parts.append(tr("%n new language(s)", nullptr, languages));
    m_summary->setText(isReading() ? QString() : parts.join(u" · "_s));
    m_all->setEnabled(m_plan.rowCount() > 0);
    m_none->setEnabled(m_plan.rowCount() > 0);
    m_apply->setText(chosen > 0 ? tr("Stage %n text(s)", nullptr, chosen) : tr("Stage"));
    m_apply->setEnabled(!isReading() && (chosen > 0 || languages > 0));
}

void ImportView::apply()
{
    const auto outcome = m_plan.stage(m_loader.grid(), m_hasShared ? &m_shared : nullptr, m_services.changes);
    emit staged(outcome);
    emit closed();
}

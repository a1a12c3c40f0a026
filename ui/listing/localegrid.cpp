// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/localegrid.h"

#include "models/core/format.h"
#include "models/listing/sheettext.h"
#include "ui/listing/localegriddelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

LocaleGrid::LocaleGrid(LocaleGridModel &grid, QWidget *parent)
    : QTableView(parent)
    , m_grid(grid)
{
    setObjectName(u"localeGrid"_s);
    setAccessibleName(tr("Texts of all languages"));
    m_turned.setSourceModel(&grid);
    setModel(&grid);
    setItemDelegate(new LocaleGridDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (auto *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Choose everything"));
    addCommand(u"copy"_s, tr("Copy"), u"copy"_s, QKeySequence::Copy, &LocaleGrid::copy);
    addCommand(u"cut"_s, tr("Cut"), u"clipboard-copy"_s, QKeySequence::Cut, &LocaleGrid::cut);
    addCommand(u"paste"_s, tr("Paste"), u"inbox"_s, QKeySequence::Paste, &LocaleGrid::paste);
    addCommand(u"fillDown"_s, tr("Fill down"), u"arrow-down"_s, Qt::CTRL | Qt::Key_D, &LocaleGrid::fillDown);
    addCommand(u"clear"_s, tr("Clear"), u"x"_s, QKeySequence::Delete, &LocaleGrid::clearCells);
    applyMetrics();
}

void LocaleGrid::addCommand(const QString &name, const QString &text, const QString &iconName,
                            const QKeySequence &shortcut, void (LocaleGrid::*command)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    m_commands.append(action);
}

void LocaleGrid::applyMetrics()
{
    const auto &theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.px(44));
    verticalHeader()->setFixedWidth(theme.px(m_transposed ? 150 : 240));
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isShort = !m_transposed && !m_grid.fields()[std::size_t(column)].isMultiline;
        setColumnWidth(column, theme.px(m_transposed ? 240 : isShort ? 200 : 280));
    }
}

void LocaleGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void LocaleGrid::setTransposed(bool transposed)
{
    if (m_transposed == transposed)
        return;
    const auto place = placeOf(currentIndex());
    m_transposed = transposed;
    auto *before = selectionModel();
    setModel(transposed ? static_cast<QAbstractItemModel *>(&m_turned) : &m_grid);
    before->deleteLater();
    if (place.row >= 0)
        setCurrentIndex(transposed ? model()->index(place.column, place.row) : model()->index(place.row, place.column));
    applyMetrics();
}

LocaleGrid::Place LocaleGrid::placeOf(const QModelIndex &index) const
{
    return m_transposed ? Place{index.column(), index.row()} : Place{index.row(), index.column()};
}

const ListingField &LocaleGrid::fieldOf(const QModelIndex &index) const
{
    return m_grid.fields()[std::size_t(placeOf(index).column)];
}

QModelIndexList LocaleGrid::chosen() const
{
    auto indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes.append(currentIndex());
    std::sort(indexes.begin(), indexes.end(), [](const auto &a, const auto &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return indexes;
}

QStringList LocaleGrid::chosenLocales() const
{
    QStringList locales;
    const auto all = m_grid.locales();
    for (const auto &index : chosen()) {
        if (const auto &locale = all[placeOf(index).row]; !locales.contains(locale))
            locales.append(locale);
    }
    return locales;
}

void LocaleGrid::stage(const std::vector<LocaleGridModel::Cell> &cells, const QString &step)
{
    emit staged(m_grid.stage(cells, step));
}

/// The rectangle around what is chosen; cells in it that are not chosen are empty.
void LocaleGrid::copy()
{
    const auto indexes = chosen();
    if (indexes.isEmpty())
        return;
    int left = indexes.first().column(), right = left;
    for (const auto &index : indexes) {
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    const int top = indexes.first().row();
    QList<QStringList> rows(indexes.last().row() - top + 1, QStringList(right - left + 1));
    for (const auto &index : indexes)
        rows[index.row() - top][index.column() - left] = index.data(Qt::EditRole).toString();
    QApplication::clipboard()->setText(sheettext::write(rows));
}

void LocaleGrid::cut()
{
    copy();
    clearCells();
}

void LocaleGrid::clearCells()
{
    std::vector<LocaleGridModel::Cell> cells;
    for (const auto &index : chosen()) {
        const auto place = placeOf(index);
        cells.push_back({place.row, place.column, {}});
    }
    stage(cells, tr("Clear %n cell(s)", nullptr, int(cells.size())));
}

/// One text goes into all chosen cells; several go where they would in a spreadsheet, as far as there is room.
void LocaleGrid::paste()
{
    const auto rows = sheettext::read(QApplication::clipboard()->text());
    const auto indexes = chosen();
    if (rows.isEmpty() || indexes.isEmpty())
        return;
    std::vector<LocaleGridModel::Cell> cells;
    const auto put = [&](const QModelIndex &index, const QString &text) {
        const auto place = placeOf(index);
        cells.push_back({place.row, place.column, text});
    };
    if (rows.size() == 1 && rows.first().size() == 1) {
        for (const auto &index : indexes)
            put(index, rows.first().first());
    } else {
        const auto corner = indexes.first();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                const auto index = model()->index(corner.row() + int(row), corner.column() + int(column));
                if (index.isValid())
                    put(index, rows[row][column]);
            }
        }
    }
    stage(cells, tr("Paste %n cell(s)", nullptr, int(cells.size())));
}

void LocaleGrid::fillDown()
{
    std::map<int, QString> first; // by column of the view
    std::vector<LocaleGridModel::Cell> cells;
    for (const auto &index : chosen()) {
        const auto [at, isNew] = first.try_emplace(index.column(), index.data(Qt::EditRole).toString());
        const auto place = placeOf(index);
        if (!isNew)
            cells.push_back({place.row, place.column, at->second});
    }
    stage(cells, tr("Fill down"));
}

void LocaleGrid::copyFrom(const QString &locale)
{
    const auto source = int(m_grid.locales().indexOf(locale));
    if (source < 0)
        return;
    std::vector<LocaleGridModel::Cell> cells;
    for (const auto &index : chosen()) {
        const auto place = placeOf(index);
        cells.push_back({place.row, place.column, m_grid.text(source, place.column)});
    }
    stage(cells, tr("Copy from %1").arg(format::locale(locale)));
}

void LocaleGrid::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_commands);
    auto *from = menu->addMenu(icon(u"languages"_s), tr("Copy from"));
    for (const auto &locale : m_grid.locales())
        connect(from->addAction(format::locale(locale)), &QAction::triggered, this,
                [this, locale] { copyFrom(locale); });
    menu->popup(event->globalPos());
}

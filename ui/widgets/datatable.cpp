// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "models/core/recordtablemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DataTable::DataTable(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(this))
    , m_skeleton(new SkeletonRows(this))
    , m_placeholder(new Placeholder(this))
    , m_stack(new QStackedLayout(this))
{
    m_view->setAccessibleName(accessibleName);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(accessibleName));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_placeholder);
    setFocusProxy(m_view);
    m_empty = {u"inbox"_s, tr("Nothing here yet")};
    connect(m_view, &QAbstractItemView::doubleClicked, this, &DataTable::activated);
    connect(m_view, &TableView::enterPressed, this, &DataTable::activated);
    connect(m_view, &TableView::copyRequested, this, &DataTable::copySelection);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTable::openMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
    });
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_next == Next::Retry)
            emit retryRequested();
        else if (m_next == Next::ClearFilter)
            emit clearFilterRequested();
        else if (m_next == Next::Empty)
            emit emptyActionTriggered();
    });
    auto *header = m_view->horizontalHeader();
    for (const auto signal : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(header, signal, this, &DataTable::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::saveColumns);
    updateState();
}

DataTable::~DataTable()
{
    delete m_view; // it still tells of its columns while it goes
}

QAbstractItemModel *DataTable::model() const
{
    return m_view->model();
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (auto *old = m_view->model())
        old->disconnect(this);
    m_restoring = true;
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the model's own order until one is chosen
    m_view->setModel(model);
    m_view->setSortingEnabled(true);
    m_restoring = false;
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::updateState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        restoreColumns();
        updateState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DataTable::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataTable::currentChanged);
    restoreColumns();
    updateState();
}

void DataTable::setCell(int column, Cell cell)
{
    static_cast<TableDelegate *>(m_view->itemDelegate())->setCell(column, cell);
}

void DataTable::setImages(ImageSource *images)
{
    static_cast<TableDelegate *>(m_view->itemDelegate())->setImages(images);
}

void DataTable::setDialogs(Dialogs &dialogs)
{
    m_dialogs = &dialogs;
}

void DataTable::setLoading(bool loading)
{
    m_loading = loading;
    if (loading)
        m_error.reset();
    updateState();
}

void DataTable::setFailure(const std::optional<ApiError> &error)
{
    m_error = error;
    updateState();
}

void DataTable::setEmpty(const Placeholder::Content &content)
{
    m_empty = content;
    updateState();
}

void DataTable::setNothingMatches(bool filtered)
{
    m_filtered = filtered;
    updateState();
}

/// One function of state says what stands in the table's place.
void DataTable::updateState()
{
    const bool rows = m_view->model() && m_view->model()->rowCount() > 0;
    if (rows) {
        m_stack->setCurrentWidget(m_view);
        if (!m_fitted)
            fitColumns();
        return;
    }
    if (m_loading) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    if (m_error) {
        m_next = Next::Retry;
        const bool offline = m_error->kind == ApiError::Kind::Offline;
        const auto detail = m_error->items.empty() ? m_error->detail : m_error->items.front().detail;
        m_placeholder->setContent({offline ? u"cloud-off"_s : u"circle-alert"_s, m_error->title,
                                   detail == m_error->title ? QString() : detail, tr("Retry")});
    } else if (m_filtered) {
        m_next = Next::ClearFilter;
        m_placeholder->setContent({u"search-x"_s, tr("Nothing matches"),
                                   tr("No row fits the search and the filters as they are set."), tr("Clear filters")});
    } else {
        m_next = Next::Empty;
        m_placeholder->setContent(m_empty);
    }
    m_stack->setCurrentWidget(m_placeholder);
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    if (!m_view->selectionModel())
        return rows;
    const auto indexes = m_view->selectionModel()->selectedRows();
    for (const auto &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList DataTable::selectedIds() const
{
    QStringList ids;
    const auto rows = selectedRows();
    for (const int row : rows)
        ids.append(model()->index(row, 0).data(RecordTableModelBase::IdRole).toString());
    return ids;
}

void DataTable::selectId(const QString &id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(RecordTableModelBase::IdRole).toString() == id) {
            m_view->selectRow(row);
            m_view->scrollTo(model()->index(row, 0));
            return;
        }
    }
}

void DataTable::addContextAction(QAction *action)
{
    m_contextActions.append(action);
}

void DataTable::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_contextActions);
    if (!m_contextActions.isEmpty())
        menu->addSeparator();
    auto *copy = menu->addAction(icon(u"copy"_s), tr("Copy rows"), this, &DataTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!selectedRows().isEmpty());
    if (m_dialogs)
        menu->addAction(icon(u"file-down"_s), tr("Export as CSV…"), this, &DataTable::exportCsv);
    menu->addSeparator();
    auto *columns = columnMenu(menu);
    columns->setTitle(tr("Columns"));
    columns->setIcon(icon(u"columns-3"_s));
    menu->addMenu(columns);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void DataTable::copySelection()
{
    const auto text = selectionAsTsv();
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    showToast(window(), Tone::Success, tr("%n row(s) copied", nullptr, int(selectedRows().size())));
}

void DataTable::exportCsv()
{
    if (!m_dialogs || !model())
        return;
    const Dialogs::FileRequest request{tr("Export as CSV"), tr("CSV files (*.csv)"),
                                       (m_exportName.isEmpty() ? m_view->accessibleName().simplified() : m_exportName)
                                           + u".csv"_s};
    m_dialogs->saveFile(window(), request, this, [this](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && writeCsv(file) && file.commit())
            showToast(window(), Tone::Success, tr("Exported to %1").arg(path));
        else
            m_dialogs->inform(window(), tr("The file could not be written"), file.errorString());
    });
}

void DataTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void DataTable::applyMetrics()
{
    m_view->applyMetrics();
}

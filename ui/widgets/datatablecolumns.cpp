// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a DataTable: widths, the chooser, what is kept, and copies.
#include "api/formats/delimited.h"
#include "models/core/recordtablemodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString titleOf(const QAbstractItemModel *model, int column)
{
    return model->headerData(column, Qt::Horizontal).toString();
}

void DataTable::setColumnWidth(int column, int designPixels)
{
    m_widths.insert(column, designPixels);
    if (model() && column < model()->columnCount())
        m_view->setColumnWidth(column, Theme::of(this).px(designPixels));
}

void DataTable::setHiddenByDefault(const QList<int> &columns)
{
    m_hidden = columns;
    restoreColumns();
}

void DataTable::keepState(const ViewState &state)
{
    m_state = state;
    restoreColumns();
}

/// As wide as what the first rows hold, within reason; the user's own widths win.
void DataTable::fitColumns()
{
    m_fitted = true;
    m_restoring = true;
    const auto &theme = Theme::of(this);
    const auto *delegate = static_cast<TableDelegate *>(m_view->itemDelegate());
    const auto kept = m_state ? m_state->value(u"widths"_s).toMap() : QVariantMap();
    const QFontMetrics headerFont(theme.font(TextRole::Small, QFont::Medium));
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto title = titleOf(model(), column);
        int width = headerFont.horizontalAdvance(title) + theme.px(16 + 14 + 2 + (column == 0 ? 16 : 0));
        for (int row = 0; row < std::min(model()->rowCount(), 60); ++row)
            width = std::max(width, delegate->wantedWidth(model()->index(row, column)));
        width = std::min(width, theme.px(column == 0 ? 360 : 280));
        if (m_widths.contains(column))
            width = theme.px(m_widths.value(column));
        if (kept.contains(title))
            width = kept.value(title).toInt();
        m_view->setColumnWidth(column, width);
    }
    m_restoring = false;
}

void DataTable::restoreColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    m_restoring = true;
    m_fitted = false;
    auto *header = m_view->horizontalHeader();
    QStringList hidden, order;
    const bool known = m_state && m_state->value(u"columns"_s).isValid();
    if (known) {
        hidden = m_state->value(u"hidden"_s).toStringList();
        order = m_state->value(u"columns"_s).toStringList();
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto title = titleOf(model(), column);
        // A column that was not there last time comes in as the page wants it.
        header->setSectionHidden(column, order.contains(title) ? hidden.contains(title) : m_hidden.contains(column));
    }
    int place = 0;
    for (const auto &title : std::as_const(order)) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (titleOf(model(), column) == title)
                header->moveSection(header->visualIndex(column), place++);
        }
    }
    const auto sorted = m_state ? m_state->value(u"sort"_s).toString() : QString();
    for (int column = 0; !sorted.isEmpty() && column < model()->columnCount(); ++column) {
        if (titleOf(model(), column) == sorted)
            m_view->sortByColumn(column,
                                 m_state->value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_restoring = false;
    if (model()->rowCount() > 0)
        fitColumns();
}

void DataTable::saveColumns()
{
    if (m_restoring || !m_state || !model() || !m_fitted)
        return;
    const auto *header = m_view->horizontalHeader();
    QStringList order, hidden;
    QVariantMap widths;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const auto title = titleOf(model(), column);
        order.append(title);
        if (header->isSectionHidden(column))
            hidden.append(title);
        else if (visual < header->count() - 1) // the last one stretches
            widths.insert(title, header->sectionSize(column));
    }
    m_state->setValue(u"columns"_s, order);
    m_state->setValue(u"hidden"_s, hidden);
    m_state->setValue(u"widths"_s, widths);
    const int sorted = header->sortIndicatorSection();
    m_state->setValue(u"sort"_s, sorted >= 0 && sorted < header->count() ? titleOf(model(), sorted) : QString());
    m_state->setValue(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
}

QMenu *DataTable::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        auto *action = menu->addAction(titleOf(model(), column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(column != 0); // the name stays: a row must be recognisable
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            saveColumns();
        });
    }
    return menu;
}

QList<int> DataTable::visibleColumns() const
{
    const auto *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

static QString rawText(const QModelIndex &index)
{
    const auto raw = index.data(RecordTableModelBase::RawRole);
    const auto value = raw.isValid() ? raw : index.data();
    return value.userType() == QMetaType::QDateTime ? value.toDateTime().toString(Qt::ISODate) : value.toString();
}

QString DataTable::selectionAsTsv() const
{
    QStringList lines;
    const auto rows = selectedRows();
    const auto columns = visibleColumns();
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(delimited::tsvCell(rawText(model()->index(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

bool DataTable::writeCsv(QIODevice &device) const
{
    const auto columns = visibleColumns();
    const auto writeLine = [&device](const QStringList &cells) {
        const auto line = (cells.join(u',') + u"\r\n"_s).toUtf8();
        return device.write(line) == line.size();
    };
    QStringList cells;
    for (const int column : columns)
        cells.append(delimited::csvCell(titleOf(model(), column)));
    if (!writeLine(cells))
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells.append(delimited::csvCell(rawText(model()->index(row, column))));
        if (!writeLine(cells))
            return false;
    }
    return true;
}

QString DataTable::asCsv() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv(buffer);
    return QString::fromUtf8(buffer.data());
}

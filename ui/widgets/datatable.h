// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/viewstate.h"

#include <QHash>
#include <QWidget>

#include <optional>

class Dialogs;
class ImageSource;
class QAbstractItemModel;
class QIODevice;
class QMenu;
class QModelIndex;
class QStackedLayout;
class SkeletonRows;
class TableView;

/// A table of the program: sorting, column chooser, copy, export and all the states a list can be in. It shows the
/// model it is given (sort and filter proxies are the caller's) and reads the roles of RecordTableModelBase.
class DataTable : public QWidget
{
    Q_OBJECT
public:
    /// How a column paints. Auto: a badge where ToneRole is set, else icon (IconRole: an icon's name or a picture's
    /// URL) and text; a QDateTime shows as relative time with the exact one in the tooltip.
    enum class Cell { Auto, Stars, Number, Progress };

    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const;
    TableView *view() const { return m_view; }

    void setCell(int column, Cell cell);
    void setColumnWidth(int column, int designPixels);
    /// Columns that are hidden until chosen.
    void setHiddenByDefault(const QList<int> &columns);
    void setImages(ImageSource *images);
    /// Widths, order, visibility and sorting live in `state` from now on. Call after setModel(). Columns are remembered
    /// by their header text, so that a catalog with more columns keeps the user's choice.
    void keepState(const ViewState &state);
    void setDialogs(Dialogs &dialogs); ///< enables "Export as CSV"
    void setExportName(const QString &name) { m_exportName = name; } ///< of the file, without ending

    void setLoading(bool loading);
    /// Rows that are there stay; an empty table shows the failure with Retry.
    void setFailure(const std::optional<ApiError> &error);
    void setEmpty(const Placeholder::Content &content);
    void setNothingMatches(bool filtered); ///< an empty table then says that the filter is why

    QStringList selectedIds() const;
    QList<int> selectedRows() const; ///< of model(), ascending
    QList<int> visibleColumns() const; ///< as they stand from left to right
    void selectId(const QString &id);
    QString selectionAsTsv() const;
    QString asCsv() const; ///< every row, visible columns, raw values
    bool writeCsv(QIODevice &device) const; ///< the same without holding it all; false when the device refuses

    /// For the page's own entries; asked each time before the menu opens.
    void addContextAction(QAction *action);
    QMenu *columnMenu(QWidget *parent); ///< check-able column names; for a button beside the filter

public slots:
    void copySelection();
    void exportCsv();

signals:
    void activated(const QModelIndex &index); ///< double click or Enter; of model()
    void currentChanged(const QModelIndex &index);
    void selectionChanged();
    void retryRequested();
    void emptyActionTriggered();
    void clearFilterRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();
    void restoreColumns();
    void saveColumns();
    void openMenu(const QPoint &position);
    void fitColumns();
    void applyMetrics();

    TableView *m_view;
    SkeletonRows *m_skeleton;
    Placeholder *m_placeholder;
    QStackedLayout *m_stack;
    Placeholder::Content m_empty;
    std::optional<ApiError> m_error;
    std::optional<ViewState> m_state;
    QList<int> m_hidden;
    QHash<int, int> m_widths; ///< design pixels
    QList<QAction *> m_contextActions;
    Dialogs *m_dialogs = nullptr;
    QString m_exportName;
    enum class Next { None, Retry, ClearFilter, Empty } m_next = Next::None;
    bool m_loading = false;
    bool m_filtered = false;
    bool m_restoring = false;
    bool m_fitted = false; ///< columns have been given their width for the rows that are there
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "models/testflight/testflightdata.h"
#include "ui/shell/workspace.h"

class ActionBar;
class DataTable;
class FilterBar;
class GroupShelf;
struct GroupLoad;
class QAbstractButton;
class QHBoxLayout;
class QSplitter;
class QStackedWidget;
class SidePanel;

/// One part of TestFlight: a row of filters and orders, a table, and what is chosen beside it.
class TableSection : public QWidget
{
    Q_OBJECT
public:
    TableSection(const PageContext &context, TestFlightData &data, QWidget *parent = nullptr);
    ~TableSection() override;

    virtual int parts() const = 0; ///< of TestFlightData, that it shows
    virtual bool isLoading() const { return false; } ///< of something besides the data
    virtual void activate() { } ///< it came to the front
    virtual void refresh() { }

signals:
    void loadingChanged();

protected:
    virtual void onData() = 0;
    virtual void onSelection() = 0;
    /// Builds what stands beside the table anew.
    virtual void showDetail() { }
    /// Lets rows be dragged onto the groups, which show meanwhile.
    void dragToGroups();
    virtual GroupLoad loadOf(const QStringList &ids) const;
    /// What was dropped on a group that takes some of it.
    virtual void give(const GroupLoad &load, const TestGroup &group);
    /// The same, if it is open, once control is back in the event loop: what asks for it is often a part of it.
    void renewDetail() { m_renewal.start(); }

    void setModel(RecordTableModelBase &model, const QString &tableName, const QString &searchText);
    QAbstractButton *addButton(const QString &name, const QString &iconName, const QString &text,
                               const std::function<void()> &run);
    void addView(QWidget *view);
    void showView(QWidget *view); ///< null: the table
    void showSide(const QString &title, const QString &subtitle, QWidget *content);
    void hideSide();
    bool isSideOpen() const;
    QStringList chosenIds() const;
    void updateState();

    PageContext m_context;
    TestFlightData &m_data;
    SortFilterProxy m_proxy;
    FilterBar *m_filters;
    DataTable *m_table;

private:
    QHBoxLayout *m_buttons;
    QStackedWidget *m_stack;
    QWidget *m_list;
    SidePanel *m_side;
    QTimer m_renewal;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "models/signing/signingdata.h"
#include "ui/shell/workspace.h"

class Banner;
class DataTable;
class FilterBar;
class PageHeader;
class Placeholder;
class QAction;
class QSplitter;
class QStackedWidget;
class SidePanel;

/// What the pages of the team's signing have in common: a table of everything there is of one kind, what is chosen
/// beside it, and the word that an individual key may not see any of it.
class SigningPage : public Page
{
    Q_OBJECT
public:
    /// `parts` of SigningData.
    SigningPage(const PageContext &context, const QString &id, const QString &title, int parts,
                QWidget *parent = nullptr);
    ~SigningPage() override;

    void load() override;
    void refresh() override;
    bool isLoading() const override;

    SigningData &data() { return m_data; }

protected:
    /// The rows are there, or are others.
    virtual void onData() = 0;
    /// What is chosen changed.
    virtual void onSelection() = 0;
    /// Something besides SigningData is under way.
    virtual bool isBusy() const { return false; }
    /// The number shown beside the filter.
    virtual QString countText() const;

    void setModel(RecordTableModelBase &model, const QString &tableName);
    QAction *addAction(const QString &name, const QString &iconName, const QString &text,
                       const std::function<void()> &run, bool isPrimary = false);
    void addView(QWidget *view); ///< one that takes the place of the table; see showView()
    void showView(QWidget *view); ///< null: the table
    bool isShowingTable() const;
    void showSide(const QString &title, const QString &subtitle, QWidget *content);
    void hideSide();
    bool isSideOpen() const;
    QStringList chosenIds() const;
    void updateState();
    /// Asks where, then writes; says so, or why not.
    void saveFile(const QString &title, const QString &name, const QString &filter, const QByteArray &bytes);

    PageContext m_context;
    SigningData m_data;
    SortFilterProxy m_proxy;
    PageHeader *m_header;
    Banner *m_banner;
    FilterBar *m_filters;
    DataTable *m_table;

private:
    void fillProxy();

    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    QSplitter *m_splitter;
    QWidget *m_list;
    SidePanel *m_side;
    bool m_wasLoading = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/importplan.h"
#include "models/listing/sharedtexts.h"

#include <QFutureWatcher>
#include <QWidget>

class Banner;
class ListingLoader;
class Placeholder;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QTreeWidget;
class SegmentedControl;
class TextDiffView;
class TextLabel;
struct AccountServices;

/// What files would change, text by text, before anything is staged; what is wrong with them, and what became of each.
class ImportView final : public QWidget
{
    Q_OBJECT
public:
    ImportView(AccountServices &services, ListingLoader &loader, QWidget *parent = nullptr);

    /// A file or a folder.
    void open(const QString &path);
    bool isReading() const { return m_awaited > 0; }
    const ImportPlan &plan() const { return m_plan; }

signals:
    /// It is over: staged or given up.
    void closed();
    void staged(const LocaleGridModel::Outcome &outcome);
    void readingChanged(bool reading);

private:
    QWidget *buildBar();
    QWidget *buildLists();
    QWidget *buildFooter();
    void onPartRead();
    void showPlan();
    void showProblems();
    void showFiles();
    void showDiff();
    void updateFooter();
    void apply();

    AccountServices &m_services;
    ListingLoader &m_loader;
    SharedTexts m_shared;
    ImportPlan m_plan;
    QFutureWatcher<ListingReading> m_reading;
    QString m_path;
    int m_awaited = 0;
    bool m_hasShared = false;

    TextLabel *m_title;
    SegmentedControl *m_tabs;
    Banner *m_banner;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    QTreeView *m_changes;
    TextDiffView *m_diff;
    QTreeWidget *m_problems;
    QTreeWidget *m_files;
    TextLabel *m_summary;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_apply;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/diagnosticlogs.h"

#include <QWidget>

class FilterBar;
class QTreeView;
class SearchField;

/// Diagnostic logs as a tree: what is blamed stands out, a search keeps the way down to what it finds.
class LogsView final : public QWidget
{
    Q_OBJECT
public:
    explicit LogsView(QWidget *parent = nullptr);

    void setLogs(const DiagnosticLogs &logs);
    SearchField *search() const { return m_search; }
    void addAction(QWidget *button);

private:
    void filter(const QString &text);
    void openFirst();
    void openMenu(const QPoint &position);
    void copyCurrent();

    DiagnosticLogsModel m_model;
    DiagnosticLogsFilter m_filter;
    FilterBar *m_filters;
    SearchField *m_search;
    QTreeView *m_tree;
    QString m_count;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/metricsdocument.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>

/// One line of a log's tree: the log itself, a fact about it, a thread, or a frame of a call stack.
struct LogNode
{
    enum class Kind { Log, Fact, Stack, Frame, Insight };

    Kind kind = Kind::Fact;
    QString name;
    QString detail;
    QString binary;
    int samples = 0;
    bool blamed = false; ///< where Apple puts the blame
    LogNode *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<LogNode>> children;

    LogNode &add(Kind childKind, const QString &childName, const QString &childDetail = {});
};

struct DiagnosticLogs
{
    std::shared_ptr<LogNode> root; ///< its children are the logs
    int logs = 0;
    int frames = 0;
};

std::variant<DiagnosticLogs, DocumentProblem> readDiagnosticLogs(const QByteArray &json);

/// The tree of the logs: what, where, how often.
class DiagnosticLogsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Binary, Samples, Columns };
    enum Role { BlamedRole = Qt::UserRole, KindRole, SearchRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setLogs(const DiagnosticLogs &logs);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return Columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A log as text, to send to somebody.
    QString textOf(const QModelIndex &index) const;

private:
    LogNode *nodeOf(const QModelIndex &index) const;

    DiagnosticLogs m_logs{std::make_shared<LogNode>()};
};

/// Keeps what holds every word, with all that leads there and hangs on it.
class DiagnosticLogsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DiagnosticLogsFilter(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"

#include <QWidget>

class FlowLayout;
class QComboBox;
class QPushButton;
struct OperationInfo;
struct ParameterInfo;

/// What the list on show can be asked: filters as chips, order, what to bring along. Offers only what the operation
/// declares.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBar(QWidget *parent = nullptr);

    /// Null: nothing can be asked. The operation must outlive its use here.
    void setOperation(const OperationInfo *operation, const Query &query);
    const Query &query() const { return m_query; }
    bool hasChips() const;
    /// The buttons that do not depend on the filters in use; for a row above the chips. Owned by whoever lays them out.
    QList<QWidget *> controls() const;

signals:
    void queryChanged(const Query &query);

private:
    void rebuild();
    void addChip(const ParameterInfo &parameter);
    void edit(const ParameterInfo &parameter, QWidget *anchor);
    void openFilterMenu();
    void openIncludeMenu();
    void setParameter(const QString &name, const QStringList &values);
    QString chipText(const ParameterInfo &parameter) const;

    const OperationInfo *m_operation = nullptr;
    Query m_query;
    FlowLayout *m_row;
    QComboBox *m_sort;
    QPushButton *m_addFilter;
    QPushButton *m_include;
};

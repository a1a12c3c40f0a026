// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"

#include <QWidget>

class Catalog;
class FlowLayout;
class QComboBox;
class QPushButton;
struct OperationInfo;
struct ParameterInfo;

/// What the list on show can be asked: order, what to bring along, filters as chips behind the buttons. Offers only
/// what the operation declares.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QueryBar(const Catalog &catalog, QWidget *parent = nullptr);

    enum class Chips { InUse, All }; ///< All: also of filters that are not set, for reports

    /// Null: nothing can be asked. The operation must outlive its use here.
    void setOperation(const OperationInfo *operation, const Query &query, Chips chips = Chips::InUse);
    const Query &query() const { return m_query; }
    /// Something can be asked, or has been.
    bool hasContent() const;

signals:
    void queryChanged(const Query &query);

private:
    void rebuild();
    void addChip(const ParameterInfo &parameter);
    void edit(const ParameterInfo &parameter, QWidget *anchor);
    void openFilterMenu();
    void openIncludeMenu();
    void openLimits();
    void setParameter(const QString &name, const QStringList &values);
    QString chipText(const ParameterInfo &parameter) const;

    const Catalog &m_catalog;
    const OperationInfo *m_operation = nullptr;
    Chips m_chips = Chips::InUse;
    Query m_query;
    FlowLayout *m_row;
    QComboBox *m_sort;
    QPushButton *m_addFilter;
    QPushButton *m_include;
    QPushButton *m_limits;
    QList<QWidget *> m_controls;
};

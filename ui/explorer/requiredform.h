// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"

#include <QWidget>

#include <map>

class ParameterEditor;
class QPushButton;
class QVBoxLayout;
struct OperationInfo;

/// Asks for what a list cannot do without, before it is asked for.
class RequiredForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RequiredForm(QWidget *parent = nullptr);
    void setOperation(const OperationInfo &operation, const Query &query);
    const OperationInfo *operation() const { return m_operation; } ///< null before the first

signals:
    void accepted(const Query &query);

private:
    Query result() const;
    void updateActions();
    void accept();

    QVBoxLayout *m_fields;
    QPushButton *m_show;
    std::map<QString, ParameterEditor *> m_editors;
    const OperationInfo *m_operation = nullptr;
    Query m_query;
};

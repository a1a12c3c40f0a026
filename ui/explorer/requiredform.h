// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"

#include <QWidget>

#include <map>

class Card;
class Catalog;
class ParameterEditor;
class QPushButton;
class QVBoxLayout;
class TextLabel;
struct OperationInfo;
struct ParameterInfo;

/// Asks for what a list or a report cannot do without, before it is asked for.
class RequiredForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RequiredForm(const Catalog &catalog, QWidget *parent = nullptr);
    /// Of a report, what may be asked besides is offered as well.
    void setOperation(const OperationInfo &operation, const Query &query);
    const OperationInfo *operation() const { return m_operation; } ///< null before the first

signals:
    void accepted(const Query &query);

private:
    Query result() const;
    void updateActions();
    void accept();

    void addField(const ParameterInfo &parameter);

    const Catalog &m_catalog;
    Card *m_card;
    TextLabel *m_words;
    QVBoxLayout *m_fields;
    QPushButton *m_show;
    std::map<QString, ParameterEditor *> m_editors;
    const OperationInfo *m_operation = nullptr;
    Query m_query;
};

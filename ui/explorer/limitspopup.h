// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"

#include <QFrame>

#include <map>

class QFormLayout;
class QSpinBox;
struct OperationInfo;
struct ParameterInfo;

/// How many rows come with one request, and how many of each relationship that is brought along.
class LimitsPopup final : public QFrame
{
    Q_OBJECT
public:
    LimitsPopup(const OperationInfo &operation, const Query &query, QWidget *parent);
    void openBelow(QWidget *anchor);

signals:
    void accepted(const Query &query);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLimit(const ParameterInfo &parameter, QFormLayout *form);
    void accept();

    Query m_query;
    std::map<QString, QSpinBox *> m_fields;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QFrame>
#include <QStringList>

class ParameterEditor;

/// A small window at a chip in which the values of one filter are chosen.
class ParameterPopup final : public QFrame
{
    Q_OBJECT
public:
    ParameterPopup(const ParameterInfo &parameter, ValueKind kind, const QStringList &values, QWidget *parent);
    void openBelow(QWidget *anchor);

signals:
    void accepted(const QStringList &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();

    ParameterEditor *m_editor;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/ratesmodel.h"

#include <QTableView>

/// The sheet of exchange rates: currencies stay in sight while months scroll. Typing, Enter and F2 edit a cell, Delete
/// takes an edit or a pin away.
class RatesGrid final : public QTableView
{
    Q_OBJECT
public:
    explicit RatesGrid(RatesModel &model, QWidget *parent = nullptr);

signals:
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyMetrics();
    void copySelection() const;
    void removeCurrent();

    RatesModel &m_model;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signing/capabilitymatrix.h"

#include <QTableView>

/// App ids and their capabilities as a sheet of marks. Space switches what is selected, Enter shows its settings.
class CapabilityView final : public QTableView
{
    Q_OBJECT
public:
    explicit CapabilityView(CapabilityMatrix &matrix, QWidget *parent = nullptr);

signals:
    void settingsWanted(const QModelIndex &cell);
    void idChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void toggle();

    CapabilityMatrix &m_matrix;
};

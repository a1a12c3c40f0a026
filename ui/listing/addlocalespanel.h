// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/localegridmodel.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

/// Which languages to add to a listing, and whose texts they begin with.
class AddLocalesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AddLocalesPanel(LocaleGridModel &grid, QWidget *parent = nullptr);

signals:
    void done(int added);

private:
    void fill();
    void updateButton();
    QStringList ticked() const;
    void apply();

    LocaleGridModel &m_grid;
    QListWidget *m_locales;
    QComboBox *m_source;
    QPushButton *m_add;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/replacement.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class TextLabel;

/// Finds and replaces in all languages: every place is shown as it is and as it would be, before anything is staged.
class ReplacePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplacePanel(LocaleGridModel &grid, QWidget *parent = nullptr);

signals:
    void staged(const LocaleGridModel::Outcome &outcome);

private:
    void refresh();
    void apply();
    Replacement replacement() const;

    LocaleGridModel &m_grid;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QComboBox *m_field;
    QCheckBox *m_case;
    QCheckBox *m_words;
    TextLabel *m_count;
    QTreeWidget *m_preview;
    QPushButton *m_apply;
};

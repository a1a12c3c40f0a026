// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/keywords.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class TextLabel;

/// What the keywords of all languages waste, and the way to tidy them; below, which words several languages share.
class KeywordPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeywordPanel(LocaleGridModel &grid, QWidget *parent = nullptr);

signals:
    void staged(const LocaleGridModel::Outcome &outcome);

private:
    void refresh();
    void apply();

    LocaleGridModel &m_grid;
    TextLabel *m_words;
    QTreeWidget *m_findings;
    QTreeWidget *m_shared;
    QPushButton *m_apply;
};

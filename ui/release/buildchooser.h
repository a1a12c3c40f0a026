// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/release/releaseloader.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTreeWidget;

/// The builds that may be attached to a version, with what keeps each from being.
class BuildChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit BuildChooser(ReleaseLoader &loader, QWidget *parent = nullptr);

signals:
    void chosen(const ResourceKey &build);

private:
    void refresh();
    void updateButton();

    ReleaseLoader &m_loader;
    QTreeWidget *m_list;
    QCheckBox *m_all;
    QPushButton *m_attach;
};

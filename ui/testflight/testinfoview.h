// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appinfo/infosections.h"
#include "ui/shell/workspace.h"

class ExplorerChanges;
class InfoSectionView;
class QListWidget;
class QStackedWidget;
class TestTextsView;

/// What testers and beta review are told of an app.
class TestInfoView final : public QWidget
{
    Q_OBJECT
public:
    TestInfoView(const PageContext &context, ExplorerChanges &changes, QWidget *parent = nullptr);

    void setApp(const Resource &app);
    void activate();
    void refresh();
    bool isLoading() const;

signals:
    void loadingChanged();

private:
    void showCurrent();

    const std::vector<InfoSection> m_sections;
    Resource m_app;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    InfoSectionView *m_view;
    TestTextsView *m_texts; ///< of the app, in all languages; the last of the list
    bool m_isActive = false;
};

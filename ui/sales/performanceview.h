// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/app/buildmodel.h"
#include "models/apps/appdirectoryloader.h"
#include "models/core/listloader.h"
#include "models/documents/documentloader.h"
#include "ui/shell/workspace.h"

class DocumentView;
class FilterBar;
class Placeholder;
class QComboBox;
class QStackedWidget;

/// Power and performance metrics of an app's latest versions, or of one build.
class PerformanceView final : public QWidget
{
    Q_OBJECT
public:
    explicit PerformanceView(const PageContext &context, QWidget *parent = nullptr);

    void load();
    void refresh(); ///< asks the server again
    bool isLoading() const;

signals:
    void loadingChanged();

private:
    QWidget *buildBar();
    QComboBox *addChoice(FilterBar *bar, const QString &name, const QString &title);
    void fillParameter(QComboBox *choice, const QString &parameter, const QString &all);
    void fillApps();
    void fillBuilds();
    void chooseApp();
    void ask();

    PageContext m_context;
    AppDirectory m_directory;
    AppDirectoryLoader m_appsLoader;
    ListLoader m_buildList;
    BuildModel m_builds;
    DocumentLoader m_documents;
    QComboBox *m_app = nullptr;
    QComboBox *m_build = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_platform = nullptr;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    DocumentView *m_view;
};

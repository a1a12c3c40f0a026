// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appinfo/categorychoices.h"
#include "models/appinfo/infosectionloader.h"
#include "models/listing/sharedtexts.h"
#include "ui/shell/workspace.h"

class ActionBar;
class Banner;
class CategoryPanel;
class DataTable;
class ExplorerChanges;
class KeyValueView;
class Placeholder;
class QScrollArea;
class QStackedWidget;
class TextLabel;
struct ResourceAction;

/// One section: what it is for, what there is of it, and what can be done with that.
class InfoSectionView final : public QWidget
{
    Q_OBJECT
public:
    /// `changes` opens the forms. Both must outlive it.
    InfoSectionView(const PageContext &context, ExplorerChanges &changes, QWidget *parent = nullptr);

    /// `info` and `version` are those of `app` that are shown.
    void show(const InfoSection &section, const Resource &owner, const Resource &app, const Resource &info,
              const Resource &version);
    void refresh();
    void clear();
    bool isLoading() const;
    const InfoSectionLoader &loader() const { return m_loader; }

signals:
    void loadingChanged();

private:
    void build();
    void update();
    void showResource(const Resource &resource);
    void showRatings();
    void updateActions();
    void run(const ResourceAction &action);
    QString lock() const;
    QList<ResourceAction> creations() const;
    Resource chosenRow() const;

    PageContext m_context;
    ExplorerChanges &m_changes;
    InfoSectionLoader m_loader;
    CategoryChoices m_choices;
    SharedTexts m_shared;
    ListLoader m_territories;
    QList<Resource> m_territoryRatings;
    Resource m_rated; ///< the app information with its ratings
    std::unique_ptr<QObject> m_infoLoad;
    Resource m_app;
    Resource m_info;
    Resource m_version;
    bool m_isSharedLoading = false;

    TextLabel *m_title;
    TextLabel *m_text;
    Banner *m_banner;
    ActionBar *m_actions;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    DataTable *m_table;
    QScrollArea *m_single;
    KeyValueView *m_values;
    KeyValueView *m_ratings;
    CategoryPanel *m_categories;
};

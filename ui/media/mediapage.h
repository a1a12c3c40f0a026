// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/listingloader.h"
#include "models/media/localizationmedia.h"
#include "models/media/mediaboardmodel.h"
#include "models/media/mediacopier.h"
#include "ui/shell/workspace.h"

class Banner;
class MediaBoard;
class MediaExport;
class MediaPlanView;
class MediaStrip;
class PageHeader;
class Placeholder;
class QCheckBox;
class QSplitter;
class QStackedWidget;
class SegmentedControl;
class TextLabel;

/// Screenshots and previews of a version: all languages and screens on a board, one set in detail below.
class MediaPage final : public Page
{
    Q_OBJECT
public:
    explicit MediaPage(const PageContext &context, QWidget *parent = nullptr);
    ~MediaPage() override;

    void load() override;
    void refresh() override;
    void setApp(const ResourceKey &app) override;
    bool isLoading() const override;

    /// What would become of the files; for one set when `cell` is valid.
    void plan(const QStringList &paths, const QModelIndex &cell = {});

private:
    void buildHeader();
    QWidget *buildBar();
    void connectParts();
    void onListing();
    void updateState();
    void showSet();
    void showBoard();
    void addFiles();
    void addFolder();
    void exportTo();
    void replace(const ResourceKey &item);
    void offerLanguages();
    void copyTo(const QStringList &locales);
    void setPoster(const MediaItem &item);
    QModelIndex current() const;

    PageContext m_context;
    ListingLoader m_loader;
    LocalizationMedia m_source;
    MediaBoardModel m_model;
    MediaCopier m_copier;
    PageHeader *m_header;
    Banner *m_banner;
    SegmentedControl *m_medium;
    QCheckBox *m_all;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    QSplitter *m_splitter;
    MediaBoard *m_board;
    MediaStrip *m_strip;
    MediaPlanView *m_plan;
    QAction *m_addFolder = nullptr;
    QAction *m_exportAction = nullptr;
    std::unique_ptr<MediaExport> m_export;
    bool m_isPlanning = false;
    bool m_wasLoading = false;
};

Workspace mediaWorkspace();

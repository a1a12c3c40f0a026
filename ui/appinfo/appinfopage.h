// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appinfo/infosections.h"
#include "models/listing/listingloader.h"
#include "ui/shell/workspace.h"

class Banner;
class ChangePanel;
class ExplorerChanges;
class InfoSectionView;
class PageHeader;
class QListWidget;

/// What the App Store knows of an app besides texts and pictures: categories, age rating, agreements, declarations, and
/// what App Review is told.
class AppInfoPage final : public Page
{
    Q_OBJECT
public:
    explicit AppInfoPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    void setApp(const ResourceKey &app) override;
    /// {"section", id}: one of its subjects.
    bool open(const ResourceKey &key) override;
    bool isLoading() const override;
    void showSection(const QString &id);

private:
    void showCurrent();
    void readReviewDetail();
    void updateState();
    Resource ownerOf(const InfoSection &section) const;

    PageContext m_context;
    ListingLoader m_loader;
    ListLoader m_details; ///< what attachments hang on
    ResourceKey m_detailOf; ///< the version they were asked for
    Resource m_reviewDetail;
    const std::vector<InfoSection> m_sections;
    PageHeader *m_header;
    Banner *m_banner;
    QListWidget *m_list;
    ChangePanel *m_panel;
    ExplorerChanges *m_changes;
    InfoSectionView *m_view;
    bool m_wasLoading = false;
};

Workspace appInfoWorkspace();

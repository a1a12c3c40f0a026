// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/listingloader.h"
#include "models/media/localizationmedia.h"
#include "models/spelling/speller.h"
#include "ui/shell/workspace.h"

class Banner;
class ImportView;
class ListingExchange;
class LocaleEditor;
class LocaleGrid;
class PageHeader;
class Placeholder;
class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class SegmentedControl;
class SidePanel;
class TextLabel;

/// The texts of the product page: in all languages in one sheet, either way round, or one language beside a preview of
/// its page. Files that are imported are shown as what they would change first.
class ListingPage final : public Page
{
    Q_OBJECT
public:
    explicit ListingPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override { m_loader.load(); }
    void refresh() override { m_loader.refresh(); }
    void setApp(const ResourceKey &app) override;
    bool isLoading() const override;

    /// What would change if the file or folder were imported.
    void importFrom(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum View { Rows, Columns, OneLanguage };

    void buildHeader();
    QWidget *buildBar();
    QMenu *addMenu(const QString &name, const QString &text, const QString &iconName);
    QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QString &iconName,
                       void (ListingPage::*run)());
    void setView(int view);
    void showContent();
    void closeImport();
    void updateState();
    void updateSummary();
    void showTool(const QString &title, const QString &subtitle, QWidget *panel);
    void openReplace();
    void openKeywords();
    void openAddLocales();
    void removeLocales();
    void tell(const LocaleGridModel::Outcome &outcome);

    PageContext m_context;
    ListingLoader m_loader;
    LocalizationMedia m_pictures; ///< of the language in the preview
    Speller m_speller;
    ListingExchange *m_exchange;
    PageHeader *m_header;
    Banner *m_banner;
    SegmentedControl *m_view;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    QSplitter *m_splitter;
    LocaleGrid *m_grid;
    SidePanel *m_side;
    LocaleEditor *m_editor;
    ImportView *m_import;
    bool m_isImporting = false;
    QList<QAction *> m_needTexts; ///< make sense only when there are some
    bool m_wasLoading = false;
};

Workspace listingWorkspace();

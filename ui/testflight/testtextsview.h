// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/wholelist.h"
#include "models/listing/localegridmodel.h"

#include <QWidget>

class FilterBar;
class LocaleGrid;
class Placeholder;
class QPushButton;
class QStackedWidget;
class SidePanel;
class TextLabel;

/// What testers read, in all languages: the listing's sheet over one kind of localizations.
class TestTextsView final : public QWidget
{
    Q_OBJECT
public:
    TestTextsView(AccountServices &services, std::vector<ListingField> fields, QWidget *parent = nullptr);

    /// With a button that leads back, which says so.
    void setClosable(const QString &text);
    /// `sheet` has one tree, whose texts are read from here.
    void open(const QString &title, const LocaleSheet &sheet);
    void refresh() { m_texts.reload(); }
    bool isLoading() const { return m_texts.isLoading(); }

signals:
    void closed();
    void loadingChanged();

private:
    void addTool(const QString &name, const QString &iconName, const QString &text, void (TestTextsView::*run)());
    void onTexts();
    void updateState();
    void openReplace();
    void openAddLocales();
    void removeLocales();
    void showTool(const QString &title, QWidget *panel);
    void tell(const LocaleGridModel::Outcome &outcome);

    WholeList m_texts;
    LocaleGridModel m_model;
    LocaleSheet m_sheet;
    FilterBar *m_bar;
    QPushButton *m_back;
    TextLabel *m_title;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    LocaleGrid *m_grid;
    SidePanel *m_side;
};

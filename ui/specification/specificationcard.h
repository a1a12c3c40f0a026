// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortfilterproxy.h"
#include "models/specification/catalogdiffmodel.h"
#include "ui/widgets/card.h"

class Banner;
class DataTable;
class Dialogs;
class QProgressBar;
class QPushButton;
class SearchField;
class SpecificationStore;

/// Which of Apple's specifications is used, and a newer one to look at before it is.
class SpecificationCard final : public Card
{
    Q_OBJECT
public:
    SpecificationCard(SpecificationStore &store, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QWidget *buildDifferences();
    void choose();
    void showState();
    void showCandidate();

    SpecificationStore &m_store;
    Dialogs &m_dialogs;
    CatalogDiffModel m_model;
    SortFilterProxy m_proxy;
    TextLabel *m_words;
    TextLabel *m_summary;
    Banner *m_banner;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_back;
    DataTable *m_table;
    SearchField *m_search;
    QWidget *m_differences; ///< holds the two
};

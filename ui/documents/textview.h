// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/delimitedmodel.h"
#include "ui/widgets/viewstate.h"

#include <QWidget>

class Banner;
class DataTable;
class Dialogs;
class FilterBar;
class SearchField;

/// A report or a CSV as a table: sorted by number and date, filtered as one types, written out again.
class DelimitedView final : public QWidget
{
    Q_OBJECT
public:
    DelimitedView(Dialogs &dialogs, const ViewState &state, QWidget *parent = nullptr);

    /// `name` is what the columns are kept by, and the export's name.
    void setText(std::shared_ptr<const DelimitedText> text, const QString &name);
    SearchField *search() const { return m_search; }
    DataTable *table() const { return m_table; }
    void addAction(QWidget *button); ///< at the end of the row of filters

private:
    void showCount();

    ViewState m_state;
    DelimitedModel m_model;
    DelimitedProxy m_proxy;
    FilterBar *m_filters;
    SearchField *m_search;
    Banner *m_note;
    DataTable *m_table;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/textview.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DelimitedView::DelimitedView(Dialogs &dialogs, const ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_filters(new FilterBar(this))
    , m_search(m_filters->addSearch(tr("Filter the rows")))
    , m_note(new Banner(this))
    , m_table(new DataTable(tr("Rows of the file"), this))
{
    m_search->setObjectName(u"documentSearch"_s);
    m_table->setObjectName(u"documentTable"_s);
    m_proxy.setModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setDialogs(dialogs);
    m_table->setEmpty({u"table-2"_s, tr("No rows"), tr("The file names its columns and holds nothing else.")});
    m_filters->addColumnChooser(m_table);
    auto *write = new QPushButton(icon(u"file-down"_s), tr("Export rows"), this);
    setButtonKind(write, ButtonKind::Quiet);
    write->setToolTip(tr("Write the rows and columns on show as CSV"));
    connect(write, &QAbstractButton::clicked, m_table, &DataTable::exportCsv);
    m_filters->addTrailing(write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        showCount();
    });
    connect(m_table, &DataTable::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_table, &DataTable::selectionChanged, this, &DelimitedView::showCount);
}

void DelimitedView::addAction(QWidget *button)
{
    m_filters->addTrailing(button);
}

void DelimitedView::setText(std::shared_ptr<const DelimitedText> text, const QString &name)
{
    if (m_model.text() == text.get())
        return;
    m_search->clear();
    m_proxy.setFilterText({});
    m_table->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    if (text && !text->note().isEmpty())
        m_note->showMessage(Tone::Warning, text->note());
    else
        m_note->clear();
    m_model.setText(text);
    if (text) { // reports of one kind have the same columns: what was chosen for one counts for the next
        const auto columns = QCryptographicHash::hash(text->titles().join(u'\n').toUtf8(), QCryptographicHash::Sha1);
        m_table->keepState(m_state.child(u"columns/"_s + QString::fromLatin1(columns.toHex().left(12))));
        m_table->setExportName(name);
    }
    showCount();
}

void DelimitedView::showCount()
{
    const int shown = m_proxy.rowCount(), all = m_model.rowCount();
    const auto selected = m_table->selectedRows().size();
    QString text = m_proxy.isFiltering() ? tr("%1 of %2 rows").arg(format::count(shown), format::count(all))
                                         : tr("%1 rows").arg(format::count(all));
    if (selected > 1)
        text = tr("%1 selected").arg(format::count(selected)) + u"  ·  "_s + text;
    m_filters->setCountText(text);
    m_table->setNothingMatches(m_proxy.isFiltering());
}

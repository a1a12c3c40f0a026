// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/pivotview.h"

#include "api/reports/reportrates.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/sales/linespane.h"
#include "ui/sales/questionbar.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savebytes.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PivotView::PivotView(const PageContext &context, SalesDashboard &dashboard, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_dashboard(dashboard)
    , m_pivot(context.services.reports, context.services.reportRates)
    , m_table(new DataTable(tr("Numbers by rows and columns"), this))
    , m_lines(new QPushButton(icon(u"list"_s), tr("Show the lines"), this))
    , m_export(new QPushButton(icon(u"file-down"_s), tr("Export"), this))
    , m_pane(new LinesPane(context, this))
{
    setObjectName(u"pivotView"_s);
    m_table->setObjectName(u"pivot"_s);
    m_table->setModel(&m_pivot.model());
    m_table->setDialogs(context.dialogs);
    m_table->setExportName(u"sales"_s);
    m_table->view()->horizontalHeader()->setStretchLastSection(false); // numbers stand near each other
    m_pane->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new QuestionBar(context.services.reports, dashboard, QuestionBar::Use::Table, this));
    column->addWidget(buildLayoutBar());
    column->addWidget(splitter, 1);
    connect(&m_pivot, &SalesPivot::changed, this, [this] {
        if (!m_pivot.isLoading())
            sortAgain();
        updateState();
    });
    connect(&dashboard, &SalesDashboard::changed, this, [this] { // the question or what answers it is another
        if (isVisible() && !m_dashboard.isLoading())
            load();
    });
    connect(m_table, &DataTable::activated, this, &PivotView::showLines);
    connect(m_table, &DataTable::retryRequested, this, &PivotView::load);
    connect(m_table, &DataTable::emptyActionTriggered, this, &PivotView::reportsWanted);
    connect(m_table, &DataTable::selectionChanged, this, &PivotView::updateState);
    connect(m_pane, &LinesPane::loadingChanged, this, &PivotView::loadingChanged);
    auto *action = new QAction(icon(u"list"_s), tr("Show the lines"), this);
    connect(action, &QAction::triggered, this, [this] { showLines(m_table->view()->currentIndex()); });
    m_table->addContextAction(action);
    fillDimensions();
    updateState();
}

QWidget *PivotView::buildLayoutBar()
{
    auto *bar = new FilterBar(this);
    m_first = addDimensions(bar, u"pivotRows"_s, tr("Rows"));
    m_second = addDimensions(bar, u"pivotSecondRows"_s, tr("then"));
    m_column = addDimensions(bar, u"pivotColumns"_s, tr("Columns"));
    m_lines->setObjectName(u"pivotLines"_s);
    m_export->setObjectName(u"exportPivot"_s);
    setButtonKind(m_lines, ButtonKind::Quiet);
    setButtonKind(m_export, ButtonKind::Quiet);
    connect(m_lines, &QAbstractButton::clicked, this, [this] { showLines(m_table->view()->currentIndex()); });
    connect(m_export, &QAbstractButton::clicked, this, &PivotView::openExportMenu);
    bar->addTrailing(m_lines);
    bar->addTrailing(m_export);
    const auto kept = m_context.state.value(u"pivotRows"_s, QStringList{u"app"_s}).toStringList();
    m_pivot.setLayout({kept, m_context.state.value(u"pivotColumn"_s, u"time"_s).toString()});
    return bar;
}

QComboBox *PivotView::addDimensions(FilterBar *bar, const QString &name, const QString &title)
{
    auto *label = new TextLabel(TextLabel::Style::Muted, title);
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(choice);
    bar->addWidget(label);
    bar->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &PivotView::onLayoutChosen);
    return choice;
}

/// What the measure knows, less what stands elsewhere already.
void PivotView::fillDimensions()
{
    const auto &layout = m_pivot.layout();
    const std::array<std::pair<QComboBox *, QString>, 3> places{
        std::pair(m_first, layout.rows.value(0)), {m_second, layout.rows.value(1)}, {m_column, layout.column}};
    for (const auto &[choice, current] : places) {
        choice->clear();
        if (choice == m_second)
            choice->addItem(tr("nothing else"), QString());
        if (choice == m_column)
            choice->addItem(tr("Total only"), QString());
        const auto add = [&layout, choice = choice, &current = current](const QString &id, const QString &name) {
            if (id == current || !layout.uses(id))
                choice->addItem(name, id);
        };
        add(u"time"_s, tr("Time"));
        for (const auto &dimension : salesDimensions(m_dashboard.question().wanted()))
            add(dimension.id, dimension.name());
        choice->setCurrentIndex(std::max(0, choice->findData(current)));
    }
}

void PivotView::onLayoutChosen()
{
    PivotLayout layout{{m_first->currentData().toString()}, m_column->currentData().toString()};
    if (const auto second = m_second->currentData().toString(); !second.isEmpty())
        layout.rows.append(second);
    m_context.state.setValue(u"pivotRows"_s, layout.rows);
    m_context.state.setValue(u"pivotColumn"_s, layout.column);
    m_pivot.setLayout(layout);
    load();
}

void PivotView::load()
{
    m_pivot.setQuestion(m_dashboard.question());
    fillDimensions();
    m_pivot.load();
}

bool PivotView::isLoading() const
{
    return m_pivot.isLoading() || m_pane->isLoading();
}

void PivotView::updateState()
{
    m_table->setLoading(m_pivot.isLoading());
    m_table->setFailure(m_pivot.error());
    if (m_dashboard.question().filters.empty() && !m_dashboard.hasReports())
        m_table->setEmpty({u"table-2"_s, tr("No reports yet"),
                           tr("Fetch them from Apple, or import the files you have."), tr("Get reports")});
    else
        m_table->setEmpty(
            {u"table-2"_s, tr("Nothing in this period"), tr("No report line fits the period and the filters.")});
    const bool hasRows = m_pivot.model().rowCount() > 0;
    m_export->setEnabled(hasRows);
    m_lines->setEnabled(hasRows && m_table->view()->currentIndex().isValid());
    emit loadingChanged();
}

/// As the user has it; where columns are others, times in their order and all else the largest first.
void PivotView::sortAgain()
{
    auto *header = m_table->view()->horizontalHeader();
    auto &model = m_pivot.model();
    if (m_sorted != m_pivot.layout()) {
        m_sorted = m_pivot.layout();
        const bool isTime = m_sorted.rows.value(0) == "time"_L1;
        header->setSortIndicator(isTime ? 0 : model.columnCount() - 1,
                                 isTime ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void PivotView::showLines(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto title = u"%1 · %2"_s.arg(m_dashboard.question().wanted().name(), m_pivot.model().titleOf(index));
    m_pane->showLines(m_pivot.model().queryOf(index), title);
}

void PivotView::openExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"table-2"_s), tr("Table (CSV)…"), m_table, &DataTable::exportCsv)
        ->setObjectName(u"exportPivotCsv"_s);
    menu->addAction(icon(u"braces"_s), tr("Data (JSON)…"), this,
                    [this] {
                        saveBytes(this, m_context.dialogs,
                                  {tr("Export the table"), tr("JSON files (*.json)"), u"sales.json"_s},
                                  [this] { return m_pivot.model().asJson(); });
                    })
        ->setObjectName(u"exportPivotJson"_s);
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
}

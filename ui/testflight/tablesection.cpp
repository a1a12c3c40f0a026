// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/tablesection.h"

#include "models/core/format.h"
#include "models/testflight/groupload.h"
#include "ui/testflight/groupshelf.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TableSection::TableSection(const PageContext &context, TestFlightData &source, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_data(source)
    , m_filters(new FilterBar(this))
    , m_table(new DataTable(tr("What there is"), this))
    , m_buttons(nullptr)
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget)
    , m_side(new SidePanel(tr("Beside the list")))
{
    const auto &theme = Theme::of(this);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(theme.px(12), 0, theme.px(24), theme.px(4));
    m_buttons->setSpacing(theme.px(4));
    m_buttons->addStretch();
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_filters);
    list->addLayout(m_buttons);
    list->addWidget(m_table, 1);
    m_stack->addWidget(m_list);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(720), theme.px(380)});
    m_side->setMinimumWidth(theme.px(340));
    m_side->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(0);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        if (isSideOpen())
            showDetail();
    });
    connect(m_side, &SidePanel::closed, this, &TableSection::hideSide);
    connect(&m_data, &TestFlightData::changed, this, [this] {
        onData();
        updateState();
    });
}

TableSection::~TableSection() = default;

void TableSection::setModel(RecordTableModelBase &model, const QString &tableName, const QString &searchText)
{
    m_proxy.setSourceModel(&model);
    m_table->setObjectName(tableName);
    m_table->setModel(&m_proxy);
    m_table->setImages(&m_context.images);
    m_table->setDialogs(m_context.dialogs);
    m_table->setExportName(tableName);
    m_table->keepState(m_context.state.child(tableName));
    auto *search = m_filters->addSearch(searchText);
    connect(search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        updateState();
    });
    connect(m_table, &DataTable::clearFilterRequested, search, &QLineEdit::clear);
    connect(m_table, &DataTable::retryRequested, this, [this] { m_data.refresh(); });
    connect(m_table, &DataTable::selectionChanged, this, [this] { onSelection(); });
    m_filters->addColumnChooser(m_table);
}

QAbstractButton *TableSection::addButton(const QString &name, const QString &iconName, const QString &text,
                                         const std::function<void()> &run)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(name);
    setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QAbstractButton::clicked, this, run);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void TableSection::addView(QWidget *view)
{
    m_stack->addWidget(view);
}

void TableSection::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view ? view : m_list);
    if (view)
        hideSide();
}

void TableSection::showSide(const QString &title, const QString &subtitle, QWidget *content)
{
    m_side->setTitle(title, subtitle);
    m_side->setContent(content);
    m_side->show();
}

void TableSection::hideSide()
{
    m_side->hide();
}

bool TableSection::isSideOpen() const
{
    return m_side->isVisible();
}

void TableSection::dragToGroups()
{
    auto *view = m_table->view();
    auto *shelf = new GroupShelf(m_data, this);
    view->setDragEnabled(true);
    connect(view, &TableView::dragStarted, shelf, [this, shelf](const QStringList &ids) { shelf->open(loadOf(ids)); });
    connect(view, &TableView::dragEnded, shelf, &QWidget::hide);
    connect(shelf, &GroupShelf::dropped, this, [this, shelf](const ResourceKey &key) {
        if (const auto *group = m_data.group(key))
            give(shelf->load(), *group);
    });
}

GroupLoad TableSection::loadOf(const QStringList &) const
{
    return {};
}

void TableSection::give(const GroupLoad &, const TestGroup &)
{
}

QStringList TableSection::chosenIds() const
{
    return m_table->selectedIds();
}

void TableSection::updateState()
{
    const int all = m_proxy.sourceModel() ? m_proxy.sourceModel()->rowCount() : 0;
    m_table->setLoading(m_data.isLoading() || isLoading());
    m_table->setFailure(m_data.error());
    m_table->setNothingMatches(m_proxy.isFiltering());
    m_filters->setCountText(m_proxy.isFiltering()
                                ? tr("%1 of %2").arg(format::count(m_proxy.rowCount()), format::count(all))
                                : format::count(all));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testinfoview.h"

#include "ui/appinfo/infosectionview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TestInfoView::TestInfoView(const PageContext &context, ExplorerChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_sections(testInfoSections())
    , m_list(new QListWidget(this))
    , m_view(new InfoSectionView(context, changes, this))
{
    const auto &theme = Theme::of(this);
    m_list->setObjectName(u"testInfoSections"_s);
    m_list->setAccessibleName(tr("Subjects"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_list));
    for (const auto &section : m_sections)
        new QListWidgetItem(icon(section.icon), section.title, m_list);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(220), theme.px(700)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &TestInfoView::showCurrent);
    connect(m_view, &InfoSectionView::loadingChanged, this, &TestInfoView::loadingChanged);
    m_list->setCurrentRow(0);
}

void TestInfoView::setApp(const Resource &app)
{
    m_app = app;
    m_view->clear();
    if (m_isActive)
        showCurrent();
}

void TestInfoView::activate()
{
    m_isActive = true;
    showCurrent();
}

void TestInfoView::refresh()
{
    m_view->refresh();
}

bool TestInfoView::isLoading() const
{
    return m_view->isLoading();
}

void TestInfoView::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && m_isActive && !m_app.isNull())
        m_view->show(m_sections[std::size_t(row)], m_app, m_app, {}, {});
}

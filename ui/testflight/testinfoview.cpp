// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testinfoview.h"

#include "api/services/accountservices.h"
#include "ui/appinfo/infosectionview.h"
#include "ui/testflight/testtextsview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TestInfoView::TestInfoView(const PageContext &context, ExplorerChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_sections(testInfoSections())
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new InfoSectionView(context, changes, this))
    , m_texts(new TestTextsView(context.services, localeFields(context.services.catalog, u"betaAppLocalizations"_s)))
{
    const auto &theme = Theme::of(this);
    m_list->setObjectName(u"testInfoSections"_s);
    m_list->setAccessibleName(tr("Subjects"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_list));
    for (const auto &section : m_sections)
        new QListWidgetItem(icon(section.icon), section.title, m_list);
    new QListWidgetItem(icon(u"table-2"_s), tr("Texts in all languages"), m_list);
    m_texts->setObjectName(u"testInfoSheet"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_texts);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(220), theme.px(700)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &TestInfoView::showCurrent);
    connect(m_view, &InfoSectionView::loadingChanged, this, &TestInfoView::loadingChanged);
    connect(m_texts, &TestTextsView::loadingChanged, this, &TestInfoView::loadingChanged);
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
    if (m_stack->currentWidget() == m_texts)
        m_texts->refresh();
    else
        m_view->refresh();
}

bool TestInfoView::isLoading() const
{
    return m_view->isLoading() || m_texts->isLoading();
}

void TestInfoView::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_isActive || m_app.isNull())
        return;
    const bool isSheet = row == int(m_sections.size());
    m_stack->setCurrentWidget(isSheet ? static_cast<QWidget *>(m_texts) : m_view);
    if (isSheet)
        m_texts->open(tr("Texts in all languages"),
                      {m_app.key(),
                       m_app.text(u"primaryLocale"),
                       {{u"betaAppLocalizations"_s, u"app"_s, m_app, {}, tr("Test information · %1"), {}}}});
    else
        m_view->show(m_sections[std::size_t(row)], m_app, m_app, {}, {});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testtextsview.h"

#include "api/services/accountservices.h"
#include "ui/listing/addlocalespanel.h"
#include "ui/listing/localegrid.h"
#include "ui/listing/replacepanel.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Model = LocaleGridModel;

TestTextsView::TestTextsView(AccountServices &services, std::vector<ListingField> fields, QWidget *parent)
    : QWidget(parent)
    , m_texts(services)
    , m_model(std::move(fields), services.changes)
    , m_bar(new FilterBar(this))
    , m_back(new QPushButton(icon(u"arrow-left"_s), {}, m_bar))
    , m_title(new TextLabel(TextLabel::Style::Section, m_bar))
    , m_summary(new TextLabel(TextLabel::Style::Small, m_bar))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_grid(new LocaleGrid(m_model, m_stack))
    , m_side(new SidePanel(tr("Tools for the texts"), this))
{
    const auto &theme = Theme::of(this);
    m_summary->setObjectName(u"textsSummary"_s);
    m_back->setObjectName(u"closeTexts"_s);
    setButtonKind(m_back, ButtonKind::Quiet);
    m_back->hide();
    m_bar->addWidget(m_back);
    m_bar->addWidget(m_title);
    if (m_model.columnCount() == 1) // the only text has all the room
        m_grid->horizontalHeader()->setStretchLastSection(true);
    addTool(u"textsReplace"_s, u"search"_s, tr("Find and replace"), &TestTextsView::openReplace);
    addTool(u"textsAdd"_s, u"plus"_s, tr("Add languages"), &TestTextsView::openAddLocales);
    addTool(u"textsRemove"_s, u"trash-2"_s, tr("Remove languages"), &TestTextsView::removeLocales);
    m_bar->addTrailing(m_summary);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_grid);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(800), theme.px(380)});
    m_side->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    setFocusProxy(m_grid);
    connect(m_back, &QAbstractButton::clicked, this, &TestTextsView::closed);
    connect(m_side, &SidePanel::closed, m_side, &QWidget::hide);
    connect(m_grid, &LocaleGrid::staged, this, &TestTextsView::tell);
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_texts.state().error)
            m_texts.reload();
        else
            openAddLocales();
    });
    connect(&m_texts, &WholeList::changed, this, &TestTextsView::onTexts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TestTextsView::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TestTextsView::updateState);
}

void TestTextsView::addTool(const QString &name, const QString &iconName, const QString &text,
                            void (TestTextsView::*run)())
{
    auto *button = new QPushButton(icon(iconName), text, m_bar);
    button->setObjectName(name);
    setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QAbstractButton::clicked, this, run);
    m_bar->addTrailing(button);
}

void TestTextsView::setClosable(const QString &text)
{
    m_back->setText(text);
    m_back->show();
}

void TestTextsView::open(const QString &title, const LocaleSheet &sheet)
{
    const auto &tree = sheet.trees.front();
    m_side->hide();
    m_title->setText(title);
    if (m_sheet.trees.empty() || m_sheet.trees.front().parent.key() != tree.parent.key())
        m_texts.clear();
    m_sheet = sheet;
    m_texts.load({tree.parent.key(), tree.entry}, Query().limit(200));
    onTexts();
}

void TestTextsView::onTexts()
{
    if (m_sheet.trees.empty())
        return;
    m_sheet.trees.front().texts = m_texts.rows();
    m_model.setSheet(m_sheet);
    updateState();
    emit loadingChanged();
}

void TestTextsView::updateState()
{
    const auto &error = m_texts.state().error;
    if (error)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (m_texts.isLoading())
        m_placeholder->setContent({u"loader-circle"_s, tr("Loading the texts…")});
    else
        m_placeholder->setContent(
            {u"languages"_s, tr("No texts yet"), tr("Testers read them in their own language."), tr("Add languages")});
    const bool hasRows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_grid) : m_placeholder);
    for (const auto &name : {u"textsReplace"_s, u"textsRemove"_s})
        m_bar->findChild<QPushButton *>(name)->setEnabled(hasRows);
    QStringList parts{tr("%n language(s)", nullptr, m_model.rowCount())};
    if (const int count = m_model.countOf(Model::Staged); count > 0)
        parts.append(tr("%n staged", nullptr, count));
    if (const int count = m_model.countOf(Model::OverLimit); count > 0)
        parts.append(tr("%n too long", nullptr, count));
    m_summary->setText(hasRows ? parts.join(u" · "_s) : QString());
}

void TestTextsView::showTool(const QString &title, QWidget *panel)
{
    m_side->setTitle(title, m_title->text());
    m_side->setContent(panel);
    m_side->show();
    panel->setFocus();
}

void TestTextsView::openReplace()
{
    auto *panel = new ReplacePanel(m_model);
    connect(panel, &ReplacePanel::staged, this, &TestTextsView::tell);
    showTool(tr("Find and replace"), panel);
}

void TestTextsView::openAddLocales()
{
    auto *panel = new AddLocalesPanel(m_model);
    connect(panel, &AddLocalesPanel::done, this, [this](int added) {
        m_side->hide();
        showToast(window(), Tone::Success, tr("%n language(s) staged", nullptr, added));
    });
    showTool(tr("Add languages"), panel);
}

void TestTextsView::removeLocales()
{
    auto locales = m_grid->chosenLocales();
    const bool hadPrimary = locales.removeAll(m_model.primaryLocale()) > 0;
    if (locales.isEmpty()) {
        showToast(window(), Tone::Info,
                  hadPrimary ? tr("The primary language stays") : tr("Choose cells of the languages to remove"));
        return;
    }
    m_model.removeLocales(locales);
    showToast(window(), Tone::Success, tr("%n language(s) staged for removal", nullptr, int(locales.size())));
}

void TestTextsView::tell(const LocaleGridModel::Outcome &outcome)
{
    if (outcome.locked > 0)
        showToast(window(), Tone::Warning, tr("%n cell(s) cannot be edited", nullptr, outcome.locked));
    else if (outcome.staged > 1)
        showToast(window(), Tone::Success, tr("%n cell(s) staged", nullptr, outcome.staged));
}

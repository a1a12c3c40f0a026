// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/clipinvocationsview.h"

#include "ui/testflight/clipinvocationcard.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ClipInvocationsView::ClipInvocationsView(AccountServices &services, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_invocations(services)
    , m_dialogs(dialogs)
    , m_bar(new FilterBar(this))
    , m_title(new TextLabel(TextLabel::Style::Section, m_bar))
    , m_add(addButton(u"addClip"_s, u"plus"_s, tr("Add invocation")))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_scroll(new QScrollArea(m_stack))
    , m_column(new QVBoxLayout)
{
    const auto &theme = Theme::of(this);
    setObjectName(u"clipInvocations"_s);
    auto *back = addButton(u"closeClips"_s, u"arrow-left"_s, tr("Back to the builds"));
    m_bar->addWidget(back);
    m_bar->addWidget(m_title);
    m_bar->addTrailing(m_add);
    auto *content = new QWidget;
    auto *page = new QHBoxLayout(content);
    page->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(24));
    auto *cards = new QWidget(content);
    cards->setMaximumWidth(theme.px(720));
    cards->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(12));
    m_column->addStretch(1);
    page->addWidget(cards, 1);
    page->addStretch();
    m_scroll->setAccessibleName(tr("App Clip invocations"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(back, &QAbstractButton::clicked, this, &ClipInvocationsView::closed);
    connect(m_add, &QAbstractButton::clicked, this, &ClipInvocationsView::addNew);
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_invocations.error())
            m_invocations.reload();
        else
            addNew();
    });
    connect(&m_invocations, &ClipInvocations::changed, this, &ClipInvocationsView::onRows);
}

QPushButton *ClipInvocationsView::addButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text, m_bar);
    button->setObjectName(name);
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

void ClipInvocationsView::open(const ResourceKey &app, const ResourceKey &bundle, const QString &build,
                               const QString &locale)
{
    m_locale = locale;
    m_title->setText(tr("App Clip invocations of %1").arg(build));
    for (auto *card : m_cards)
        card->deleteLater();
    m_cards.clear();
    m_invocations.load(app, bundle, build);
    onRows();
}

void ClipInvocationsView::place(ClipInvocationCard *card)
{
    m_column->insertWidget(m_column->count() - 1, card); // before the stretch
    m_cards.push_back(card);
    connect(card, &ClipInvocationCard::stageRequested, this, [this, card] {
        const auto row = card->row();
        const auto url = card->url();
        const auto titles = card->titles();
        if (row.id.isEmpty()) {
            std::erase(m_cards, card);
            card->deleteLater();
            m_invocations.add(url, titles);
        } else {
            m_invocations.change(row, url, titles);
        }
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    });
    connect(card, &ClipInvocationCard::removeRequested, this, [this, card] {
        if (!card->row().id.isEmpty())
            return askForRemoval(card->row());
        std::erase(m_cards, card);
        card->deleteLater();
        showState();
    });
}

void ClipInvocationsView::askForRemoval(const ClipInvocation &row)
{
    m_dialogs.confirm(
        this,
        {tr("Delete the invocation?"),
         tr("Testers can no longer start %1. It is staged under Changes and sent from there.").arg(row.url),
         tr("Stage deletion"), true},
        this, [this, row](bool confirmed) {
            if (confirmed)
                m_invocations.remove(row);
        });
}

void ClipInvocationsView::addNew()
{
    auto *card = new ClipInvocationCard({}, m_locale);
    place(card);
    showState();
    card->findChild<QWidget *>(u"clipUrl"_s)->setFocus();
}

/// What is as it was keeps its card, with what somebody is typing there.
void ClipInvocationsView::onRows()
{
    const auto &rows = m_invocations.rows();
    const auto isGone = [&rows](const ClipInvocationCard *card) {
        return !card->row().id.isEmpty() && std::find(rows.begin(), rows.end(), card->row()) == rows.end();
    };
    for (auto *card : m_cards) {
        if (isGone(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    std::erase_if(m_cards, isGone);
    for (const auto &row : rows) {
        if (std::none_of(m_cards.begin(), m_cards.end(), [&row](const auto *card) { return card->row() == row; }))
            place(new ClipInvocationCard(row, m_locale));
    }
    showState();
    emit loadingChanged();
}

void ClipInvocationsView::showState()
{
    const auto &error = m_invocations.error();
    if (error)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (m_invocations.isLoading())
        m_placeholder->setContent({u"loader-circle"_s, tr("Loading the invocations…")});
    else
        m_placeholder->setContent(
            {u"link"_s, tr("No invocations yet"),
             tr("Addresses by which testers start the App Clip, %n at most.", nullptr, ClipInvocations::most),
             tr("Add invocation")});
    m_stack->setCurrentWidget(m_cards.empty() ? static_cast<QWidget *>(m_placeholder) : m_scroll);
    const bool isNew
        = std::any_of(m_cards.begin(), m_cards.end(), [](const auto *card) { return card->row().id.isEmpty(); });
    m_add->setEnabled(m_invocations.canAdd() && !isNew);
    m_add->setToolTip(int(m_invocations.rows().size()) < ClipInvocations::most
                          ? QString()
                          : tr("Apple allows %n invocation(s) a build.", nullptr, ClipInvocations::most));
    m_bar->setCountText(tr("%1 of %2").arg(m_invocations.rows().size()).arg(ClipInvocations::most));
}

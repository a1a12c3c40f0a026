// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/breadcrumbbar.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// More steps than fit: the middle ones give way.
static constexpr int mostCrumbs = 5;

BreadcrumbBar::BreadcrumbBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_crumbs(new QHBoxLayout)
    , m_back(arrow(u"arrow-left"_s, tr("Back"), Qt::ALT | Qt::Key_Left))
    , m_forward(arrow(u"arrow-right"_s, tr("Forward"), Qt::ALT | Qt::Key_Right))
{
    const auto &theme = Theme::of(this);
    setAccessibleName(tr("Path"));
    m_row->setContentsMargins(theme.px(16), theme.px(12), theme.px(24), 0);
    m_row->setSpacing(theme.px(2));
    m_crumbs->setSpacing(0);
    m_row->addWidget(m_back);
    m_row->addWidget(m_forward);
    m_row->addSpacing(theme.px(4));
    m_row->addLayout(m_crumbs, 1);
    connect(m_back, &QAbstractButton::clicked, this, &BreadcrumbBar::backRequested);
    connect(m_forward, &QAbstractButton::clicked, this, &BreadcrumbBar::forwardRequested);
}

QToolButton *BreadcrumbBar::arrow(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void BreadcrumbBar::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void BreadcrumbBar::setTrail(const QStringList &titles)
{
    while (auto *item = m_crumbs->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const int count = int(titles.size());
    for (int i = 0; i < count; ++i) {
        const bool folded = count > mostCrumbs && i > 0 && i < count - mostCrumbs + 1;
        if (folded)
            continue;
        if (i > 0) {
            auto *mark = new QLabel(this);
            const auto name = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
            mark->setPixmap(icon(name, ColorRole::TextFaint).pixmap(Theme::of(this).px(14)));
            m_crumbs->addWidget(mark);
        }
        const bool last = i + 1 == count;
        auto *crumb = new QPushButton(titles[i].size() > 32 ? titles[i].left(31) + u'…' : titles[i], this);
        crumb->setToolTip(titles[i]);
        setButtonKind(crumb, ButtonKind::Quiet);
        crumb->setEnabled(!last);
        m_crumbs->addWidget(crumb);
        connect(crumb, &QAbstractButton::clicked, this, [this, i] { emit crumbRequested(i); });
    }
    m_crumbs->addStretch(1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountswitcher.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

void paintAccountMark(QPainter *painter, const QRect &rect, const AccountChoice &account, const QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    const auto fill = theme.accentFor(account.color);
    paintRounded(painter, rect, rect.width() * 0.25, fill);
    const auto ink = Theme::contrast(fill, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x10, 0x18, 0x18);
    if (account.demo) {
        const int size = rect.width() * 5 / 8;
        QRect place(0, 0, size, size);
        place.moveCenter(rect.center());
        painter->drawPixmap(place, iconPixmap(u"flask-conical"_s, ink, size, painter->device()->devicePixelRatio()));
        return;
    }
    auto font = theme.font(TextRole::Body, QFont::DemiBold);
    font.setPixelSize(std::max(9, rect.height() / 2));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, account.name.trimmed().left(1).toUpper());
}

AccountSwitcher::AccountSwitcher(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"accountSwitcher"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Account"));
    connect(this, &QAbstractButton::clicked, this, &AccountSwitcher::openMenu);
}

const AccountChoice *AccountSwitcher::currentChoice() const
{
    const auto found
        = std::find_if(m_choices.begin(), m_choices.end(), [this](const auto &c) { return c.id == m_current; });
    return found == m_choices.end() ? nullptr : &*found;
}

void AccountSwitcher::setAccounts(std::vector<AccountChoice> accounts)
{
    m_choices = std::move(accounts);
    setCurrent(m_current);
}

void AccountSwitcher::setCurrent(const QString &id)
{
    m_current = id;
    const auto *choice = currentChoice();
    setAccessibleName(choice ? tr("Account %1").arg(choice->name) : tr("Account"));
    setAccessibleDescription(choice ? choice->detail : QString());
    update();
}

void AccountSwitcher::openMenu()
{
    const int size = Theme::of(this).px(16);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &choice : m_choices) {
        QPixmap mark(QSize(size, size) * devicePixelRatioF());
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        paintAccountMark(&painter, {0, 0, size, size}, choice, this);
        painter.end();
        auto *action = menu->addAction(mark, choice.name);
        action->setEnabled(choice.id != m_current);
        action->setToolTip(choice.detail);
        connect(action, &QAction::triggered, this, [this, id = choice.id] { emit accountChosen(id); });
    }
    menu->addSeparator();
    menu->addAction(::icon(u"plus"_s), tr("Add an account…"), this, &AccountSwitcher::addRequested);
    menu->addAction(::icon(u"user-cog"_s), tr("Manage accounts…"), this, &AccountSwitcher::manageRequested);
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(QPoint(0, height() + Theme::of(this).px(4))));
}

QSize AccountSwitcher::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.px(200), theme.px(44)};
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (underMouse() || isDown())
        paintRounded(&painter, rect(), theme.radius(), theme.color(ColorRole::Pressed));
    if (showsKeyboardFocus(this))
        paintFocusRing(&painter, rect(), theme, theme.radius());
    const auto *choice = currentChoice();
    const AccountChoice none{
        {}, tr("No account"), tr("Add an API key to begin"), theme.color(ColorRole::TextFaint), false};
    const auto &shown = choice ? *choice : none;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int mark = theme.px(28);
    paintAccountMark(&painter, place({theme.px(8), (height() - mark) / 2, mark, mark}), shown, this);
    const int arrow = theme.px(14);
    painter.drawPixmap(
        place({width() - arrow - theme.px(8), (height() - arrow) / 2, arrow, arrow}),
        iconPixmap(u"chevrons-up-down"_s, theme.color(ColorRole::TextFaint), arrow, devicePixelRatioF()));

    const int start = theme.px(8 + 28 + 10);
    const int room = width() - start - arrow - theme.px(12);
    const auto nameFont = theme.font(TextRole::Body, QFont::DemiBold), detailFont = theme.font(TextRole::Small);
    const QFontMetrics name(nameFont), detail(detailFont);
    const int block = name.height() + detail.height();
    const int top = (height() - block) / 2;
    const auto align
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    painter.setFont(nameFont);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(place({start, top, room, name.height()}), align,
                     name.elidedText(shown.name, Qt::ElideRight, room));
    painter.setFont(detailFont);
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(place({start, top + name.height(), room, detail.height()}), align,
                     detail.elidedText(shown.detail, Qt::ElideRight, room));
}

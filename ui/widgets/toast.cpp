// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Floats over the bottom of its window and deletes itself.
class Toast final : public QWidget
{
public:
    Toast(QWidget *window, Tone tone, const QString &text)
        : QWidget(window)
        , m_tone(tone)
    {
        const auto &theme = Theme::of(window);
        setObjectName(u"toast"_s);
        setAccessibleName(text);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(theme.px(12), theme.px(10), theme.px(16), theme.px(10));
        row->setSpacing(theme.px(8));
        auto *mark = new QLabel(this);
        mark->setPixmap(iconPixmap(toneIcon(tone), theme.tone(tone).foreground, theme.px(16), devicePixelRatioF()));
        row->addWidget(mark);
        row->addWidget(new TextLabel(TextLabel::Style::Body, text, this));
        window->installEventFilter(this);
        settle();
        show();
        raise();
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
        const int readingTime = 2500 + int(text.size()) * 40;
        QTimer::singleShot(readingTime, this, &QWidget::deleteLater);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            settle();
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        paintRounded(&painter, rect(), theme.px(8), theme.color(ColorRole::Raised),
                     theme.color(ColorRole::BorderStrong));
    }

private:
    void settle()
    {
        adjustSize();
        const auto room = parentWidget()->rect();
        move((room.width() - width()) / 2, room.height() - height() - Theme::of(this).px(48));
    }

    Tone m_tone;
};

} // namespace

void showToast(QWidget *window, Tone tone, const QString &text)
{
    const auto older = window->findChildren<QWidget *>(u"toast"_s, Qt::FindDirectChildrenOnly);
    for (auto *toast : older)
        toast->deleteLater(); // one at a time: the newest wins
    new Toast(window, tone, text);
}

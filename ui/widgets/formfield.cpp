// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(new TextLabel(TextLabel::Style::Strong, label, this))
    , m_counter(new TextLabel(TextLabel::Style::Small, this))
    , m_below(new TextLabel(TextLabel::Style::Small, this))
{
    const auto &theme = Theme::of(this);
    control->setParent(this);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_label->setBuddy(control);
    m_below->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label, 1);
    line->addWidget(m_counter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(line);
    const bool fills = control->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    column->addWidget(control, 0, fills ? Qt::Alignment() : Qt::AlignLeft);
    column->addWidget(m_below);
    m_counter->hide();
    refresh();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    refresh();
}

void FormField::setCounter(int used, int limit)
{
    const QLocale locale;
    m_counter->setText(u"%1/%2"_s.arg(locale.toString(used), locale.toString(limit)));
    auto look = m_counter->palette();
    const auto &theme = Theme::of(this);
    look.setColor(QPalette::WindowText,
                  used > limit ? theme.tone(Tone::Danger).foreground : theme.color(ColorRole::TextMuted));
    m_counter->setPalette(look);
    m_counter->show();
}

void FormField::refresh()
{
    const auto &theme = Theme::of(this);
    const bool wrong = !m_error.isEmpty();
    m_below->setText(wrong ? m_error : m_help);
    m_below->setVisible(!m_below->text().isEmpty());
    auto look = m_below->palette();
    look.setColor(QPalette::WindowText,
                  wrong ? theme.tone(Tone::Danger).foreground : theme.color(ColorRole::TextMuted));
    m_below->setPalette(look);
    m_control->setProperty("invalid", wrong);
    m_control->setAccessibleDescription(m_below->text());
    m_control->update();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, [this] { refresh(); }, Qt::QueuedConnection); // after the labels dressed themselves
}

ColorChooser::ColorChooser(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colour"));
    choose(0);
}

void ColorChooser::choose(int index)
{
    const QString names[]
        = {tr("Teal"), tr("Blue"), tr("Indigo"), tr("Purple"), tr("Pink"), tr("Red"), tr("Orange"), tr("Green")};
    m_current = index;
    setAccessibleDescription(names[index]);
    setToolTip(names[index]);
    update();
}

void ColorChooser::setCurrent(int index)
{
    choose(std::clamp(index, 0, int(Theme::accountColors().size()) - 1));
}

QRect ColorChooser::sample(int index) const
{
    const auto &theme = Theme::of(this);
    const int size = theme.px(20);
    const QRect rect(theme.px(4) + index * (size + theme.px(10)), (height() - size) / 2, size, size);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QSize ColorChooser::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {int(Theme::accountColors().size()) * theme.px(30), theme.px(32)};
}

void ColorChooser::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    const auto colors = Theme::accountColors();
    QPainter painter(this);
    for (int i = 0; i < colors.size(); ++i) {
        const auto rect = sample(i);
        const auto fill = theme.accentFor(colors[i]);
        paintRounded(&painter, rect, rect.width() / 2.0, fill);
        if (i != m_current)
            continue;
        const int gap = theme.px(3);
        const auto ring = rect.adjusted(-gap, -gap, gap, gap);
        paintRounded(&painter, ring, ring.width() / 2.0, {},
                     showsKeyboardFocus(this) ? theme.color(ColorRole::Text) : fill, 2);
        const int mark = theme.px(12);
        QRect place(0, 0, mark, mark);
        place.moveCenter(rect.center());
        painter.drawPixmap(place, iconPixmap(u"check"_s, theme.color(ColorRole::OnAccent), mark, devicePixelRatioF()));
    }
}

void ColorChooser::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < Theme::accountColors().size(); ++i) {
        if (!sample(i).adjusted(-4, -4, 4, 4).contains(event->position().toPoint()))
            continue;
        choose(i);
        emit chosen(i);
    }
}

void ColorChooser::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int count = int(Theme::accountColors().size());
    int step = 0;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        step = mirrored && event->key() == Qt::Key_Right ? -1 : 1;
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        step = mirrored && event->key() == Qt::Key_Left ? 1 : -1;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    choose((m_current + step + count) % count);
    emit chosen(m_current);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatcalendar.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int colours = 5;

HeatCalendar::HeatCalendar(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatCalendar::setDays(QDate first, QDate last, std::map<QDate, Day> days)
{
    m_first = first;
    m_last = last;
    m_days = std::move(days);
    if (!m_current.isValid() || m_current < first || m_current > last)
        m_current = last;
    // As many days in each colour: a single great day does not make all others pale.
    std::vector<double> sizes;
    for (const auto &[day, value] : m_days) {
        if (value.size > 0)
            sizes.push_back(value.size);
    }
    std::sort(sizes.begin(), sizes.end());
    m_steps.clear();
    for (int step = 1; step < colours && !sizes.empty(); ++step)
        m_steps.push_back(sizes[std::size_t(step) * (sizes.size() - 1) / colours]);
    updateGeometry();
    update();
}

int HeatCalendar::stepOf(double size) const
{
    return int(std::upper_bound(m_steps.begin(), m_steps.end(), size) - m_steps.begin());
}

int HeatCalendar::left() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Small));
    int widest = metrics.horizontalAdvance(u"2026"_s);
    for (int day = 1; day <= 7; day += 2)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    return widest + theme.px(8);
}

int HeatCalendar::cellFor(int width) const
{
    const auto &theme = Theme::of(this);
    const int weeks = m_first.isValid() && m_first.year() == m_last.year() ? column(m_last) + 1 : 54;
    return std::clamp((width - left()) / std::max(weeks, 20), theme.px(8), theme.px(18));
}

int HeatCalendar::cell() const
{
    return cellFor(width());
}

int HeatCalendar::stripHeight(int cell) const
{
    return Theme::of(this).px(18) + 7 * cell + Theme::of(this).px(8);
}

/// The week's column within its year.
int HeatCalendar::column(QDate day) const
{
    const QDate first
        = m_first.year() == day.year() && m_first.year() == m_last.year() ? m_first : QDate(day.year(), 1, 1);
    return int(first.addDays(1 - first.dayOfWeek()).daysTo(day)) / 7;
}

QRect HeatCalendar::rectOf(QDate day) const
{
    if (!m_first.isValid() || day < m_first || day > m_last)
        return {};
    const int size = cell();
    const int x = left() + column(day) * size;
    const int y
        = (day.year() - m_first.year()) * stripHeight(size) + Theme::of(this).px(18) + (day.dayOfWeek() - 1) * size;
    const QRect rect(x, y, size - 2, size - 2);
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - rect.right() - 1, y, rect.width(), rect.height())
                                                : rect;
}

QDate HeatCalendar::dayAt(const QPoint &position) const
{
    if (!m_first.isValid())
        return {};
    const int size = cell();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - position.x() : position.x();
    const int strip = stripHeight(size);
    const int year = m_first.year() + position.y() / strip;
    const int row = (position.y() % strip - Theme::of(this).px(18)) / size;
    const int week = (x - left()) / size;
    if (x < left() || row < 0 || row > 6 || position.y() % strip < Theme::of(this).px(18))
        return {};
    const QDate start = m_first.year() == m_last.year() ? m_first : QDate(year, 1, 1);
    const auto day = start.addDays(1 - start.dayOfWeek()).addDays(week * 7 + row);
    return day >= m_first && day <= m_last && day.year() == year ? day : QDate();
}

QString HeatCalendar::textOf(QDate day) const
{
    const auto found = m_days.find(day);
    const auto date = QLocale().toString(day, QLocale::LongFormat);
    if (found == m_days.end())
        return tr("%1: nothing").arg(date);
    return found->second.isMissing ? tr("%1: no report").arg(date) : u"%1: %2"_s.arg(date, found->second.text);
}

void HeatCalendar::paintDay(QPainter &painter, QDate day, const QRect &rect) const
{
    const auto &theme = Theme::of(this);
    const auto found = m_days.find(day);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Sunken));
    if (found != m_days.end() && found->second.isMissing)
        painter.setBrush(QBrush(theme.color(ColorRole::BorderStrong), Qt::BDiagPattern));
    else if (found != m_days.end() && found->second.size > 0)
        painter.setBrush(theme.heat(stepOf(found->second.size)));
    painter.drawRoundedRect(rect, theme.px(2), theme.px(2));
}

void HeatCalendar::paintLabels(QPainter &painter, int year) const
{
    const auto &theme = Theme::of(this);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::TextMuted));
    const QLocale locale;
    int free = 0;
    for (int month = 1; month <= 12; ++month) {
        const auto rect
            = rectOf(std::max(QDate(year, month, 1),
                              m_first.year() == year && m_first.month() == month ? m_first : QDate(year, month, 1)));
        if (rect.isNull())
            continue;
        const auto name = locale.standaloneMonthName(month, QLocale::ShortFormat);
        const int width = painter.fontMetrics().horizontalAdvance(name);
        const int x = layoutDirection() == Qt::RightToLeft ? rect.right() - width : rect.left();
        const int distance = layoutDirection() == Qt::RightToLeft ? this->width() - rect.right() : rect.left();
        if (distance < free)
            continue;
        free = distance + width + theme.px(6);
        painter.drawText(QRect(x, (year - m_first.year()) * stripHeight(cell()), width + 1, theme.px(16)),
                         Qt::AlignVCenter, name);
    }
    const auto leading = QRect(0, 0, left() - theme.px(6), theme.px(16));
    const auto place = [&](int y, const QString &text) {
        auto rect = leading.translated(0, y);
        if (layoutDirection() == Qt::RightToLeft)
            rect.moveRight(width() - 1);
        painter.drawText(
            rect, int(Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
            text);
    };
    const int top = (year - m_first.year()) * stripHeight(cell());
    place(top, QString::number(year));
    for (int day = 1; day <= 7; day += 2)
        place(top + theme.px(18) + (day - 1) * cell() + (cell() - theme.px(16)) / 2,
              locale.standaloneDayName(day, QLocale::ShortFormat));
}

void HeatCalendar::paintChart(QPainter &painter)
{
    if (!m_first.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int year = m_first.year(); year <= m_last.year(); ++year)
        paintLabels(painter, year);
    for (auto day = m_first; day <= m_last; day = day.addDays(1))
        paintDay(painter, day, rectOf(day));
}

void HeatCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter);
    const auto &theme = Theme::of(this);
    painter.setBrush(Qt::NoBrush);
    if (m_hovered.isValid()) {
        painter.setPen(QPen(theme.color(ColorRole::Text), 1));
        painter.drawRoundedRect(QRectF(rectOf(m_hovered)), theme.px(2), theme.px(2));
    }
    if (hasFocus() && m_current.isValid()) {
        painter.setPen(QPen(theme.color(ColorRole::Focus), 2));
        painter.drawRoundedRect(QRectF(rectOf(m_current)).adjusted(-1, -1, 1, 1), theme.px(2), theme.px(2));
    }
}

void HeatCalendar::tell(QDate day, const QPoint &global)
{
    if (day.isValid())
        QToolTip::showText(global, textOf(day), this, rectOf(day));
    else
        QToolTip::hideText();
}

void HeatCalendar::setCurrent(QDate day)
{
    if (!m_first.isValid())
        return;
    m_current = std::clamp(day, m_first, m_last);
    setAccessibleDescription(textOf(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void HeatCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->pos());
    if (day == m_hovered)
        return;
    m_hovered = day;
    tell(day, event->globalPosition().toPoint());
    update();
}

void HeatCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    setCurrent(day);
    emit chosen(day);
}

void HeatCalendar::keyPressEvent(QKeyEvent *event)
{
    const int forth = layoutDirection() == Qt::RightToLeft ? -7 : 7;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current.addDays(-forth));
        break;
    case Qt::Key_Right:
        setCurrent(m_current.addDays(forth));
        break;
    case Qt::Key_Up:
        setCurrent(m_current.addDays(-1));
        break;
    case Qt::Key_Down:
        setCurrent(m_current.addDays(1));
        break;
    case Qt::Key_Home:
        setCurrent(m_first);
        break;
    case Qt::Key_End:
        setCurrent(m_last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            emit chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const auto rect = rectOf(m_current);
    tell(m_current, mapToGlobal(rect.bottomRight()));
}

void HeatCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void HeatCalendar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
}

int HeatCalendar::heightForWidth(int width) const
{
    const int years = m_first.isValid() ? m_last.year() - m_first.year() + 1 : 1;
    return years * stripHeight(cellFor(width));
}

QSize HeatCalendar::sizeHint() const
{
    const int width = left() + 54 * Theme::of(this).px(14);
    return {width, heightForWidth(width)};
}

QSize HeatCalendar::minimumSizeHint() const
{
    const int width = left() + 54 * Theme::of(this).px(8);
    return {width, heightForWidth(this->width() > 0 ? this->width() : width)};
}

ChartNumbers HeatCalendar::chartNumbers() const
{
    ChartNumbers numbers{{tr("Day"), m_title}, {}};
    for (const auto &[day, value] : m_days)
        numbers.rows.push_back({day.toString(Qt::ISODate), value.isMissing ? QString() : value.plain});
    return numbers;
}

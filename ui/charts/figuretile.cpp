// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretile.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

FigureTile::FigureTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void FigureTile::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(u"%1: %2"_s.arg(content.title, content.figure));
    setAccessibleDescription(u"%1 %2"_s.arg(changeText(), content.comparison).trimmed());
    setToolTip(u"%1: %2\n%3 %4"_s.arg(content.title, content.figure, changeText(), content.comparison).trimmed());
    updateGeometry();
    update();
}

QString FigureTile::changeText() const
{
    if (!m_content.change)
        return m_content.note;
    const auto percent = QLocale().toString(std::abs(*m_content.change), 'f', std::abs(*m_content.change) < 10 ? 1 : 0);
    if (*m_content.change == 0.0)
        return tr("no change");
    return *m_content.change > 0 ? u"▲ +%1 %"_s.arg(percent) : u"▼ −%1 %"_s.arg(percent);
}

QSize FigureTile::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.px(168), theme.px(104)};
}

void FigureTile::paintTrend(QPainter &painter, const QRectF &room) const
{
    const auto &trend = m_content.trend;
    if (trend.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(trend.begin(), trend.end());
    const double span = *most - std::min(0.0, *least);
    QPainterPath path;
    for (std::size_t i = 0; i < trend.size(); ++i) {
        const double part = double(i) / double(trend.size() - 1);
        const double x = layoutDirection() == Qt::RightToLeft ? room.right() - part * room.width()
                                                              : room.left() + part * room.width();
        const double y = room.bottom() - (span > 0 ? (trend[i] - std::min(0.0, *least)) / span : 0) * room.height();
        i == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
    }
    const auto &theme = Theme::of(this);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::TextFaint), theme.px(1.5),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(theme.color(isDown() ? ColorRole::Pressed : underMouse() ? ColorRole::Hover : ColorRole::Raised));
    painter.setPen(QPen(theme.color(isChecked() ? ColorRole::Accent : ColorRole::Border), isChecked() ? 2 : 1));
    painter.drawRoundedRect(frame, theme.radius(), theme.radius());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Focus), 1));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), theme.radius(), theme.radius());
    }
    const auto inside = rect().adjusted(theme.px(12), theme.px(10), -theme.px(12), -theme.px(10));
    const auto small = theme.font(TextRole::Small);
    painter.setFont(small);
    painter.setPen(theme.color(ColorRole::TextMuted));
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeading,
                     QFontMetrics(small).elidedText(m_content.title, Qt::ElideRight, inside.width()));
    // A figure that does not fit is set smaller before it is cut.
    auto figure = theme.font(TextRole::Title, QFont::DemiBold);
    if (QFontMetrics(figure).horizontalAdvance(m_content.figure) > inside.width())
        figure = theme.font(TextRole::Section, QFont::DemiBold);
    const auto line = inside.adjusted(0, theme.px(18), 0, 0);
    painter.setFont(figure);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(line, Qt::AlignTop | Qt::AlignLeading,
                     QFontMetrics(figure).elidedText(m_content.figure, Qt::ElideRight, inside.width()));
    painter.setFont(small);
    auto role = theme.color(ColorRole::TextMuted);
    if (m_content.change && *m_content.change != 0.0)
        role
            = theme.tone((*m_content.change > 0) == m_content.isGoodWhenLess ? Tone::Danger : Tone::Success).foreground;
    painter.setPen(role);
    const auto change = changeText();
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeading,
                     QFontMetrics(small).elidedText(change, Qt::ElideRight, inside.width()));
    const int taken = QFontMetrics(small).horizontalAdvance(change) + theme.px(10);
    QRectF room(inside.left() + taken, inside.bottom() - theme.px(20), inside.width() - taken, theme.px(18));
    if (layoutDirection() == Qt::RightToLeft)
        room.moveLeft(inside.left());
    if (room.width() > theme.px(24))
        paintTrend(painter, room);
}

FigureRow::FigureRow(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(m_keys.value(id)); });
}

void FigureRow::setFigures(const QStringList &keys, const std::vector<FigureTile::Content> &contents)
{
    const auto chosen = current();
    m_keys = keys;
    while (m_tiles.size() > contents.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < contents.size()) {
        auto *tile = new FigureTile(this);
        m_group->addButton(tile, int(m_tiles.size()));
        m_tiles.push_back(tile);
        tile->show();
    }
    for (std::size_t i = 0; i < contents.size(); ++i) {
        m_tiles[i]->setObjectName(u"figure-"_s + keys.value(qsizetype(i)));
        m_tiles[i]->setContent(contents[i]);
    }
    setCurrent(chosen);
    updateGeometry();
    QResizeEvent again(size(), size());
    resizeEvent(&again);
}

void FigureRow::setCurrent(const QString &key)
{
    const auto at = m_keys.indexOf(key);
    if (at >= 0 && std::size_t(at) < m_tiles.size())
        m_tiles[std::size_t(at)]->setChecked(true);
}

QString FigureRow::current() const
{
    return m_keys.value(m_group->checkedId());
}

int FigureRow::columnsFor(int width) const
{
    const auto &theme = Theme::of(this);
    const int fitting = (width + theme.px(12)) / (theme.px(168) + theme.px(12));
    return std::clamp(fitting, 1, std::max(1, int(m_tiles.size())));
}

int FigureRow::heightForWidth(int width) const
{
    const auto &theme = Theme::of(this);
    const int columns = columnsFor(width);
    const int rows = (int(m_tiles.size()) + columns - 1) / columns;
    return std::max(0, rows * theme.px(104) + (rows - 1) * theme.px(12));
}

QSize FigureRow::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const int width = theme.px(168 * 5 + 12 * 4);
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const
{
    return {Theme::of(this).px(168), heightForWidth(width())};
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto &theme = Theme::of(this);
    const int gap = theme.px(12);
    const int columns = columnsFor(width());
    const int each = (width() - gap * (columns - 1)) / columns;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QRect place(int(i) % columns * (each + gap), int(i) / columns * (theme.px(104) + gap), each,
                          theme.px(104));
        m_tiles[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/treemap.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

double sizeOf(const ChartItem &item)
{
    if (item.parts.empty())
        return std::max(0.0, item.size);
    double sum = 0;
    for (const auto &part : item.parts)
        sum += sizeOf(part);
    return sum;
}

/// How far the flattest of a row is from a square; sizes are areas, `side` the length the row lies along.
double worst(const std::vector<double> &row, double side)
{
    double sum = 0;
    for (const auto area : row)
        sum += area;
    const auto [least, most] = std::minmax_element(row.begin(), row.end());
    return std::max(side * side * *most / (sum * sum), sum * sum / (side * side * *least));
}

/// Squarified treemap (Bruls, Huizing, van Wijk 2000): rectangles in the order of the sizes, largest first.
std::vector<QRectF> squarified(std::vector<double> sizes, QRectF room)
{
    double total = 0;
    for (const auto size : sizes)
        total += size;
    std::vector<QRectF> rects;
    if (total <= 0 || room.isEmpty())
        return rects;
    for (auto &size : sizes)
        size *= room.width() * room.height() / total;
    for (std::size_t begin = 0; begin < sizes.size();) {
        const double side = std::min(room.width(), room.height());
        std::vector<double> row{sizes[begin]};
        auto end = begin + 1;
        for (; end < sizes.size(); ++end) {
            auto longer = row;
            longer.push_back(sizes[end]);
            if (worst(longer, side) > worst(row, side))
                break;
            row = std::move(longer);
        }
        double sum = 0;
        for (const auto area : row)
            sum += area;
        const bool isUpright = room.width() >= room.height(); // the row stands at the left
        const double depth = side > 0 ? sum / side : 0;
        double at = isUpright ? room.top() : room.left();
        for (const auto area : row) {
            const double length = depth > 0 ? area / depth : 0;
            rects.push_back(isUpright ? QRectF(room.left(), at, depth, length) : QRectF(at, room.top(), length, depth));
            at += length;
        }
        isUpright ? room.setLeft(room.left() + depth) : room.setTop(room.top() + depth);
        begin = end;
    }
    return rects;
}

/// Largest first; those without any size are left out.
std::vector<const ChartItem *> ordered(const std::vector<ChartItem> &items)
{
    std::vector<const ChartItem *> all;
    for (const auto &item : items) {
        if (sizeOf(item) > 0)
            all.push_back(&item);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ChartItem *a, const ChartItem *b) { return sizeOf(*a) > sizeOf(*b); });
    return all;
}

std::vector<QRectF> placed(const std::vector<const ChartItem *> &items, const QRectF &room)
{
    std::vector<double> sizes;
    for (const auto *item : items)
        sizes.push_back(sizeOf(*item));
    return squarified(std::move(sizes), room);
}

} // namespace

Treemap::Treemap(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Treemap::setItems(std::vector<ChartItem> items, const QString &valueTitle)
{
    const auto before = current();
    m_valueTitle = valueTitle;
    m_items = std::move(items);
    arrange();
    const auto same = std::find_if(m_tiles.begin(), m_tiles.end(),
                                   [&before](const Tile &tile) { return tile.item->key == before; });
    m_current = same == m_tiles.end() ? (m_tiles.empty() ? -1 : 0) : int(same - m_tiles.begin());
    update();
}

void Treemap::arrange()
{
    m_tiles.clear();
    m_hovered = -1;
    const auto groups = ordered(m_items);
    const auto rooms = placed(groups, QRectF(rect()));
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        if (groups[i]->parts.empty()) {
            m_tiles.push_back({rooms[i], groups[i], nullptr, 0});
            continue;
        }
        const auto parts = ordered(groups[i]->parts);
        const auto rects = placed(parts, rooms[i]);
        for (std::size_t part = 0; part < rects.size(); ++part)
            m_tiles.push_back({rects[part], parts[part], groups[i], int(part)});
    }
    if (layoutDirection() == Qt::RightToLeft) {
        for (auto &tile : m_tiles)
            tile.rect.moveLeft(width() - tile.rect.right());
    }
}

QRectF Treemap::rectOf(const QString &key) const
{
    for (const auto &tile : m_tiles) {
        if (tile.item->key == key)
            return tile.rect;
    }
    return {};
}

QString Treemap::current() const
{
    return m_current >= 0 && std::size_t(m_current) < m_tiles.size() ? m_tiles[std::size_t(m_current)].item->key
                                                                     : QString();
}

QString Treemap::textOf(const Tile &tile) const
{
    const auto name = tile.group && tile.group->name != tile.item->name
        ? u"%1, %2"_s.arg(tile.item->name, tile.group->name)
        : tile.item->name;
    return u"%1: %2 %3"_s.arg(name, tile.item->text, tile.item->note).trimmed();
}

void Treemap::paintTile(QPainter &painter, const Tile &tile) const
{
    const auto &theme = Theme::of(this);
    const auto rect = tile.rect.adjusted(1, 1, -1, -1);
    if (rect.isEmpty())
        return;
    const int slot = tile.group ? tile.group->colour : tile.item->colour;
    auto fill = slot < 0 ? theme.color(ColorRole::BorderStrong) : theme.series(slot);
    const auto page = theme.color(ColorRole::Page);
    // The parts of a group go from its colour towards the page.
    const double part = std::min(0.5, tile.shade * 0.12);
    fill = QColor::fromRgbF(float(fill.redF() * (1 - part) + page.redF() * part),
                            float(fill.greenF() * (1 - part) + page.greenF() * part),
                            float(fill.blueF() * (1 - part) + page.blueF() * part));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, theme.px(3), theme.px(3));
    const auto inside = rect.adjusted(theme.px(6), theme.px(4), -theme.px(6), -theme.px(4));
    const auto strong = theme.font(TextRole::Small, QFont::DemiBold);
    const int line = QFontMetrics(strong).height();
    if (inside.height() < line || inside.width() < theme.px(36))
        return;
    const QColor white(Qt::white), black(Qt::black);
    painter.setPen(Theme::contrast(white, fill) >= Theme::contrast(black, fill) ? white : black);
    painter.setFont(strong);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeading,
                     QFontMetrics(strong).elidedText(tile.item->name, Qt::ElideRight, int(inside.width())));
    const auto small = theme.font(TextRole::Small);
    if (inside.height() < 2 * line || QFontMetrics(small).horizontalAdvance(tile.item->text) > inside.width())
        return;
    painter.setFont(small);
    painter.drawText(inside.translated(0, line), Qt::AlignTop | Qt::AlignLeading, tile.item->text);
}

void Treemap::paintChart(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    for (const auto &tile : m_tiles)
        paintTile(painter, tile);
}

void Treemap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter);
    const auto &theme = Theme::of(this);
    const auto outline = [&](int tile, ColorRole role, qreal width) {
        if (tile < 0 || std::size_t(tile) >= m_tiles.size())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(role), width));
        painter.drawRoundedRect(m_tiles[std::size_t(tile)].rect.adjusted(1, 1, -1, -1), theme.px(3), theme.px(3));
    };
    outline(m_hovered, ColorRole::Text, 1);
    if (hasFocus())
        outline(m_current, ColorRole::Focus, 2);
}

void Treemap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int Treemap::tileAt(const QPointF &position) const
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i].rect.contains(position))
            return int(i);
    }
    return -1;
}

void Treemap::setCurrent(int tile)
{
    if (tile < 0)
        return;
    m_current = tile;
    setAccessibleDescription(textOf(m_tiles[std::size_t(tile)]));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void Treemap::mouseMoveEvent(QMouseEvent *event)
{
    const int tile = tileAt(event->position());
    if (tile == m_hovered)
        return;
    m_hovered = tile;
    if (tile >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), textOf(m_tiles[std::size_t(tile)]), this);
    else
        QToolTip::hideText();
    update();
}

void Treemap::mouseReleaseEvent(QMouseEvent *event)
{
    const int tile = tileAt(event->position());
    if (event->button() != Qt::LeftButton || tile < 0)
        return;
    setCurrent(tile);
    emit chosen(m_tiles[std::size_t(tile)].item->key);
}

/// The nearest tile in the direction of an arrow key.
int Treemap::neighbour(int key) const
{
    if (m_current < 0)
        return m_tiles.empty() ? -1 : 0;
    const auto from = m_tiles[std::size_t(m_current)].rect.center();
    int best = -1;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const auto to = m_tiles[i].rect.center() - from;
        const double ahead = key == Qt::Key_Left ? -to.x()
            : key == Qt::Key_Right               ? to.x()
            : key == Qt::Key_Up                  ? -to.y()
                                                 : to.y();
        const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(to.y()) : std::abs(to.x());
        if (ahead > 1 && ahead + 2 * aside < nearest) {
            nearest = ahead + 2 * aside;
            best = int(i);
        }
    }
    return best;
}

void Treemap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(neighbour(event->key()));
        if (m_current >= 0) {
            const auto &tile = m_tiles[std::size_t(m_current)];
            QToolTip::showText(mapToGlobal(tile.rect.center().toPoint()), textOf(tile), this);
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().isEmpty())
            emit chosen(current());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Treemap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

ChartNumbers Treemap::chartNumbers() const
{
    ChartNumbers numbers{{tr("Group"), tr("Name"), m_valueTitle}, {}};
    for (const auto &item : m_items) {
        if (item.parts.empty())
            numbers.rows.push_back({item.name, item.name, item.plain});
        for (const auto &part : item.parts)
            numbers.rows.push_back({item.name, part.name, part.plain});
    }
    return numbers;
}

QSize Treemap::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.px(420), theme.px(260)};
}

QSize Treemap::minimumSizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.px(160), theme.px(120)};
}

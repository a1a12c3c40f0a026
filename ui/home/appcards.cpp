// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/appcards.h"

#include "models/core/enumwords.h"
#include "models/home/homemodel.h"
#include "models/images/imagesource.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

static constexpr int mostPlatforms = 3;
static constexpr int narrowestCard = 320;

AppCards::AppCards(HomeProxy &apps, ImageSource &images, QWidget *parent)
    : QListView(parent)
    , m_apps(apps)
{
    setObjectName(u"appCards"_s);
    setAccessibleName(tr("Apps"));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    setModel(&apps);
    setItemDelegate(new AppCardDelegate(apps, images, this));
    connect(this, &QAbstractItemView::clicked, this, &AppCards::opened);
    connect(&images, &ImageSource::imageReady, viewport(), qOverload<>(&QWidget::update));
    connect(&apps, &QAbstractItemModel::rowsInserted, this, &AppCards::layOut);
    connect(&apps, &QAbstractItemModel::dataChanged, this, &AppCards::layOut);
    connect(&apps, &QAbstractItemModel::modelReset, this, &AppCards::layOut);
}

/// As many columns as fit, all equally wide.
void AppCards::layOut()
{
    const auto &theme = Theme::of(this);
    std::size_t platforms = 1;
    for (int row = 0; row < m_apps.rowCount(); ++row) {
        if (const auto *app = m_apps.appAt(m_apps.index(row, 0)))
            platforms = std::max(platforms, app->platforms.size());
    }
    const int margin = theme.px(18); // with the half gap of the outermost cards: 24
    // QListView keeps room for the scroll bar whether it is there or not: it lies in the margin.
    const int bar = verticalScrollBar()->sizeHint().width();
    setViewportMargins(margin, 0, std::max(0, margin - bar), 0);
    const int room = maximumViewportSize().width() - bar - 1;
    const int columns = std::max(1, room / theme.px(narrowestCard));
    auto *delegate = static_cast<AppCardDelegate *>(itemDelegate());
    const QSize size(room / columns, delegate->cardHeight(std::min(int(platforms), mostPlatforms)));
    if (size == gridSize())
        return;
    delegate->setCardSize(size);
    setGridSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 3);
}

void AppCards::resizeEvent(QResizeEvent *event)
{
    layOut();
    QListView::resizeEvent(event);
}

void AppCards::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void AppCards::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && itemDelegate())
        layOut();
}

AppCardDelegate::AppCardDelegate(HomeProxy &apps, ImageSource &images, AppCards *view)
    : QStyledItemDelegate(view)
    , m_apps(apps)
    , m_images(images)
    , m_view(view)
{
}

int AppCardDelegate::cardHeight(int platforms) const
{
    const auto &theme = Theme::of(m_view);
    return theme.px(16 + 48 + 12 + 26 * platforms + 20 + 32 + 12);
}

QSize AppCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_size;
}

namespace {

/// Draws one card from top to bottom in the view's direction.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QRect &card, const QWidget &widget)
        : m_painter(painter)
        , m_theme(Theme::of(&widget))
        , m_widget(widget)
        , m_card(card)
        , m_inner(card.adjusted(m_theme.px(16), m_theme.px(16), -m_theme.px(16), 0))
    {
    }

    void frame(bool hover, bool focus)
    {
        const auto radius = m_theme.px(8);
        paintRounded(&m_painter, m_card, radius, m_theme.color(hover ? ColorRole::Hover : ColorRole::Raised),
                     m_theme.color(hover ? ColorRole::BorderStrong : ColorRole::Border));
        if (focus)
            paintFocusRing(&m_painter, m_card, m_theme, radius);
    }

    void head(const AppSummary &app, const QImage &picture)
    {
        const int icon = m_theme.px(48);
        const auto place = visual({m_inner.left(), m_inner.top(), icon, icon});
        AppIconView::paint(&m_painter, place, picture, app.name, app.id, &m_widget);
        QRect words(m_inner.left() + icon + m_theme.px(12), m_inner.top() + m_theme.px(4), 0, m_theme.px(20));
        words.setRight(m_inner.right());
        text(words, app.name, m_theme.font(TextRole::Section, QFont::DemiBold), ColorRole::Text);
        words.translate(0, m_theme.px(22));
        text(words, app.bundleId, m_theme.font(TextRole::Small), ColorRole::TextMuted);
        m_top = m_inner.top() + icon + m_theme.px(12);
    }

    void platform(const PlatformVersion &version)
    {
        const int height = m_theme.px(26);
        QRect row(m_inner.left(), m_top, m_inner.width(), height);
        const auto platform = enumWord(version.platform);
        const int mark = m_theme.px(16);
        const QRect markPlace(row.left(), row.top() + (height - mark) / 2, mark, mark);
        m_painter.drawPixmap(visual(markPlace),
                             iconPixmap(platform.icon.isEmpty() ? u"app-window"_s : platform.icon,
                                        m_theme.color(ColorRole::TextFaint), mark, m_widget.devicePixelRatioF()));
        const auto state = enumWord(version.state);
        const auto title = u"%1  %2"_s.arg(platform.text, version.version);
        const auto font = m_theme.font(TextRole::Body);
        const int room = row.width() - mark - 2 * m_theme.px(8) - QFontMetrics(font).horizontalAdvance(title);
        const int badge = std::min(Badge::sizeFor(state.text, &m_widget).width(), std::max(room, row.width() / 2));
        QRect badgePlace(row.right() - badge, row.top(), badge, height);
        Badge::paint(&m_painter, visual(badgePlace), state.text, state.tone.value_or(Tone::Neutral), &m_widget,
                     state.icon);
        QRect words = row.adjusted(mark + m_theme.px(8), 0, -badge - m_theme.px(8), 0);
        text(words, title, font, ColorRole::Text);
        m_top += height;
    }

    void attention(const std::vector<AttentionItem> &items)
    {
        const int height = m_theme.px(32);
        QRect row(m_inner.left(), m_card.bottom() - m_theme.px(6) - height, m_inner.width(), height);
        m_painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        m_painter.drawLine(row.left(), row.top() - m_theme.px(4), row.right(), row.top() - m_theme.px(4));
        const int mark = m_theme.px(16);
        const QRect markPlace(row.left(), row.top() + (height - mark) / 2, mark, mark);
        const bool calm = items.empty();
        const auto ink
            = calm ? m_theme.color(ColorRole::TextFaint) : m_theme.tone(toneOf(items.front().concern)).foreground;
        m_painter.drawPixmap(
            visual(markPlace),
            iconPixmap(calm ? u"check"_s : iconOf(items.front().concern), ink, mark, m_widget.devicePixelRatioF()));
        QStringList words;
        for (const auto &item : items)
            words.append(textOf(item.concern, item.count));
        const auto font = m_theme.font(TextRole::Small, calm ? QFont::Normal : QFont::Medium);
        text(row.adjusted(mark + m_theme.px(8), 0, 0, 0),
             calm ? AppCards::tr("Nothing needs attention") : words.join(u"  ·  "_s), font,
             calm ? ColorRole::TextFaint : ColorRole::Text);
    }

private:
    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_widget.layoutDirection(), m_card, rect); }

    void text(const QRect &rect, const QString &words, const QFont &font, ColorRole ink)
    {
        const auto place = visual(rect);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(ink));
        m_painter.drawText(place,
                           int(QStyle::visualAlignment(m_widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                               | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    }

    QPainter &m_painter;
    const Theme &m_theme;
    const QWidget &m_widget;
    QRect m_card;
    QRect m_inner;
    int m_top = 0;
};

} // namespace

void AppCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *app = m_apps.appAt(index);
    if (!app)
        return;
    const int gap = Theme::of(m_view).px(6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    CardPainter card(*painter, option.rect.adjusted(gap, gap, -gap, -gap), *m_view);
    card.frame(option.state & QStyle::State_MouseOver,
               m_view->hasFocus() && (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)));
    card.head(*app, app->icon.isEmpty() ? QImage() : m_images.image(app->icon));
    for (std::size_t i = 0; i < std::min(app->platforms.size(), std::size_t(mostPlatforms)); ++i)
        card.platform(app->platforms[i]);
    card.attention(app->attention);
    painter->restore();
}

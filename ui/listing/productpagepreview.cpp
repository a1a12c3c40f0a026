// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/productpagepreview.h"

#include "models/images/imagesource.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

static constexpr int foldedLines = 3;
static constexpr int stripHeight = 280;

namespace {

/// The store's own colours: the preview does not follow the program's theme.
struct Inks
{
    QRgb page;
    QRgb text;
    QRgb muted;
    QRgb line;
    QRgb link;
    QRgb pill;
};

Inks inksOf(bool dark)
{
    if (dark)
        return {0xFF000000, 0xFFFFFFFF, 0xFF98989F, 0xFF2C2C2E, 0xFF4A9BFF, 0xFF0A6FE8};
    return {0xFFFFFFFF, 0xFF000000, 0xFF6C6C70, 0xFFDCDCE0, 0xFF0062CC, 0xFF0071E3};
}

} // namespace

/// Lays one block below the other; without a painter it only measures.
class ProductPagePreview::Painter
{
public:
    Painter(const ProductPagePreview &preview, QPainter *painter, int width)
        : m_preview(preview)
        , m_theme(Theme::of(&preview))
        , m_painter(painter)
        , m_inks(inksOf(preview.m_dark))
        , m_isRtl(QLocale(QString(preview.m_page.locale).replace(u'-', u'_')).textDirection() == Qt::RightToLeft)
        , m_left(m_theme.px(20))
        , m_width(width - 2 * m_theme.px(20))
        , m_y(m_theme.px(20))
    {
    }

    int run()
    {
        head();
        line();
        news();
        strip();
        texts();
        return m_y + m_theme.px(20);
    }

private:
    QRect placed(const QRect &rect) const
    {
        return m_isRtl ? QStyle::visualRect(Qt::RightToLeft, QRect(m_left, rect.y(), m_width, rect.height()), rect)
                       : rect;
    }

    void head()
    {
        const auto &page = m_preview.m_page;
        const int side = m_theme.px(96);
        const auto iconRect = placed({m_left, m_y, side, side});
        if (m_painter) {
            const auto picture = page.icon.isEmpty() ? QImage() : m_preview.m_images.image(page.icon);
            AppIconView::paint(m_painter, iconRect, picture, page.name, page.seed, &m_preview);
        }
        const int left = m_left + side + m_theme.px(16);
        const int room = m_left + m_width - left;
        int y = m_y;
        y += paragraph(page.name, m_theme.font(TextRole::Section, QFont::DemiBold), m_inks.text, {left, y}, room, 2);
        y += paragraph(page.subtitle, m_theme.font(TextRole::Body), m_inks.muted, {left, y}, room, 1);
        y += paragraph(page.seller, m_theme.font(TextRole::Small), m_inks.muted, {left, y}, room, 1);
        y += m_theme.px(10);
        const auto label = ProductPagePreview::tr("GET", "the store's button");
        const auto font = m_theme.font(TextRole::Small, QFont::Bold);
        const QSize pillSize(QFontMetrics(font).horizontalAdvance(label) + m_theme.px(32), m_theme.px(26));
        const auto pill = placed({left, y, pillSize.width(), pillSize.height()});
        if (m_painter) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(QColor(m_inks.pill));
            m_painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
            m_painter->setPen(Qt::white);
            m_painter->setFont(font);
            m_painter->drawText(pill, Qt::AlignCenter, label);
        }
        m_y = std::max(m_y + side, y + pillSize.height()) + m_theme.px(16);
    }

    void line()
    {
        if (m_painter)
            m_painter->fillRect(m_left, m_y, m_width, 1, QColor(m_inks.line));
        m_y += m_theme.px(14);
    }

    void title(const QString &text)
    {
        m_y += paragraph(text, m_theme.font(TextRole::Section, QFont::DemiBold), m_inks.text, {m_left, m_y}, m_width,
                         1);
        m_y += m_theme.px(6);
    }

    void news()
    {
        const auto &page = m_preview.m_page;
        if (page.whatsNew.isEmpty())
            return;
        title(ProductPagePreview::tr("What's New"));
        m_y += paragraph(ProductPagePreview::tr("Version %1").arg(page.version), m_theme.font(TextRole::Small),
                         m_inks.muted, {m_left, m_y}, m_width, 1);
        m_y += m_theme.px(4);
        folded(page.whatsNew);
        m_y += m_theme.px(12);
        line();
    }

    void strip()
    {
        const auto &page = m_preview.m_page;
        m_preview.m_strip = {};
        if (page.screenshots.isEmpty())
            return;
        title(ProductPagePreview::tr("Preview"));
        const int height = m_theme.px(stripHeight);
        const int width = m_preview.stripWidth();
        const int gap = m_theme.px(10);
        m_preview.m_strip = QRect(0, m_y, m_width + 2 * m_left, height);
        if (m_painter) {
            m_painter->save();
            m_painter->setClipRect(m_preview.m_strip);
            int x = m_left - m_preview.m_stripOffset;
            for (const auto &url : page.screenshots) {
                auto rect = QRect(x, m_y, width, height);
                if (m_isRtl)
                    rect.moveRight(2 * m_left + m_width - x);
                if (rect.intersects(m_preview.m_strip))
                    picture(rect, url);
                x += width + gap;
            }
            m_painter->restore();
        }
        m_y += height + m_theme.px(16);
        line();
    }

    void picture(const QRect &rect, const QUrl &url)
    {
        QPainterPath outline;
        outline.addRoundedRect(rect, m_theme.px(10), m_theme.px(10));
        const auto image = m_preview.m_images.image(url);
        if (image.isNull()) {
            m_painter->fillPath(outline, QColor(m_inks.line));
        } else {
            const auto ratio = m_painter->device()->devicePixelRatio();
            auto scaled = image.scaled(rect.size() * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
            scaled.setDevicePixelRatio(ratio);
            QBrush brush(scaled);
            brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y()));
            m_painter->fillPath(outline, brush);
        }
        m_painter->setPen(QPen(QColor(m_inks.line), 1));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawPath(outline);
    }

    void texts()
    {
        const auto &page = m_preview.m_page;
        if (!page.promotionalText.isEmpty()) {
            m_y += paragraph(page.promotionalText, m_theme.font(TextRole::Body), m_inks.text, {m_left, m_y}, m_width,
                             0);
            m_y += m_theme.px(10);
        }
        folded(page.description.isEmpty() ? ProductPagePreview::tr("No description yet.") : page.description);
    }

    /// A few lines and "more", as long as it is folded.
    void folded(const QString &text)
    {
        const auto font = m_theme.font(TextRole::Body);
        const bool isUnfolded = m_preview.m_unfolded;
        bool isCut = false;
        m_y += paragraph(text, font, m_inks.text, {m_left, m_y}, m_width, isUnfolded ? 0 : foldedLines, &isCut);
        if (!isCut)
            return;
        const auto more = ProductPagePreview::tr("more", "unfolds a text");
        const auto strong = m_theme.font(TextRole::Body, QFont::DemiBold);
        const QFontMetrics metrics(strong);
        const int width = metrics.horizontalAdvance(more) + m_theme.px(12);
        auto rect = QRect(m_left + m_width - width, m_y - metrics.lineSpacing(), width, metrics.lineSpacing());
        rect = placed(rect);
        m_preview.m_more.append(rect);
        if (m_painter) {
            m_painter->fillRect(rect, QColor(m_inks.page));
            m_painter->setPen(QColor(m_inks.link));
            m_painter->setFont(strong);
            m_painter->drawText(rect, int(Qt::AlignVCenter | (m_isRtl ? Qt::AlignLeft : Qt::AlignRight)), more);
        }
    }

    /// `most` lines, 0 for all; gives the height.
    int paragraph(const QString &text, const QFont &font, QRgb ink, const QPoint &at, int width, int most,
                  bool *isCut = nullptr)
    {
        if (text.isEmpty())
            return 0;
        const int spacing = QFontMetrics(font).lineSpacing();
        int lines = 0;
        bool cut = false;
        const auto rect = placed({at.x(), at.y(), width, spacing});
        const auto blocks = text.split(u'\n');
        for (qsizetype i = 0; i < blocks.size() && !cut; ++i) {
            QTextLayout layout(blocks[i], font);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            option.setTextDirection(m_isRtl ? Qt::RightToLeft : Qt::LeftToRight);
            option.setAlignment(m_isRtl ? Qt::AlignRight : Qt::AlignLeft);
            layout.setTextOption(option);
            layout.beginLayout();
            if (m_painter)
                m_painter->setPen(QColor(ink));
            for (auto next = layout.createLine(); next.isValid(); next = layout.createLine()) {
                if (most > 0 && lines == most) {
                    cut = true;
                    break;
                }
                next.setLineWidth(width);
                next.setPosition({0, 0});
                if (m_painter)
                    next.draw(m_painter, QPointF(rect.left(), at.y() + lines * spacing));
                ++lines;
            }
            layout.endLayout();
            cut = cut || (most > 0 && lines == most && i + 1 < blocks.size());
        }
        if (isCut)
            *isCut = cut;
        return lines * spacing;
    }

    const ProductPagePreview &m_preview;
    const Theme &m_theme;
    QPainter *m_painter;
    const Inks m_inks;
    const bool m_isRtl;
    const int m_left;
    const int m_width;
    int m_y;
};

ProductPagePreview::ProductPagePreview(ImageSource &images, QWidget *parent)
    : QWidget(parent)
    , m_images(images)
{
    setObjectName(u"productPagePreview"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&images, &ImageSource::imageReady, this, [this](const QUrl &url) {
        if (url == m_page.icon || m_page.screenshots.contains(url))
            update();
    });
    describe();
}

/// What a screen reader tells.
void ProductPagePreview::describe()
{
    setAccessibleName(tr("Preview of the product page"));
    setAccessibleDescription(u"%1. %2. %3"_s.arg(m_page.name, m_page.subtitle, m_page.description));
}

void ProductPagePreview::setPage(const ProductPage &page)
{
    if (page == m_page)
        return;
    if (page.screenshots != m_page.screenshots)
        m_stripOffset = 0;
    m_page = page;
    describe();
    updateGeometry();
    update();
}

void ProductPagePreview::setDark(bool dark)
{
    m_dark = dark;
    update();
}

void ProductPagePreview::setUnfolded(bool unfolded)
{
    if (m_unfolded == unfolded)
        return;
    m_unfolded = unfolded;
    updateGeometry();
    update();
    emit unfoldedChanged(unfolded);
}

int ProductPagePreview::layOut(QPainter *painter, int width) const
{
    m_more.clear();
    return Painter(*this, painter, width).run();
}

int ProductPagePreview::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

QSize ProductPagePreview::sizeHint() const
{
    const int width = Theme::of(this).px(360);
    return {width, heightForWidth(width)};
}

int ProductPagePreview::stripWidth() const
{
    const auto &size = m_page.screenshotSize;
    const int height = Theme::of(this).px(stripHeight);
    return size.isEmpty() ? height / 2 : height * size.width() / size.height();
}

void ProductPagePreview::scrollStrip(int by)
{
    const auto &theme = Theme::of(this);
    const int all = int(m_page.screenshots.size()) * (stripWidth() + theme.px(10)) + theme.px(30);
    const int offset = std::clamp(m_stripOffset + by, 0, std::max(0, all - width()));
    if (offset == m_stripOffset)
        return;
    m_stripOffset = offset;
    update();
}

void ProductPagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(inksOf(m_dark).page));
    layOut(&painter, width());
    if (hasFocus()) {
        const auto &theme = Theme::of(this);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Focus), theme.px(2)));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ProductPagePreview::mouseReleaseEvent(QMouseEvent *event)
{
    const auto at = event->position().toPoint();
    const bool onMore
        = std::any_of(m_more.begin(), m_more.end(), [&at](const QRect &rect) { return rect.contains(at); });
    if (onMore)
        setUnfolded(true);
}

void ProductPagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        scrollStrip(event->key() == Qt::Key_Left ? -stripWidth() : stripWidth());
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        setUnfolded(!m_unfolded);
    else
        QWidget::keyPressEvent(event);
}

void ProductPagePreview::wheelEvent(QWheelEvent *event)
{
    const auto delta = event->angleDelta();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers() & Qt::ShiftModifier;
    if (!sideways || !m_strip.contains(event->position().toPoint())) {
        event->ignore(); // the page around scrolls
        return;
    }
    scrollStrip(-(delta.x() != 0 ? delta.x() : delta.y()));
}

void ProductPagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scrollStrip(0);
}

void ProductPagePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

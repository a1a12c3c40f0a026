// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class ImageSource;

/// What a product page shows in one language.
struct ProductPage
{
    QString locale; ///< gives the direction of writing
    QString name;
    QString subtitle;
    QString seller; ///< what stands below the subtitle; may be empty
    QString promotionalText;
    QString description;
    QString version;
    QString whatsNew;
    QUrl icon;
    QString seed; ///< colours the letter that stands in for a missing icon
    QList<QUrl> screenshots;
    QSize screenshotSize; ///< of the first, in pixels; gives the shape of the strip

    bool operator==(const ProductPage &) const = default;
};

/// The page as the store would lay it out on a phone: icon, name, pictures in a strip, texts folded until "more" is
/// pressed. It has a light and a dark look of its own, whatever the program's is.
class ProductPagePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductPagePreview(ImageSource &images, QWidget *parent = nullptr);

    void setPage(const ProductPage &page);
    const ProductPage &page() const { return m_page; }
    void setDark(bool dark);
    bool isDark() const { return m_dark; }
    /// All texts in full.
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_unfolded; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void unfoldedChanged(bool unfolded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Painter;

    int layOut(QPainter *painter, int width) const; ///< the height it takes
    int stripWidth() const;
    void scrollStrip(int by);
    void describe();

    ImageSource &m_images;
    ProductPage m_page;
    bool m_dark = false;
    bool m_unfolded = false;
    int m_stripOffset = 0;
    mutable QRect m_strip;
    mutable QList<QRect> m_more; ///< where "more" stands
};

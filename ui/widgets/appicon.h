// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class ImageSource;
class QPainter;

/// An app's icon, rounded as on the store. Until the picture is here (or when there is none) it shows the name's first
/// letter on a colour made from `seed`.
class AppIconView : public QWidget
{
    Q_OBJECT
public:
    explicit AppIconView(int designSize, QWidget *parent = nullptr);
    void setSource(ImageSource *images, const QUrl &url);
    void setFallback(const QString &name, const QString &seed);

    QSize sizeHint() const override;

    static void paint(QPainter *painter, const QRect &rect, const QImage &picture, const QString &name,
                      const QString &seed, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    ImageSource *m_images = nullptr;
    QUrl m_url;
    QString m_name;
    QString m_seed;
};

/// Stars of a rating, whole or half; for labels and delegates.
void paintStars(QPainter *painter, const QRect &rect, double rating, const QWidget *widget);

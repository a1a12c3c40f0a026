// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

class HomeProxy;
class ImageSource;

/// The apps as cards that fill the width. Cards are painted, not widgets: a thousand apps scroll as ten do.
class AppCards final : public QListView
{
    Q_OBJECT
public:
    AppCards(HomeProxy &apps, ImageSource &images, QWidget *parent = nullptr);

signals:
    void opened(const QModelIndex &index); ///< click or Enter

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    HomeProxy &m_apps;
};

class AppCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AppCardDelegate(HomeProxy &apps, ImageSource &images, AppCards *view);

    void setCardSize(const QSize &size) { m_size = size; }
    int cardHeight(int platforms) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    HomeProxy &m_apps;
    ImageSource &m_images;
    AppCards *m_view;
    QSize m_size;
};

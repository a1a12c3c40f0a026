// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediasource.h"

#include <QWidget>

class ImageSource;
class QHBoxLayout;
class QListWidget;
class QPushButton;
class TextLabel;

/// One set with its files in order: dragged to another place, replaced, removed, added to.
class MediaStrip final : public QWidget
{
    Q_OBJECT
public:
    MediaStrip(MediaSource &source, ImageSource &images, QWidget *parent = nullptr);

    void setSet(const MediaSet &set);
    const MediaSet &set() const { return m_set; }

signals:
    void addRequested();
    void replaceRequested(const ResourceKey &item);
    void copyRequested();
    void posterRequested(const MediaItem &item);
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QPushButton *addButton(QHBoxLayout *row, const QString &name, const QString &text, const QString &iconName,
                           void (MediaStrip::*run)());
    void fill();
    void onMoved();
    void moveBy(int step);
    void moveEarlier() { moveBy(-1); }
    void moveLater() { moveBy(1); }
    void removeChosen();
    void replaceCurrent();
    void choosePoster();
    void updateButtons();
    QList<ResourceKey> chosen() const;

    MediaSource &m_source;
    ImageSource &m_images;
    MediaSet m_set;
    TextLabel *m_title;
    TextLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_add = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_left = nullptr;
    QPushButton *m_right = nullptr;
    QPushButton *m_poster = nullptr;
    QPushButton *m_copy = nullptr;
    bool m_filling = false;
};

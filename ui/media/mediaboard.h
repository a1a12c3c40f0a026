// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class ImageSource;
class MediaBoardModel;

/// The board of languages and screens with the pictures of each set, small. Files may be dropped on a cell, or beside
/// the cells for all of it.
class MediaBoard final : public QTableView
{
    Q_OBJECT
public:
    MediaBoard(MediaBoardModel &model, ImageSource &images, QWidget *parent = nullptr);

signals:
    /// `cell` is invalid when the files are for the whole board.
    void filesDropped(const QStringList &paths, const QModelIndex &cell);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void applyMetrics();
};

/// The local files of a drag; empty when there are none.
QStringList localFiles(const QMimeData *data);

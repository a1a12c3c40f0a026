// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/palettemodel.h"

#include <QFrame>

class ImageSource;
class QListView;
class SearchField;

/// A search field over a list, as command palette and app picker use it: type, arrows, Enter; Escape leaves.
class PickerPopup : public QFrame
{
    Q_OBJECT
public:
    PickerPopup(const QString &placeholder, QWidget *parent);

    PaletteModel &model() { return m_model; }
    void setImages(ImageSource *images);
    void setShowsGroups(bool shows);
    void clearQuery();
    QString query() const;

signals:
    void chosen(const QString &id);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(int row);
    void step(int rows);

    PaletteModel m_model;
    class QLineEdit *m_field;
    QListView *m_list;
    class QLabel *m_nothing;
};

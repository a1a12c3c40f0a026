// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apps/appdirectory.h"

#include <QAbstractButton>

class ImageSource;

/// The app the app's pages show; a click opens a list with a search field.
class AppPicker : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AppPicker(QWidget *parent = nullptr);

    void setSource(AppDirectory *directory, ImageSource *images); ///< null: none
    void setCurrent(const ResourceKey &app);
    ResourceKey current() const { return m_current; }
    void openList();

    QSize sizeHint() const override;

signals:
    void appChosen(const ResourceKey &app);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    AppDirectory *m_directory = nullptr;
    ImageSource *m_images = nullptr;
    ResourceKey m_current;
};

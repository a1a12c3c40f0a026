// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QUrl>

/// Where views get remote pictures (app icons, screenshots) from. Never blocks.
class ImageSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The picture in the size it came in, or a null image when it is not here yet: it is then asked for, and
    /// imageReady() tells when to ask again. A picture that cannot be had stays null.
    virtual QImage image(const QUrl &url) = 0;

signals:
    void imageReady(const QUrl &url);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/networkpool.h"
#include "models/images/imagesource.h"

#include <QCache>
#include <QHash>
#include <QQueue>
#include <QSet>

/// Pictures from the network, kept in memory and in a folder. Downloads carry no token and follow no redirect; decoding
/// and disk work happen off the UI thread.
class ImageLoader final : public ImageSource
{
    Q_OBJECT
public:
    /// Files are kept in `folder`, made when needed; an empty one keeps pictures in memory only.
    explicit ImageLoader(const QString &folder, QObject *parent = nullptr);
    ~ImageLoader() override;

    QImage image(const QUrl &url) override;
    /// Pictures that could not be had are asked for again when next wanted.
    void forgetFailures() { m_failed.clear(); }

private:
    void lookOnDisk(const QUrl &url);
    void startNext();
    void download(const QUrl &url);
    void onDownloaded(const QUrl &url, const HttpOutcome &outcome);
    void take(const QUrl &url, const QImage &image);
    QString fileOf(const QUrl &url) const;

    QString m_folder;
    NetworkPool m_network;
    QCache<QUrl, QImage> m_images;
    QSet<QUrl> m_wanted; ///< from the first asking to the picture or failure
    QSet<QUrl> m_failed;
    QQueue<QUrl> m_queue;
    int m_running = 0;
};

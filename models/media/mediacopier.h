// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediasource.h"

#include <memory>

struct AccountServices;

/// Puts what one language shows on a screen into others as well. What is on the server is fetched first: files to be
/// sent have to lie on this machine until they are.
class MediaCopier final : public QObject
{
    Q_OBJECT
public:
    /// Fetched files are kept in `folder`.
    MediaCopier(AccountServices &services, MediaSource &source, const QString &folder, QObject *parent = nullptr);
    ~MediaCopier() override;

    void copy(const MediaSet &set, const QStringList &locales);
    bool isRunning() const { return m_awaited > 0; }

signals:
    void finished(int files);
    void failed(const ApiError &error);

private:
    void fetch(qsizetype place, const MediaItem &item);
    void onFetched(qsizetype place, const MediaItem &item, const QByteArray &bytes);
    void onReady();
    void fail(const ApiError &error);

    AccountServices &m_services;
    MediaSource &m_source;
    const QString m_folder;
    MediaSet m_set;
    QStringList m_locales;
    QStringList m_files; ///< in the order of the set
    int m_awaited = 0;
    std::unique_ptr<QObject> m_load;
};

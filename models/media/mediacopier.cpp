// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediacopier.h"

#include "api/client/signedtransfer.h"
#include "api/services/accountservices.h"
#include "api/services/answerdecoder.h"
#include "models/images/imageasset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

MediaCopier::MediaCopier(AccountServices &services, MediaSource &source, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_source(source)
    , m_folder(folder)
{
}

MediaCopier::~MediaCopier() = default;

void MediaCopier::copy(const MediaSet &set, const QStringList &locales)
{
    if (isRunning())
        return;
    m_load = std::make_unique<QObject>();
    m_set = set;
    m_set.items.removeIf([](const MediaItem &item) { return item.isRemoved; });
    m_locales = locales;
    m_files = QStringList(m_set.items.size());
    m_awaited = 1; // so that it does not end before all have been asked for
    for (qsizetype i = 0; i < m_set.items.size() && isRunning(); ++i) {
        const auto &item = m_set.items[i];
        if (item.isStaged())
            m_files[i] = item.file;
        else
            fetch(i, item);
    }
    if (isRunning())
        onReady();
}

void MediaCopier::fetch(qsizetype place, const MediaItem &item)
{
    const int side = std::max(item.image.value(u"width"_s).toInt(), item.image.value(u"height"_s).toInt());
    const auto url = m_set.medium == Medium::Preview ? QUrl(item.videoUrl) : imageAssetUrl(item.image, side);
    if (url.isEmpty()) {
        ApiError error;
        error.title = tr("%1 is not ready on the server yet.").arg(item.fileName);
        fail(error);
        return;
    }
    ++m_awaited;
    m_services.transfer.download(url)->then(
        m_load.get(),
        [this, place, item](const ApiAnswer &answer) {
            const auto body = plainBody(answer);
            if (const auto *error = std::get_if<ApiError>(&body))
                fail(*error);
            else
                onFetched(place, item, std::get<QByteArray>(body));
        },
        [this](const ApiError &error) { fail(error); });
}

/// By content, so that the same picture is kept once.
void MediaCopier::onFetched(qsizetype place, const MediaItem &item, const QByteArray &bytes)
{
    const auto hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    const auto path = u"%1/%2/%3"_s.arg(m_folder, hash, QFileInfo(item.fileName).fileName());
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        ApiError error;
        error.title = tr("\"%1\" cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
        fail(error);
        return;
    }
    m_files[place] = path;
    onReady();
}

void MediaCopier::onReady()
{
    if (--m_awaited > 0)
        return;
    std::vector<MediaSource::Addition> additions;
    for (const auto &locale : std::as_const(m_locales)) {
        const auto present = m_source.set(locale, m_set.medium, m_set.displayType);
        const auto room = mediumLimits(m_set.medium).most - present.count();
        if (room > 0)
            additions.push_back({locale, m_set.medium, m_set.displayType, m_files.mid(0, room)});
    }
    int count = 0;
    for (const auto &addition : additions)
        count += int(addition.files.size());
    m_source.add(additions, tr("Copy to %n language(s)", nullptr, int(m_locales.size())));
    emit finished(count);
}

void MediaCopier::fail(const ApiError &error)
{
    if (!isRunning())
        return;
    m_awaited = 0;
    m_load.release()->deleteLater(); // may be called from one of its own answers
    emit failed(error);
}

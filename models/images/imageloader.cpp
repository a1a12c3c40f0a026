// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/images/imageloader.h"

#include "api/client/origin.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QImageReader>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int memoryLimit = 96 * 1024; // KiB of decoded pictures
static constexpr int simultaneous = 6;
static constexpr qint64 longestFile = 32 * 1024 * 1024;

static QImage decode(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

static QImage readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? decode(file.readAll()) : QImage();
}

/// A picture of the user's own may be large: it is read no larger than a view shows it.
static QImage readScaled(const QString &path)
{
    static constexpr int most = 1280;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const auto size = reader.size(); size.width() > most || size.height() > most)
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

static QImage decodeAndKeep(const QByteArray &bytes, const QString &path)
{
    const auto image = decode(bytes);
    if (image.isNull() || path.isEmpty())
        return image;
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.commit();
    }
    return image;
}

ImageLoader::ImageLoader(const QString &folder, QObject *parent)
    : ImageSource(parent)
    , m_folder(folder)
    , m_network({}, true)
    , m_images(memoryLimit)
{
}

ImageLoader::~ImageLoader() = default;

QString ImageLoader::fileOf(const QUrl &url) const
{
    if (m_folder.isEmpty())
        return {};
    const auto name = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex().left(40);
    return m_folder + u'/' + QString::fromLatin1(name);
}

QImage ImageLoader::image(const QUrl &url)
{
    if (const auto *known = m_images.object(url))
        return *known;
    if ((!isSafe(url) && !url.isLocalFile()) || m_failed.contains(url) || m_wanted.contains(url))
        return {};
    m_wanted.insert(url);
    lookOnDisk(url);
    return {};
}

template <typename Work, typename Done>
static void runAside(QObject *owner, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<QImage>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void ImageLoader::lookOnDisk(const QUrl &url)
{
    if (url.isLocalFile()) {
        runAside(
            this, [path = url.toLocalFile()] { return readScaled(path); },
            [this, url](const QImage &image) { take(url, image); });
        return;
    }
    const auto queue = [this, url] {
        m_queue.enqueue(url);
        startNext();
    };
    const auto path = fileOf(url);
    if (path.isEmpty()) {
        queue();
        return;
    }
    runAside(
        this, [path] { return readFile(path); },
        [this, url, queue](const QImage &image) { image.isNull() ? queue() : take(url, image); });
}

void ImageLoader::startNext()
{
    while (m_running < simultaneous && !m_queue.isEmpty())
        download(m_queue.dequeue());
}

void ImageLoader::download(const QUrl &url)
{
    ++m_running;
    HttpRequest request;
    request.verb = "GET";
    request.url = url;
    request.headers = {{"Accept", "image/*"}};
    request.priority = QNetworkRequest::LowPriority;
    request.timeout = 30s;
    auto *exchange = m_network.open(std::move(request)).release();
    exchange->setParent(this);
    connect(exchange, &HttpExchange::received, exchange, [exchange](qint64 bytes) {
        if (bytes > longestFile)
            exchange->abort();
    });
    connect(
        exchange, &HttpExchange::finished, this,
        [this, url, exchange](const HttpOutcome &outcome) {
            exchange->deleteLater();
            m_network.learn(outcome);
            --m_running;
            onDownloaded(url, outcome);
            startNext();
        },
        Qt::QueuedConnection);
    exchange->start();
}

void ImageLoader::onDownloaded(const QUrl &url, const HttpOutcome &outcome)
{
    if (outcome.end != HttpOutcome::End::Answered || outcome.status != 200) {
        take(url, {});
        return;
    }
    const auto path = fileOf(url);
    runAside(
        this, [bytes = outcome.body, path] { return decodeAndKeep(bytes, path); },
        [this, url](const QImage &image) { take(url, image); });
}

void ImageLoader::take(const QUrl &url, const QImage &image)
{
    m_wanted.remove(url);
    if (image.isNull()) {
        m_failed.insert(url);
        return;
    }
    m_images.insert(url, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
    emit imageReady(url);
}

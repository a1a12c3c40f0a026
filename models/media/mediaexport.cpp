// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediaexport.h"

#include "api/client/signedtransfer.h"
#include "models/images/imageasset.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <limits>

using namespace Qt::StringLiterals;

static constexpr int atOnce = 4;

MediaExport::MediaExport(SignedTransfer &transfer, const std::vector<MediaSet> &sets, const QString &folder,
                         QObject *parent)
    : QObject(parent)
    , m_transfer(transfer)
{
    for (const auto &set : sets) {
        if (set.medium != Medium::Screenshot)
            continue;
        int place = 0;
        for (const auto &item : set.items) {
            if (item.isRemoved)
                continue;
            const auto name
                = QDir(folder).filePath(set.locale + u'/' + fileName(set.displayType, ++place, item.fileName));
            // In the size it was sent: the address is a template.
            m_waiting.push_back({name, item.file, imageAssetUrl(item.image, std::numeric_limits<int>::max())});
        }
    }
    m_total = int(m_waiting.size());
}

QString MediaExport::fileName(const QString &displayType, int place, const QString &name)
{
    const QFileInfo file(name);
    const auto ending = file.suffix().toLower();
    // The store hands out PNG; what is staged keeps its own kind, which its ending tells.
    return u"%1_%2_%3.%4"_s.arg(place, 2, 10, QLatin1Char('0'))
        .arg(displayType, file.completeBaseName(), ending == "jpg"_L1 || ending == "jpeg"_L1 ? u"jpg"_s : u"png"_s);
}

void MediaExport::start()
{
    next();
}

void MediaExport::next()
{
    while (!m_waiting.empty() && m_underWay < atOnce) {
        auto task = m_waiting.front();
        m_waiting.pop_front();
        ++m_underWay;
        if (!task.file.isEmpty()) {
            QFile source(task.file);
            if (source.open(QIODevice::ReadOnly))
                write(task, source.readAll());
            else
                m_problems.append(tr("%1 cannot be read: %2").arg(task.file, source.errorString()));
            QMetaObject::invokeMethod(this, &MediaExport::done, Qt::QueuedConnection);
            continue;
        }
        if (task.url.isEmpty()) {
            m_problems.append(tr("%1: the store has no picture of it yet.").arg(QFileInfo(task.path).fileName()));
            QMetaObject::invokeMethod(this, &MediaExport::done, Qt::QueuedConnection);
            continue;
        }
        task.path = task.path.left(task.path.lastIndexOf(u'.')) + u".png"_s;
        m_transfer.download(task.url)->then(
            this,
            [this, task](const ApiAnswer &answer) {
                write(task, answer.body);
                done();
            },
            [this, task](const ApiError &error) {
                m_problems.append(tr("%1: %2").arg(QFileInfo(task.path).fileName(), error.title));
                done();
            });
    }
    if (m_total == 0)
        QMetaObject::invokeMethod(this, &MediaExport::finished, Qt::QueuedConnection);
}

void MediaExport::write(const Task &task, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(task.path).path());
    QSaveFile file(task.path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        ++m_written;
    else
        m_problems.append(tr("%1 could not be written: %2").arg(task.path, file.errorString()));
}

void MediaExport::done()
{
    --m_underWay;
    emit progress(++m_done, m_total);
    if (m_done == m_total)
        emit finished();
    else
        next();
}

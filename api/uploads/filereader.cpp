// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/filereader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static constexpr qint64 chunk = 1 << 20;

static ApiError fileError(const QString &title, const QString &detail = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.title = title;
    error.detail = detail;
    return error;
}

/// Touched by the worker only, but for `ending`.
struct FileReader::Shared
{
    QFile file;
    bool wantsMd5 = true;
    QCryptographicHash hash{QCryptographicHash::Md5};
    qint64 hashed = 0;
    std::atomic<bool> ending = false;

    std::optional<ApiError> open()
    {
        if (file.isOpen() || file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return fileError(FileReader::tr("The file %1 cannot be read.").arg(file.fileName()), file.errorString());
    }
    std::variant<QByteArray, ApiError> bytes(qint64 offset, qint64 length)
    {
        if (auto error = open())
            return *error;
        if (!file.seek(offset))
            return fileError(FileReader::tr("The file %1 cannot be read.").arg(file.fileName()), file.errorString());
        auto part = file.read(length);
        if (part.size() != length)
            return fileError(
                FileReader::tr("The file %1 was changed while it was being uploaded.").arg(file.fileName()),
                file.errorString());
        return part;
    }
    /// Parts that arrived in an earlier session are only looked at.
    std::optional<ApiError> hashUpTo(qint64 end)
    {
        while (wantsMd5 && hashed < end && !ending) {
            const auto part = bytes(hashed, std::min(chunk, end - hashed));
            if (const auto *error = std::get_if<ApiError>(&part))
                return *error;
            hash.addData(std::get<QByteArray>(part));
            hashed += std::get<QByteArray>(part).size();
        }
        return std::nullopt;
    }
};

FileReader::FileReader(const QString &filePath, bool wantsMd5, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_worker(u"upload"_s)
{
    m_shared->file.setFileName(filePath);
    m_shared->wantsMd5 = wantsMd5;
}

FileReader::~FileReader()
{
    m_shared->ending = true;
}

template <typename T, typename Work>
ApiReply<T> *FileReader::run(Work work)
{
    auto *reply = new ApiReply<T>(this);
    m_worker.run([this, shared = m_shared, work, reply, context = QPointer<QObject>(reply)] {
        m_worker.post(context, [reply, result = work(*shared)] { reply->complete(result); });
    });
    return reply;
}

ApiReply<QByteArray> *FileReader::read(qint64 offset, qint64 length)
{
    return run<QByteArray>([offset, length](Shared &shared) -> ApiReply<QByteArray>::Result {
        if (auto error = shared.hashUpTo(offset))
            return *error;
        auto part = shared.bytes(offset, length);
        if (shared.wantsMd5 && shared.hashed == offset && std::holds_alternative<QByteArray>(part)) {
            shared.hash.addData(std::get<QByteArray>(part));
            shared.hashed += length;
        }
        return part;
    });
}

ApiReply<FileReader::Facts> *FileReader::facts()
{
    return run<Facts>([](Shared &shared) -> ApiReply<Facts>::Result {
        const QFileInfo file(shared.file.fileName());
        if (auto error = shared.hashUpTo(file.size()))
            return *error;
        Facts facts{file.size(), file.lastModified().toUTC(), {}};
        if (shared.wantsMd5)
            facts.md5 = shared.hash.result().toHex();
        return facts;
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/uploads.h"

#include "simulator/server/refusals.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto processingTime = 3s;
static constexpr qint64 lifeOfAddress = 3600; // seconds
static constexpr qint64 mostParts = 10000;

static std::optional<Asset> scaledImage(const QByteArray &bytes, QStringView size)
{
    static const QRegularExpression pattern(uR"(^(\d+)x(\d+)[a-z]*\.(png|jpg|jpeg)$)"_s);
    const auto match = pattern.match(size.toString());
    auto image = QImage::fromData(bytes);
    if (!match.hasMatch() || image.isNull())
        return std::nullopt;
    const QSize wanted(std::min(match.captured(1).toInt(), 4096), std::min(match.captured(2).toInt(), 4096));
    image = image.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    const bool isPng = match.captured(3) == "png"_L1;
    image.save(&buffer, isPng ? "PNG" : "JPEG");
    return Asset{buffer.data(), isPng ? "image/png" : "image/jpeg"};
}

Uploads::Uploads(World &world)
    : m_world(world)
{
    for (const auto &entry : world.catalog().entries()) {
        if (!entry.attribute(u"uploadOperations"))
            continue;
        world.addBehaviour(entry.key,
                           {[this](World &, Write &write) { return check(write); },
                            [this](World &, const Write &write) {
                                if (write.kind == Write::Kind::Create)
                                    reserve(write.object);
                                else if (write.attributes.value("uploaded"_L1).toBool())
                                    commit(write.object, write);
                            }});
    }
    world.setAssetMaker(u"uploads/"_s, [this](World &, QStringView path) -> std::optional<Asset> {
        const auto parts = path.split(u'/');
        const auto file = m_files.find(parts.size() == 3 ? parts[1].toInt() : -1);
        if (file == m_files.end())
            return std::nullopt;
        return parts[2] == "file"_L1 ? Asset{file->second.bytes, "application/octet-stream"}
                                     : scaledImage(file->second.bytes, parts[2]);
    });
}

int Uploads::numberOf(ObjectRef object) const
{
    for (const auto &[number, upload] : m_uploads) {
        if (upload.object == object)
            return number;
    }
    return 0;
}

Refusals Uploads::check(const Write &write)
{
    if (write.kind == Write::Kind::Create) {
        if (write.attributes.value("fileSize"_L1).toInteger() < 1)
            return {refuse::attribute(u"INVALID"_s, u"/data/attributes/fileSize"_s, u"The file must not be empty"_s)};
        return {};
    }
    const bool commits = write.kind == Write::Kind::Update && write.attributes.value("uploaded"_L1).toBool();
    if (commits && numberOf(write.object) == 0)
        return {{.status = 409,
                 .code = u"STATE_ERROR"_s,
                 .detail = u"Nothing is waiting to be uploaded here: the upload has been committed already"_s,
                 .pointer = u"/data/attributes/uploaded"_s}};
    return {};
}

void Uploads::setState(ObjectRef object, const QString &state, const QString &problem)
{
    QJsonArray errors;
    if (!problem.isEmpty())
        errors.append(QJsonObject{{u"code"_s, problem}, {u"description"_s, u"The uploaded file cannot be used."_s}});
    const QJsonObject value{{u"errors"_s, errors}, {u"warnings"_s, QJsonArray()}, {u"state"_s, state}};
    const auto &entry = m_world.entryOf(object);
    if (entry.attribute(u"assetDeliveryState"))
        m_world.set(object, u"assetDeliveryState", value);
    if (entry.attribute(u"videoDeliveryState"))
        m_world.set(object, u"videoDeliveryState", value);
    const auto *plain = entry.attribute(u"state");
    if (plain && plain->kind == ValueKind::Enum) // the first images of in-app purchases go on to be reviewed
        m_world.set(object, u"state", state == "COMPLETE"_L1 ? u"PREPARE_FOR_SUBMISSION"_s : state);
}

QString Uploads::signature(int number, qint64 offset, qint64 expires) const
{
    const auto text = u"%1/%2/%3/%4"_s.arg(m_world.seed()).arg(number).arg(offset).arg(expires);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(40));
}

QJsonArray Uploads::operations(int number, const Upload &upload, bool numbered) const
{
    QJsonArray result;
    for (qint64 offset = 0; offset < upload.size; offset += upload.partSize) {
        const auto address = u"%1/_upload/%2/%3?expires=%4&signature=%5"_s
                                 .arg(QLatin1StringView(World::baseMark.data(), qsizetype(World::baseMark.size())))
                                 .arg(number)
                                 .arg(offset)
                                 .arg(upload.expires)
                                 .arg(signature(number, offset, upload.expires));
        QJsonObject operation{
            {u"method"_s, u"PUT"_s},
            {u"url"_s, address},
            {u"offset"_s, offset},
            {u"length"_s, std::min(upload.partSize, upload.size - offset)},
            {u"requestHeaders"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"Content-Type"_s}, {u"value"_s, u"application/octet-stream"_s}}}}};
        if (numbered) {
            operation.insert(u"partNumber"_s, offset / upload.partSize + 1);
            operation.insert(u"entityTag"_s, signature(number, offset, 0).left(32));
            operation.insert(u"expiration"_s,
                             QDateTime::fromSecsSinceEpoch(upload.expires, Qt::UTC).toString(Qt::ISODate));
        }
        result.append(operation);
    }
    return result;
}

void Uploads::reserve(ObjectRef object)
{
    const int number = m_uploads.empty() && m_files.empty() ? 1
                                                            : 1
            + std::max(m_uploads.empty() ? 0 : m_uploads.rbegin()->first,
                       m_files.empty() ? 0 : m_files.rbegin()->first);
    auto &upload = m_uploads[number];
    upload.object = object;
    upload.size = m_world.value(object, u"fileSize").toInteger();
    upload.partSize = std::max(m_partSize, upload.size / mostParts + 1);
    upload.expires = m_world.now().toSecsSinceEpoch() + lifeOfAddress;
    const auto &shape = *m_world.entryOf(object).attribute(u"uploadOperations");
    const auto &fields = m_world.catalog().objectFields(shape.schema);
    const bool numbered = std::any_of(fields.begin(), fields.end(),
                                      [](const ObjectField &field) { return field.name == "partNumber"_L1; });
    m_world.set(object, u"uploadOperations", operations(number, upload, numbered));
    const auto version = m_world.linked(object, u"version");
    if (!version.isNull() && m_world.entryOf(version).relationship(u"image"))
        m_world.link(version, u"image", object); // the newest of its images is the one it shows
    setState(object, u"AWAITING_UPLOAD"_s);
}

static QString hashProblem(const QJsonObject &checksum, const QByteArray &bytes)
{
    const auto wanted = checksum.value("hash"_L1).toString();
    const auto algorithm = checksum.value("algorithm"_L1).toString() == "SHA_256"_L1 ? QCryptographicHash::Sha256
                                                                                     : QCryptographicHash::Md5;
    const auto found = QString::fromLatin1(QCryptographicHash::hash(bytes, algorithm).toHex());
    return wanted.isEmpty() || wanted.compare(found, Qt::CaseInsensitive) == 0 ? QString() : u"CHECKSUM_MISMATCH"_s;
}

QString Uploads::problemOf(qint64 size, const QByteArray &bytes, const Write &write) const
{
    if (bytes.size() != size)
        return u"UPLOAD_INCOMPLETE"_s;
    const QJsonObject single{{u"hash"_s, write.attributes.value("sourceFileChecksum"_L1)}};
    if (const auto problem = hashProblem(single, bytes); !problem.isEmpty())
        return problem;
    return hashProblem(write.attributes.value("sourceFileChecksums"_L1).toObject().value("file"_L1).toObject(), bytes);
}

void Uploads::commit(ObjectRef object, const Write &write)
{
    const int number = numberOf(object);
    auto &upload = m_uploads.at(number);
    QByteArray bytes;
    bytes.reserve(upload.size);
    for (auto &[offset, part] : upload.parts) {
        bytes += part;
        part.clear(); // a large file is not held twice
    }
    const auto problem = problemOf(upload.size, bytes, write);
    m_files[number] = {object, bytes, upload.puts};
    m_world.clear(object, u"uploadOperations");
    m_uploads.erase(number);
    setState(object, u"UPLOAD_COMPLETE"_s);
    m_world.clock().after(processingTime, [this, number, object, problem] {
        if (!m_world.exists(object))
            return;
        if (problem.isEmpty())
            show(number, object, m_files.at(number).bytes);
        setState(object, problem.isEmpty() ? u"COMPLETE"_s : u"FAILED"_s, problem);
    });
}

/// Puts the delivered file where its attributes say it can be seen.
void Uploads::show(int number, ObjectRef object, const QByteArray &bytes)
{
    const auto &entry = m_world.entryOf(object);
    const auto folder = u"uploads/%1/"_s.arg(number);
    if (entry.attribute(u"imageAsset")) {
        const auto image = QImage::fromData(bytes);
        if (!image.isNull())
            m_world.set(object, u"imageAsset",
                        QJsonObject{{u"templateUrl"_s, World::assetUrl(folder + u"{w}x{h}bb.{f}"_s)},
                                    {u"width"_s, image.width()},
                                    {u"height"_s, image.height()}});
    }
    for (const auto name : {u"videoUrl", u"downloadUrl"}) {
        if (entry.attribute(name))
            m_world.set(object, name, World::assetUrl(folder + u"file"_s));
    }
}

static void answerStorage(HttpAnswer &answer, int status, const char *code, const char *message)
{
    answer.status = status;
    answer.contentType = "application/xml";
    answer.body = std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>") + code + "</Code><Message>"
        + message + "</Message></Error>";
}

/// Storage speaks its own language: XML errors, no JSON:API, and no bearer token.
void Uploads::receive(const WireRequest &request, const QString &path, HttpAnswer &answer)
{
    if (!request.authorization.empty())
        return answerStorage(answer, 400, "InvalidArgument",
                             "Only one authentication mechanism is allowed; the address is signed.");
    const auto parts = path.split(u'/');
    const auto found = m_uploads.find(parts.value(2).toInt());
    const auto target = QString::fromUtf8(request.target.data(), qsizetype(request.target.size()));
    const QUrlQuery query(target.section(u'?', 1));
    const auto expires = query.queryItemValue(u"expires"_s).toLongLong();
    const auto offset = parts.value(3).toLongLong();
    if (found == m_uploads.end())
        return answerStorage(answer, 404, "NoSuchUpload", "This upload does not exist or has ended.");
    if (query.queryItemValue(u"signature"_s) != signature(found->first, offset, expires))
        return answerStorage(answer, 403, "SignatureDoesNotMatch", "The signature of the address is wrong.");
    if (expires <= m_world.now().toSecsSinceEpoch())
        return answerStorage(answer, 403, "AccessDenied", "The address has expired.");
    if (request.method != "PUT")
        return answerStorage(answer, 405, "MethodNotAllowed", "Parts are sent with PUT.");
    auto &upload = found->second;
    if (qint64(request.body.size()) != std::min(upload.partSize, upload.size - offset))
        return answerStorage(answer, 400, "IncompleteBody", "The part has not the length that was reserved.");
    ++upload.puts;
    upload.parts[offset] = QByteArray(request.body.data(), qsizetype(request.body.size()));
    answer.status = 200;
    answer.headers += "ETag: \""
        + QCryptographicHash::hash(upload.parts[offset], QCryptographicHash::Md5).toHex().toStdString() + "\"\r\n";
}

QJsonArray Uploads::report() const
{
    QJsonArray all;
    const auto add = [this, &all](ObjectRef object, qint64 size, const QString &md5, int puts) {
        if (m_world.exists(object))
            all.append(QJsonObject{{u"entry"_s, m_world.entryOf(object).key},
                                   {u"id"_s, m_world.id(object)},
                                   {u"size"_s, size},
                                   {u"md5"_s, md5},
                                   {u"puts"_s, puts}});
    };
    for (const auto &[number, file] : m_files)
        add(file.object, file.bytes.size(),
            QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Md5).toHex()), file.puts);
    for (const auto &[number, upload] : m_uploads)
        add(upload.object, upload.size, {}, upload.puts);
    return all;
}

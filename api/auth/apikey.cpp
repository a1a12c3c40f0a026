// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/apikey.h"

#include "api/auth/pkcs8.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct KeyFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeyFileError)
public:
    static QString text(KeyFileError::Kind kind);
};

QString KeyFileTexts::text(KeyFileError::Kind kind)
{
    switch (kind) {
    case KeyFileError::Kind::Unreadable:
        return tr("The file cannot be read.");
    case KeyFileError::Kind::Directory:
        return tr("This is a folder. Choose the key file inside it, usually named AuthKey_….p8.");
    case KeyFileError::Kind::TooLarge:
        return tr("The file is far too large to be an API key. Keys from App Store Connect are under one kilobyte.");
    case KeyFileError::Kind::Empty:
        return tr("The file is empty.");
    case KeyFileError::Kind::NotPem:
        return tr("This is not a key file: it has no “BEGIN PRIVATE KEY” line.");
    case KeyFileError::Kind::NotPkcs8:
        return tr("The key is in an older or different format. Use the .p8 file as App Store Connect gave it out.");
    case KeyFileError::Kind::Rsa:
        return tr("This is an RSA key. App Store Connect uses elliptic curve keys; choose the AuthKey_….p8 file.");
    case KeyFileError::Kind::WrongCurve:
        return tr("The key uses another elliptic curve than P-256, so it cannot come from App Store Connect.");
    case KeyFileError::Kind::OtherAlgorithm:
        return tr("The key is for another algorithm than the one App Store Connect uses.");
    case KeyFileError::Kind::Encrypted:
        return tr("The key is protected with a password. Choose the original file, which has none.");
    case KeyFileError::Kind::Truncated:
        return tr("The end of the key is missing. Copy the whole file, from the BEGIN line to the END line.");
    case KeyFileError::Kind::Damaged:
        return tr("The key is damaged: something in it was changed after it was downloaded.");
    case KeyFileError::Kind::PublicKey:
        return tr("This is a public key. The private key is needed: the .p8 file from App Store Connect.");
    case KeyFileError::Kind::Certificate:
        return tr("This is a certificate. The API key is needed: the .p8 file from App Store Connect.");
    case KeyFileError::Kind::NotJson:
        return tr("The file looks like JSON but is not valid.");
    case KeyFileError::Kind::JsonWithoutKey:
        return tr("The JSON has no “key”. An API key file for fastlane holds key_id, issuer_id and key.");
    }
    return {};
}

KeyFileError failure(KeyFileError::Kind kind, const QString &reason = {})
{
    const auto text = KeyFileTexts::text(kind);
    return {.kind = kind, .text = reason.isEmpty() ? text : u"%1 (%2)"_s.arg(text, reason)};
}

/// "AuthKey_2X9R4HXF34.p8", also with what a browser adds to a second download.
QString keyIdFromName(const QString &fileName)
{
    static const QRegularExpression pattern(u"(?:AuthKey|ApiKey)_([A-Za-z0-9]+)"_s);
    return pattern.match(QFileInfo(fileName).fileName()).captured(1);
}

std::variant<ApiKey, KeyFileError> parsePem(QByteArrayView pem)
{
    auto read = readPkcs8(pem);
    if (const auto *problem = std::get_if<KeyFileError::Kind>(&read))
        return failure(*problem);
    ApiKey key;
    key.secret = writePkcs8(std::get<EvpKey>(read).get());
    return key;
}

/// The PEM text inside fastlane's JSON: as it is, with literal "\n" from a shell variable, or wholly in base64.
QByteArray pemFromJson(const QString &value)
{
    auto pem = value.toUtf8();
    pem.replace("\\r", "").replace("\\n", "\n");
    if (pem.contains("-----"))
        return pem;
    WipedBytes encoded(std::move(pem));
    const auto decoded = QByteArray::fromBase64Encoding(std::as_const(encoded.bytes).simplified(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.contains("-----BEGIN") ? decoded.decoded : encoded.bytes;
}

std::variant<ApiKey, KeyFileError> parseJson(QByteArrayView bytes)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject())
        return failure(KeyFileError::Kind::NotJson);
    const auto object = document.object();
    const WipedBytes pem(pemFromJson(object["key"_L1].toString()));
    if (pem.bytes.trimmed().isEmpty())
        return failure(KeyFileError::Kind::JsonWithoutKey);
    auto result = parsePem(pem.bytes);
    if (auto *key = std::get_if<ApiKey>(&result)) {
        key->keyId = object["key_id"_L1].toString().trimmed();
        key->issuerId = object["issuer_id"_L1].toString().trimmed();
        key->kind = key->issuerId.isEmpty() ? ApiKey::Kind::Individual : ApiKey::Kind::Team;
        key->enterprise = object["in_house"_L1].toBool();
    }
    return result;
}

} // namespace

QUrl ApiKey::baseUrl() const
{
    return QUrl(enterprise ? u"https://api.enterprise.developer.apple.com"_s
                           : u"https://api.appstoreconnect.apple.com"_s);
}

std::variant<ApiKey, KeyFileError> parseApiKey(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.size() > maximumKeyFileSize)
        return failure(KeyFileError::Kind::TooLarge);
    auto text = bytes;
    if (text.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.isEmpty())
        return failure(KeyFileError::Kind::Empty);
    auto result = text.front() == '{' ? parseJson(text) : parsePem(text);
    if (auto *key = std::get_if<ApiKey>(&result); key && key->keyId.isEmpty())
        key->keyId = keyIdFromName(fileName);
    return result;
}

std::variant<ApiKey, KeyFileError> readApiKey(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(KeyFileError::Kind::Directory);
    QFile file(path);
    if (!info.exists() || !info.isFile()) // opening a pipe or a device could wait for ever
        return failure(KeyFileError::Kind::Unreadable);
    if (info.size() > maximumKeyFileSize)
        return failure(KeyFileError::Kind::TooLarge);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(KeyFileError::Kind::Unreadable, file.errorString());
    const WipedBytes content(file.read(maximumKeyFileSize + 1));
    if (file.error() != QFileDevice::NoError)
        return failure(KeyFileError::Kind::Unreadable, file.errorString());
    return parseApiKey(content.bytes, path);
}

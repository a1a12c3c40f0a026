// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuemaker.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// A certificate signing request and a public key made for this test; their private keys were thrown away.
constexpr auto signingRequest = "-----BEGIN CERTIFICATE REQUEST-----\n"
                                "MIICgzCCAWsCAQAwPjEUMBIGA1UEAwwLQ29uZm9ybWFuY2UxJjAkBgkqhkiG9w0B\n"
                                "CQEWF2NvbmZvcm1hbmNlQGV4YW1wbGUuY29tMIIBIjANBgkqhkiG9w0BAQEFAAOC\n"
                                "AQ8AMIIBCgKCAQEA4fyluaXI0jZ0kyPq7EP4i3WR9UPOEgE6VGoCxKe2w3A4abpS\n"
                                "3AyxbFae0TUiXToeXs5JjbFPBN1mGj1z9Ku1LbZaPv1S9R6LlbvyippzBdoOU7hb\n"
                                "z31qB8gjZnUIkzzLl7fYyUzbGl2xK5j9vrhQVhz6MpsAcd4uV27y+QSgrsR+z2l4\n"
                                "Vmm4gTibbqGdR/QUN3DgYVYpO7XK3SsBG/IKTGm0X5n/LO4JEMah26LbyaBQRPNe\n"
                                "6sAskbF/G3dtiIl0H9Wq4ItuUcB0B1sS/6J+N0lfdFshs4FShnaaCDZQvxAVFCTI\n"
                                "AYfqFTr9Xt+FHCm4FyxAcMi76qvSKa39K5XgjQIDAQABoAAwDQYJKoZIhvcNAQEL\n"
                                "BQADggEBAMIE/1SL91BdZfdFFW4WdZjmztD9eFirNbUATT8j3QTyEzTWieBgtSub\n"
                                "LQ+NVmWqPFp5nFG/vIPKZLeMliZyoCBX8VbAOIwiv8h4tyth8E422qQRHEo3A4Kw\n"
                                "UOjBX3fQTOYpDso1joa9RRVRkwPpecohrjrD24mCchXjDjug5Dh8sEz7bAuitTFS\n"
                                "fN2KlXA80s1ZSeNvcbZ30rNuOtdrQhcNO7S2Jb+7ugIzYoxYkkA4HJlR1Qh9pKjA\n"
                                "6pRRNdCngzBH4awoKjN9Dbbyo0xX2nsorz20sbVqyuswlH1kWGfCK5TaGxvv2rph\n"
                                "AFJMvAHXuuoRT//M2lslGRI7IkjMyk8=\n"
                                "-----END CERTIFICATE REQUEST-----\n";
constexpr auto publicKey = "-----BEGIN PUBLIC KEY-----\n"
                           "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMUStLEx0+7ns5/dvYUrkrEDSwV86\n"
                           "McAp9z5tyfj4UsVQmey0RQl/da35+PsLInHyMlSQwx7k4BwJswfdhjt+bw==\n"
                           "-----END PUBLIC KEY-----\n";

QString pickOf(const QStringList &values, int attempt)
{
    return values.at(attempt % values.size());
}

QString localeValue(int attempt)
{
    // Those first that the largest listing of the demo is not in.
    static const QStringList locales{
        u"gu-IN"_s, u"kn-IN"_s, u"ml-IN"_s, u"mr-IN"_s, u"or-IN"_s, u"pa-IN"_s, u"te-IN"_s,   u"sl-SI"_s, u"ta-IN"_s,
        u"ur-PK"_s, u"bn-BD"_s, u"ca"_s,    u"hr"_s,    u"sk"_s,    u"ms"_s,    u"hi"_s,      u"no"_s,    u"da"_s,
        u"fi"_s,    u"id"_s,    u"en-CA"_s, u"fr-CA"_s, u"es-MX"_s, u"pt-PT"_s, u"zh-Hant"_s, u"ru"_s,    u"pl"_s,
        u"fr-FR"_s, u"ja"_s,    u"de-DE"_s, u"ar-SA"_s, u"th"_s,    u"he"_s,    u"ko"_s};
    return pickOf(locales, attempt);
}

/// Strings whose name says what they must look like; null when it says nothing.
QString specialText(const QString &entry, const QString &name, int attempt)
{
    const auto number = QString::number(attempt + 1);
    if (name == "locale"_L1 || name == "primaryLocale"_L1 || name == "locales"_L1)
        return localeValue(attempt);
    if (name == "csrContent"_L1)
        return QString::fromLatin1(signingRequest);
    if (name == "publicKey"_L1)
        return QString::fromLatin1(publicKey);
    if (name == "udid"_L1)
        return u"00008110-0012345678%1"_s.arg(attempt, 6, 16, QLatin1Char('0')).toUpper();
    if (name.contains("email"_L1, Qt::CaseInsensitive) || name == "username"_L1)
        return u"conformance%1@example.com"_s.arg(number);
    if (name == "versionString"_L1 || name == "cfBundleShortVersionString"_L1)
        return u"99.%1"_s.arg(number);
    if (name == "cfBundleVersion"_L1)
        return u"9900%1"_s.arg(number);
    if (name.contains("url"_L1, Qt::CaseInsensitive) || name == "deepLink"_L1)
        return u"https://example.com/%1"_s.arg(number);
    if (name == "domain"_L1)
        return u"conformance%1.example.com"_s.arg(number);
    if (name == "identifier"_L1)
        return (entry == "merchantIds"_L1       ? u"merchant."_s
                    : entry == "passTypeIds"_L1 ? u"pass."_s
                                                : QString())
            + u"com.example.conformance%1"_s.arg(number);
    if (name.endsWith("bundleId"_L1, Qt::CaseInsensitive) || name == "productId"_L1 || name == "vendorIdentifier"_L1)
        return u"com.example.conformance%1"_s.arg(number);
    if (name == "fileName"_L1)
        return u"conformance.png"_s;
    if (name == "previewFrameTimeCode"_L1)
        return u"00:00:05:00"_s;
    if (name == "uti"_L1)
        return u"com.apple.ipa"_s;
    if (name == "customCode"_L1 || name == "offerCode"_L1 || name == "offerId"_L1)
        return u"CONFORM%1"_s.arg(number);
    if (name.contains("phone"_L1, Qt::CaseInsensitive))
        return u"+49 30 123456"_s;
    if (name == "expression"_L1)
        return u"true"_s;
    return {};
}

QJsonValue objectValue(const Catalog &catalog, int schema, const QString &entry, int attempt)
{
    QJsonObject object;
    for (const auto &field : catalog.objectFields(schema))
        object[field.name] = makeValue(catalog, field, entry, field.name, attempt);
    return object;
}

QJsonValue scalarValue(const Catalog &catalog, const ValueShape &shape, const QString &entry, const QString &name,
                       int attempt)
{
    switch (shape.kind) {
    case ValueKind::Boolean:
        return attempt % 2 == 0;
    case ValueKind::Integer:
    case ValueKind::Integer64:
        if (name == "fileSize"_L1)
            return uploadContent().size();
        return shape.minimum.value_or(1) + (attempt % 3);
    case ValueKind::Number:
        return 1.5 + attempt;
    case ValueKind::Decimal:
        return QString::number(10 + attempt);
    case ValueKind::Date:
        return u"2031-01-%1"_s.arg(1 + attempt % 28, 2, 10, QLatin1Char('0'));
    case ValueKind::DateTime:
        return u"2031-01-%1T00:00:00Z"_s.arg(1 + attempt % 28, 2, 10, QLatin1Char('0'));
    case ValueKind::Duration:
        return u"P1D"_s;
    case ValueKind::Uri:
        return u"https://example.com/%1"_s.arg(attempt + 1);
    case ValueKind::Email:
        return u"conformance%1@example.com"_s.arg(attempt + 1);
    case ValueKind::Enum:
        return pickOf(catalog.enumValues(shape.enumIndex), attempt);
    case ValueKind::Object:
        return objectValue(catalog, shape.schema, entry, attempt);
    case ValueKind::Map:
        return shape.isNested ? QJsonValue(QJsonObject{{u"key"_s, QJsonObject{{u"key"_s, u"value"_s}}}})
                              : QJsonValue(QJsonObject{{u"key"_s, u"value"_s}});
    case ValueKind::String:
        break;
    }
    const auto special = specialText(entry, name, attempt);
    return special.isNull() ? u"Conformance %1"_s.arg(attempt + 1) : special;
}

} // namespace

QJsonValue makeValue(const Catalog &catalog, const ValueShape &shape, const QString &entry, const QString &name,
                     int attempt)
{
    auto value = scalarValue(catalog, shape, entry, name, attempt);
    if (shape.isNested && shape.kind != ValueKind::Map)
        value = QJsonArray{value};
    return shape.isArray ? QJsonValue(QJsonArray{value}) : value;
}

QByteArray uploadContent()
{
    // The smallest PNG there is: one pixel.
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
        "rkJggg==");
}

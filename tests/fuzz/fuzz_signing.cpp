// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates, provisioning profiles and the property lists in them, keys, and lists of devices.
#include "api/formats/certificatefacts.h"
#include "api/formats/devicefile.h"
#include "api/formats/propertylist.h"
#include "api/formats/provisioningprofile.h"
#include "api/signing/signingidentity.h"
#include "tests/auth/testkeys.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto certificate = readCertificate(bytes))
        FUZZ_CHECK(certificate->sha1.size() == 20 && certificate->sha256.size() == 32);
    looksLikeProfile(bytes);
    const auto read = readProvisioningProfile(bytes);
    if (const auto *error = std::get_if<ProfileError>(&read))
        FUZZ_CHECK(!error->text.isEmpty());
    else
        FUZZ_CHECK(!std::get<ProvisioningProfile>(read).distribution().isEmpty());
    QString problem;
    const auto list = readPropertyList(bytes, &problem);
    FUZZ_CHECK(list.isValid() || !problem.isEmpty());
    const auto devices = readDeviceList(bytes);
    FUZZ_CHECK(!devices.devices.empty() || !devices.problem.isEmpty());
    if (size % 16 != 0) // OpenSSL takes a millisecond to find that something is no key
        return 0;
    const auto identity = readSigningIdentity(bytes, u"secret"_s);
    if (const auto *wrong = std::get_if<SigningProblem>(&identity))
        FUZZ_CHECK(!wrong->text.isEmpty());
    return 0;
}

/// A signed message of the shape a profile has, with an empty set of signers.
static QByteArray envelope(const QByteArray &content)
{
    const auto wrapped = [](char tag, const QByteArray &inner) {
        QByteArray length(1, char(0x82));
        length += char(inner.size() >> 8);
        length += char(inner.size() & 0xff);
        return tag + length + inner;
    };
    const auto data = QByteArray::fromHex("06092a864886f70d010701") + wrapped('\xa0', wrapped('\x04', content));
    const auto signedData = QByteArray::fromHex("020101") + QByteArray::fromHex("3100") + wrapped('\x30', data)
        + QByteArray::fromHex("3100");
    return wrapped('\x30',
                   QByteArray::fromHex("06092a864886f70d010702") + wrapped('\xa0', wrapped('\x30', signedData)));
}

QByteArrayList fuzzSeeds()
{
    const QByteArray list = "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>Name</key><string>x</string>"
                            "<key>Entitlements</key><dict><key>get-task-allow</key><true/></dict><key>n</key>"
                            "<array><integer>3</integer><real>1.5</real><date>2026-01-02T03:04:05Z</date>"
                            "<data>AQID</data></array></dict></plist>";
    const auto pem = testKeys::certificate();
    const auto der
        = QByteArray::fromBase64(pem.mid(pem.indexOf('\n')).left(pem.lastIndexOf("-----END") - pem.indexOf('\n')));
    const auto binary
        = QByteArray::fromBase64("YnBsaXN0MDDTAQIDBAUIUWFRYlFjEAGiBgdReCM/+AAAAAAAAEIBAggPERMVFxobHSYAAAAAAAABAQ"
                                 "AAAAAAAAAJAAAAAAAAAAAAAAAAAAAAKQ==");
    const QByteArray devices = "Device ID\tDevice Name\n00008130-001A3C4E1234001C\t\"Mara\"\n";
    return {pem, der, list, binary, devices, envelope(list), envelope("<plist><array/></plist>")};
}

QByteArrayList fuzzWords()
{
    return {"-----BEGIN CERTIFICATE-----",
            "-----END CERTIFICATE-----",
            "\n",
            "<dict>",
            "</dict>",
            "<array>",
            "</array>",
            "<key>",
            "</key>",
            "<string>",
            "<data>",
            "<true/>",
            "<plist>",
            "&amp;",
            "&#0;",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "\x30\x82",
            "\x30\x80",
            "\x04\x82",
            "\xa0\x82",
            "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02",
            "\x02\x01",
            "\x30\x84\xFF\xFF\xFF\xFF",
            QByteArray(1, '\0'),
            QByteArray("<array>").repeated(200)};
}

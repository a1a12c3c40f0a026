// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/appbundle.h"

#include "api/formats/propertylist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVariantMap>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AppBundle)
};

struct CloseArchive
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

constexpr qsizetype largestList = 8 << 20;
constexpr int mostEntries = 200'000;

QByteArray readEntry(archive *opened, bool *tooLarge)
{
    QByteArray bytes;
    char buffer[65536];
    for (;;) {
        const auto count = archive_read_data(opened, buffer, sizeof buffer);
        if (count <= 0)
            return count < 0 ? QByteArray() : bytes;
        bytes.append(buffer, count);
        if (bytes.size() > largestList) {
            *tooLarge = true;
            return {};
        }
    }
}

/// The first file in the archive whose path matches.
std::variant<QByteArray, AppBundleProblem> findEntry(const QString &path, const QRegularExpression &wanted,
                                                     const QString &missing)
{
    const Archive opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    archive_read_support_format_xar(opened.get());
    const auto name = path.toStdWString();
    if (archive_read_open_filename_w(opened.get(), name.c_str(), 1 << 16) != ARCHIVE_OK)
        return AppBundleProblem{
            Text::tr("The file cannot be opened: %1").arg(QString::fromUtf8(archive_error_string(opened.get())))};
    archive_entry *entry = nullptr;
    for (int i = 0; i < mostEntries; ++i) {
        const int result = archive_read_next_header(opened.get(), &entry);
        if (result == ARCHIVE_EOF)
            return AppBundleProblem{missing};
        if (result < ARCHIVE_WARN)
            return AppBundleProblem{Text::tr("The file is damaged or no .ipa or .pkg: %1")
                                        .arg(QString::fromUtf8(archive_error_string(opened.get())))};
        const auto *utf8 = archive_entry_pathname_utf8(entry);
        const auto *raw = utf8 ? utf8 : archive_entry_pathname(entry);
        if (!raw || !wanted.match(QString::fromUtf8(raw)).hasMatch())
            continue;
        bool tooLarge = false;
        const auto bytes = readEntry(opened.get(), &tooLarge);
        if (bytes.isEmpty())
            return AppBundleProblem{tooLarge ? Text::tr("Its property list is too large to be one.")
                                             : Text::tr("Its property list cannot be unpacked: the file is damaged.")};
        return bytes;
    }
    return AppBundleProblem{missing};
}

QString platformOf(const QVariantMap &list)
{
    const auto supported = list.value(u"CFBundleSupportedPlatforms"_s).toList();
    const auto name = supported.isEmpty() ? list.value(u"DTPlatformName"_s).toString() : supported.first().toString();
    if (name.startsWith("AppleTV"_L1, Qt::CaseInsensitive))
        return u"TV_OS"_s;
    if (name.startsWith("XR"_L1, Qt::CaseInsensitive))
        return u"VISION_OS"_s;
    if (name.startsWith("Mac"_L1, Qt::CaseInsensitive))
        return u"MAC_OS"_s;
    return u"IOS"_s;
}

AppBundle fromList(const QVariantMap &list)
{
    AppBundle bundle;
    bundle.bundleId = list.value(u"CFBundleIdentifier"_s).toString();
    bundle.version = list.value(u"CFBundleShortVersionString"_s).toString();
    bundle.build = list.value(u"CFBundleVersion"_s).toString();
    bundle.name = list.value(u"CFBundleDisplayName"_s, list.value(u"CFBundleName"_s)).toString();
    bundle.platform = platformOf(list);
    bundle.minimumSystem = list.value(u"MinimumOSVersion"_s, list.value(u"LSMinimumSystemVersion"_s)).toString();
    return bundle;
}

std::variant<AppBundle, AppBundleProblem> fromIpa(const QString &path)
{
    static const QRegularExpression wanted(u"^Payload/[^/]+\\.app/Info\\.plist$"_s);
    const auto found
        = findEntry(path, wanted, Text::tr("There is no app in the file: it has no Payload/….app/Info.plist."));
    if (const auto *problem = std::get_if<AppBundleProblem>(&found))
        return *problem;
    QString error;
    const auto list = readPropertyList(std::get<QByteArray>(found), &error);
    if (!list.isValid())
        return AppBundleProblem{Text::tr("The Info.plist of the app cannot be read. %1").arg(error)};
    return fromList(list.toMap());
}

/// An installer names its app in "Distribution", or, where it holds one component only, in "PackageInfo".
std::variant<AppBundle, AppBundleProblem> fromPkg(const QString &path)
{
    static const QRegularExpression wanted(u"(^|/)(Distribution|PackageInfo)$"_s);
    const auto found = findEntry(path, wanted, Text::tr("There is no app in the package: it names none."));
    if (const auto *problem = std::get_if<AppBundleProblem>(&found))
        return *problem;
    AppBundle bundle;
    bundle.platform = u"MAC_OS"_s;
    QXmlStreamReader xml(std::get<QByteArray>(found));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "bundle"_L1)
            continue;
        const auto attributes = xml.attributes();
        if (!attributes.hasAttribute(u"CFBundleVersion"_s))
            continue;
        bundle.bundleId = attributes.value(u"id"_s).toString();
        bundle.version = attributes.value(u"CFBundleShortVersionString"_s).toString();
        bundle.build = attributes.value(u"CFBundleVersion"_s).toString();
        bundle.name = QFileInfo(attributes.value(u"path"_s).toString()).completeBaseName();
        return bundle;
    }
    return AppBundleProblem{xml.hasError() ? Text::tr("The description of the package cannot be read. Line %1: %2")
                                                 .arg(xml.lineNumber())
                                                 .arg(xml.errorString())
                                           : Text::tr("There is no app in the package: it names none.")};
}

} // namespace

std::variant<AppBundle, AppBundleProblem> readAppBundle(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return AppBundleProblem{Text::tr("The file cannot be read.")};
    const bool isPackage = file.suffix().compare("pkg"_L1, Qt::CaseInsensitive) == 0;
    auto result = isPackage ? fromPkg(path) : fromIpa(path);
    auto *bundle = std::get_if<AppBundle>(&result);
    if (!bundle)
        return result;
    if (bundle->bundleId.isEmpty() || bundle->version.isEmpty() || bundle->build.isEmpty())
        return AppBundleProblem{Text::tr("The app does not say its identifier, version and build number.")};
    bundle->bytes = file.size();
    return result;
}

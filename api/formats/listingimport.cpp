// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/listingimport.h"

#include "api/formats/fastlanefolder.h"
#include "api/formats/listingsheet.h"
#include "api/formats/stringsfile.h"
#include "api/formats/textfile.h"
#include "api/formats/xliff.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListingImport)
};

constexpr qint64 most = 16 * 1024 * 1024;

class Reader
{
public:
    Reader(const ListingFormat &format, const QHash<QString, QString> &sources)
        : m_format(format)
        , m_sources(sources)
    {
    }

    ListingReading file(const QString &path, const QString &shown) const
    {
        const auto suffix = QFileInfo(path).suffix().toLower();
        if (suffix == "xlf"_L1 || suffix == "xliff"_L1)
            return xml(path, shown);
        const bool isTable = suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1;
        ListingReading reading;
        if (!isTable && suffix != "strings"_L1) {
            reading.ignore(shown, Text::tr("Not a kind of file that holds texts of a listing."));
            return reading;
        }
        const auto text = readTextFile(path, most);
        if (!text.problem.isEmpty()) {
            reading.refuse(shown, text.line, text.problem);
            return reading;
        }
        return isTable ? listingsheet::read(text.text, shown, m_format) : strings(path, shown, text.text);
    }

    /// Files that were dropped together, or a folder of them.
    ListingReading folder(const QDir &root, const QDir &at) const
    {
        ListingReading reading;
        for (const auto &name : at.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto path = at.filePath(name);
            reading.merge(QFileInfo(path).isDir() ? folder(root, QDir(path)) : file(path, root.relativeFilePath(path)));
        }
        return reading;
    }

private:
    ListingReading xml(const QString &path, const QString &shown) const
    {
        ListingReading reading;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            reading.refuse(shown, 0, Text::tr("The file cannot be read: %1").arg(file.errorString()));
        else if (file.size() > most)
            reading.refuse(shown, 0,
                           Text::tr("The file has %1; no more than %2 are read.")
                               .arg(QLocale().formattedDataSize(file.size()), QLocale().formattedDataSize(most)));
        else
            return xliff::read(file.readAll(), shown, m_format, m_sources);
        return reading;
    }

    /// "de-DE.strings", or "de.lproj/Listing.strings".
    ListingReading strings(const QString &path, const QString &shown, const QString &text) const
    {
        const QFileInfo info(path);
        const auto folder = info.dir().dirName();
        const auto name = folder.endsWith(".lproj"_L1) ? folder.chopped(6) : info.completeBaseName();
        if (const auto locale = m_format.locale(name))
            return stringsfile::read(text, shown, *locale, m_format);
        ListingReading reading;
        reading.refuse(shown, 0,
                       Text::tr("\"%1\" is no language of the App Store: the file's name has to be one.").arg(name));
        return reading;
    }

    const ListingFormat &m_format;
    const QHash<QString, QString> &m_sources;
};

/// A folder of fastlane's is known by `metadata`, or by folders of languages with texts in them.
bool isFastlane(const QDir &folder, const ListingFormat &format)
{
    if (folder.exists(u"metadata"_s) || folder.exists(u"fastlane/metadata"_s) || folder.exists(u"copyright.txt"_s))
        return true;
    for (const auto &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir below(folder.filePath(name));
        const auto files = below.entryList(QDir::Files);
        const bool hasTexts = std::any_of(files.begin(), files.end(), [](const QString &each) {
            return each.endsWith(".txt"_L1) && !fastlane::attributeOf(each.chopped(4)).isEmpty();
        });
        if (hasTexts || (format.locale(name) && files.isEmpty()))
            return true;
    }
    return false;
}

} // namespace

ListingReading readListing(const QString &path, const ListingFormat &format, const QHash<QString, QString> &sources)
{
    const QFileInfo info(path);
    const Reader reader(format, sources);
    ListingReading reading;
    if (!info.exists())
        reading.refuse(info.fileName(), 0, Text::tr("There is no such file."));
    else if (!info.isDir())
        reading = reader.file(path, info.fileName());
    else if (isFastlane(QDir(path), format))
        reading = fastlane::readMetadata(path, format);
    else
        reading = reader.folder(QDir(path), QDir(path));
    return reading;
}

bool isFolder(ListingFileKind kind)
{
    return kind != ListingFileKind::WideSheet && kind != ListingFileKind::LongSheet;
}

QMap<QString, QByteArray> writeListing(const ListingSnapshot &listing, ListingFileKind kind)
{
    using Kind = ListingFileKind;
    if (kind == Kind::Fastlane)
        return fastlane::writeMetadata(listing);
    if (!isFolder(kind))
        return {{QString(),
                 listingsheet::write(listing,
                                     kind == Kind::WideSheet ? listingsheet::Shape::Wide : listingsheet::Shape::Long)}};
    QMap<QString, QByteArray> files;
    for (const auto &locale : listing.locales) {
        if (kind == Kind::Strings)
            files.insert(locale + u".strings"_s, stringsfile::write(listing, locale));
        else if (locale != listing.primaryLocale)
            files.insert(
                locale + u".xlf"_s,
                xliff::write(listing, locale, kind == Kind::Xliff12 ? xliff::Version::V1_2 : xliff::Version::V2_0));
    }
    return files;
}

QString saveFiles(const QMap<QString, QByteArray> &files, const QString &path)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto target = it.key().isEmpty() ? path : QDir(path).filePath(it.key());
        QDir().mkpath(QFileInfo(target).path());
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size() || !file.commit())
            return Text::tr("\"%1\" cannot be written: %2").arg(QDir::toNativeSeparators(target), file.errorString());
    }
    return {};
}

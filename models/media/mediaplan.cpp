// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediaplan.h"

#include "api/formats/listingfile.h"
#include "models/core/format.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto fallbackFolder = u"default"_s;

/// The nearest folder that is named after a language; "default" counts as one.
QString localeOf(const QString &path, const QString &root, const ListingFormat &format)
{
    const auto parts = QDir(root).relativeFilePath(path).split(u'/');
    for (auto i = parts.size() - 2; i >= 0; --i) {
        if (parts[i].toLower() == fallbackFolder)
            return fallbackFolder;
        if (const auto locale = format.locale(parts[i]))
            return *locale;
    }
    // The folder itself may have been dropped.
    const auto name = QFileInfo(root).fileName();
    return format.locale(name).value_or(QString());
}

/// Several screens may take a size: folders and names decide as fastlane has it.
QString typeOf(const MediaFile &file, const QString &path)
{
    auto candidates = displayTypesFor(file.medium, file.size);
    const auto lower = path.toLower();
    const bool isMessages = lower.contains("imessage"_L1);
    candidates.removeIf(
        [isMessages](const DisplayType *type) { return (type->family == "iMessage"_L1) != isMessages; });
    if (candidates.isEmpty())
        return {};
    const auto named = [&lower](const DisplayType *type) {
        return lower.contains(type->key.toLower()) || lower.contains(QString(type->key).toLower().remove(u"app_"_s));
    };
    if (const auto found = std::find_if(candidates.begin(), candidates.end(), named); found != candidates.end()) {
        auto best = *found; // the longest name: APP_IPAD_PRO_129 is in no other, IPHONE_61 might be
        for (const auto *type : std::as_const(candidates)) {
            if (named(type) && type->key.size() > best->key.size())
                best = type;
        }
        return best->key;
    }
    const bool isOldPad = lower.contains("2nd generation"_L1);
    for (const auto *type : std::as_const(candidates)) {
        if (type->family == "Apple Vision"_L1 && lower.contains("vision"_L1))
            return type->key;
        if (type->key.endsWith("IPAD_PRO_129"_L1) && isOldPad)
            return type->key;
    }
    return candidates.first()->key;
}

QString plainName(const QString &path)
{
    auto name = QFileInfo(path).completeBaseName();
    return name.endsWith("_framed"_L1) ? name.chopped(7) : name;
}

} // namespace

MediaPlan::MediaPlan(QObject *parent)
    : RecordTableModel(parent)
{
    const auto text = [](auto get) {
        return [get](const MediaPlanRow &row, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(get(row)) : QVariant();
        };
    };
    setColumns({
        {tr("File"), text([](const MediaPlanRow &row) { return row.shownPath; })},
        {tr("Language"),
         text([](const MediaPlanRow &row) { return row.locale.isEmpty() ? QString() : format::locale(row.locale); })},
        {tr("Screen"), text([](const MediaPlanRow &row) {
             const auto *type = displayType(row.file.medium, row.displayType);
             return type ? type->title : row.displayType;
         })},
        {tr("Place"),
         text([](const MediaPlanRow &row) { return row.place > 0 ? QString::number(row.place) : QString(); })},
        {tr("Size"), text([](const MediaPlanRow &row) {
             return row.file.size.isEmpty() ? QString()
                                            : u"%1 × %2"_s.arg(row.file.size.width()).arg(row.file.size.height());
         })},
        {tr("Note"),
         [](const MediaPlanRow &row, int role) -> QVariant {
             if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
                 return {};
             return row.isPresent ? tr("There already") : row.problem;
         }},
    });
}

QStringList MediaPlan::filesIn(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        if (!QFileInfo(path).isDir()) {
            if (isMediaFile(path))
                files.append(path);
            continue;
        }
        QDirIterator each(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            if (const auto file = each.next(); isMediaFile(file))
                files.append(file);
        }
    }
    QCollator natural(QLocale(QLocale::English)); // the C locale knows no numbers
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(files.begin(), files.end(), [&natural](const QString &a, const QString &b) {
        const auto folderA = QFileInfo(a).path(), folderB = QFileInfo(b).path();
        return folderA == folderB ? natural.compare(QFileInfo(a).fileName(), QFileInfo(b).fileName()) < 0
                                  : folderA < folderB;
    });
    files.removeDuplicates();
    return files;
}

void MediaPlan::setFiles(const std::vector<MediaFile> &files, const QString &root, const MediaSource &source,
                         const Target &target)
{
    QStringList known;
    for (const auto &owner : source.owners())
        known.append(owner.locale);
    const ListingFormat format{{}, known};
    QSet<QString> framed; // folder and name of those that have a frame
    for (const auto &file : files) {
        if (QFileInfo(file.path).completeBaseName().endsWith("_framed"_L1))
            framed.insert(QFileInfo(file.path).path() + u'/' + plainName(file.path));
    }
    std::vector<MediaPlanRow> rows;
    for (const auto &file : files) {
        MediaPlanRow row;
        row.id = file.path;
        row.file = file;
        row.shownPath = root.isEmpty() ? QFileInfo(file.path).fileName() : QDir(root).relativeFilePath(file.path);
        row.locale = localeOf(file.path, root, format);
        if (row.locale.isEmpty())
            row.locale = target.locale;
        row.displayType = typeOf(file, row.shownPath);
        const bool isPlain = !QFileInfo(file.path).completeBaseName().endsWith("_framed"_L1);
        const auto *wanted = target.displayType.isEmpty() ? nullptr : displayType(file.medium, target.displayType);
        if (wanted && wanted->sizes.contains(file.size))
            row.displayType = wanted->key;
        if (!file.problems.isEmpty())
            row.problem = file.problems.join(u' ');
        else if (isPlain && framed.contains(QFileInfo(file.path).path() + u'/' + plainName(file.path)))
            row.problem = tr("The framed picture is taken instead.");
        else if (row.locale.isEmpty())
            row.problem = tr("No folder names a language.");
        else if (row.locale != fallbackFolder && !known.contains(row.locale))
            row.problem = tr("The version has no texts in this language yet; add it first.");
        rows.push_back(std::move(row));
    }
    // What lies in `default` goes to every language that has no file of its own for that screen.
    std::vector<MediaPlanRow> spread;
    for (const auto &row : rows) {
        if (row.locale != fallbackFolder) {
            spread.push_back(row);
            continue;
        }
        for (const auto &locale : std::as_const(known)) {
            const bool hasOwn = std::any_of(rows.begin(), rows.end(), [&](const MediaPlanRow &each) {
                return each.locale == locale && each.displayType == row.displayType;
            });
            if (hasOwn)
                continue;
            auto copy = row;
            copy.locale = locale;
            copy.id += u'\n' + locale;
            spread.push_back(std::move(copy));
        }
    }
    QMap<std::pair<QString, QString>, int> used; // by language and screen
    QSet<QString> seen;
    for (auto &row : spread) {
        if (!row.problem.isEmpty())
            continue;
        const auto &limits = mediumLimits(row.file.medium);
        const auto set = source.set(row.locale, row.file.medium, row.displayType);
        const auto slot = std::pair(row.locale, row.displayType);
        if (!used.contains(slot))
            used.insert(slot, set.count());
        const auto own = row.locale + row.displayType + row.file.checksum;
        row.isPresent
            = seen.contains(own) || std::any_of(set.items.begin(), set.items.end(), [&](const MediaItem &item) {
                  return !item.isRemoved && (item.checksum == row.file.checksum || item.file == row.file.path);
              });
        seen.insert(own);
        if (row.isPresent)
            continue;
        if (used[slot] >= limits.most) {
            row.problem = tr("No more than %1 fit in a set.").arg(limits.most);
            continue;
        }
        row.place = ++used[slot];
        row.isChosen = true;
    }
    setRows(std::move(spread));
    emit chosenChanged();
}

int MediaPlan::chosenCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const MediaPlanRow &row) { return row.isChosen; }));
}

int MediaPlan::problemCount() const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [](const MediaPlanRow &row) { return !row.problem.isEmpty(); }));
}

std::vector<MediaSource::Addition> MediaPlan::additions() const
{
    std::vector<MediaSource::Addition> all;
    for (const auto &row : rows()) {
        if (!row.isChosen)
            continue;
        const auto same = std::find_if(all.begin(), all.end(), [&row](const MediaSource::Addition &each) {
            return each.locale == row.locale && each.medium == row.file.medium && each.displayType == row.displayType;
        });
        if (same != all.end())
            same->files.append(row.file.path);
        else
            all.push_back({row.locale, row.file.medium, row.displayType, {row.file.path}});
    }
    return all;
}

QVariant MediaPlan::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole && index.column() == Name)
        return rowAt(index.row()).isChosen ? Qt::Checked : Qt::Unchecked;
    return RecordTableModel::data(index, role);
}

bool MediaPlan::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name || rowAt(index.row()).place == 0)
        return false;
    auto row = rowAt(index.row());
    row.isChosen = value.value<Qt::CheckState>() == Qt::Checked;
    replaceRow(index.row(), std::move(row));
    emit chosenChanged();
    return true;
}

Qt::ItemFlags MediaPlan::flags(const QModelIndex &index) const
{
    auto flags = RecordTableModel::flags(index);
    if (index.isValid() && index.column() == Name && rowAt(index.row()).place > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

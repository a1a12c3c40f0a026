// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/fieldlimits.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct FieldLimits
{
    QHash<QString, FieldLength> lengths; ///< by "entry.attribute"
    QHash<QString, QString> patterns;
    QSet<QString> multiline;
};

FieldLimits read()
{
    FieldLimits limits;
    QFile file(u":/data/fieldlimits.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return limits;
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    const auto lengths = root.value("limits"_L1).toObject();
    for (auto it = lengths.begin(); it != lengths.end(); ++it) {
        const auto number = [&it](QLatin1StringView name) { return it.value()[name].toInt(); };
        limits.lengths.insert(it.key(),
                              {number("characters"_L1), number("bytes"_L1), number("least"_L1), number("advised"_L1)});
        limits.patterns.insert(it.key(), it.value()["pattern"_L1].toString());
    }
    for (const auto name : root.value("multiline"_L1).toArray())
        limits.multiline.insert(name.toString());
    return limits;
}

const FieldLimits &table()
{
    static const auto limits = read();
    return limits;
}

} // namespace

FieldLength fieldLength(const QString &entry, const QString &attribute)
{
    return table().lengths.value(entry + u'.' + attribute);
}

QString fieldPattern(const QString &entry, const QString &attribute)
{
    return table().patterns.value(entry + u'.' + attribute);
}

bool isMultiline(const QString &attribute)
{
    return table().multiline.contains(attribute);
}

const QRegularExpression &invisibleCharacters()
{
    static const QRegularExpression pattern(
        u"[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1F}\\x{7F}-\\x{9F}\\x{200B}\\x{2060}\\x{FEFF}]"_s);
    return pattern;
}

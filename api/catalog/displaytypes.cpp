// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/displaytypes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Tables
{
    std::vector<DisplayType> types;
    MediumLimits screenshots;
    MediumLimits previews;
};

QSize sizeOf(const QString &text)
{
    const auto parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

MediumLimits limitsOf(const QJsonObject &group)
{
    return {group["most"_L1].toInt(),           group["formats"_L1].toVariant().toStringList(),
            group["mostBytes"_L1].toInteger(),  group["leastSeconds"_L1].toDouble(),
            group["mostSeconds"_L1].toDouble(), group["mostFramesPerSecond"_L1].toDouble()};
}

Tables read()
{
    Tables tables;
    QFile file(u":/data/displaytypes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return tables;
    const auto all = QJsonDocument::fromJson(file.readAll()).object();
    const auto add = [&](const QJsonObject &group, Medium medium) {
        for (const auto each : group["types"_L1].toArray()) {
            DisplayType type{each["type"_L1].toString(),     medium,
                             each["title"_L1].toString(),    each["family"_L1].toString(),
                             each["platform"_L1].toString(), {}};
            for (const auto size : each["sizes"_L1].toArray())
                type.sizes.append(sizeOf(size.toString()));
            tables.types.push_back(std::move(type));
        }
        return limitsOf(group);
    };
    tables.screenshots = add(all["screenshots"_L1].toObject(), Medium::Screenshot);
    tables.previews = add(all["previews"_L1].toObject(), Medium::Preview);
    return tables;
}

const Tables &tables()
{
    static const auto all = read();
    return all;
}

} // namespace

const std::vector<DisplayType> &displayTypes()
{
    return tables().types;
}

const MediumLimits &mediumLimits(Medium medium)
{
    return medium == Medium::Screenshot ? tables().screenshots : tables().previews;
}

const DisplayType *displayType(Medium medium, const QString &key)
{
    const auto &all = displayTypes();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const DisplayType &each) { return each.medium == medium && each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QList<const DisplayType *> displayTypesFor(Medium medium, const QSize &size)
{
    QList<const DisplayType *> found;
    for (const auto &type : displayTypes()) {
        if (type.medium == medium && type.sizes.contains(size))
            found.append(&type);
    }
    return found;
}

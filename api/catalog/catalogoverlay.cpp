// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<ValueHint> hintNamed(const QString &name)
{
    static const QHash<QString, ValueHint> hints{
        {u"signedUrl"_s, ValueHint::SignedUrl}, {u"base64"_s, ValueHint::Base64}, {u"locale"_s, ValueHint::Locale},
        {u"secret"_s, ValueHint::Secret},       {u"pem"_s, ValueHint::Pem},       {u"timeZone"_s, ValueHint::TimeZone}};
    const auto found = hints.constFind(name);
    return found != hints.cend() ? std::optional(*found) : std::nullopt;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto each : value.toArray())
        list.append(each.toString());
    return list;
}

AttributeInfo *attribute(EntryInfo &entry, const QString &name)
{
    const auto found = std::find_if(entry.attributes.begin(), entry.attributes.end(),
                                    [&name](const AttributeInfo &each) { return each.name == name; });
    return found != entry.attributes.end() ? &*found : nullptr;
}

/// "appStoreVersionLocalizations" -> "App Store Version Localizations", for entries the overlay does not know.
QString titleFromType(const QString &type)
{
    QString title;
    for (const auto letter : type) {
        if (title.isEmpty())
            title += letter.toUpper();
        else if (letter.isUpper())
            title += u' ' + QString(letter);
        else
            title += letter;
    }
    return title;
}

QString mergeEntry(EntryInfo &entry, const QJsonObject &json)
{
    entry.title = json["title"_L1].toString();
    entry.area = json["area"_L1].toString();
    entry.group = json["group"_L1].toString();
    entry.actionLabel = json["action"_L1].toString();
    entry.deprecated = entry.deprecated || json["deprecated"_L1].toBool();
    entry.replacesOnCreate = json["replaces"_L1].toBool();
    entry.oneOfParents = strings(json["oneOf"_L1]);
    entry.requiredInFact = strings(json["needs"_L1]);
    const auto hints = json["hints"_L1].toObject();
    for (auto it = hints.begin(); it != hints.end(); ++it) {
        const auto hint = hintNamed(it->toString());
        if (!hint)
            return u"overlay, %1.%2: unknown hint \"%3\""_s.arg(entry.key, it.key(), it->toString());
        if (auto *known = attribute(entry, it.key()))
            known->hint = *hint;
    }
    const auto actions = json["actions"_L1].toObject();
    for (auto it = actions.begin(); it != actions.end(); ++it) {
        if (auto *known = attribute(entry, it.key()))
            known->actionLabel = it->toString();
    }
    return {};
}

} // namespace

QString mergeOverlay(const QByteArray &overlay, CatalogData &data)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(overlay.isEmpty() ? "{}"_ba : overlay, &error);
    if (!document.isObject())
        return u"overlay: not JSON, at byte %1: %2"_s.arg(error.offset).arg(error.errorString());
    const auto entries = document["entries"_L1].toObject();
    for (auto &entry : data.entries) {
        // Facts about resources this specification does not have are left alone: the overlay may be newer or older.
        if (const auto wrong = mergeEntry(entry, entries[entry.key].toObject()); !wrong.isEmpty())
            return wrong;
        if (entry.title.isEmpty())
            entry.title = titleFromType(entry.type);
    }
    return {};
}

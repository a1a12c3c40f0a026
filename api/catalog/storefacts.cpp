// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/storefacts.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

static QJsonObject table(const QString &name)
{
    QFile file(u":/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const QStringList &appStoreLocales()
{
    static const auto codes = table(u"appstorelocales.json"_s).value("locales"_L1).toVariant().toStringList();
    return codes;
}

bool EditableStates::allow(const QString &state, const QString &entry, const QString &field) const
{
    return state.isEmpty() || states.contains(state) || !covers.contains(entry)
        || always.contains(entry + u'.' + field);
}

static QHash<QString, EditableStates> readStates()
{
    QHash<QString, EditableStates> all;
    const auto entries = table(u"editablestates.json"_s);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const auto words = [&it](QLatin1StringView name) { return it.value()[name].toVariant().toStringList(); };
        all.insert(
            it.key(),
            {it.value()["attribute"_L1].toString(), words("editable"_L1), words("covers"_L1), words("always"_L1)});
    }
    return all;
}

const EditableStates *editableStates(const QString &entry)
{
    static const auto all = readStates();
    const auto found = all.constFind(entry);
    return found == all.cend() ? nullptr : &*found;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/signingfacts.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    std::vector<ProfileType> types;
    QHash<QString, std::vector<CapabilitySetting>> settings;
    int devices = 0;
};

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

Facts readFacts()
{
    Facts facts;
    QFile file(u":/data/profiletypes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &each : root["types"_L1].toArray())
        facts.types.push_back({each["type"_L1].toString(), texts(each["platforms"_L1]), texts(each["certificates"_L1]),
                               texts(each["devices"_L1])});
    const auto settings = root["capabilitySettings"_L1].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        for (const auto &setting : it.value().toArray())
            facts.settings[it.key()].push_back({setting["key"_L1].toString(), texts(setting["options"_L1])});
    }
    facts.devices = root["devicesPerFamily"_L1].toInt();
    return facts;
}

const Facts &facts()
{
    static const auto read = readFacts();
    return read;
}

} // namespace

const std::vector<ProfileType> &profileTypes()
{
    return facts().types;
}

const ProfileType *profileType(const QString &type)
{
    const auto &all = profileTypes();
    const auto found
        = std::find_if(all.begin(), all.end(), [&type](const ProfileType &each) { return each.type == type; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<CapabilitySetting> capabilitySettings(const QString &capabilityType)
{
    return facts().settings.value(capabilityType);
}

int devicesPerFamily()
{
    return facts().devices;
}

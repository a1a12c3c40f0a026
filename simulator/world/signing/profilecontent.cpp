// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/signing/profilecontent.h"

#include "simulator/world/signing/authority.h"
#include "simulator/world/world.h"
#include "simulator/world/worlddata.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

/// Writes the few kinds of value a provisioning profile has.
class PropertyList
{
public:
    explicit PropertyList(QByteArray *out)
        : m_xml(out)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeDTD(
            u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
        m_xml.writeStartElement(u"plist"_s);
        m_xml.writeAttribute(u"version"_s, u"1.0"_s);
        m_xml.writeStartElement(u"dict"_s);
    }
    void finish() { m_xml.writeEndDocument(); }

    void text(const QString &key, const QString &value) { element(key, u"string"_s, value); }
    void date(const QString &key, const QDateTime &value)
    {
        element(key, u"date"_s, value.toUTC().toString(Qt::ISODate));
    }
    void number(const QString &key, qint64 value) { element(key, u"integer"_s, QString::number(value)); }
    void flag(const QString &key, bool value)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeEmptyElement(value ? u"true"_s : u"false"_s);
    }
    void list(const QString &key, const QString &kind, const QStringList &values)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeStartElement(u"array"_s);
        for (const auto &value : values)
            m_xml.writeTextElement(kind, value);
        m_xml.writeEndElement();
    }
    void openDictionary(const QString &key)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeStartElement(u"dict"_s);
    }
    void closeDictionary() { m_xml.writeEndElement(); }

private:
    void element(const QString &key, const QString &kind, const QString &value)
    {
        m_xml.writeTextElement(u"key"_s, key);
        m_xml.writeTextElement(kind, value);
    }

    QXmlStreamWriter m_xml;
};

QStringList texts(World &world, ObjectRef object, QStringView relationship, QStringView attribute)
{
    QStringList result;
    for (const auto target : world.links(object, relationship))
        result.append(world.text(target, attribute));
    return result;
}

} // namespace

QByteArray profileContent(World &world, const SigningAuthority &authority, ObjectRef profile)
{
    const auto company = WorldData::shared().company();
    const auto team = company["teamId"_L1].toString();
    const auto bundle = world.linked(profile, u"bundleId");
    const auto identifier = team + u'.' + world.text(bundle, u"identifier");
    const auto type = world.text(profile, u"profileType");

    QByteArray xml;
    PropertyList list(&xml);
    list.text(u"AppIDName"_s, world.text(bundle, u"name"));
    list.list(u"ApplicationIdentifierPrefix"_s, u"string"_s, {team});
    list.date(u"CreationDate"_s, world.dateTime(profile, u"createdDate"));
    list.list(u"Platform"_s, u"string"_s,
              {type.startsWith("MAC"_L1)        ? u"OSX"_s
                   : type.startsWith("TVOS"_L1) ? u"tvOS"_s
                                                : u"iOS"_s});
    list.list(u"DeveloperCertificates"_s, u"data"_s, texts(world, profile, u"certificates", u"certificateContent"));
    list.openDictionary(u"Entitlements"_s);
    list.text(u"application-identifier"_s, identifier);
    list.text(u"com.apple.developer.team-identifier"_s, team);
    list.flag(u"get-task-allow"_s, type.endsWith("DEVELOPMENT"_L1));
    list.list(u"keychain-access-groups"_s, u"string"_s, {team + u".*"_s});
    list.closeDictionary();
    list.date(u"ExpirationDate"_s, world.dateTime(profile, u"expirationDate"));
    list.text(u"Name"_s, world.text(profile, u"name"));
    if (const auto devices = texts(world, profile, u"devices", u"udid"); !devices.isEmpty())
        list.list(u"ProvisionedDevices"_s, u"string"_s, devices);
    list.list(u"TeamIdentifier"_s, u"string"_s, {team});
    list.text(u"TeamName"_s, company["name"_L1].toString() + u" Ltd"_s);
    list.number(u"TimeToLive"_s,
                world.dateTime(profile, u"createdDate").daysTo(world.dateTime(profile, u"expirationDate")));
    list.text(u"UUID"_s, world.text(profile, u"uuid"));
    list.number(u"Version"_s, 1);
    list.finish();
    return authority.signedMessage(xml);
}

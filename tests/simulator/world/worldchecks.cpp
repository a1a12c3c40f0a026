// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/world/worldchecks.h"

#include "simulator/behaviours/behaviours.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

bool isOfKind(const QJsonValue &value, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Boolean:
        return value.isBool();
    case ValueKind::Integer:
    case ValueKind::Integer64:
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    case ValueKind::Number:
        return value.isDouble();
    case ValueKind::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid() && value.toString().size() == 10;
    case ValueKind::DateTime:
        return QDateTime::fromString(value.toString(), Qt::ISODate).isValid() && value.toString().size() > 10;
    case ValueKind::Object:
    case ValueKind::Map:
        return value.isObject();
    default:
        return value.isString();
    }
}

class Checker
{
public:
    explicit Checker(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    void check(const QString &place, const QJsonValue &value, ValueKind kind, bool isArray, int enumIndex, int schema)
    {
        if (!isArray)
            return checkOne(place, value, kind, enumIndex, schema);
        if (!value.isArray())
            return fault(place, u"is no array"_s);
        for (const auto &item : value.toArray()) {
            // Arrays of arrays occur once, in an answer that is not part of a world.
            checkOne(place, item, kind, enumIndex, schema);
        }
    }
    QStringList faults() const { return m_faults; }

private:
    void checkOne(const QString &place, const QJsonValue &value, ValueKind kind, int enumIndex, int schema)
    {
        if (!isOfKind(value, kind))
            fault(place, u"has a value of the wrong kind: "_s + value.toVariant().toString());
        if (enumIndex >= 0 && !m_catalog.enumValues(enumIndex).contains(value.toString()))
            fault(place, u"has an unknown value "_s + value.toString());
        if (kind == ValueKind::Object && schema >= 0)
            checkFields(place, value.toObject(), m_catalog.objectFields(schema));
    }

    void checkFields(const QString &place, const QJsonObject &object, const std::vector<ObjectField> &fields)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto known = std::find_if(fields.begin(), fields.end(),
                                            [&it](const ObjectField &f) { return f.name == it.key(); });
            if (known == fields.end())
                fault(place, u"has an unknown field "_s + it.key());
            else
                check(place + u'.' + it.key(), it.value(), known->kind, known->isArray, known->enumIndex,
                      known->schema);
        }
    }

    void fault(const QString &place, const QString &what)
    {
        const auto text = place + u' ' + what;
        if (!m_faults.contains(text))
            m_faults.append(text);
    }

    const Catalog &m_catalog;
    QStringList m_faults;
};

} // namespace

std::unique_ptr<World> makeWorld(const Catalog &catalog, WorldSize size, quint32 seed)
{
    auto world = std::make_unique<World>(catalog, seed, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
    world->clock().setStanding(true);
    addBehaviours(*world);
    populateWorld(*world, size, seed);
    return world;
}

QStringList attributeFaults(World &world)
{
    Checker checker(world.catalog());
    for (const auto &entry : world.catalog().entries()) {
        for (const auto object : world.all(entry.key)) {
            for (const auto &attribute : entry.attributes) {
                const auto value = world.value(object, attribute.name);
                if (!value.isUndefined() && !value.isNull())
                    checker.check(entry.key + u'.' + attribute.name, value, attribute.kind, attribute.isArray,
                                  attribute.enumIndex, attribute.schema);
            }
        }
    }
    return checker.faults();
}

/// Hundreds of thousands of price points and thousands of report files are made when they are asked for; walking all of
/// them would be all a test does.
static bool isEndless(const RelationshipInfo &relationship)
{
    return relationship.target == "analyticsReportSegments"_L1
        || relationship.name.endsWith("pricePoints"_L1, Qt::CaseInsensitive)
        || relationship.name.endsWith("qualizations"_L1);
}

QStringList linkFaults(World &world)
{
    QStringList faults;
    for (const auto &entry : world.catalog().entries()) {
        for (const auto object : world.all(entry.key)) {
            for (const auto &relationship : entry.relationships) {
                if (isEndless(relationship))
                    continue;
                for (const auto target : world.links(object, relationship.name)) {
                    if (!world.exists(target))
                        faults.append(u"%1.%2 of %3"_s.arg(entry.key, relationship.name, world.id(object)));
                }
            }
        }
    }
    return faults;
}

QByteArray digest(World &world)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &entry : world.catalog().entries()) {
        for (const auto object : world.all(entry.key)) {
            hash.addData(QByteArrayView(world.idBytes(object)));
            for (std::size_t i = 0; i < entry.attributes.size(); ++i) {
                if (const auto *json = world.json(object, int(i)))
                    hash.addData(QByteArrayView(*json));
            }
            for (const auto &relationship : entry.relationships) {
                if (isEndless(relationship))
                    continue;
                for (const auto target : world.links(object, relationship.name))
                    hash.addData(QByteArrayView(world.idBytes(target)));
            }
        }
    }
    return hash.result().toHex();
}

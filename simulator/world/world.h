// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "simulator/world/behaviour.h"
#include "simulator/world/jsontext.h"
#include "simulator/world/objectref.h"
#include "simulator/world/random.h"
#include "simulator/world/worldclock.h"

#include <QJsonValue>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

enum class WorldSize;

/// Everything the simulated App Store Connect knows. Objects are rows of the catalog's entries; attributes are kept as
/// JSON bytes. Lives on one thread. Names the catalog does not have are ignored and told in complaints().
class World
{
public:
    using Slots = std::vector<quint32>;

    World(const Catalog &catalog, quint32 seed, const QDateTime &start);
    ~World();
    Q_DISABLE_COPY_MOVE(World)

    const Catalog &catalog() const { return m_catalog; }
    quint32 seed() const { return m_seed; }
    WorldClock &clock() { return m_clock; }
    QDateTime now() const { return m_clock.now(); }
    Random &random() { return m_random; } ///< for what happens while serving; seeds use streams of their own
    quint64 revision() const { return m_revision; } ///< grows with every change
    QStringList complaints() const { return m_complaints; }

    // Objects. Insertion order is the default order of lists.
    struct Field
    {
        QStringView name;
        JsonText value;
    };
    /// An empty id makes one. Null when the entry is unknown; an id that exists gives that object, updated.
    ObjectRef create(QStringView entry, const QString &id = {}, std::initializer_list<Field> attributes = {});
    void remove(ObjectRef object);
    ObjectRef find(QStringView entry, QStringView id);
    ObjectRef find(int entry, std::string_view id);
    bool exists(ObjectRef object) const;
    QString id(ObjectRef object) const;
    const std::string &idBytes(ObjectRef object) const;
    const EntryInfo &entryOf(ObjectRef object) const { return m_catalog.entries()[std::size_t(object.entry)]; }
    bool isA(ObjectRef object, QStringView entry) const { return !object.isNull() && entryOf(object).key == entry; }
    QList<ObjectRef> all(QStringView entry) const;
    qsizetype count(QStringView entry) const;
    /// A number or a UUID, as Apple uses for that entry; the same row of ids for the same seed.
    QString makeId(QStringView entry);

    // Attributes
    void set(ObjectRef object, QStringView name, JsonText value);
    void clear(ObjectRef object, QStringView name);
    QJsonValue value(ObjectRef object, QStringView name) const; ///< Undefined when not set
    QString text(ObjectRef object, QStringView name) const { return value(object, name).toString(); }
    QDateTime dateTime(ObjectRef object, QStringView name) const;
    const std::string *json(ObjectRef object, int attribute) const; ///< by index; null when not set
    void setJson(ObjectRef object, int attribute, std::string json);
    int attributeIndex(QStringView entry, QStringView name) const; ///< -1 when unknown

    // Relationships. The other side is kept in step where the catalog lets one tell which relationship that is.
    void link(ObjectRef object, QStringView relationship, ObjectRef target); ///< to-one: set; to-many: append
    void link(ObjectRef object, int relationship, ObjectRef target);
    void unlink(ObjectRef object, QStringView relationship, ObjectRef target);
    void unlink(ObjectRef object, int relationship, ObjectRef target);
    void setLinks(ObjectRef object, QStringView relationship, const QList<ObjectRef> &targets); ///< in this order
    void setLinks(ObjectRef object, int relationship, const QList<ObjectRef> &targets);
    ObjectRef linked(ObjectRef object, QStringView relationship); ///< of a to-one; null when not set
    QList<ObjectRef> links(ObjectRef object, QStringView relationship);
    const Slots &linkSlots(ObjectRef object, int relationship); ///< in the table of targetEntry()
    int relationshipIndex(QStringView entry, QStringView name) const; ///< -1 when unknown
    int targetEntry(int entry, int relationship) const; ///< -1 when the specification names none
    int inverseOf(int entry, int relationship) const; ///< index in the target entry; -1: none
    void declareInverse(QStringView entry, QStringView relationship, QStringView target, QStringView inverse);

    // What is made when it is first asked for.
    using Filler = std::function<void(World &, ObjectRef)>;
    using Finder = std::function<ObjectRef(World &, const QString &id)>;
    void setLazyLinks(QStringView entry, QStringView relationship, Filler filler); ///< once for each object
    void setFinder(QStringView entry, Finder finder); ///< for an id that is not there

    // Behaviours, downloads, assets
    void addBehaviour(QStringView entry, Behaviour behaviour);
    Refusals check(Write &write, int entry);
    void done(const Write &write, int entry);
    void setDownload(const QString &pathTemplate, DownloadMaker download); ///< "/v1/salesReports"; metrics too
    const DownloadMaker *download(const QString &pathTemplate) const;
    void putAsset(const QString &path, Asset asset); ///< "icons/42.png"
    void setAssetMaker(const QString &prefix, AssetMaker maker); ///< "icons/"
    std::optional<Asset> asset(const QString &path);
    /// The URL of an asset, for an attribute; the server puts its own address in when it answers.
    static QString assetUrl(QStringView path);
    /// One that is good for some minutes after each answer it is in: the server signs it as it answers.
    static QString signedAssetUrl(QStringView path);
    static constexpr std::string_view baseMark = "{espalier-base}";
    static constexpr std::string_view signatureMark = "{espalier-signature}";

    // For the server
    int entryIndex(QStringView key) const; ///< -1 when unknown
    quint32 slotCount(int entry) const; ///< including removed ones
    bool isAlive(int entry, quint32 slot) const;
    bool isLinkUsed(int entry, int relationship) const; ///< by any object, or made when asked for
    bool isLinked(ObjectRef object, int relationship) const; ///< without making lazy links

private:
    struct Object;
    struct Table;
    struct LinkRule;

    Object *object(ObjectRef ref) const;
    const Slots *ownSlots(ObjectRef object, int relationship) const;
    bool isAttached(ObjectRef object, int relationship, ObjectRef target) const;
    void attach(ObjectRef object, int relationship, quint32 target);
    void detach(ObjectRef object, int relationship, quint32 target);
    void removeChildren(ObjectRef object);
    void complain(const QString &what);

    const Catalog &m_catalog;
    quint32 m_seed;
    WorldClock m_clock;
    Random m_random;
    Random m_idRandom;
    qint64 m_lastNumber;
    quint64 m_revision = 1;
    std::vector<std::unique_ptr<Table>> m_tables;
    QHash<QString, int> m_entryIndex;
    QHash<QString, DownloadMaker> m_downloads;
    QHash<QString, Asset> m_assets;
    std::map<QString, AssetMaker> m_assetMakers;
    QStringList m_complaints;
};

/// Makes the people, apps, versions and reviews of a seed, in three sizes.
void populateWorld(World &world, WorldSize size, quint32 seed);

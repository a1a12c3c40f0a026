// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// What one attribute or parameter value is on the wire.
enum class ValueKind {
    String,
    Boolean,
    Integer,
    Integer64,
    Number,
    Decimal, ///< a decimal number written as a string
    Date,
    DateTime,
    Duration, ///< ISO 8601
    Uri,
    Email,
    Enum,
    Object, ///< fields are in Attribute::schema
    Map
};

enum class HttpMethod { Get, Post, Patch, Delete };

/// What a value looks like, wherever it stands.
struct ValueShape
{
    ValueKind kind = ValueKind::String;
    bool isArray = false;
    bool isNested = false; ///< an array of arrays, or a map of maps
    int enumIndex = -1; ///< into Catalog::enumValues, -1 when not an enum
    int schema = -1; ///< into Catalog::objectFields, -1 when kind is not Object
    std::optional<qint64> minimum; ///< of an integer, as far as the specification states one
    std::optional<qint64> maximum;

    bool operator==(const ValueShape &) const = default;
};

/// One field of a nested object of an attribute (ImageAsset, UploadOperation, ...).
struct ObjectField : ValueShape
{
    QString name;

    bool operator==(const ObjectField &) const = default;
};

/// What the specification does not say about a value; from the overlay.
enum class ValueHint {
    None,
    SignedUrl, ///< another host: the token must not go there
    Base64, ///< decode before saving
    Locale, ///< offer the locale table
    Secret, ///< never shown, logged or stored
    Pem,
    TimeZone
};

struct AttributeInfo : ValueShape
{
    QString name;
    ValueHint hint = ValueHint::None;
    QString actionLabel; ///< of a write-only boolean that is an order ("Submit for review"); else empty
    bool readable = false; ///< part of answers; false for write-only attributes
    bool onCreate = false;
    bool requiredOnCreate = false;
    bool onUpdate = false;
    bool deprecated = false;

    bool operator==(const AttributeInfo &) const = default;
};

struct RelationshipInfo
{
    QString name;
    QString target; ///< catalog key of the one target entry; empty when the specification has links only
    bool toMany = false;
    bool linked = false; ///< carries links in an answer
    bool readable = false; ///< part of answers; false for create-only relationships
    bool includable = false; ///< carries data in an answer, may be named in `include`
    bool related = false; ///< GET .../{id}/name exists
    bool linkageGet = false;
    bool linkagePatch = false;
    bool linkagePost = false;
    bool linkageDelete = false;
    bool onCreate = false;
    bool requiredOnCreate = false;
    bool onUpdate = false;
    bool deprecated = false;

    bool operator==(const RelationshipInfo &) const = default;
};

struct ParameterInfo
{
    QString name; ///< as on the wire: "filter[rating]", "sort", "limit[builds]"
    ValueKind kind = ValueKind::String;
    bool isArray = false;
    bool required = false;
    bool deprecated = false;
    QStringList values = {}; ///< empty: any
    int maximum = 0; ///< of an integer; 0: none stated

    bool operator==(const ParameterInfo &) const = default;
};

enum class OperationPattern {
    List,
    GetOne,
    Create,
    Update,
    Remove,
    RelatedToOne,
    RelatedToMany,
    LinkageGetToOne,
    LinkageGetToMany,
    LinkageSet, ///< PATCH to-one
    LinkageReplace, ///< PATCH to-many
    LinkageAdd, ///< POST
    LinkageRemove, ///< DELETE with a body
    Metrics,
    Download ///< not JSON:API: report, vendor JSON, CSV
};

/// One resource written inline (`included`) by a composite create or update.
struct InlineEntry
{
    QString entry; ///< catalog key
    QStringList through; ///< relationships of the request's resource, or of another inline resource, that name it
    std::vector<AttributeInfo> attributes; ///< as writable here: onCreate and requiredOnCreate are set
    std::vector<RelationshipInfo> relationships;

    bool operator==(const InlineEntry &) const = default;
};

/// What one metric's `data` items hold.
struct MetricShape
{
    std::vector<ObjectField> values; ///< of `dataPoints[].values`
    std::vector<ObjectField> dimensions; ///< of `dimensions`; the kind is that of its `data`
    QStringList relatedDimensions; ///< those whose links have `related`
    bool hasGranularity = false;

    bool operator==(const MetricShape &) const = default;
};

/// One of the operations of the specification, derived from the entries.
struct OperationInfo
{
    HttpMethod method = HttpMethod::Get;
    QString path; ///< "/v1/apps/{id}/builds"
    OperationPattern pattern = OperationPattern::List;
    QString entry; ///< catalog key of the resource that owns the path
    QString relationship; ///< of related and linkage operations; the name of a metric for Metrics
    QString target; ///< catalog key of what the answer holds; equals entry except for related operations
    std::vector<ParameterInfo> parameters;
    std::vector<InlineEntry> inlines;
    QList<int> successStatuses; ///< {200}, {201}, {204}, {202, 204}
    QStringList mediaTypes; ///< of the success answer, preferred first; empty when it has no body
    std::optional<MetricShape> metric; ///< of Metrics
    bool isAction = false; ///< create-only collection
    bool deprecated = false;

    const ParameterInfo *parameter(QStringView name) const; ///< null when unknown
    bool operator==(const OperationInfo &) const = default;
};

/// One resource type of one API version.
struct EntryInfo
{
    QString
        key; ///< "customerReviews", "v2/inAppPurchases"; the schema name where there is no collection ("AppKeyword")
    QString type; ///< JSON:API type on the wire
    QString schema; ///< name in the specification: "CustomerReview", "InAppPurchaseV2"; empty for reports
    int version = 1;
    bool hasCollection = true; ///< a path /vN/type exists
    bool deprecated = false;
    QString title; ///< for people: "Customer Reviews"
    QString area; ///< documentation area: "App Store > Customer Reviews"
    QString group; ///< documentation page within the area: "App Store Versions"
    QString actionLabel; ///< what creating one does, where the collection is an order: "Release this version"
    QString crud; ///< of the letters L G C U D
    bool replacesOnCreate = false; ///< a new one takes the place of the parent's present one, without a word
    std::vector<AttributeInfo> attributes; ///< sorted by name
    std::vector<RelationshipInfo> relationships; ///< sorted by name
    QStringList oneOfParents; ///< optional relationships of which a create must name exactly one
    QStringList
        requiredInFact; ///< attributes and relationships a create needs although the specification says optional

    const AttributeInfo *attribute(QStringView name) const; ///< null when unknown
    const RelationshipInfo *relationship(QStringView name) const; ///< null when unknown
};

/// The facts of one version of Apple's specification. Immutable once loaded; cheap to share by reference.
class Catalog
{
public:
    struct LoadError
    {
        QString message; ///< names the file and the place in it
    };

    /// Reads the compact JSON written by `espalier-catalog import`, with the overlay merged in.
    static std::optional<Catalog> load(const QByteArray &json, const QByteArray &overlay, LoadError *error);

    QString specVersion() const;
    std::span<const EntryInfo> entries() const; ///< sorted by key
    const EntryInfo *entry(QStringView key) const; ///< null when unknown
    /// The entry a linkage {type} means when read through `from`'s relationships, else the newest entry of that type.
    const EntryInfo *entryForType(QStringView type, const EntryInfo *from = nullptr) const;

    std::span<const OperationInfo> operations() const; ///< every operation, sorted by path then method
    const OperationInfo *operation(HttpMethod method, QStringView pathTemplate) const;
    /// Finds the operation of a concrete path ("/v1/apps/42/builds"); `id` receives the path's id.
    const OperationInfo *match(HttpMethod method, QStringView path, QString *id = nullptr) const;

    const QStringList &enumValues(int index) const;
    QString enumName(int index) const; ///< "Platform"; the first place that uses it where the specification has no name
    const std::vector<ObjectField> &objectFields(int schema) const;

private:
    friend class CatalogReader;
    void index();

    QString m_specVersion;
    std::vector<EntryInfo> m_entries;
    std::vector<OperationInfo> m_operations;
    std::vector<QStringList> m_enums;
    std::vector<std::vector<ObjectField>> m_objects;
    QStringList m_enumNames;
    QHash<QString, QList<std::size_t>> m_typeIndex; ///< entries of one type, oldest version first
    QHash<QString, std::size_t> m_operationIndex; ///< "GET /v1/apps/{id}"
};

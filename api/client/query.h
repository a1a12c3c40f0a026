// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/handles.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <type_traits>
#include <utility>
#include <vector>

/// The query of one request. Names and values are given as they mean and encoded on the way out; several values of one
/// parameter are joined by commas. Setting a parameter again replaces it; an empty list of values removes it.
class Query
{
    template <typename Tag, typename T>
    static Tag *tagOf(const Attribute<Tag, T> &);
    template <typename Tag, typename Target>
    static Tag *tagOf(const ToOne<Tag, Target> &);
    template <typename Tag, typename Target>
    static Tag *tagOf(const ToMany<Tag, Target> &);
    template <typename Handle>
    using TagOf = decltype(tagOf(std::declval<const Handle &>()));

public:
    Query &set(const QString &name, const QStringList &values);
    Query &set(const QString &name, const QString &value) { return set(name, QStringList{value}); }

    Query &filter(const QString &name, const QStringList &values);
    Query &filter(const QString &name, const QString &value) { return filter(name, QStringList{value}); }
    /// Any of `values`.
    template <typename Tag, typename T, typename... Values>
    Query &filter(const Attribute<Tag, T> &attribute, const Values &...values)
    {
        return filter(QString(attribute.name), QStringList{text(values)...});
    }
    template <typename Tag, typename Target, typename... Ids>
    Query &filter(const ToOne<Tag, Target> &relationship, const Ids &...ids)
    {
        return filter(QString(relationship.name), QStringList{text(ids)...});
    }
    template <typename Tag, typename Target, typename... Ids>
    Query &filter(const ToMany<Tag, Target> &relationship, const Ids &...ids)
    {
        return filter(QString(relationship.name), QStringList{text(ids)...});
    }

    /// `entry` may be a catalog key ("v2/inAppPurchases") or a wire type. Relationships not named here are not sent.
    Query &fields(const QString &entry, const QStringList &names);
    template <typename First, typename... Rest>
    requires requires(const First &handle) { handle.name; }
    Query &fields(QLatin1StringView entry, const First &first, const Rest &...rest)
    {
        static_assert((std::is_same_v<TagOf<First>, TagOf<Rest>> && ...), "fields of one entry");
        return fields(QString(entry), QStringList{QString(first.name), QString(rest.name)...});
    }

    Query &include(const QStringList &relationships);
    template <typename First, typename... Rest>
    requires requires(const First &handle) { handle.target; }
    Query &include(const First &first, const Rest &...rest)
    {
        return include(QStringList{QString(first.name), QString(rest.name)...});
    }

    /// "-createdDate" sorts downwards.
    Query &sort(const QStringList &names);
    template <typename Tag, typename T>
    Query &sort(const Attribute<Tag, T> &attribute, Qt::SortOrder order = Qt::AscendingOrder)
    {
        const auto name = QString(attribute.name);
        return sort(QStringList{order == Qt::AscendingOrder ? name : u'-' + name});
    }

    Query &limit(int count) { return set(QStringLiteral("limit"), QString::number(count)); }
    Query &limit(const QString &relationship, int count);
    template <typename Tag, typename Target>
    Query &limit(const ToMany<Tag, Target> &relationship, int count)
    {
        return limit(QString(relationship.name), count);
    }

    Query &exists(const QString &relationship, bool wanted);
    template <typename Handle>
    requires requires(const Handle &handle) { handle.name; }
    Query &exists(const Handle &relationship, bool wanted) { return exists(QString(relationship.name), wanted); }

    bool isEmpty() const { return m_items.empty(); }
    QStringList names() const;
    QStringList values(const QString &name) const;

    /// Percent-encoded, in the order the parameters were first set; without the question mark.
    QString encoded() const;
    /// The same for equal questions, whatever the order of setting; leaves out `limit`. For cache keys.
    QString canonical() const;

    bool operator==(const Query &) const = default;

private:
    using Item = std::pair<QString, QStringList>;

    static QString text(const QString &value) { return value; }
    static QString text(QLatin1StringView value) { return value; }
    static QString text(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
    static QString text(const QDateTime &value) { return value.toUTC().toString(Qt::ISODate); }
    static QString text(const QDate &value) { return value.toString(Qt::ISODate); }
    template <typename Number>
    requires(std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>) static QString text(Number value)
    {
        return QString::number(value);
    }

    std::vector<Item> m_items;
};

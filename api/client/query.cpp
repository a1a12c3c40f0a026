// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Query &Query::set(const QString &name, const QStringList &values)
{
    const auto found
        = std::find_if(m_items.begin(), m_items.end(), [&](const auto &item) { return item.first == name; });
    if (found == m_items.end()) {
        if (!values.isEmpty())
            m_items.emplace_back(name, values);
    } else if (values.isEmpty()) {
        m_items.erase(found);
    } else {
        found->second = values;
    }
    return *this;
}

Query &Query::filter(const QString &name, const QStringList &values)
{
    return set(u"filter[%1]"_s.arg(name), values);
}

Query &Query::fields(const QString &entry, const QStringList &names)
{
    return set(u"fields[%1]"_s.arg(entry.section(u'/', -1)), names);
}

Query &Query::include(const QStringList &relationships)
{
    return set(u"include"_s, relationships);
}

Query &Query::sort(const QStringList &names)
{
    return set(u"sort"_s, names);
}

Query &Query::limit(const QString &relationship, int count)
{
    return set(u"limit[%1]"_s.arg(relationship), QString::number(count));
}

Query &Query::exists(const QString &relationship, bool wanted)
{
    return set(u"exists[%1]"_s.arg(relationship), text(wanted));
}

QStringList Query::names() const
{
    QStringList names;
    for (const auto &[name, values] : m_items)
        names.append(name);
    return names;
}

QStringList Query::values(const QString &name) const
{
    const auto found
        = std::find_if(m_items.begin(), m_items.end(), [&](const auto &item) { return item.first == name; });
    return found == m_items.end() ? QStringList() : found->second;
}

static QString encodedItem(const QString &name, const QStringList &values)
{
    QStringList parts;
    for (const auto &value : values)
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' + parts.join(u',');
}

QString Query::encoded() const
{
    QStringList parts;
    for (const auto &[name, values] : m_items)
        parts.append(encodedItem(name, values));
    return parts.join(u'&');
}

QString Query::canonical() const
{
    auto sorted = m_items;
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (const auto &[name, values] : sorted) {
        if (name != "limit"_L1)
            parts.append(encodedItem(name, values));
    }
    return parts.join(u'&');
}

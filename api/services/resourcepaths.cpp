// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourcepaths.h"

#include "api/catalog/catalog.h"

using namespace Qt::StringLiterals;

static QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString collectionPath(const QString &entry)
{
    return (entry.contains(u'/') ? u"/"_s : u"/v1/"_s) + entry;
}

QString resourcePath(const ResourceKey &key)
{
    return collectionPath(key.entry) + u'/' + segment(key.id);
}

QString relatedPath(const ResourceKey &key, const QString &relationship)
{
    return resourcePath(key) + u'/' + segment(relationship);
}

QString linkagePath(const ResourceKey &key, const QString &relationship)
{
    return resourcePath(key) + u"/relationships/"_s + segment(relationship);
}

QString typeOf(const QString &entry, const Catalog &catalog)
{
    const auto *info = catalog.entry(entry);
    return info ? info->type : entry.section(u'/', -1);
}

QString listKey(const QString &path, const Query &query)
{
    const auto question = query.canonical();
    return question.isEmpty() ? path : path + u'?' + question;
}

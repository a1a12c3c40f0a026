// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/handlesgenerator.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// "v2/inAppPurchases" -> "v2::inAppPurchases".
QString namespaceOf(const QString &key)
{
    return QString(key).replace(u'/', u"::"_s);
}

/// Names that C++ or the header itself has taken get an underscore.
QString identifier(const QString &name)
{
    static const QSet<QString> taken{
        u"Tag"_s,      u"key"_s,       u"auto"_s,     u"bool"_s,     u"case"_s,      u"char"_s,     u"class"_s,
        u"const"_s,    u"default"_s,   u"delete"_s,   u"do"_s,       u"double"_s,    u"else"_s,     u"enum"_s,
        u"explicit"_s, u"export"_s,    u"extern"_s,   u"false"_s,    u"float"_s,     u"for"_s,      u"friend"_s,
        u"if"_s,       u"inline"_s,    u"int"_s,      u"long"_s,     u"namespace"_s, u"new"_s,      u"operator"_s,
        u"private"_s,  u"protected"_s, u"public"_s,   u"register"_s, u"requires"_s,  u"return"_s,   u"short"_s,
        u"signed"_s,   u"static"_s,    u"struct"_s,   u"switch"_s,   u"template"_s,  u"this"_s,     u"throw"_s,
        u"true"_s,     u"try"_s,       u"typedef"_s,  u"typename"_s, u"union"_s,     u"unsigned"_s, u"using"_s,
        u"virtual"_s,  u"void"_s,      u"volatile"_s, u"while"_s,    u"signals"_s,   u"slots"_s,    u"emit"_s};
    return taken.contains(name) ? name + u'_' : name;
}

QString typeOf(const AttributeInfo &attribute)
{
    const bool isText = attribute.kind != ValueKind::Object && attribute.kind != ValueKind::Map
        && attribute.kind != ValueKind::Boolean && attribute.kind != ValueKind::Integer
        && attribute.kind != ValueKind::Integer64 && attribute.kind != ValueKind::Number;
    if (attribute.isArray)
        return isText && !attribute.isNested ? u"QStringList"_s : u"QVariantList"_s;
    switch (attribute.kind) {
    case ValueKind::Boolean:
        return u"bool"_s;
    case ValueKind::Integer:
    case ValueKind::Integer64:
        return u"qint64"_s;
    case ValueKind::Number:
        return u"double"_s;
    case ValueKind::Date:
        return u"QDate"_s;
    case ValueKind::DateTime:
        return u"QDateTime"_s;
    case ValueKind::Uri:
        return u"QUrl"_s;
    case ValueKind::Object:
    case ValueKind::Map:
        return u"QVariantMap"_s;
    default:
        return u"QString"_s;
    }
}

QString quoted(const QString &text)
{
    return u"QLatin1StringView(\"%1\")"_s.arg(text);
}

QByteArray header(const EntryInfo &entry)
{
    QSet<QString> targets;
    QSet<QString> includes{u"QLatin1StringView"_s};
    QString body;
    for (const auto &attribute : entry.attributes) {
        const auto type = typeOf(attribute);
        if (type.startsWith(u'Q'))
            includes.insert(type);
        body += u"inline constexpr Attribute<Tag, %1> %2{%3};\n"_s.arg(type, identifier(attribute.name),
                                                                       quoted(attribute.name));
    }
    for (const auto &relationship : entry.relationships) {
        const auto target = namespaceOf(relationship.target);
        if (target.isEmpty())
            continue;
        if (relationship.target != entry.key)
            targets.insert(target);
        body += u"inline constexpr To%1<Tag, ::%2::Tag> %3{%4, %5};\n"_s.arg(
            relationship.toMany ? u"Many"_s : u"One"_s, target, identifier(relationship.name),
            quoted(relationship.name), quoted(relationship.target));
    }

    const auto sorted = [](const QSet<QString> &names) {
        auto list = names.values();
        list.sort();
        return list;
    };
    QString text = u"// SPDX-License-Identifier: GPL-3.0-or-later\n// Made from resources/catalog at build "
                   u"time.\n#pragma once\n\n"
                   "#include \"api/jsonapi/handles.h\"\n\n"_s;
    for (const auto &name : sorted(includes))
        text += u"#include <%1>\n"_s.arg(name);
    text += u'\n';
    for (const auto &target : sorted(targets))
        text += u"namespace %1 {\nstruct Tag;\n}\n"_s.arg(target);
    text += u"\nnamespace %1 {\nstruct Tag\n{\n};\ninline constexpr auto key = %2;\n"_s.arg(namespaceOf(entry.key),
                                                                                            quoted(entry.key));
    return (text + body + u"}\n"_s).toUtf8();
}

} // namespace

std::map<QString, QByteArray> generateHandles(const Catalog &catalog)
{
    std::map<QString, QByteArray> headers;
    for (const auto &entry : catalog.entries())
        headers.emplace(entry.key.toLower() + ".h"_L1, header(entry));
    return headers;
}

QString writeHandles(const Catalog &catalog, const QString &folder)
{
    const auto headers = generateHandles(catalog);
    if (headers.size() != catalog.entries().size())
        return u"two entries differ in case alone"_s;
    const QDir root(folder);
    for (const auto &[name, text] : headers) {
        const auto path = root.filePath(name);
        QFile present(path);
        if (present.open(QIODevice::ReadOnly) && present.readAll() == text)
            continue;
        present.close();
        if (!root.mkpath(path.chopped(path.size() - path.lastIndexOf(u'/'))))
            return u"cannot make the folder of %1"_s.arg(path);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return u"cannot write %1: %2"_s.arg(path, file.errorString());
    }
    QDirIterator files(folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        if (!headers.contains(root.relativeFilePath(path)))
            QFile::remove(path);
    }
    return {};
}

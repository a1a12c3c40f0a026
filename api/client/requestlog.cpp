// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static constexpr qsizetype LongestBody = 16 * 1024;
static constexpr std::size_t MostAnswers = 60;

RequestLog::RequestLog(std::size_t capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(std::max<std::size_t>(capacity, 1))
{
}

const RequestLogEntry *RequestLog::find(quint64 id) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), id,
                                        [](const auto &entry, quint64 wanted) { return entry.id < wanted; });
    return found != m_entries.end() && found->id == id ? &*found : nullptr;
}

void RequestLog::clear()
{
    std::vector<quint64> gone;
    for (const auto &entry : m_entries) {
        if (entry.isOver())
            gone.push_back(entry.id);
    }
    std::erase_if(m_entries, [](const auto &entry) { return entry.isOver(); });
    for (const auto id : gone)
        emit removed(id);
}

quint64 RequestLog::add(RequestLogEntry entry)
{
    entry.id = ++m_lastId;
    entry.body = withoutSecrets(entry.body);
    m_entries.push_back(entry);
    emit added(entry);
    if (m_entries.size() > m_capacity) {
        const auto oldest = m_entries.front().id;
        m_entries.pop_front();
        emit removed(oldest);
    }
    return m_lastId;
}

void RequestLog::change(const RequestLogEntry &entry)
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), entry.id,
                                        [](const auto &known, quint64 wanted) { return known.id < wanted; });
    if (found == m_entries.end() || found->id != entry.id)
        return;
    const auto body = found->body; // already blanked
    const auto answer = found->answer;
    *found = entry;
    found->body = body;
    found->answer = answer;
    emit changed(*found);
}

void RequestLog::keepAnswer(quint64 id, const QByteArray &answer)
{
    const auto entryOf = [this](quint64 wanted) -> RequestLogEntry * {
        const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                        [wanted](const RequestLogEntry &each) { return each.id == wanted; });
        return found == m_entries.rend() ? nullptr : &*found;
    };
    auto *entry = answer.isEmpty() ? nullptr : entryOf(id);
    if (!entry)
        return;
    entry->answer = answer;
    m_answered.push_back(id);
    if (m_answered.size() > MostAnswers) {
        if (auto *oldest = entryOf(m_answered.front()))
            oldest->answer.clear();
        m_answered.pop_front();
    }
}

static bool isSecretName(QByteArrayView name)
{
    static constexpr std::array<const char *, 5> words{"password", "secret", "token", "privatekey", "passphrase"};
    const auto isFound = [name](const char *word) {
        const QByteArrayView wanted(word);
        return std::search(name.begin(), name.end(), wanted.begin(), wanted.end(),
                           [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; })
            != name.end();
    };
    return std::any_of(words.begin(), words.end(), isFound);
}

static QJsonValue blanked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array.append(blanked(item));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto hide = isSecretName(it.key().toUtf8()) && (it->isString() || it->isDouble());
        *it = hide ? QJsonValue(u"REDACTED"_s) : blanked(*it);
    }
    return object;
}

QByteArray RequestLog::withoutSecrets(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (json.size() > LongestBody || !document.isObject())
        return {}; // not JSON: nobody can tell what is in it
    return QJsonDocument(blanked(document.object()).toObject()).toJson(QJsonDocument::Compact);
}

/// Behind the closing quote of the string that begins at `at`; -1 when it does not end.
static qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (auto quote = json.indexOf('"', at + 1); quote >= 0; quote = json.indexOf('"', quote + 1)) {
        qsizetype before = quote;
        while (json[before - 1] == '\\')
            --before;
        if ((quote - before) % 2 == 0)
            return quote + 1;
    }
    return -1;
}

static qsizetype skipSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at;
}

/// A signed address lets in whoever has it: its query is left out. Of any other string: as it is.
static QByteArrayView withoutSignature(QByteArrayView string)
{
    const auto query = string.indexOf('?');
    if (query < 0 || !string.sliced(query).toByteArray().toLower().contains("signature="))
        return string;
    return string.first(query);
}

QByteArray RequestLog::beginningWithoutSecrets(const QByteArray &json, qsizetype limit)
{
    QByteArray out;
    const QByteArrayView view(json);
    for (qsizetype at = 0; at < json.size() && out.size() < limit;) {
        if (json[at] != '"') {
            const auto quote = std::min(json.indexOf('"', at), at + limit - out.size());
            const auto end = quote < at ? std::min(json.size(), at + limit - out.size()) : quote;
            out += view.sliced(at, end - at);
            at = end;
            continue;
        }
        const auto end = endOfString(json, at);
        if (end < 0)
            break; // cut off: half a value may be a secret's
        const auto colon = skipSpace(json, end);
        const bool secret
            = colon < json.size() && json[colon] == ':' && isSecretName(view.sliced(at + 1, end - at - 2));
        const auto shown = withoutSignature(view.sliced(at, end - at));
        out += shown;
        if (shown.size() < end - at)
            out += "?REDACTED\"";
        at = end;
        if (!secret)
            continue;
        auto value = skipSpace(json, colon + 1);
        if (value >= json.size())
            break;
        if (json[value] == '{' || json[value] == '[' || json[value] == 'n')
            continue; // what lies within has names of its own; null hides nothing
        out += ":\"REDACTED\"";
        if (json[value] == '"')
            value = endOfString(json, value);
        else
            while (value < json.size() && !QByteArrayView(",}]").contains(json[value]))
                ++value;
        if (value < 0)
            break;
        at = value;
    }
    return out;
}

/// Quoted for a POSIX shell.
static QString quoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString RequestLog::copyAsCurl(const RequestLogEntry &entry)
{
    QStringList words{u"curl"_s};
    if (entry.method != "GET")
        words << u"-X"_s << QString::fromLatin1(entry.method);
    if (entry.authorized)
        words << u"-H"_s << u"\"Authorization: Bearer $TOKEN\""_s;
    if (!entry.accept.isEmpty())
        words << u"-H"_s << quoted(u"Accept: "_s + QString::fromLatin1(entry.accept));
    if (!entry.body.isEmpty()) {
        words << u"-H"_s << quoted(u"Content-Type: application/json"_s);
        words << u"--data"_s << quoted(QString::fromUtf8(entry.body));
    }
    words << quoted(QString::fromLatin1(entry.url.toEncoded()));
    return words.join(u' ');
}

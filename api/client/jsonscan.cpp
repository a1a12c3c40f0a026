// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/jsonscan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

using namespace Qt::StringLiterals;

/// The end of the string that begins at `from`, behind its closing quote; null when it has none.
static const char *endOfString(const char *from, const char *end)
{
    for (const char *at = from + 1; at < end;) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
        if (!quote)
            return nullptr;
        int backslashes = 0;
        for (const char *before = quote - 1; before > from && *before == '\\'; --before)
            ++backslashes;
        if (backslashes % 2 == 0)
            return quote + 1;
        at = quote + 1;
    }
    return nullptr;
}

/// The end of the object or array that begins at `from`; null when it is cut off.
static const char *endOfNested(const char *from, const char *end)
{
    int depth = 0;
    for (const char *at = from; at < end;) {
        switch (*at) {
        case '"':
            at = endOfString(at, end);
            if (!at)
                return nullptr;
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return at + 1;
            break;
        default:
            break;
        }
        ++at;
    }
    return nullptr;
}

QUrl nextLink(const QByteArray &json)
{
    const char *end = json.constEnd();
    const char *at = static_cast<const char *>(std::memchr(json.constData(), '{', std::size_t(json.size())));
    bool isLinks = false;
    for (at = at ? at + 1 : end; at && at < end;) {
        if (*at == '"') {
            const char *next = endOfString(at, end);
            isLinks = next && QByteArrayView(at, next) == "\"links\"";
            at = next;
        } else if (*at == '{' || *at == '[') {
            const char *next = endOfNested(at, end);
            if (isLinks && next) {
                const auto links = QJsonDocument::fromJson(QByteArray(at, next - at)).object();
                return QUrl(links.value("next"_L1).toString());
            }
            at = next;
        } else {
            ++at;
        }
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/rejectedvalues.h"

#include "api/client/apirequest.h"
#include "api/jsonapi/apierror.h"

using namespace Qt::StringLiterals;

static bool isOptional(const QString &parameter)
{
    return parameter == "include"_L1 || parameter.startsWith("fields["_L1);
}

/// `fields[type]` means the same everywhere, `include` only on its path.
static QString memoryKey(const ApiRequest &request, const QString &parameter)
{
    if (parameter != "include"_L1)
        return parameter;
    auto segments = request.path.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() > 2)
        segments.removeAt(2);
    return u"include "_s + segments.join(u'/');
}

void RejectedValues::strip(ApiRequest &request) const
{
    if (m_values.isEmpty())
        return;
    for (const auto &name : request.query.names()) {
        if (!isOptional(name))
            continue;
        const auto rejected = m_values.value(memoryKey(request, name));
        if (rejected.isEmpty())
            continue;
        auto values = request.query.values(name);
        values.removeIf([&](const QString &value) { return rejected.contains(value); });
        request.query.set(name, values);
    }
}

static bool isPartOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// As a whole word: "kidsAgeBand" is not named by "kidsAgeBandOld" nor by "appInfo.kidsAgeBand".
static bool mentions(const QString &text, const QString &value)
{
    for (auto at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        const auto before = at > 0 ? text.at(at - 1) : QChar();
        const auto after = text.size() > at + value.size() ? text.at(at + value.size()) : QChar();
        if (!isPartOfName(before) && before != u'.' && !isPartOfName(after))
            return true;
    }
    return false;
}

bool RejectedValues::learn(const ApiRequest &request, const ApiError &error)
{
    if (error.httpStatus != 400)
        return false;
    bool learned = false;
    for (const auto &item : error.items) {
        if (!item.code.startsWith("PARAMETER_ERROR"_L1) || !isOptional(item.parameter))
            continue;
        const auto values = request.query.values(item.parameter);
        auto &known = m_values[memoryKey(request, item.parameter)];
        for (const auto &value : values) {
            if ((mentions(item.detail, value) || mentions(item.title, value)) && !known.contains(value)) {
                known.insert(value);
                learned = true;
            }
        }
    }
    return learned;
}

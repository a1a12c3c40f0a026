// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/apirequest.h"

#include "simulator/server/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const GivenParameter *IncomingRequest::parameter(QStringView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [name](const GivenParameter &each) { return each.info->name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

int IncomingRequest::integer(QStringView name, int fallback) const
{
    const auto *given = parameter(name);
    return given ? given->values.value(0).toInt() : fallback;
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = char(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QString decodeUrlPart(std::string_view text, bool inQuery)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += inQuery && text[i] == '+' ? ' ' : text[i];
        }
    }
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

static Refusals checkInteger(const GivenParameter &given)
{
    bool isNumber = false;
    const auto text = given.values.value(0);
    const int number = text.toInt(&isNumber);
    const auto &name = given.info->name;
    if (given.values.size() != 1 || !isNumber)
        return {refuse::parameter(u"INVALID"_s, name, u"'%1' is not a valid number"_s.arg(given.values.join(u',')))};
    if (number < 1)
        return {refuse::parameter(u"INVALID"_s, name, u"The minimum allowable value is '1'"_s)};
    if (given.info->maximum > 0 && number > given.info->maximum)
        return {
            refuse::parameter(u"INVALID"_s, name, u"The maximum allowable value is '%1'"_s.arg(given.info->maximum))};
    return {};
}

static Refusals checkValues(const GivenParameter &given)
{
    const auto &info = *given.info;
    if (info.kind == ValueKind::Integer)
        return checkInteger(given);
    Refusals refusals;
    const bool isFieldList = info.name.startsWith("fields["_L1);
    for (const auto &value : given.values) {
        const bool isBoolean = value == "true"_L1 || value == "false"_L1;
        if (info.kind == ValueKind::Boolean
                ? !isBoolean
                : !info.values.isEmpty() && !info.values.contains(value) && !(isFieldList && value.isEmpty()))
            refusals.push_back(refuse::parameter(u"INVALID"_s, info.name,
                                                 isFieldList ? u"'%1' is not a valid field name"_s.arg(value)
                                                             : u"'%1' is not a valid value"_s.arg(value)));
    }
    if (!isFieldList && given.values.join(QString()).isEmpty())
        return {refuse::parameter(u"INVALID"_s, info.name, u"The parameter has no value"_s)};
    return refusals;
}

/// `limit[builds]` says how many of what `include=builds` brings.
static Refusals checkTogether(const IncomingRequest &request)
{
    Refusals refusals;
    const auto *include = request.parameter(u"include");
    for (const auto &given : request.parameters) {
        const auto &name = given.info->name;
        if (name.startsWith("limit["_L1) && !(include && include->values.contains(name.sliced(6).chopped(1))))
            refusals.push_back(
                refuse::parameter(u"ILLEGAL"_s, name, u"It goes with an include of the same relationship"_s));
    }
    for (const auto &info : request.operation->parameters) {
        if (info.required && !request.parameter(info.name))
            refusals.push_back(
                refuse::parameter(u"REQUIRED"_s, info.name, u"The parameter '%1' is required"_s.arg(info.name)));
    }
    return refusals;
}

static void readOne(IncomingRequest &request, const QString &name, const QString &value, Refusals &refusals)
{
    const auto *info = request.operation->parameter(name);
    if (!info && name == "cursor"_L1 && request.operation->parameter(u"limit")) {
        request.cursor = value;
        return;
    }
    if (!info) {
        refusals.push_back(
            refuse::parameter(u"ILLEGAL"_s, name, u"The parameter '%1' can not be used with this request"_s.arg(name)));
        return;
    }
    if (request.parameter(name)) {
        refusals.push_back(
            refuse::parameter(u"INVALID"_s, name, u"The parameter '%1' is given more than once"_s.arg(name)));
        return;
    }
    GivenParameter given{info, info->isArray ? value.split(u',') : QStringList{value}};
    const auto wrong = checkValues(given);
    refusals.insert(refusals.end(), wrong.begin(), wrong.end());
    request.parameters.push_back(std::move(given));
}

Refusals readParameters(IncomingRequest &request)
{
    Refusals refusals;
    const auto target = request.http->target;
    const auto mark = target.find('?');
    auto rest = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    while (!rest.empty()) {
        const auto end = std::min(rest.find('&'), rest.size());
        const auto item = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (item.empty())
            continue;
        const auto equals = std::min(item.find('='), item.size());
        readOne(request, decodeUrlPart(item.substr(0, equals), true),
                decodeUrlPart(item.substr(std::min(equals + 1, item.size())), true), refusals);
    }
    if (refusals.empty())
        refusals = checkTogether(request);
    return refusals;
}

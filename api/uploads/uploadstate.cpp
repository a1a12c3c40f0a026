// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadstate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

void UploadState::add(qint64 offset, qint64 length)
{
    if (has(offset, length))
        return;
    ahead.append({offset, length});
    std::sort(ahead.begin(), ahead.end());
    while (!ahead.isEmpty() && ahead.constFirst().first <= sentTo) {
        sentTo = std::max(sentTo, ahead.constFirst().first + ahead.constFirst().second);
        ahead.removeFirst();
    }
}

bool UploadState::has(qint64 offset, qint64 length) const
{
    return offset + length <= sentTo || ahead.contains({offset, length});
}

qint64 UploadState::sentBytes() const
{
    auto bytes = sentTo;
    for (const auto &[offset, length] : ahead)
        bytes += length;
    return bytes;
}

static const QList<std::pair<UploadState::Phase, QString>> &phaseNames()
{
    using Phase = UploadState::Phase;
    static const QList<std::pair<Phase, QString>> names{
        {Phase::New, u"new"_s},         {Phase::Reserving, u"reserving"_s},   {Phase::Unclear, u"unclear"_s},
        {Phase::Sending, u"sending"_s}, {Phase::Committing, u"committing"_s}, {Phase::Delivering, u"delivering"_s},
        {Phase::Failed, u"failed"_s}};
    return names;
}

QJsonObject UploadState::json() const
{
    const auto named = std::find_if(phaseNames().begin(), phaseNames().end(),
                                    [this](const auto &name) { return name.first == phase; });
    QJsonArray parts;
    for (const auto &[offset, length] : ahead)
        parts.append(QJsonArray{offset, length});
    return {{u"phase"_s, named->second}, {u"id"_s, id},
            {u"size"_s, size},           {u"modified"_s, modified.toString(Qt::ISODateWithMs)},
            {u"known"_s, known},         {u"md5"_s, QString::fromLatin1(md5)},
            {u"sentTo"_s, sentTo},       {u"ahead"_s, parts}};
}

UploadState UploadState::fromJson(const QJsonObject &object)
{
    UploadState state;
    const auto name = object.value("phase"_L1).toString();
    const auto named = std::find_if(phaseNames().begin(), phaseNames().end(),
                                    [&name](const auto &known) { return known.second == name; });
    if (named == phaseNames().end())
        return state;
    state.phase = named->first;
    state.id = object.value("id"_L1).toString();
    state.size = object.value("size"_L1).toInteger();
    state.modified = QDateTime::fromString(object.value("modified"_L1).toString(), Qt::ISODateWithMs);
    state.known = object.value("known"_L1).toObject();
    state.md5 = object.value("md5"_L1).toString().toLatin1();
    state.sentTo = object.value("sentTo"_L1).toInteger();
    for (const auto part : object.value("ahead"_L1).toArray())
        state.ahead.append({part[0].toInteger(), part[1].toInteger()});
    return state;
}

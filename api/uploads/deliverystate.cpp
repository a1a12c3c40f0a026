// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/deliverystate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *code;
    const char *text;
};

// The codes are not in the specification; these are the ones the server is known to send.
constexpr Words words[] = {
    {"IMAGE_INCORRECT_DIMENSIONS",
     QT_TRANSLATE_NOOP("DeliveryState", "The picture does not have one of the sizes that are allowed here.")},
    {"IMAGE_ALPHA_NOT_ALLOWED", QT_TRANSLATE_NOOP("DeliveryState", "The picture must not have transparency.")},
    {"IMAGE_TOOL_FAILURE", QT_TRANSLATE_NOOP("DeliveryState", "The picture could not be read. Save it once more.")},
    {"IMAGE_BAD_FORMAT", QT_TRANSLATE_NOOP("DeliveryState", "The picture has to be a PNG or JPEG in RGB.")},
    {"MOVIE_RESAVE_STEREO", QT_TRANSLATE_NOOP("DeliveryState", "The film has to have stereo sound.")},
    {"MOVIE_LENGTH_TOO_LONG", QT_TRANSLATE_NOOP("DeliveryState", "The film is longer than 30 seconds.")},
    {"MOVIE_LENGTH_TOO_SHORT", QT_TRANSLATE_NOOP("DeliveryState", "The film is shorter than 15 seconds.")},
    {"MOVIE_BAD_DIMENSIONS",
     QT_TRANSLATE_NOOP("DeliveryState", "The film does not have one of the sizes that are allowed here.")},
    {"CHECKSUM_MISMATCH",
     QT_TRANSLATE_NOOP("DeliveryState", "What arrived is not what was sent, or the file changed meanwhile.")},
    {"UPLOAD_INCOMPLETE", QT_TRANSLATE_NOOP("DeliveryState", "Not all of the file arrived.")},
};

QString stateAttribute(const EntryInfo &entry)
{
    // `assetDeliveryState` of films is deprecated.
    for (const auto &name : {u"videoDeliveryState"_s, u"assetDeliveryState"_s})
        if (entry.attribute(name))
            return name;
    return u"state"_s;
}

} // namespace

bool isReservation(const EntryInfo &entry)
{
    const auto *size = entry.attribute(u"fileSize");
    return size && size->onCreate && entry.attribute(u"uploadOperations");
}

QString deliveryProblem(const QString &code, const QString &description)
{
    for (const auto &known : words) {
        if (code == QLatin1StringView(known.code))
            return QCoreApplication::translate("DeliveryState", known.text);
    }
    return description.isEmpty() ? code : description;
}

DeliveryState deliveryState(const Resource &resource, const EntryInfo &entry)
{
    const auto value = resource.json().value("attributes"_L1).toObject().value(stateAttribute(entry));
    const auto object = value.toObject();
    DeliveryState state;
    state.raw = value.isString() ? value.toString() : object.value("state"_L1).toString();
    if (state.raw == "FAILED"_L1)
        state.phase = DeliveryState::Phase::Failed;
    else if (state.raw == "UPLOAD_COMPLETE"_L1 || state.raw == "PROCESSING"_L1)
        state.phase = DeliveryState::Phase::Processing;
    else if (!state.raw.isEmpty() && state.raw != "AWAITING_UPLOAD"_L1)
        state.phase = DeliveryState::Phase::Delivered; // COMPLETE, and the states of review that follow it
    for (const auto error : object.value("errors"_L1).toArray())
        state.problems.append(deliveryProblem(error["code"_L1].toString(), error["description"_L1].toString()));
    return state;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/deliverywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct DeliveryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

struct Words
{
    const char *code;
    const char *text;
};

constexpr Words table[] = {
    {"IMAGE_INCORRECT_DIMENSIONS",
     QT_TRANSLATE_NOOP("Delivery", "The width and height of the image are not among those that are accepted here.")},
    {"IMAGE_ALPHA_NOT_ALLOWED",
     QT_TRANSLATE_NOOP("Delivery", "The image has transparency, which is not allowed here.")},
    {"IMAGE_BAD_ASPECT_RATIO",
     QT_TRANSLATE_NOOP("Delivery", "The proportions of the image are not those that are wanted here.")},
    {"IMAGE_BAD_DIMENSION_SM_LESS_MIN", QT_TRANSLATE_NOOP("Delivery", "The image is too small.")},
    {"IMAGE_TOOL_FAILURE", QT_TRANSLATE_NOOP("Delivery", "The image could not be read. Save it again and try it.")},
    {"MOV_RESAVE_FORMAT", QT_TRANSLATE_NOOP("Delivery", "The video has a format that is not accepted.")},
    {"MOV_RESAVE_STEREO", QT_TRANSLATE_NOOP("Delivery", "The video needs a stereo sound track, even a silent one.")},
    {"MOV_RESAVE_LONGER", QT_TRANSLATE_NOOP("Delivery", "The video is too short.")},
    {"MOV_RESAVE_TRIM", QT_TRANSLATE_NOOP("Delivery", "The video is too long.")},
    {"CHECKSUM_MISMATCH",
     QT_TRANSLATE_NOOP("Delivery", "What arrived is not what was sent. Apply once more to send it again.")},
    {"UPLOAD_INCOMPLETE",
     QT_TRANSLATE_NOOP("Delivery", "Parts of the file did not arrive. Apply once more to send it again.")},
};

QString wordsOf(const Delivery::Problem &problem)
{
    for (const auto &[code, text] : table) {
        if (problem.code == QLatin1StringView(code) || problem.description == QLatin1StringView(code))
            return DeliveryTexts::tr(text);
    }
    if (!problem.description.isEmpty() && problem.description != problem.code)
        return problem.description;
    //: %1 is a code of the server
    return DeliveryTexts::tr("App Store Connect reported the problem %1.").arg(problem.code);
}

} // namespace

QString deliveryWords(const Delivery &delivery)
{
    QStringList sentences;
    for (const auto &problem : delivery.problems)
        sentences.append(wordsOf(problem));
    sentences.removeDuplicates();
    if (sentences.isEmpty())
        return DeliveryTexts::tr("App Store Connect cannot use the file and does not say why.");
    return sentences.join(u' ');
}

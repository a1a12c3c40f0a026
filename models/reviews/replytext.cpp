// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/replytext.h"

#include "api/catalog/fieldlimits.h"
#include "handles/customerreviewresponses.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReplyTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{([a-z]+)\\}"_s);
    return pattern;
}

} // namespace

QList<ReplyPlaceholder> replyPlaceholders()
{
    return {{u"{nickname}"_s, ReplyTexts::tr("Name of the customer")},
            {u"{app}"_s, ReplyTexts::tr("Name of the app")},
            {u"{version}"_s, ReplyTexts::tr("Version the review is of")},
            {u"{stars}"_s, ReplyTexts::tr("Number of stars")},
            {u"{territory}"_s, ReplyTexts::tr("Country or region of the store")},
            {u"{signature}"_s, ReplyTexts::tr("Your signature")}};
}

QString filledReply(const QString &text, const ReviewRecord &review, const QString &app, const QString &signature)
{
    const QHash<QString, QString> values{{u"nickname"_s, review.nickname},
                                         {u"app"_s, app},
                                         {u"version"_s, review.version.section(u' ', 1)},
                                         {u"stars"_s, QString::number(review.rating)},
                                         {u"territory"_s, format::territory(review.territory)},
                                         {u"signature"_s, signature}};
    QString filled;
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += values.value(match.captured(1), match.captured());
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled.trimmed();
}

QStringList unknownPlaceholders(const QString &text)
{
    QStringList known, unknown;
    for (const auto &each : replyPlaceholders())
        known.append(each.token);
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const auto token = it.next().captured();
        if (!known.contains(token) && !unknown.contains(token))
            unknown.append(token);
    }
    return unknown;
}

ReplyTemplate templateFor(const ReplyTemplate &chosen, const QList<ReplyTemplate> &all, const QString &language)
{
    const auto find = [&](const QString &wanted) {
        return std::find_if(all.begin(), all.end(), [&](const ReplyTemplate &each) {
            return each.name == chosen.name && each.language == wanted;
        });
    };
    if (const auto own = find(language); !language.isEmpty() && own != all.end())
        return *own;
    const auto any = find({});
    return any != all.end() ? *any : chosen;
}

int replyLimit()
{
    return fieldLength(QString(customerReviewResponses::key), QString(customerReviewResponses::responseBody.name))
        .characters;
}

int replyLength(const QString &text)
{
    return int(text.toUcs4().size());
}

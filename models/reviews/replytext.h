// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"

/// A placeholder of reply templates: "{nickname}" and what it stands for.
struct ReplyPlaceholder
{
    QString token;
    QString meaning;
};
QList<ReplyPlaceholder> replyPlaceholders();

/// The text for one review. `app` is the app's name. Placeholders nobody knows stay as they are.
QString filledReply(const QString &text, const ReviewRecord &review, const QString &app, const QString &signature);

/// Placeholders in a text that have no meaning.
QStringList unknownPlaceholders(const QString &text);

/// The template of the family of `chosen` (those with its name) that is in the review's language; else `chosen` itself.
ReplyTemplate templateFor(const ReplyTemplate &chosen, const QList<ReplyTemplate> &all, const QString &language);

int replyLimit(); ///< in Unicode characters
int replyLength(const QString &text); ///< in the same

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/appsummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Tone tone;
    QLatin1StringView icon;
    const char *title;
    const char *one;
    const char *many;
};

constexpr std::array<Words, 7> table{{
    {Tone::Danger, "circle-x"_L1, QT_TRANSLATE_NOOP("Concern", "Rejected"),
     QT_TRANSLATE_NOOP("Concern", "1 version rejected"), QT_TRANSLATE_NOOP("Concern", "%n versions rejected")},
    {Tone::Warning, "rocket"_L1, QT_TRANSLATE_NOOP("Concern", "Waiting for your release"),
     QT_TRANSLATE_NOOP("Concern", "1 version waits for your release"),
     QT_TRANSLATE_NOOP("Concern", "%n versions wait for your release")},
    {Tone::Warning, "shield-alert"_L1, QT_TRANSLATE_NOOP("Concern", "Missing compliance"),
     QT_TRANSLATE_NOOP("Concern", "1 build without export compliance"),
     QT_TRANSLATE_NOOP("Concern", "%n builds without export compliance")},
    {Tone::Warning, "clock-alert"_L1, QT_TRANSLATE_NOOP("Concern", "Builds expiring"),
     QT_TRANSLATE_NOOP("Concern", "1 build expires soon"), QT_TRANSLATE_NOOP("Concern", "%n builds expire soon")},
    {Tone::Info, "message-square"_L1, QT_TRANSLATE_NOOP("Concern", "Unanswered reviews"),
     QT_TRANSLATE_NOOP("Concern", "1 unanswered review"), QT_TRANSLATE_NOOP("Concern", "%n unanswered reviews")},
    {Tone::Warning, "badge-check"_L1, QT_TRANSLATE_NOOP("Concern", "Certificates expiring"),
     QT_TRANSLATE_NOOP("Concern", "1 certificate expires soon"),
     QT_TRANSLATE_NOOP("Concern", "%n certificates expire soon")},
    {Tone::Info, "pencil"_L1, QT_TRANSLATE_NOOP("Concern", "Staged changes"),
     QT_TRANSLATE_NOOP("Concern", "1 change not sent yet"), QT_TRANSLATE_NOOP("Concern", "%n changes not sent yet")},
}};

} // namespace

static const Words &wordsOf(Concern concern)
{
    return table[std::size_t(concern)];
}

Tone toneOf(Concern concern)
{
    return wordsOf(concern).tone;
}

QString iconOf(Concern concern)
{
    return wordsOf(concern).icon;
}

QString textOf(Concern concern, int count)
{
    const auto &words = wordsOf(concern);
    return QCoreApplication::translate("Concern", count == 1 ? words.one : words.many, nullptr, count);
}

QString titleOf(Concern concern)
{
    return QCoreApplication::translate("Concern", wordsOf(concern).title);
}

bool AppSummary::needs(Concern concern) const
{
    return std::any_of(attention.begin(), attention.end(), [concern](const auto &i) { return i.concern == concern; });
}

QDateTime AppSummary::newest() const
{
    QDateTime newest;
    for (const auto &platform : platforms) {
        if (!newest.isValid() || platform.created > newest)
            newest = platform.created;
    }
    return newest;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Words that App Review is known to turn apps down for (App Review Guidelines 2.1 and 2.3).
#include "models/release/releasechecks.h"

#include "models/core/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using Severity = ReleaseFinding::Severity;
using Place = ReleaseFinding::Place;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChecks)
};

struct Words
{
    const char *rule;
    const char *pattern;
    const char *why; ///< %1 is what was found, %2 the field, %3 the language
};

constexpr std::array lists{
    Words{"placeholder", R"(\b(lorem ipsum|todo|tbd|fixme|placeholder|xxx+)\b)",
          QT_TRANSLATE_NOOP("ReleaseChecks", "\"%1\" in %2 (%3) looks like a placeholder.")},
    Words{"other-platforms", R"(\b(android|google play|windows phone|galaxy store|huawei appgallery)\b)",
          QT_TRANSLATE_NOOP("ReleaseChecks", "%2 (%3) speaks of another platform: \"%1\".")},
    Words{"test-version", R"(\b(beta|alpha|demo|test) version\b|\bpre-?release\b)",
          QT_TRANSLATE_NOOP("ReleaseChecks", "%2 (%3) says that this is not finished: \"%1\".")},
    Words{"promise", R"(\b(coming soon|in a future (update|version)|will be added)\b)",
          QT_TRANSLATE_NOOP("ReleaseChecks", "%2 (%3) promises something for later: \"%1\".")},
};

} // namespace

namespace releasechecks {

void checkWords(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    for (const auto &words : lists) {
        const QRegularExpression pattern(QLatin1StringView(words.pattern),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
        for (const auto &language : facts.locales) {
            for (auto it = language.texts.cbegin(); it != language.texts.cend(); ++it) {
                if (it.key().endsWith("Url"_L1))
                    continue;
                const auto match = pattern.match(it.value());
                if (match.hasMatch())
                    findings->push_back(
                        {QString::fromLatin1(words.rule),
                         Severity::Warning,
                         Place::Listing,
                         language.locale,
                         it.key(),
                         QCoreApplication::translate("ReleaseChecks", words.why)
                             .arg(match.captured(), format::title(it.key()), format::locale(language.locale)),
                         {}});
            }
        }
    }
}

} // namespace releasechecks

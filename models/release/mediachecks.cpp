// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releasechecks.h"

#include "handles/appstoreversions.h"
#include "models/core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Severity = ReleaseFinding::Severity;
using Place = ReleaseFinding::Place;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChecks)
};

} // namespace

namespace releasechecks {

void checkMedia(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    if (!facts.media)
        return;
    const auto platform = facts.version[appStoreVersions::platform].value_or(QString());
    const auto add = [&](const QString &rule, Severity severity, const QString &message) {
        findings->push_back({rule, severity, Place::Media, facts.primaryLocale, {}, message, {}});
    };
    QStringList families;
    for (const auto &set : *facts.media) {
        const auto *type = displayType(set.medium, set.displayType);
        const auto title = type ? type->title : set.displayType;
        if (set.medium == Medium::Screenshot && set.count() > 0 && type)
            families.append(type->family);
        if (!set.key.isNull() && set.count() == 0)
            add(u"media-empty"_s, Severity::Warning, Text::tr("The set for %1 has no pictures.").arg(title));
        if (set.count() > mediumLimits(set.medium).most)
            add(u"media-count"_s, Severity::Error,
                Text::tr("The set for %1 has %2 files, no more than %3 are taken.")
                    .arg(title)
                    .arg(set.count())
                    .arg(mediumLimits(set.medium).most));
        for (const auto &item : set.items) {
            if (item.isRemoved || item.isStaged())
                continue;
            using Phase = DeliveryState::Phase;
            if (item.delivery.phase == Phase::Failed)
                add(u"media-refused"_s, Severity::Error,
                    Text::tr("%1 (%2) was refused: %3")
                        .arg(item.fileName, title, item.delivery.problems.value(0, item.delivery.raw)));
            else if (item.delivery.phase != Phase::Delivered)
                add(u"media-processing"_s, Severity::Warning,
                    Text::tr("%1 (%2) has not been processed yet.").arg(item.fileName, title));
        }
    }
    if (families.isEmpty())
        add(u"media-required"_s, Severity::Error,
            Text::tr("There are no screenshots in %1.").arg(format::locale(facts.primaryLocale)));
    else if (platform == "IOS"_L1 && !families.contains(u"iPhone"_s) && !families.contains(u"iPad"_s))
        add(u"media-required"_s, Severity::Error, Text::tr("There are no screenshots for iPhone or iPad."));
}

} // namespace releasechecks

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releasechecks.h"

#include "handles/appstoreversions.h"
#include "handles/builds.h"
#include "models/core/enumwords.h"

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

void checkBuild(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    if (!facts.build)
        return;
    const auto &build = *facts.build;
    const auto add = [&](const QString &rule, const QString &message) {
        findings->push_back({rule, Severity::Error, Place::Build, {}, {}, message, {}});
    };
    if (build.isNull()) {
        add(u"build-required"_s, Text::tr("No build is attached."));
        return;
    }
    const auto number = build[builds::version].value_or(build.id());
    const auto state = build[builds::processingState].value_or(QString());
    if (!state.isEmpty() && state != "VALID"_L1)
        add(u"build-state"_s, Text::tr("Build %1 is not ready: %2.").arg(number, enumWord(state).text));
    if (build[builds::expired].value_or(false))
        add(u"build-expired"_s, Text::tr("Build %1 has expired.").arg(number));
    if (!build[builds::usesNonExemptEncryption])
        add(u"build-compliance"_s,
            Text::tr("Whether build %1 uses encryption that has to be declared has not been answered.").arg(number));
    const auto wanted = facts.version[appStoreVersions::versionString].value_or(QString());
    if (!facts.buildTrain.isEmpty() && facts.buildTrain != wanted)
        add(u"build-version"_s,
            Text::tr("Build %1 is of version %2, this is version %3.").arg(number, facts.buildTrain, wanted));
}

} // namespace releasechecks

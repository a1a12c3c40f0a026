// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/testflightstaging.h"

#include "api/changes/changeset.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TestFlightStaging)
};

class Step
{
public:
    Step(ChangeSet &changes, const QString &text)
        : m_changes(changes)
    {
        m_changes.beginStep(text);
    }
    ~Step() { m_changes.endStep(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    ChangeSet &m_changes;
};

QList<ResourceKey> keysOf(const std::vector<Tester> &testers)
{
    QList<ResourceKey> keys;
    for (const auto &tester : testers)
        keys.append(tester.tester.key());
    return keys;
}

} // namespace

void TestFlightStaging::expire(const std::vector<TestBuild> &builds)
{
    const Step step(m_changes, Text::tr("Expire %n build(s)", nullptr, int(builds.size())));
    for (const auto &build : builds) {
        if (build.isExpired())
            continue;
        ResourceDraft draft(u"builds"_s, build.id);
        draft.set(u"expired"_s, true);
        m_changes.stageUpdate(build.build, draft, {m_app, build.title()});
    }
}

void TestFlightStaging::answerCompliance(const std::vector<TestBuild> &builds, bool usesEncryption)
{
    const Step step(m_changes, Text::tr("Answer export compliance"));
    for (const auto &build : builds) {
        if (!build.lacksCompliance())
            continue;
        ResourceDraft draft(u"builds"_s, build.id);
        draft.set(u"usesNonExemptEncryption"_s, usesEncryption);
        m_changes.stageUpdate(build.build, draft, {m_app, build.title()});
    }
}

void TestFlightStaging::setAutoNotify(const TestBuild &build, bool notify)
{
    if (build.detail.isNull())
        return;
    ResourceDraft draft(build.detail.entry(), build.detail.id());
    draft.set(u"autoNotifyEnabled"_s, notify);
    m_changes.stageUpdate(build.detail, draft, {m_app, build.title()});
}

void TestFlightStaging::notify(const TestBuild &build)
{
    ResourceDraft draft(u"buildBetaNotifications"_s);
    draft.link(u"build"_s, build.build.key());
    m_changes.stageAction(draft, {m_app, build.title()});
}

void TestFlightStaging::submitForReview(const TestBuild &build)
{
    ResourceDraft draft(u"betaAppReviewSubmissions"_s);
    draft.link(u"build"_s, build.build.key());
    m_changes.stageCreate(draft, {m_app, build.title()});
}

void TestFlightStaging::addToGroups(const std::vector<TestBuild> &builds, const QList<ResourceKey> &groups)
{
    const Step step(m_changes, Text::tr("Give %n build(s) to groups", nullptr, int(builds.size())));
    for (const auto &build : builds)
        m_changes.stageAddLinks(build.build.key(), u"betaGroups"_s, groups, {m_app, build.title()});
}

void TestFlightStaging::removeFromGroup(const TestBuild &build, const TestGroup &group)
{
    m_changes.stageRemoveLinks(build.build.key(), u"betaGroups"_s, {group.group.key()}, {m_app, build.title()});
}

void TestFlightStaging::setIndividuals(const TestBuild &build, const QList<ResourceKey> &add,
                                       const QList<ResourceKey> &remove)
{
    const Step step(m_changes, Text::tr("Individual testers of %1").arg(build.title()));
    if (!add.isEmpty())
        m_changes.stageAddLinks(build.build.key(), u"individualTesters"_s, add, {m_app, build.title()});
    if (!remove.isEmpty())
        m_changes.stageRemoveLinks(build.build.key(), u"individualTesters"_s, remove, {m_app, build.title()});
}

void TestFlightStaging::setWhatToTest(const TestBuild &build, const Resource &localization, const QString &locale,
                                      const QString &text)
{
    const ChangeSet::Context context{m_app, u"%1 · %2"_s.arg(build.title(), locale)};
    if (!localization.isNull()) {
        ResourceDraft draft(localization.entry(), localization.id());
        draft.set(u"whatsNew"_s, text);
        m_changes.stageUpdate(localization, draft, context);
        return;
    }
    ResourceDraft draft(u"betaBuildLocalizations"_s);
    draft.set(u"locale"_s, locale).set(u"whatsNew"_s, text).link(u"build"_s, build.build.key());
    m_changes.stageCreate(draft, context);
}

void TestFlightStaging::invite(const std::vector<TesterPlanRow> &people)
{
    const Step step(m_changes, Text::tr("Invite %n tester(s)", nullptr, int(people.size())));
    QHash<ResourceKey, QList<ResourceKey>> joins; // one request a group for all who are testers already
    QHash<ResourceKey, QString> names;
    for (const auto &row : people) {
        if (!row.known.isNull()) {
            for (qsizetype i = 0; i < row.groups.size(); ++i) {
                joins[row.groups[i]].append(row.known);
                names.insert(row.groups[i], row.groupNames.value(i));
            }
            continue;
        }
        ResourceDraft draft(u"betaTesters"_s);
        draft.set(u"email"_s, row.email);
        if (!row.firstName.isEmpty())
            draft.set(u"firstName"_s, row.firstName);
        if (!row.lastName.isEmpty())
            draft.set(u"lastName"_s, row.lastName);
        draft.link(u"betaGroups"_s, row.groups);
        m_changes.stageCreate(draft, {m_app, row.email});
    }
    for (auto it = joins.begin(); it != joins.end(); ++it)
        m_changes.stageAddLinks(it.key(), u"betaTesters"_s, it.value(), {m_app, names.value(it.key())});
}

void TestFlightStaging::inviteAgain(const std::vector<Tester> &testers)
{
    const Step step(m_changes, Text::tr("Invite %n tester(s) again", nullptr, int(testers.size())));
    for (const auto &tester : testers) {
        ResourceDraft draft(u"betaTesterInvitations"_s);
        draft.link(u"app"_s, m_app).link(u"betaTester"_s, tester.tester.key());
        m_changes.stageAction(draft, {m_app, tester.email()});
    }
}

void TestFlightStaging::join(const std::vector<Tester> &testers, const TestGroup &group)
{
    QList<ResourceKey> keys;
    for (const auto &tester : testers) {
        if (!tester.groups.contains(group.group.key()))
            keys.append(tester.tester.key());
    }
    if (!keys.isEmpty())
        m_changes.stageAddLinks(group.group.key(), u"betaTesters"_s, keys, {m_app, group.name()});
}

void TestFlightStaging::leave(const std::vector<Tester> &testers, const TestGroup &group)
{
    m_changes.stageRemoveLinks(group.group.key(), u"betaTesters"_s, keysOf(testers), {m_app, group.name()});
}

void TestFlightStaging::removeFromApp(const std::vector<Tester> &testers)
{
    const Step step(m_changes, Text::tr("Remove %n tester(s)", nullptr, int(testers.size())));
    for (const auto &tester : testers)
        m_changes.stageRemoveLinks(tester.tester.key(), u"apps"_s, {m_app}, {m_app, tester.email()});
}

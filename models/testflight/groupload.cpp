// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/groupload.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroupLoad)
};

} // namespace

QString GroupLoad::refusal(const TestGroup &group) const
{
    const auto key = group.group.key();
    if (!testers.empty()) {
        if (group.isInternal())
            return Text::tr("Takes users of the account only; they are added on the website.");
        if (std::all_of(testers.begin(), testers.end(), [&key](const auto &each) { return each.groups.contains(key); }))
            return Text::tr("%n tester(s) in it already", nullptr, int(testers.size()));
    }
    if (!builds.empty()) {
        if (group.takesAllBuilds())
            return Text::tr("Gets every build by itself.");
        if (std::all_of(builds.begin(), builds.end(), [](const auto &each) { return each.isExpired(); }))
            return Text::tr("%n build(s) expired", nullptr, int(builds.size()));
        if (std::all_of(builds.begin(), builds.end(),
                        [&group](const auto &each) { return group.builds.contains(each.build.key()); }))
            return Text::tr("%n build(s) in it already", nullptr, int(builds.size()));
    }
    return {};
}

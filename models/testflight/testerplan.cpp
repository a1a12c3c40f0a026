// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/testerplan.h"

#include "models/core/tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using State = TesterPlanRow::State;

static QVariant resultCell(const TesterPlanRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        switch (row.state) {
        case State::New:
            return TesterPlan::tr("New");
        case State::Joins:
            return TesterPlan::tr("Joins a group");
        case State::Known:
            return TesterPlan::tr("Known");
        case State::Repeated:
            return TesterPlan::tr("Repeated");
        case State::TooMany:
            return TesterPlan::tr("One too many");
        case State::Bad:
            return row.note;
        }
        return {};
    case Qt::ToolTipRole:
        return row.note;
    case RecordTableModelBase::ToneRole:
        return int(row.state == State::New || row.state == State::Joins         ? Tone::Success
                       : row.state == State::Bad || row.state == State::TooMany ? Tone::Danger
                                                                                : Tone::Neutral);
    default:
        return {};
    }
}

TesterPlan::TesterPlan(QObject *parent)
{
    setParent(parent);
    const auto text = [](auto textOf) {
        return [textOf](const TesterPlanRow &row, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(textOf(row)) : QVariant();
        };
    };
    setColumns({{tr("E-mail"), text([](const TesterPlanRow &row) { return row.email; })},
                {tr("Name"),
                 text([](const TesterPlanRow &row) { return u"%1 %2"_s.arg(row.firstName, row.lastName).trimmed(); })},
                {tr("Groups"), text([](const TesterPlanRow &row) { return row.groupNames.join(u", "_s); })},
                {tr("Result"), resultCell}});
}

void TesterPlan::setList(const TesterList &list, const TestFlightData &source, const ResourceKey &fallback)
{
    QHash<QString, const Tester *> known;
    int external = 0;
    for (const auto &tester : source.testers()) {
        known.insert(tester.email().toCaseFolded(), &tester);
        external += std::any_of(tester.groups.begin(), tester.groups.end(), [&source](const ResourceKey &key) {
            const auto *group = source.group(key);
            return group && !group->isInternal();
        });
    }
    QHash<QString, ResourceKey> groups;
    for (const auto &group : source.groups()) {
        if (!group.isInternal()) // those take users of the account only
            groups.insert(group.name().toCaseFolded(), group.group.key());
    }
    QHash<QString, int> seen;
    std::vector<TesterPlanRow> rows;
    for (const auto &listed : list.testers) {
        TesterPlanRow row;
        row.id = QString::number(rows.size());
        row.line = listed.line;
        row.email = listed.email;
        row.firstName = listed.firstName;
        row.lastName = listed.lastName;
        auto problem = listed.problem;
        for (const auto &name : listed.groups) {
            const auto key = groups.value(name.toCaseFolded());
            if (key.isNull() && problem.isEmpty())
                problem = tr("There is no external group \"%1\".").arg(name);
            else if (!key.isNull() && !row.groups.contains(key))
                row.groups.append(key);
        }
        if (listed.groups.isEmpty() && !fallback.isNull())
            row.groups.append(fallback);
        if (problem.isEmpty() && row.groups.isEmpty())
            problem = tr("No group is named, and none is chosen above.");
        const auto folded = listed.email.toCaseFolded();
        const auto *tester = known.value(folded);
        if (!problem.isEmpty()) {
            row.state = State::Bad;
            row.note = tr("Line %1: %2").arg(listed.line).arg(problem);
        } else if (const int line = seen.value(folded); line > 0) {
            row.state = State::Repeated;
            row.note = tr("The same as in line %1.").arg(line);
        } else if (tester) {
            row.known = tester->tester.key();
            row.groups.removeIf([tester](const ResourceKey &key) { return tester->groups.contains(key); });
            row.state = row.groups.isEmpty() ? State::Known : State::Joins;
            row.note
                = row.groups.isEmpty() ? tr("In these groups already.") : tr("A tester already; joins what is new.");
            seen.insert(folded, listed.line);
        } else {
            seen.insert(folded, listed.line);
            row.state = ++external > mostExternal ? State::TooMany : State::New;
            if (row.state == State::TooMany)
                row.note = tr("An app may have %L1 external testers.").arg(mostExternal);
        }
        for (const auto &key : std::as_const(row.groups))
            row.groupNames.append(source.group(key) ? source.group(key)->name() : QString());
        rows.push_back(std::move(row));
    }
    renew(std::move(rows));
    emit chosenChanged();
}

bool TesterPlan::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!tick(index, value, role))
        return false;
    emit chosenChanged();
    return true;
}

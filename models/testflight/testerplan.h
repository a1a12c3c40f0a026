// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/testerfile.h"
#include "models/core/listplan.h"
#include "models/testflight/testflightdata.h"

/// What would become of one person of a list.
struct TesterPlanRow
{
    enum class State {
        New,
        Joins, ///< known, and put into groups they are not in yet
        Known, ///< in all of them already
        Repeated, ///< stands further up in the list
        TooMany, ///< beyond the external testers an app may have
        Bad
    };

    QString id; ///< its place in the list
    int line = 0;
    QString email;
    QString firstName;
    QString lastName;
    QList<ResourceKey> groups; ///< to join
    QStringList groupNames;
    ResourceKey known; ///< the tester, where it is one already
    State state = State::New;
    QString note;
    bool isChosen = false;

    bool operator==(const TesterPlanRow &) const = default;
    bool canBeChosen() const { return state == State::New || state == State::Joins; }
};

/// A list of testers before anything is staged.
class TesterPlan final : public ListPlan<TesterPlanRow>
{
    Q_OBJECT
public:
    enum Column { Email, Name, Groups, Result };

    /// External testers of an app (App Store Connect Help, "Invite external testers").
    static constexpr int mostExternal = 10'000;

    explicit TesterPlan(QObject *parent = nullptr);

    /// `fallback` is the group of those for whom the list names none. The same list again keeps who was left out.
    void setList(const TesterList &list, const TestFlightData &data, const ResourceKey &fallback);
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void chosenChanged();
};

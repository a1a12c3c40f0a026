// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/draggablemodel.h"
#include "models/testflight/testflightdata.h"

class ChangeSet;

class TestBuildModel final : public DraggableModel<TestBuild>
{
    Q_OBJECT
public:
    enum Column { Build, State, Compliance, Review, Expires, Groups, Uploaded };

    explicit TestBuildModel(const ChangeSet &changes, QObject *parent = nullptr);
};

class TestGroupModel final : public RecordTableModel<TestGroup>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Testers, Builds, Link, Feedback };

    explicit TestGroupModel(const ChangeSet &changes, QObject *parent = nullptr);
};

class TesterModel final : public DraggableModel<Tester>
{
    Q_OBJECT
public:
    enum Column { Email, Name, State, Groups, Installed, Sessions, Crashes, Device };

    explicit TesterModel(const ChangeSet &changes, QObject *parent = nullptr);
};

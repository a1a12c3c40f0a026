// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentloader.h"
#include "models/testflight/testflightmodels.h"
#include "ui/explorer/resourceactions.h"
#include "ui/testflight/tablesection.h"

class ActionBar;
class ChangePanel;
class ExplorerChanges;

/// Groups of testers: their rules, links, criteria and use.
class GroupSection final : public TableSection
{
    Q_OBJECT
public:
    GroupSection(const PageContext &context, TestFlightData &data, ExplorerChanges &changes, QWidget *parent = nullptr);

    int parts() const override { return TestFlightData::Groups | TestFlightData::Testers | TestFlightData::Builds; }
    bool isLoading() const override
    {
        return m_usage.isLoading() || m_activity.isLoading() || m_criteria.isLoading() || m_fit.isLoading();
    }

signals:
    void testersWanted(const QString &groupId);

private:
    void onData() override;
    void onSelection() override;
    const TestGroup *chosen() const;
    void showDetail() override;
    QWidget *detailOf(const TestGroup &group);
    void run(const ResourceAction &action);
    QList<ResourceAction> actionsOf(const Resource &group) const;

    TestGroupModel m_model;
    ExplorerChanges &m_changes;
    DocumentLoader m_usage; ///< of the public link
    DocumentLoader m_activity; ///< what its testers did
    WholeList m_criteria;
    WholeList m_fit; ///< whether any build fits the criteria
    QString m_shown;
    QAbstractButton *m_testers;
};

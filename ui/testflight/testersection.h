// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/groupload.h"
#include "models/testflight/testflightmodels.h"
#include "models/testflight/testflightstaging.h"
#include "ui/testflight/tablesection.h"

class QComboBox;
class TesterImportView;

/// The testers of an app: who they are, in which groups, what they did; lists of new ones.
class TesterSection final : public TableSection
{
    Q_OBJECT
public:
    TesterSection(const PageContext &context, TestFlightData &data, QWidget *parent = nullptr);

    int parts() const override { return TestFlightData::Testers | TestFlightData::Groups; }
    bool isLoading() const override;
    void showImport();
    void importFrom(const QString &path);
    /// Those of one group; an empty id: of all.
    void showGroup(const QString &groupId);

private:
    void onData() override;
    void onSelection() override;
    GroupLoad loadOf(const QStringList &ids) const override;
    void give(const GroupLoad &load, const TestGroup &group) override;
    void fillGroups();
    std::vector<Tester> chosen() const;
    QWidget *detailOf(const Tester &tester);
    void addOne();
    void remove();
    void openGroups();

    TesterModel m_model;
    QComboBox *m_group;
    TesterImportView *m_import;
    QAbstractButton *m_again;
    QAbstractButton *m_groups;
    QAbstractButton *m_remove;
};

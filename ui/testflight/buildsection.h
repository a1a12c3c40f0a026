// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/documentloader.h"
#include "models/testflight/groupload.h"
#include "models/testflight/testflightmodels.h"
#include "models/testflight/testflightstaging.h"
#include "ui/testflight/tablesection.h"

class BuildUpload;
class ClipInvocationsView;
class TestTextsView;

/// Builds of an app: their states, who gets them, what is to be tested; new ones from a file.
class BuildSection final : public TableSection
{
    Q_OBJECT
public:
    BuildSection(const PageContext &context, TestFlightData &data, QWidget *parent = nullptr);

    int parts() const override { return TestFlightData::Builds | TestFlightData::Groups | TestFlightData::Testers; }
    bool isLoading() const override;
    void refresh() override;
    void setApp(const Resource &app);
    /// What to Test of the chosen build, in all languages.
    void openTexts();
    void openInvocations(const Resource &bundle);
    /// Reads an .ipa or .pkg file and shows what would be uploaded.
    void upload(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void onData() override;
    void onSelection() override;
    GroupLoad loadOf(const QStringList &ids) const override;
    void give(const GroupLoad &load, const TestGroup &group) override;
    std::vector<TestBuild> chosen() const;
    const TestBuild *one() const;
    void showDetail() override;
    void updateButtons();
    QWidget *detailOf(const TestBuild &build);
    QWidget *factsOf(const TestBuild &build);
    QWidget *textsOf(const TestBuild &build);
    void expire();
    void openCompliance();
    void openGroups();
    void openIndividuals();
    void notify();
    void submit();

    TestBuildModel m_model;
    WholeList m_texts; ///< What to Test of the chosen build
    WholeList m_individuals;
    DocumentLoader m_usage;
    QList<Resource> m_bundles; ///< of the chosen build
    WholeList m_sizes; ///< of the first bundle, by device
    std::unique_ptr<QObject> m_bundleLoad;
    Resource m_app;
    TestTextsView *m_sheet;
    ClipInvocationsView *m_clips;
    BuildUpload *m_upload;
    QString m_shown;
    QAbstractButton *m_compliance;
    QAbstractButton *m_groups;
    QAbstractButton *m_expire;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rebuild.h"
#include "models/core/wholelist.h"

/// A build with what TestFlight knows of it; all with what is staged.
struct TestBuild
{
    QString id;
    Resource build;
    Resource detail; ///< of buildBetaDetails: states, notification; null: none
    Resource review; ///< the submission for beta review; null: none
    QString version; ///< "2.4"
    QString platform; ///< Apple's
    QUrl icon;
    QStringList groups; ///< names of those it was given to, sorted

    bool operator==(const TestBuild &) const = default;
    QString number() const { return build.text(u"version"); }
    QString title() const { return QStringLiteral("%1 (%2)").arg(version, number()); }
    bool isExpired() const { return build.attribute(u"expired").toBool(); }
    bool isProcessed() const { return build.text(u"processingState") == u"VALID"; }
    /// Nobody has said yet whether it uses encryption that has to be declared.
    bool lacksCompliance() const { return isProcessed() && !build.attribute(u"usesNonExemptEncryption").isValid(); }
};

struct TestGroup
{
    QString id;
    Resource group;
    QList<ResourceKey> builds; ///< the newest fifty
    int testers = 0;

    bool operator==(const TestGroup &) const = default;
    QString name() const { return group.text(u"name"); }
    bool isInternal() const { return group.attribute(u"isInternalGroup").toBool(); }
    bool takesAllBuilds() const { return isInternal() && group.attribute(u"hasAccessToAllBuilds").toBool(); }
};

/// How much a tester did in the last 90 days.
struct TesterUsage
{
    int sessions = 0;
    int crashes = 0;
    int feedback = 0;

    bool operator==(const TesterUsage &) const = default;
};

struct Tester
{
    QString id;
    Resource tester;
    QList<ResourceKey> groups; ///< of this app, with what is staged
    QStringList groupNames; ///< sorted
    QString device; ///< "iPhone 15 · iOS 18.1"
    QString installed; ///< build number; empty: none
    std::optional<TesterUsage> usage; ///< nothing: not read yet

    bool operator==(const Tester &) const = default;
    QString email() const { return tester.text(u"email"); }
    QString name() const;
};

/// Builds, groups and testers of an app, all of each, from the store at once and then from the server.
class TestFlightData final : public QObject
{
    Q_OBJECT
public:
    enum Part { Builds = 1, Groups = 2, Testers = 4 };

    explicit TestFlightData(AccountServices &services, QObject *parent = nullptr);
    ~TestFlightData() override;

    void setApp(const ResourceKey &app);
    const ResourceKey &app() const { return m_app; }
    /// Reads the parts that are not fresh.
    void load(int parts);
    void refresh();
    bool isLoading() const;
    QDateTime fetchedAt() const;
    std::optional<ApiError> error() const;

    const std::vector<TestBuild> &builds() const { return m_builds; } ///< newest first
    const std::vector<TestGroup> &groups() const { return m_groups; } ///< internal ones first, by name
    const std::vector<Tester> &testers() const { return m_testers; }
    bool knowsAllTesters() const { return m_testerList.isWhole(); }
    const TestBuild *build(const ResourceKey &key) const; ///< null: not there
    const TestGroup *group(const ResourceKey &key) const;
    const Tester *tester(const ResourceKey &key) const;
    /// Whom a new build of a group reaches: its testers; of several groups each once.
    QList<ResourceKey> testersOf(const QList<ResourceKey> &groups) const;

signals:
    void changed();

private:
    void rebuild();
    void rebuildGroups();
    void rebuildBuilds();
    void rebuildTesters();
    void readUsage(const QUrl &next);
    Resource staged(const Resource &resource) const;

    AccountServices &m_services;
    ResourceKey m_app;
    int m_parts = 0;
    WholeList m_buildList;
    WholeList m_groupList;
    WholeList m_testerList;
    std::vector<TestBuild> m_builds;
    std::vector<TestGroup> m_groups;
    std::vector<Tester> m_testers;
    QHash<QString, TesterUsage> m_usage; ///< by tester
    bool m_usageKnown = false;
    std::unique_ptr<QObject> m_usageLoad;
    Rebuild m_rebuild;
};

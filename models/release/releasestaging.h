// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/release/releaseactions.h"

class ChangeSet;

/// Stages what brings a version to the store. Each call is one step; nothing is sent.
class ReleaseStaging
{
public:
    explicit ReleaseStaging(ChangeSet &changes)
        : m_changes(changes)
    {
    }

    /// Gives the temporary key. The App Store copies the texts of the version before, except what is new.
    ResourceKey createVersion(const ResourceKey &app, const QString &platform, const QString &versionString);
    void deleteVersion(const ReleaseSituation &situation);
    void attachBuild(const ReleaseSituation &situation, const ResourceKey &build);
    /// Whether it uses encryption that has to be declared.
    void answerCompliance(const ReleaseSituation &situation, const Resource &build, bool usesEncryption);
    /// A date with "SCHEDULED" alone.
    void setRelease(const ReleaseSituation &situation, const QString &type, const QDateTime &date);
    void startPhased(const ReleaseSituation &situation);
    void removePhased(const ReleaseSituation &situation);
    void setPhased(const ReleaseSituation &situation, const QString &state);
    void releaseNow(const ReleaseSituation &situation);

    /// Into the open submission of the platform, or a new one.
    void addToSubmission(const ReleaseSituation &situation);
    void addItem(const ReleaseSituation &situation, const QString &relationship, const ResourceKey &subject,
                 const QString &title);
    void removeItem(const ReleaseSituation &situation, const ResourceKey &item);
    /// With the version, if it is not in it yet.
    void submit(const ReleaseSituation &situation);
    void cancel(const ReleaseSituation &situation);

private:
    ResourceKey ensureSubmission(const ReleaseSituation &situation);
    QString titleOf(const ReleaseSituation &situation) const;

    ChangeSet &m_changes;
};

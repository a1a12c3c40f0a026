// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rebuild.h"
#include "models/core/wholelist.h"

#include <QMap>

/// An address by which testers start an App Clip, with what is staged.
struct ClipInvocation
{
    QString id;
    QString url;
    QMap<QString, QString> titles; ///< by language

    bool operator==(const ClipInvocation &) const = default;
    ResourceKey key() const { return {QStringLiteral("betaAppClipInvocations"), id}; }
};

/// The invocations of a build's bundle. Stages what is changed, each call as one step.
class ClipInvocations final : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 3; ///< of a build; App Store Connect Help, "Test an App Clip experience"

    explicit ClipInvocations(AccountServices &services, QObject *parent = nullptr);

    /// `build` is what changes are listed under.
    void load(const ResourceKey &app, const ResourceKey &bundle, const QString &build);
    void reload() { m_list.reload(); }
    bool isLoading() const { return m_list.isLoading() || m_rebuild.isDue(); }
    const std::optional<ApiError> &error() const { return m_list.state().error; }
    const std::vector<ClipInvocation> &rows() const { return m_rows; } ///< without those to be removed
    /// Known to the end, and fewer than there may be.
    bool canAdd() const { return !isLoading() && !error() && int(m_rows.size()) < most; }

    /// An address that can start an App Clip.
    static bool isAddress(const QString &url);

    void add(const QString &url, const QMap<QString, QString> &titles);
    /// A language without a title loses it.
    void change(const ClipInvocation &row, const QString &url, const QMap<QString, QString> &titles);
    void remove(const ClipInvocation &row);

signals:
    void changed();

private:
    void rebuild();
    ClipInvocation rowOf(const Resource &invocation);
    void changeTitles(const ClipInvocation &row, const QMap<QString, QString> &titles);

    AccountServices &m_services;
    WholeList m_list;
    ResourceKey m_app;
    ResourceKey m_bundle;
    QString m_build;
    std::vector<ClipInvocation> m_rows;
    QHash<QString, QMap<QString, Resource>> m_texts; ///< of each row by language, without what is staged in them
    Rebuild m_rebuild;
};

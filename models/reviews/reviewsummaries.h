// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/listloader.h"

/// What Apple's own machines made of the reviews of one platform in one store.
struct ReviewSummary
{
    QString platform;
    QString territory;
    QString locale;
    QString text;
    QDateTime created;

    bool operator==(const ReviewSummary &) const = default;
};

/// Reads Apple's summaries of an app's reviews; from the store at once, then from the server.
class ReviewSummaries final : public QObject
{
    Q_OBJECT
public:
    explicit ReviewSummaries(AccountServices &services, QObject *parent = nullptr);

    void load(const ResourceKey &app);
    const QList<ReviewSummary> &summaries() const { return m_summaries; }
    const ListState &state() const { return m_loader.state(); }

signals:
    void changed();

private:
    AccountServices &m_services;
    ListLoader m_loader;
    QList<ReviewSummary> m_summaries;
};

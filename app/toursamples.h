// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/accountservices.h"

#include <QObject>

class Resource;
struct ResourceKey;

/// Changes for the tour's pictures, staged in the demo account: a rewritten text, a finding of preflight, something
/// that the server refuses.
class TourSamples final : public QObject
{
    Q_OBJECT
public:
    explicit TourSamples(AccountServices &services, QObject *parent = nullptr);

    /// Stages them, as soon as what they are about has been read.
    void stage();
    /// Applies them, and rests as soon as something has failed.
    void applyToFailure();
    void takeBack();
    bool isLoading() const { return m_open > 0; }

private:
    template <typename Next>
    void readFirst(const ResourceKey &parent, const QString &relationship, Next next);
    void stageTexts(const Resource &localization, const ResourceKey &app);
    void stageGroups(const Resource &group, const ResourceKey &app);

    AccountServices &m_services;
    int m_open = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QHash>
#include <QObject>

#include <memory>

struct AccountServices;

/// Takes What's New of an earlier version over into one that is staged: as soon as that has been made, and the App
/// Store has copied the other texts, the texts are staged for its languages.
class WhatsNewCarrier final : public QObject
{
    Q_OBJECT
public:
    explicit WhatsNewCarrier(AccountServices &services, QObject *parent = nullptr);

    /// `version` is temporary; `app` is what the changes are shown under.
    void carry(const ResourceKey &from, const ResourceKey &version, const ResourceKey &app);
    bool isBusy() const { return m_reading > 0; }

signals:
    void staged(int languages);
    void failed(const QString &text);
    void busyChanged();

private:
    struct Wish
    {
        ResourceKey from;
        ResourceKey app;
    };

    void onReal(const ResourceKey &temporary, const ResourceKey &real);
    void read(const Wish &wish, const ResourceKey &version);
    void stage(const Wish &wish, const QList<Resource> &sources, const QList<Resource> &targets);
    void done();

    AccountServices &m_services;
    QHash<ResourceKey, Wish> m_wishes; ///< by the temporary key
    int m_reading = 0;
};

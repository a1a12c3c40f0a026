// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/listloader.h"
#include "models/home/homedata.h"
#include "models/home/homemodel.h"

#include <QTimer>

#include <map>

/// Reads what Home shows, in few narrow requests: apps with their versions and icons, builds, certificates, and for
/// each released app its recent reviews without an answer.
class HomeLoader final : public QObject
{
    Q_OBJECT
public:
    HomeLoader(AccountServices &services, HomeModel &model, QObject *parent = nullptr);
    ~HomeLoader() override;

    /// Does nothing when everything is fresh: coming back to Home costs no requests.
    void load();
    void refresh();

    bool isLoading() const;
    const ListState &apps() const { return m_apps.state(); }
    QList<Resource> expiringCertificates() const;
    int countOf(Concern concern) const; ///< apps, or certificates
    /// What could not be checked, one sentence each.
    QStringList gaps() const;

signals:
    void changed();

private:
    void onApps(const QList<Resource> &rows, const QList<Resource> &included, bool first);
    void askReviews();
    void watch(ListLoader &loader);
    void rebuildSoon();
    void rebuild();
    HomeData withStaged() const;

    AccountServices &m_services;
    HomeModel &m_model;
    HomeData m_data;
    ListLoader m_apps;
    ListLoader m_builds;
    ListLoader m_certificates;
    std::map<QString, std::unique_ptr<ListLoader>> m_reviews; ///< by app id
    QTimer m_rebuild; ///< several answers of one moment make one change of the model
    bool m_reviewsAsked = false;
};

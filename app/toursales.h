// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/accountservices.h"

#include <QObject>
#include <QTimer>

/// Reports and rates for the tour's pictures, fetched from the demo account.
class TourSales final : public QObject
{
    Q_OBJECT
public:
    explicit TourSales(AccountServices &services, QObject *parent = nullptr);

    /// Once; what is there after a while is enough for pictures.
    void fill();
    bool isLoading() const { return m_enough.isActive() || m_isAnalysing; }

private:
    void fetchAnalytics();

    AccountServices &m_services;
    QTimer m_enough;
    bool m_isFilled = false;
    bool m_isAnalysing = false;
};

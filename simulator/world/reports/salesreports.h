// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/reports/reportdates.h"

#include <QByteArray>
#include <QString>

/// Which report is wanted, once its parameters have been accepted.
struct ReportWish
{
    quint32 seed = 1;
    ReportPeriod period;
    QString subType; ///< of an INSTALLS report; the region of a finance report
};

// The families of reports, each a text with a header. Empty: there is none, as nothing happened.
QByteArray salesSummary(const ReportWish &wish);
QByteArray preOrderSummary(const ReportWish &wish);
QByteArray installs(const ReportWish &wish);
QByteArray subscriptionSummary(const ReportWish &wish);
QByteArray subscriptionEvents(const ReportWish &wish);
QByteArray subscribers(const ReportWish &wish);
QByteArray offerCodeRedemptions(const ReportWish &wish);
QByteArray financial(const ReportWish &wish);
QByteArray financeDetail(const ReportWish &wish);

/// The company as the reports name it.
QByteArray developerName();

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/reportwords.h"

#include "api/reports/fiscalcalendar.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};
}

QString reportwords::kind(const QString &id)
{
    static const QHash<QString, const char *> words{
        {u"SALES"_s, QT_TRANSLATE_NOOP("ReportWords", "Sales")},
        {u"PRE_ORDER"_s, QT_TRANSLATE_NOOP("ReportWords", "Pre-orders")},
        {u"NEWSSTAND"_s, QT_TRANSLATE_NOOP("ReportWords", "Newsstand")},
        {u"SUBSCRIPTION"_s, QT_TRANSLATE_NOOP("ReportWords", "Subscriptions")},
        {u"SUBSCRIPTION_EVENT"_s, QT_TRANSLATE_NOOP("ReportWords", "Subscription events")},
        {u"SUBSCRIBER"_s, QT_TRANSLATE_NOOP("ReportWords", "Subscribers")},
        {u"SUBSCRIPTION_OFFER_CODE_REDEMPTION"_s, QT_TRANSLATE_NOOP("ReportWords", "Offer codes redeemed")},
        {u"INSTALLS.SUMMARY_INSTALL_TYPE"_s, QT_TRANSLATE_NOOP("ReportWords", "Installs by type")},
        {u"INSTALLS.SUMMARY_TERRITORY"_s, QT_TRANSLATE_NOOP("ReportWords", "Installs by territory")},
        {u"INSTALLS.SUMMARY_CHANNEL"_s, QT_TRANSLATE_NOOP("ReportWords", "Installs by channel")},
        {u"INSTALLS.SUMMARY"_s, QT_TRANSLATE_NOOP("ReportWords", "Installs")},
        {u"INSTALLS.DETAILED"_s, QT_TRANSLATE_NOOP("ReportWords", "Installs in detail")},
        {u"FIRST_ANNUAL.DETAILED"_s, QT_TRANSLATE_NOOP("ReportWords", "First annual installs in detail")},
        {u"FIRST_ANNUAL.SUMMARY"_s, QT_TRANSLATE_NOOP("ReportWords", "First annual installs")},
        {u"WIN_BACK_ELIGIBILITY"_s, QT_TRANSLATE_NOOP("ReportWords", "Win-back offers")},
        {u"FINANCIAL"_s, QT_TRANSLATE_NOOP("ReportWords", "Payments")},
        {u"FINANCE_DETAIL"_s, QT_TRANSLATE_NOOP("ReportWords", "Payments in detail")},
        {u"analytics"_s, QT_TRANSLATE_NOOP("ReportWords", "Analytics")},
    };
    const auto *word = words.value(id, nullptr);
    return word ? Text::tr(word) : id;
}

QString reportwords::frequency(ReportFrequency frequency)
{
    switch (frequency) {
    case ReportFrequency::Daily:
        return Text::tr("By day");
    case ReportFrequency::Weekly:
        return Text::tr("By week");
    case ReportFrequency::Monthly:
        return Text::tr("By month");
    case ReportFrequency::Yearly:
        return Text::tr("By year");
    case ReportFrequency::Fiscal:
        return Text::tr("By fiscal month");
    }
    Q_UNREACHABLE();
}

QString reportwords::period(ReportFrequency frequency, const ReportPeriod &period)
{
    switch (frequency) {
    case ReportFrequency::Daily:
        return format::date(period.first);
    case ReportFrequency::Weekly:
        //: a week: its first and its last day
        return Text::tr("%1 – %2").arg(format::date(period.first), format::date(period.last));
    case ReportFrequency::Monthly:
        return format::month(period.first, QLocale::LongFormat);
    case ReportFrequency::Yearly:
        return QString::number(period.first.year());
    case ReportFrequency::Fiscal:
        const auto month = FiscalMonth::of(period.first);
        return month ? month->title() : format::date(period.first);
    }
    Q_UNREACHABLE();
}

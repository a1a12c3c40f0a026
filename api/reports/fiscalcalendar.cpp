// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/fiscalcalendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FiscalMonth)
};

const QJsonObject &calendar()
{
    static const auto object = [] {
        QFile file(u":/data/fiscalcalendar.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return object;
}

} // namespace

const std::vector<FiscalMonth> &FiscalMonth::all()
{
    static const auto months = [] {
        std::vector<FiscalMonth> made;
        const auto weeks = calendar()["weeks"_L1].toArray();
        const auto longer = calendar()["longMonths"_L1].toArray();
        auto first = QDate::fromString(calendar()["firstDay"_L1].toString(), Qt::ISODate);
        for (int year = calendar()["firstYear"_L1].toInt(); year <= calendar()["lastYear"_L1].toInt(); ++year) {
            for (int number = 1; number <= weeks.size(); ++number) {
                FiscalMonth month(year, number, {first, first.addDays(weeks[number - 1].toInt() * 7 - 1)});
                if (longer.contains(month.name()))
                    month.m_period.last = month.m_period.last.addDays(7);
                first = month.m_period.last.addDays(1);
                made.push_back(month);
            }
        }
        return made;
    }();
    return months;
}

std::optional<FiscalMonth> FiscalMonth::named(const QString &name)
{
    const auto found
        = std::find_if(all().begin(), all().end(), [&name](const auto &month) { return month.name() == name; });
    return found == all().end() ? std::nullopt : std::optional(*found);
}

std::optional<FiscalMonth> FiscalMonth::of(QDate day)
{
    const auto found = std::find_if(all().begin(), all().end(), [day](const auto &month) {
        return month.m_period.first <= day && day <= month.m_period.last;
    });
    return found == all().end() ? std::nullopt : std::optional(*found);
}

QString FiscalMonth::name() const
{
    return u"%1-%2"_s.arg(m_year).arg(m_number, 2, 10, QChar(u'0'));
}

QString FiscalMonth::title() const
{
    const auto middle = m_period.first.addDays(m_period.first.daysTo(m_period.last) / 2);
    //: a month of Apple's fiscal year: "Fiscal March 2026"
    return Text::tr("Fiscal %1").arg(QLocale().toString(middle, u"MMMM yyyy"_s));
}

QDate FiscalMonth::expectedPayment() const
{
    return m_period.last.addDays(calendar()["daysUntilPayment"_L1].toInt());
}

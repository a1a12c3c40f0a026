// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/reportwriter.h"

#include <QString>

QByteArray decimal(qint64 amount, int decimals)
{
    auto text = QByteArray::number(std::abs(amount)).rightJustified(decimals + 1, '0');
    if (decimals > 0)
        text.insert(text.size() - decimals, '.');
    return amount < 0 ? '-' + text : text;
}

QByteArray american(QDate day)
{
    return day.toString(QStringLiteral("MM/dd/yyyy")).toLatin1();
}

QByteArray isoDate(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

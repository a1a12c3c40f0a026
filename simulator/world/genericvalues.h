// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "simulator/world/random.h"

#include <QDateTime>
#include <QJsonValue>

/// Plausible values for attributes nobody wrote by hand, from their kind, their enum and their name.
class GenericValues
{
public:
    GenericValues(const Catalog &catalog, const QDateTime &now, Random &random);

    QJsonValue value(const ValueShape &shape, const QString &name, ValueHint hint = ValueHint::None);

private:
    QJsonValue single(const ValueShape &shape, const QString &name, ValueHint hint);
    QString enumValue(const QStringList &values) const;
    qint64 integer(const ValueShape &shape, const QString &name);
    QString text(const QString &name, ValueHint hint);
    QDateTime moment(const QString &name);

    const Catalog &m_catalog;
    QDateTime m_now;
    Random &m_random;
};

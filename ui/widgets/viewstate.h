// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

/// A named drawer of the settings in which one view keeps its columns, sort order or sizes between starts.
/// A value: copy it freely; the QSettings outlives it.
class ViewState
{
public:
    ViewState(QSettings &settings, QString group)
        : m_settings(&settings)
        , m_group(std::move(group))
    {
    }

    ViewState child(const QString &name) const { return {*m_settings, m_group + QLatin1Char('/') + name}; }

    QVariant value(const QString &key, const QVariant &fallback = {}) const
    {
        return m_settings->value(path(key), fallback);
    }
    void setValue(const QString &key, const QVariant &value) { m_settings->setValue(path(key), value); }
    void remove(const QString &key) { m_settings->remove(path(key)); }

private:
    QString path(const QString &key) const { return m_group + QLatin1Char('/') + key; }

    QSettings *m_settings;
    QString m_group;
};

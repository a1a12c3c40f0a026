// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

using namespace Qt::StringLiterals;

Appearance::Appearance(Theme &theme, const ViewState &state)
    : m_theme(theme)
    , m_state(state)
{
    const auto kept = [this](const QString &key, auto take) {
        if (const auto value = m_state.value(key); value.isValid())
            take(value);
    };
    kept(u"scheme"_s, [this](const QVariant &value) {
        m_theme.setScheme(Theme::Scheme(qBound(0, value.toInt(), int(Theme::Scheme::Dark))));
    });
    kept(u"compact"_s, [this](const QVariant &value) { m_theme.setCompact(value.toBool()); });
    kept(u"textSize"_s, [this](const QVariant &value) { m_theme.setTextScale(value.toDouble() / 100); });
    kept(u"still"_s, [this](const QVariant &value) { m_theme.setReducedMotion(value.toBool()); });
}

void Appearance::setScheme(Theme::Scheme scheme)
{
    m_state.setValue(u"scheme"_s, int(scheme));
    m_theme.setScheme(scheme);
}

void Appearance::setCompact(bool compact)
{
    m_state.setValue(u"compact"_s, compact);
    m_theme.setCompact(compact);
}

void Appearance::setTextPercent(int percent)
{
    m_state.setValue(u"textSize"_s, percent);
    m_theme.setTextScale(percent / 100.0);
}

void Appearance::setStill(bool still)
{
    m_state.setValue(u"still"_s, still);
    m_theme.setReducedMotion(still);
}

void Appearance::setLanguage(const QString &localeName)
{
    m_state.setValue(u"language"_s, localeName);
}

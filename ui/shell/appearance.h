// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

/// How the user wants the program to look, kept between starts. Every change counts at once.
class Appearance
{
public:
    /// Gives the theme what was kept; without anything kept the theme stays as it is.
    Appearance(Theme &theme, const ViewState &state);

    const Theme &theme() const { return m_theme; }
    void setScheme(Theme::Scheme scheme);
    void setCompact(bool compact);
    void setTextPercent(int percent);
    int textPercent() const { return qRound(m_theme.textScale() * 100); }
    void setStill(bool still);

    QString language() const { return m_state.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString &localeName); ///< empty: the system's; counts from the next start on

private:
    Theme &m_theme;
    ViewState m_state;
};

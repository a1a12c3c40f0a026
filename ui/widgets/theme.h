// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tone.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

enum class ColorRole {
    Sidebar, ///< the lowest surface: sidebar, status line
    Page, ///< where content stands
    Raised, ///< cards, fields, menus
    Sunken, ///< wells, code, table groups
    Border,
    BorderStrong, ///< edges of fields and buttons
    Text,
    TextMuted,
    TextFaint, ///< table headers, placeholders; still 4.5:1
    Accent, ///< fill of the primary button, links, the mark of the current place
    AccentHover,
    OnAccent,
    Selection,
    Hover,
    Pressed,
    Focus,
    Skeleton,
    Star,
    Count
};

enum class TextRole { Small, Body, Section, Title, Figure }; ///< 11, 13, 15, 20, 28

struct TonePair
{
    QColor foreground; ///< at least 4.5:1 on `background` and on the page
    QColor background;
};

/// Palette, metrics and fonts of the whole program. Pages ask it and hold no colours and pixel numbers of their own.
/// Repaint follows a change by itself (the style polishes every widget again); only cached pixmaps listen to changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// The theme of the style that draws `widget` (or the application when null).
    static const Theme &of(const QWidget *widget = nullptr);
    /// Those of the program itself; install() does it too.
    static void loadFonts();
    /// Fonts, style and palette; called once, before the first window. Follows the system's colour scheme from then on.
    void install(QApplication &app);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }
    /// Account tint; an invalid colour gives the program's own accent. Lightness is adjusted until text on it reads.
    void setAccent(const QColor &accent);
    /// 1.0 is 13 px body text; metrics scale with it.
    void setTextScale(qreal scale);
    qreal textScale() const { return m_textScale; }
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    void setReducedMotion(bool reduced);
    void setHighContrast(bool high);

    QColor color(ColorRole role) const { return m_colors[int(role)]; }
    TonePair tone(Tone tone) const { return m_tones[int(tone)]; }
    /// Eight colours that colour-blind people can tell apart; wraps around.
    QColor series(int index) const;
    /// Five steps of one colour, from little to much, each told from its neighbours and from the page.
    QColor heat(int step) const;
    /// For one to five stars: from the worst to the best, told apart by lightness as well.
    QColor starsColor(int stars) const;
    QPalette palette() const;
    /// A colour an account may have, made readable as the accent of the present scheme.
    QColor accentFor(const QColor &wish) const;

    QFont font(TextRole role, QFont::Weight weight = QFont::Normal) const;
    QFont monospace(TextRole role = TextRole::Body) const;
    /// Device-independent pixels of a design length (4, 8, 12, 16, 24) at the present text size.
    int px(qreal length) const { return qRound(length * m_textScale); }
    int rowHeight() const { return px(m_compact ? 26 : 32); }
    int controlHeight() const { return px(m_compact ? 28 : 32); }
    int radius() const { return px(6); }
    int animationMs() const { return m_reducedMotion ? 0 : 120; }

    static double contrast(const QColor &a, const QColor &b); ///< WCAG 2.1, 1 to 21
    static QList<QColor> accountColors(); ///< what the account form offers

signals:
    void changed();

private:
    void rebuild();
    void apply();

    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_compact = false;
    bool m_reducedMotion = false;
    bool m_highContrast = false;
    bool m_installed = false;
    qreal m_textScale = 1.0;
    QColor m_accent;
    QColor m_colors[int(ColorRole::Count)];
    TonePair m_tones[6];
    class SystemAppearance *m_system = nullptr;
};

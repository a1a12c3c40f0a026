// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/systemappearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // WCAG AA for text

struct Scheme
{
    const char *colors[int(ColorRole::Count)];
    const char *tones[6][2]; // foreground, background, in the order of Tone
    const char *series[8];
    const char *accent;
};

// Designed side by side: the dark scheme is not the light one inverted.
constexpr Scheme light = {
    {"#F4F5F7", "#FFFFFF", "#FFFFFF", "#F7F8FA", "#E6E8EC", "#CBD0D8", "#14181F", "#565F6C", "#666F7B", nullptr,
     nullptr, nullptr, nullptr, "#EFF1F4", "#E3E6EB", nullptr, "#ECEEF1", "#D98A00"},
    {{"#4A525E", "#EDEFF2"},
     {nullptr, nullptr},
     {"#14653A", "#DFF3E6"},
     {"#834700", "#FDEDD3"},
     {"#AE1E2B", "#FDE6E6"},
     {"#1A52A8", "#E3EDFC"}},
    {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#7A5FA8", "#6B7480"},
    "#0E7A82",
};

constexpr Scheme dark = {
    {"#15171B", "#1A1D22", "#22262C", "#16181C", "#2B3037", "#414954", "#E9EBEE", "#A7AFBA", "#8F98A4", nullptr,
     nullptr, nullptr, nullptr, "#24282F", "#2D323A", nullptr, "#282D34", "#F2B84B"},
    {{"#C5CBD3", "#2E333B"},
     {nullptr, nullptr},
     {"#74D69A", "#173526"},
     {"#F4BE72", "#3A2B14"},
     {"#FFA3A0", "#432022"},
     {"#94C1FF", "#1C2F4D"}},
    {"#4DA6E0", "#F0B840", "#2CC295", "#E39CC4", "#8CCBF2", "#F0824A", "#A48BD6", "#9AA3AF"},
    "#4BBDBA",
};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()));
}

/// Moves the lightness of `color` away from `ground` until text reads.
QColor readableOn(QColor color, const QColor &ground, double ratio = readable)
{
    const bool lighten = luminance(ground) < 0.2;
    for (int step = 0; step < 60 && Theme::contrast(color, ground) < ratio; ++step) {
        float h, s, l;
        color.getHslF(&h, &s, &l);
        color.setHslF(std::max(h, 0.F), s, std::clamp(l + (lighten ? 0.012F : -0.012F), 0.F, 1.F));
    }
    return color;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    rebuild();
}

Theme::~Theme() = default;

const Theme &Theme::of(const QWidget *widget)
{
    if (const auto *style = qobject_cast<const AppStyle *>(widget ? widget->style() : QApplication::style()))
        return style->theme();
    if (const auto *style = qobject_cast<const AppStyle *>(QApplication::style()))
        return style->theme();
    static const Theme plain; // a widget shown without the program's style, in a foreign test for example
    return plain;
}

void Theme::loadFonts()
{
    for (const auto *file : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(QLatin1StringView(file)));
}

void Theme::install(QApplication &app)
{
    loadFonts();
    m_system = new SystemAppearance(this);
    m_reducedMotion = m_system->prefersReducedMotion();
    connect(m_system, &SystemAppearance::changed, this, [this] {
        m_reducedMotion = m_system->prefersReducedMotion();
        m_highContrast = m_system->prefersHighContrast();
        rebuild();
    });
    app.setStyle(new AppStyle(*this));
    m_installed = true;
    rebuild();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    rebuild();
}

void Theme::setAccent(const QColor &accent)
{
    if (accent == m_accent)
        return;
    m_accent = accent;
    rebuild();
}

void Theme::setTextScale(qreal scale)
{
    const auto wanted = std::clamp(scale, 0.8, 3.0);
    if (qFuzzyCompare(wanted, m_textScale))
        return;
    m_textScale = wanted;
    rebuild();
}

void Theme::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    rebuild();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void Theme::setHighContrast(bool high)
{
    if (high == m_highContrast)
        return;
    m_highContrast = high;
    rebuild();
}

void Theme::rebuild()
{
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_system && m_system->prefersDark());
    const auto &source = m_dark ? dark : light;
    const auto set = [this](ColorRole role, const QColor &color) { m_colors[int(role)] = color; };
    for (int i = 0; i < int(ColorRole::Count); ++i) {
        if (source.colors[i])
            m_colors[i] = QColor(QLatin1StringView(source.colors[i]));
    }
    for (int i = 0; i < 6; ++i) {
        if (source.tones[i][0])
            m_tones[i] = {QColor(QLatin1StringView(source.tones[i][0])), QColor(QLatin1StringView(source.tones[i][1]))};
    }
    if (m_highContrast) {
        set(ColorRole::Border, color(ColorRole::TextFaint));
        set(ColorRole::BorderStrong, color(ColorRole::TextMuted));
        set(ColorRole::TextMuted, color(ColorRole::Text));
        set(ColorRole::TextFaint, color(ColorRole::Text));
    }

    const auto accent = accentFor(m_accent);
    const auto page = color(ColorRole::Page);
    set(ColorRole::Accent, accent);
    set(ColorRole::AccentHover, m_dark ? accent.lighter(112) : accent.darker(115));
    set(ColorRole::OnAccent, m_dark ? mix(accent, Qt::black, 0.86) : QColor(Qt::white));
    set(ColorRole::Focus, accent);
    set(ColorRole::Selection, mix(page, accent, m_dark ? 0.24 : 0.13));
    const auto accentGround = mix(page, accent, m_dark ? 0.22 : 0.14);
    m_tones[int(Tone::Accent)] = {readableOn(accent, accentGround, 5.0), accentGround};
    if (m_installed)
        apply();
    emit changed();
}

void Theme::apply()
{
    QPixmapCache::clear();
    QApplication::setFont(font(TextRole::Body));
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextRole::Small));
    // A palette that stays the same would leave metrics as they were: have every widget measured and drawn again.
    const auto widgets = QApplication::allWidgets();
    for (auto *widget : widgets) {
        QApplication::style()->polish(widget);
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
}

QColor Theme::accentFor(const QColor &wish) const
{
    const QColor color = wish.isValid() ? wish : QColor(QLatin1StringView(m_dark ? dark.accent : light.accent));
    // Links stand on the lowest surface too.
    return readableOn(readableOn(color, this->color(ColorRole::Sidebar)), this->color(ColorRole::Page));
}

QColor Theme::series(int index) const
{
    return QColor(QLatin1StringView((m_dark ? dark : light).series[std::size_t(index) % 8]));
}

QColor Theme::heat(int step) const
{
    // ColorBrewer's YlGnBu without its yellow; dark pages go from dark to light.
    static const QColor light[]
        = {QColor(0xc7e9d4), QColor(0x7fcdbb), QColor(0x41a6b8), QColor(0x2673a8), QColor(0x1d3f86)};
    static const QColor dark[]
        = {QColor(0x1c3a4a), QColor(0x22607a), QColor(0x2f8ba0), QColor(0x5cbcb4), QColor(0xb5e6cf)};
    const auto place = std::clamp(step, 0, 4);
    return m_dark ? dark[place] : light[place];
}

QColor Theme::starsColor(int stars) const
{
    // ColorBrewer's BrBG, whose two arms people without red or green vision tell apart.
    static const QColor light[]
        = {QColor(0xa6611a), QColor(0xdfc27d), QColor(0xc9ced4), QColor(0x80cdc1), QColor(0x018571)};
    static const QColor dark[]
        = {QColor(0xbf812d), QColor(0x8c6a3c), QColor(0x5a626d), QColor(0x3f9c90), QColor(0x5ad1c0)};
    const auto place = std::clamp(stars, 1, 5) - 1;
    return m_dark ? dark[place] : light[place];
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole color) { palette.setColor(role, this->color(color)); };
    set(QPalette::Window, ColorRole::Page);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Raised);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextFaint);
    set(QPalette::Button, ColorRole::Raised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Text);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::ToolTipBase, ColorRole::Raised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Border);
    set(QPalette::Mid, ColorRole::BorderStrong);
    set(QPalette::Dark, ColorRole::TextFaint);
    set(QPalette::Shadow, ColorRole::Border);
    const auto faded = mix(color(ColorRole::Text), color(ColorRole::Page), 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QFont Theme::font(TextRole role, QFont::Weight weight) const
{
    constexpr int sizes[] = {11, 13, 15, 20, 28};
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s});
    font.setPixelSize(px(sizes[int(role)]));
    font.setWeight(weight);
    if (role == TextRole::Title || role == TextRole::Figure)
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
    return font;
}

QFont Theme::monospace(TextRole role) const
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(this->font(role).pixelSize() - 1);
    return font;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const auto x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QList<QColor> Theme::accountColors()
{
    return {QColor(0x0E7A82), QColor(0x2468C8), QColor(0x5B57C9), QColor(0x8A4FBF),
            QColor(0xB83E86), QColor(0xC0392F), QColor(0xB5650A), QColor(0x2E7D46)};
}

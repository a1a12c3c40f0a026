// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/attentionbar.h"

#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

AttentionTile::AttentionTile(Concern concern, QWidget *parent)
    : QAbstractButton(parent)
    , m_concern(concern)
{
    setCheckable(concern != Concern::ExpiringCertificate); // apps are filtered; certificates are elsewhere
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(titleOf(concern));
}

void AttentionTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(u"%1: %2"_s.arg(text(), format::count(count)));
    setToolTip(m_concern == Concern::ExpiringCertificate ? tr("Show the certificate that ends first")
                                                         : tr("Show only these apps"));
    update();
}

QSize AttentionTile::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TextRole::Small, QFont::Medium)).horizontalAdvance(text());
    return {std::max(theme.px(120), words + theme.px(54)), theme.px(76)};
}

QSize AttentionTile::minimumSizeHint() const
{
    return {Theme::of(this).px(96), sizeHint().height()};
}

void AttentionTile::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = theme.tone(m_isUrgent ? Tone::Danger : toneOf(m_concern));
    const int radius = theme.px(8);
    const auto fill = isChecked() ? tone.background : theme.color(underMouse() ? ColorRole::Hover : ColorRole::Raised);
    paintRounded(&painter, rect(), radius, fill,
                 isChecked() ? tone.foreground
                             : theme.color(underMouse() ? ColorRole::BorderStrong : ColorRole::Border));
    if (hasFocus())
        paintFocusRing(&painter, rect(), theme, radius);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = theme.px(16), mark = theme.px(20);
    painter.drawPixmap(place({width() - side - mark, theme.px(14), mark, mark}),
                       iconPixmap(iconOf(m_concern), tone.foreground, mark, devicePixelRatioF()));
    const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.setFont(theme.font(TextRole::Title, QFont::DemiBold));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(place({side, theme.px(12), width() - 2 * side - mark, theme.px(28)}), alignment,
                     format::count(m_count));
    const auto font = theme.font(TextRole::Small, QFont::Medium);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::TextMuted));
    const QRect words(side, theme.px(44), width() - 2 * side, theme.px(20));
    painter.drawText(place(words), alignment, QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

static QWidget *calmRow(QWidget *parent)
{
    const auto &theme = Theme::of(parent);
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    layout->setSpacing(theme.px(8));
    auto *mark = new QLabel(row);
    mark->setPixmap(icon(u"circle-check"_s, Tone::Success).pixmap(theme.px(16)));
    layout->addWidget(mark);
    layout->addWidget(new TextLabel(TextLabel::Style::Muted, AttentionBar::tr("Nothing needs your attention."), row),
                      1);
    return row;
}

AttentionBar::AttentionBar(QWidget *parent)
    : QWidget(parent)
    , m_calm(calmRow(this))
{
    const auto &theme = Theme::of(this);
    setAccessibleName(tr("What needs attention"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    row->setSpacing(theme.px(12));
    for (const auto concern : {Concern::Rejected, Concern::PendingRelease, Concern::MissingCompliance,
                               Concern::ExpiringBuild, Concern::UnansweredReviews, Concern::ExpiringCertificate}) {
        auto *tile = new AttentionTile(concern, this);
        tile->hide();
        row->addWidget(tile);
        m_tiles.emplace(concern, tile);
        if (concern == Concern::ExpiringCertificate) {
            connect(tile, &QAbstractButton::clicked, this, &AttentionBar::certificatesRequested);
            continue;
        }
        // Not clicked(): assistive technology toggles a checkable button without a click.
        connect(tile, &QAbstractButton::toggled, this, [this, concern](bool on) {
            const auto wanted = on ? std::optional(concern) : std::nullopt;
            setChosen(wanted);
            emit chosen(wanted);
        });
    }
    row->addWidget(m_calm);
    refresh();
}

void AttentionTile::setUrgent(bool urgent)
{
    if (std::exchange(m_isUrgent, urgent) != urgent)
        update();
}

void AttentionBar::setUrgent(Concern concern, bool urgent)
{
    m_tiles.at(concern)->setUrgent(urgent);
}

void AttentionBar::setCount(Concern concern, int count)
{
    m_counts[concern] = count;
    m_tiles.at(concern)->setCount(count);
    refresh();
}

void AttentionBar::setSettled(bool settled)
{
    m_settled = settled;
    refresh();
}

void AttentionBar::setChosen(std::optional<Concern> concern)
{
    for (const auto &[each, tile] : m_tiles) {
        const QSignalBlocker quiet(tile);
        tile->setChecked(each == concern);
    }
}

void AttentionBar::refresh()
{
    bool any = false;
    for (const auto &[concern, tile] : m_tiles) {
        const auto count = m_counts.find(concern);
        const bool shown = count != m_counts.end() && count->second > 0;
        tile->setVisible(shown);
        any = any || shown;
    }
    m_calm->setVisible(!any && m_settled);
    setVisible(any || m_settled);
}

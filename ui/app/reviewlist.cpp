// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/reviewlist.h"

#include "handles/customerreviewresponses.h"
#include "handles/customerreviews.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StarsView::StarsView(int rating, QWidget *parent)
    : QWidget(parent)
    , m_rating(rating)
{
    setAccessibleName(tr("%1 of 5 stars").arg(rating));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StarsView::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.px(5 * 15 + 2), theme.px(16)};
}

void StarsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStars(&painter, rect(), m_rating, this);
}

/// Reviews come in any script: each text takes its own direction.
static TextLabel *textLabel(TextLabel::Style style, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(style, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

ReviewItem::ReviewItem(const Resource &review, const Resource &response, QWidget *parent)
    : QFrame(parent)
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(10), theme.px(16), theme.px(14));
    column->setSpacing(theme.px(4));
    column->addWidget(buildHead(review));
    const auto title = review[customerReviews::title].value_or(QString());
    if (!title.isEmpty())
        column->addWidget(textLabel(TextLabel::Style::Strong, title, this));
    const auto body = review[customerReviews::body].value_or(QString());
    if (!body.isEmpty())
        column->addWidget(textLabel(TextLabel::Style::Body, body, this));
    if (!response.isNull())
        column->addWidget(buildResponse(response));
}

QWidget *ReviewItem::buildHead(const Resource &review)
{
    const auto &theme = Theme::of(this);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(new StarsView(int(review[customerReviews::rating].value_or(0)), head));
    const auto territory = review[customerReviews::territory].value_or(QString());
    const auto created = review[customerReviews::createdDate].value_or(QDateTime());
    QStringList facts;
    if (const auto who = review[customerReviews::reviewerNickname].value_or(QString()); !who.isEmpty())
        facts.append(u"\u2068%1\u2069"_s.arg(who)); // a name of another direction does not turn the line round
    if (!territory.isEmpty())
        facts.append(u"%1 %2"_s.arg(format::flag(territory), format::territory(territory)).trimmed());
    facts.append(relativeTime(created));
    auto *words = new TextLabel(TextLabel::Style::Small, facts.join(u"  ·  "_s), head);
    words->setElided(true);
    words->setToolTip(exactTime(created));
    row->addWidget(words, 1);
    auto *open = new QPushButton(icon(u"compass"_s), QString(), head);
    setButtonKind(open, ButtonKind::Quiet);
    open->setToolTip(tr("Open in the Explorer"));
    open->setAccessibleName(tr("Open the review in the Explorer"));
    connect(open, &QAbstractButton::clicked, this, [this, key = review.key()] { emit opened(key); });
    row->addWidget(open);
    return head;
}

namespace {

/// The answer stands behind a bar in the accent colour.
class Quote final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        const QRect bar(0, 0, theme.px(3), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.color(ColorRole::Accent));
    }
};

} // namespace

QWidget *ReviewItem::buildResponse(const Resource &response)
{
    const auto &theme = Theme::of(this);
    auto *quote = new Quote(this);
    auto *column = new QVBoxLayout(quote);
    column->setContentsMargins(theme.px(14), theme.px(2), 0, theme.px(2));
    column->setSpacing(theme.px(2));
    const auto state = response[customerReviewResponses::state].value_or(QString());
    const auto when = response[customerReviewResponses::lastModifiedDate].value_or(QDateTime());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    auto *words = new TextLabel(TextLabel::Style::Small, tr("Your answer, %1").arg(relativeTime(when)), quote);
    words->setToolTip(exactTime(when));
    row->addWidget(words);
    if (state == "PENDING_PUBLISH"_L1)
        row->addWidget(new Badge(enumWord(state).text, enumWord(state).tone.value_or(Tone::Info), quote));
    row->addStretch();
    column->addLayout(row);
    column->addWidget(
        textLabel(TextLabel::Style::Muted, response[customerReviewResponses::responseBody].value_or(QString()), quote));
    auto *holder = new QWidget(this);
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, theme.px(6), 0, 0);
    outer->addWidget(quote);
    return holder;
}

void ReviewItem::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(theme.px(24), height() - 1, width() - theme.px(48), 1, theme.color(ColorRole::Border));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewlistview.h"

#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/reviews/reviewlistmodel.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

struct StateBadge
{
    QString text;
    Tone tone = Tone::Neutral;
};

class ReviewDelegate final : public QStyledItemDelegate
{
public:
    explicit ReviewDelegate(ReviewListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(m_view);
        const auto facts = index.data(ReviewListModel::FactsRole).value<ReviewFacts>();
        const auto record = index.data(ReviewListModel::RecordRole);
        painter->save();
        paintGround(painter, option, index);
        const auto inner = option.rect.adjusted(theme.px(24), theme.px(9), -theme.px(14), -theme.px(9));
        if (facts.is(ReviewFacts::Unread)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(ColorRole::Accent));
            const int size = theme.px(8);
            painter->drawEllipse(
                mirrored(option, QRect(option.rect.left() + theme.px(9), inner.top() + theme.px(4), size, size)));
        }
        if (record.isValid())
            paintRecord(painter, option, inner, facts, record.value<ReviewRecord>());
        else
            paintSkeleton(painter, option, inner);
        painter->restore();
    }

private:
    static QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }

    static Qt::Alignment leading(const QStyleOptionViewItem &option)
    {
        return QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    }

    /// Where a reader of the text begins, whatever the window's direction.
    static Qt::Alignment startOf(const QString &text)
    {
        return (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    }

    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto &theme = Theme::of(m_view);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || index.row() == m_view->hoveredRow())
            painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : ColorRole::Hover));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.color(ColorRole::Border));
        if (m_view->hasFocus() && m_view->currentIndex() == index)
            painter->fillRect(
                mirrored(option, QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height())),
                theme.color(ColorRole::Accent));
    }

    StateBadge stateOf(const ReviewFacts &facts) const
    {
        if (facts.is(ReviewFacts::Staged))
            return {ReviewListView::tr("Reply staged"), Tone::Info};
        if (facts.is(ReviewFacts::Draft))
            return {ReviewListView::tr("Draft"), Tone::Neutral};
        if (facts.is(ReviewFacts::Edited))
            return {ReviewListView::tr("Edited since"), Tone::Warning};
        if (facts.is(ReviewFacts::Pending))
            return {ReviewListView::tr("Answer pending"), Tone::Info};
        if (facts.is(ReviewFacts::Answered))
            return {ReviewListView::tr("Answered"), Tone::Success};
        if (facts.is(ReviewFacts::Done))
            return {ReviewListView::tr("Done"), Tone::Neutral};
        return {};
    }

    /// A text in its own direction, cut at its end.
    void paintLine(QPainter *painter, const QRect &rect, const QFont &font, ColorRole colour, const QString &text,
                   Qt::Alignment alignment) const
    {
        const auto &theme = Theme::of(m_view);
        painter->setFont(font);
        painter->setPen(theme.color(colour));
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void paintRecord(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                     const ReviewFacts &facts, const ReviewRecord &record) const
    {
        const auto &theme = Theme::of(m_view);
        const auto small = theme.font(TextRole::Small);
        const auto strong = theme.font(TextRole::Body, facts.is(ReviewFacts::Unread) ? QFont::DemiBold : QFont::Medium);
        const int line = theme.px(19);
        const QRect first(inner.left(), inner.top(), inner.width(), line);
        const QRect stars(first.left(), first.top(), theme.px(5 * 15 + 2), line);
        paintStars(painter, mirrored(option, stars), record.rating, m_view);
        const auto when = relativeTime(record.created);
        const int whenWidth = QFontMetrics(small).horizontalAdvance(when);
        paintLine(painter, mirrored(option, QRect(first.right() - whenWidth, first.top(), whenWidth + 1, line)), small,
                  ColorRole::TextMuted, when, leading(option));
        QStringList who;
        if (const auto app = m_view->appName(record.app); !app.isEmpty())
            who.append(app);
        who.append(
            u"\u2068%1\u2069"_s.arg(record.nickname)); // a name of another direction does not turn the line round
        if (const auto flag = format::flag(record.territory); !flag.isEmpty())
            who.append(flag);
        const int left = stars.right() + theme.px(10);
        paintLine(painter,
                  mirrored(option, QRect(left, first.top(), first.right() - whenWidth - theme.px(10) - left, line)),
                  small, ColorRole::TextMuted, who.join(u" · "_s), leading(option));

        QRect second(inner.left(), first.bottom() + theme.px(2), inner.width(), line);
        if (const auto state = stateOf(facts); !state.text.isEmpty()) {
            const int width = std::min(Badge::sizeFor(state.text, m_view).width(), second.width() / 2);
            Badge::paint(
                painter,
                mirrored(option,
                         QRect(second.right() - width + 1, second.top() - theme.px(1), width, line + theme.px(2))),
                state.text, state.tone, m_view);
            second.adjust(0, 0, -width - theme.px(8), 0);
        }
        const auto body = format::singleLine(record.body);
        const auto &heading = record.title.isEmpty() ? body : record.title;
        paintLine(painter, mirrored(option, second), strong, ColorRole::Text, heading, startOf(heading));
        const QRect third(inner.left(), second.bottom() + theme.px(2), inner.width(), line);
        paintLine(painter, mirrored(option, third), theme.font(TextRole::Body), ColorRole::TextMuted,
                  record.title.isEmpty() ? QString() : body, startOf(body));
    }

    void paintSkeleton(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner) const
    {
        const auto &theme = Theme::of(m_view);
        const auto ink = theme.color(ColorRole::Skeleton);
        int top = inner.top() + theme.px(4);
        for (const double part : {0.4, 0.7, 0.9}) {
            paintRounded(painter, mirrored(option, QRect(inner.left(), top, int(inner.width() * part), theme.px(10))),
                         theme.px(3), ink);
            top += theme.px(21);
        }
    }

    ReviewListView *m_view;
};

} // namespace

ReviewListView::ReviewListView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"reviewList"_s);
    setAccessibleName(tr("Reviews"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setItemDelegate(new ReviewDelegate(this));
    applyMetrics();
}

void ReviewListView::applyMetrics()
{
    verticalHeader()->setDefaultSectionSize(Theme::of(this).px(81));
}

void ReviewListView::setReviews(ReviewListModel &model)
{
    setModel(&model);
}

void ReviewListView::setAppNames(std::function<QString(const QString &)> nameOf)
{
    m_nameOf = std::move(nameOf);
    viewport()->update();
}

void ReviewListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentReviewChanged(current);
}

void ReviewListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionCountChanged(int(selectionModel()->selectedRows().size()));
}

void ReviewListView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const auto row = indexAt(event->position().toPoint()).row();
    if (std::exchange(m_hovered, row) != row)
        viewport()->update();
}

void ReviewListView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    if (std::exchange(m_hovered, -1) >= 0)
        viewport()->update();
}

void ReviewListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activatedReview();
        return;
    }
    // Letters are the page's, not a search for rows that begin with them.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReviewListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

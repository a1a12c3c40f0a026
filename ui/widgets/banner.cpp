// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

static void describeItems(const std::vector<ErrorItem> &items, int depth, QStringList &lines)
{
    const QString indent(depth * 2, u' ');
    for (const auto &item : items) {
        lines.append(indent + item.title + (item.detail.isEmpty() ? QString() : u" — "_s + item.detail));
        const auto where = item.pointer.isEmpty() ? item.parameter : item.pointer;
        if (!item.code.isEmpty() || !where.isEmpty())
            lines.append(indent + QStringList{item.code, where}.join(u"  "_s).trimmed());
        for (const auto &associated : item.associated) {
            lines.append(indent + u"  "_s + associated.path);
            describeItems(associated.errors, depth + 2, lines);
        }
    }
}

QString describe(const ApiError &error)
{
    QStringList lines;
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    if (error.httpStatus)
        lines.append(Banner::tr("HTTP status %1").arg(error.httpStatus));
    describeItems(error.items, 0, lines);
    if (!error.requestId.isEmpty())
        lines.append(Banner::tr("Request id %1").arg(error.requestId));
    return lines.join(u'\n');
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextLabel::Style::Strong, this))
    , m_text(new TextLabel(TextLabel::Style::Body, this))
    , m_details(new TextLabel(TextLabel::Style::Code, this))
    , m_action(new QPushButton(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_close(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    for (auto *label : {m_title, m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_more->setCheckable(true);
    setButtonKind(m_more, ButtonKind::Quiet);
    setButtonKind(m_close, ButtonKind::Quiet);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(12), theme.px(8), theme.px(8), theme.px(8));
    grid->setHorizontalSpacing(theme.px(8));
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    grid->addLayout(words, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_more, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_action, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 4, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    m_action->hide();
    m_close->hide();
    hide();
}

void Banner::showMessage(Tone tone, const QString &title, const QString &text, const QString &details)
{
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty() && m_more->isChecked());
    m_more->setVisible(!details.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
    show();
}

void Banner::showError(const ApiError &error)
{
    auto text = error.items.empty() ? QString() : error.items.front().detail;
    if (text == error.title)
        text.clear();
    const bool ours = error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::RateLimited;
    showMessage(ours ? Tone::Warning : Tone::Danger, error.title, text, describe(error));
    setAction(tr("Retry"));
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::clear()
{
    hide();
    m_title->clear();
    m_text->clear();
    m_details->clear();
    m_more->setChecked(false);
}

QString Banner::message() const
{
    return m_title->text();
}

void Banner::refresh()
{
    const auto &theme = Theme::of(this);
    m_icon->setPixmap(iconPixmap(toneIcon(m_tone), theme.tone(m_tone).foreground, theme.px(16), devicePixelRatioF()));
    for (auto *label : {m_title, m_text, m_details}) {
        auto look = label->palette();
        look.setColor(QPalette::WindowText, theme.tone(m_tone).foreground);
        label->setPalette(look);
    }
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, [this] { refresh(); }, Qt::QueuedConnection); // after the labels dressed themselves
}

void Banner::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    auto edge = theme.tone(m_tone).foreground;
    edge.setAlphaF(0.18F);
    paintRounded(&painter, rect(), theme.px(8), theme.tone(m_tone).background, edge);
}

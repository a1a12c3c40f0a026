// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requestsview.h"

#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostRequests = 10;

RequestsView::RequestsView(const RequestLog &log, QWidget *parent)
    : QScrollArea(parent)
    , m_log(log)
{
    const auto &theme = Theme::of(this);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Requests behind it"));
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    m_column->setSpacing(theme.px(8));
    setWidget(content);
    const auto refresh = [this](const RequestLogEntry &entry) {
        if (m_paths.contains(entry.url.path()) && isVisible())
            rebuild();
    };
    connect(&log, &RequestLog::added, this, refresh);
    connect(&log, &RequestLog::changed, this, refresh);
}

void RequestsView::setPaths(const QStringList &paths)
{
    m_paths = paths;
    rebuild();
}

void RequestsView::rebuild()
{
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    const auto &entries = m_log.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && shown < mostRequests; ++entry) {
        if (!m_paths.contains(entry->url.path()))
            continue;
        m_column->addWidget(cardFor(*entry));
        ++shown;
    }
    if (shown == 0) {
        auto *words
            = new TextLabel(TextLabel::Style::Muted,
                            tr("None in this session: what you see comes from the cache or from a longer list."), this);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    m_column->addStretch();
}

static Tone toneOf(const RequestLogEntry &entry)
{
    return !entry.isOver() ? Tone::Info : entry.error.isEmpty() ? Tone::Success : Tone::Danger;
}

QWidget *RequestsView::cardFor(const RequestLogEntry &entry)
{
    auto *card = new Card({}, this);
    auto *head = new QHBoxLayout;
    const auto state = entry.status > 0 ? QString::number(entry.status)
        : entry.isOver()                ? tr("no answer")
                                        : tr("running");
    head->addWidget(new Badge(state, toneOf(entry), card));
    QStringList facts;
    if (entry.started.isValid())
        facts.append(relativeTime(entry.started));
    if (entry.isOver())
        facts.append(format::milliseconds(entry.milliseconds));
    if (entry.bytesReceived > 0)
        facts.append(format::bytes(entry.bytesReceived));
    auto *words = new TextLabel(TextLabel::Style::Small, facts.join(u"  ·  "_s), card);
    words->setElided(true);
    head->addWidget(words, 1);
    auto *copy = new QPushButton(icon(u"terminal"_s), tr("Copy as curl"), card);
    setButtonKind(copy, ButtonKind::Quiet);
    copy->setToolTip(tr("A command line for the same request; the token is left out"));
    connect(copy, &QAbstractButton::clicked, this, [this, entry] {
        QGuiApplication::clipboard()->setText(RequestLog::copyAsCurl(entry));
        showToast(window(), Tone::Success, tr("Command line copied"));
    });
    head->addWidget(copy);
    card->body()->addLayout(head);
    auto *line = new TextLabel(TextLabel::Style::Code, card);
    line->setText(u"%1 %2"_s.arg(QString::fromLatin1(entry.method),
                                 entry.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                     .replace(u',', u",\u200b"_s)
                                     .replace(u'&', u"\u200b&"_s)));
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(line);
    if (!entry.error.isEmpty()) {
        auto *error = new TextLabel(TextLabel::Style::Muted, entry.error, card);
        error->setWordWrap(true);
        card->body()->addWidget(error);
    }
    return card;
}

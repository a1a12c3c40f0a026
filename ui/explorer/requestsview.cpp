// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requestsview.h"

#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/explorer/explorerroutes.h"
#include "ui/explorer/jsonview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostRequests = 10;

RequestsView::RequestsView(const RequestLog &log, const Catalog &catalog, QWidget *parent)
    : QScrollArea(parent)
    , m_log(log)
    , m_catalog(catalog)
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
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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
    addFacts(card, entry);
    addBody(card, tr("Sent"), entry.body, false);
    addBody(card, tr("Received"), entry.answer, false);
    addButtons(card, entry);
    return card;
}

void RequestsView::addFacts(Card *card, const RequestLogEntry &entry)
{
    QStringList facts;
    if (!entry.accept.isEmpty())
        facts.append(tr("Accept: %1").arg(QString::fromLatin1(entry.accept)));
    facts.append(entry.authorized ? tr("Authorization: Bearer ••••••••") : tr("Without the account's token"));
    if (entry.retries > 0)
        facts.append(tr("Repeated %1 times").arg(entry.retries));
    if (!entry.requestId.isEmpty())
        facts.append(tr("Request ID: %1").arg(entry.requestId));
    if (entry.hourRemaining)
        facts.append(tr("Left this hour: %1").arg(format::count(*entry.hourRemaining)));
    auto *words = new TextLabel(TextLabel::Style::Small, facts.join(u'\n'), card);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(words);
}

static QString readable(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)).trimmed();
}

/// Folded away: an answer is longer than all else.
void RequestsView::addBody(Card *card, const QString &title, const QByteArray &json, bool open)
{
    if (json.isEmpty())
        return;
    auto *fold = new QPushButton(icon(open ? u"chevron-down"_s : u"chevron-right"_s), title, card);
    setButtonKind(fold, ButtonKind::Quiet);
    fold->setCheckable(true);
    fold->setChecked(open);
    auto *text = new JsonView(card);
    text->setAccessibleName(title);
    text->setFixedHeight(Theme::of(this).px(240));
    text->setVisible(open);
    card->body()->addWidget(fold, 0, Qt::AlignLeft);
    card->body()->addWidget(text);
    connect(fold, &QPushButton::toggled, text, [fold, text, json](bool on) {
        fold->setIcon(icon(on ? u"chevron-down"_s : u"chevron-right"_s));
        if (on && text->document()->isEmpty())
            text->setPlainText(readable(json));
        text->setVisible(on);
    });
}

void RequestsView::addButtons(Card *card, const RequestLogEntry &entry)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::of(this).px(4));
    const auto add = [&](const QString &iconName, const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(icon(iconName), text, card);
        setButtonKind(button, ButtonKind::Quiet);
        button->setToolTip(toolTip);
        buttons->addWidget(button);
        return button;
    };
    auto *copy
        = add(u"terminal"_s, tr("Copy as curl"), tr("A command line for the same request; the token is left out"));
    connect(copy, &QAbstractButton::clicked, this, [this, entry] {
        QGuiApplication::clipboard()->setText(RequestLog::copyAsCurl(entry));
        showToast(window(), Tone::Success, tr("Command line copied"));
    });
    const auto method = entry.method == "POST" ? HttpMethod::Post
        : entry.method == "PATCH"              ? HttpMethod::Patch
        : entry.method == "DELETE"             ? HttpMethod::Delete
                                               : HttpMethod::Get;
    if (const auto *operation = m_catalog.match(method, entry.url.path())) {
        auto *pages = add(u"book-open"_s, tr("Documentation"), tr("Apple's page about this request"));
        const auto address = documentationUrl(operation->method, operation->path);
        connect(pages, &QAbstractButton::clicked, this, [address] { QDesktopServices::openUrl(address); });
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
}

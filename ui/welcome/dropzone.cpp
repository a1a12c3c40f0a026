// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/dropzone.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextLabel::Style::Strong, this))
    , m_text(new TextLabel(TextLabel::Style::Muted, this))
    , m_browse(new QPushButton(icon(u"folder-open"_s), tr("Browse…"), this))
    , m_paste(new QPushButton(icon(u"clipboard-copy"_s), tr("Paste"), this))
{
    const auto &theme = Theme::of(this);
    setAcceptDrops(true);
    m_text->setWordWrap(true);
    m_browse->setObjectName(u"browseKey"_s);
    m_paste->setObjectName(u"pasteKey"_s);
    m_paste->setToolTip(tr("Takes the text of a key from the clipboard"));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    row->setSpacing(theme.px(12));
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_browse);
    row->addWidget(m_paste);
    connect(m_browse, &QPushButton::clicked, this, &DropZone::browseRequested);
    connect(m_paste, &QPushButton::clicked, this, [this] { emit textPasted(QApplication::clipboard()->text()); });
    refresh();
}

void DropZone::setTaken(const QString &text)
{
    m_taken = text;
    refresh();
}

void DropZone::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void DropZone::refresh()
{
    const auto &theme = Theme::of(this);
    const bool taken = !m_taken.isEmpty();
    m_icon->setPixmap(iconPixmap(taken ? u"shield-check"_s : u"file-key"_s,
                                 taken ? theme.tone(Tone::Success).foreground : theme.color(ColorRole::TextMuted),
                                 theme.px(24), devicePixelRatioF()));
    m_title->setText(taken ? m_taken : tr("Drop the key file here"));
    m_text->setText(taken ? tr("Drop, browse or paste again to take another key.")
                          : tr("AuthKey_….p8 from App Store Connect, or fastlane's API key JSON."));
    update();
}

QString DropZone::droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    setHighlighted(true);
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHighlighted(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHighlighted(false);
    const auto path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit fileChosen(path);
}

void DropZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool taken = !m_taken.isEmpty();
    QPen pen(m_highlighted ? theme.color(ColorRole::Accent) : theme.color(ColorRole::BorderStrong),
             m_highlighted ? 2 : 1.2);
    if (!taken) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(theme.color(m_highlighted ? ColorRole::Selection : ColorRole::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8));
}

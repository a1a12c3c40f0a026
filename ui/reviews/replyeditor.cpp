// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/replyeditor.h"

#include "models/core/format.h"
#include "models/reviews/replytext.h"
#include "models/spelling/speller.h"
#include "ui/texts/spelledtextedit.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto pauseBeforeKeeping = 800ms;

ReplyEditor::ReplyEditor(ReviewBook &book, Speller &speller, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_edit(new SpelledTextEdit(SpelledTextEdit::Lines::Several, speller))
    , m_field(new FormField(tr("Reply"), m_edit, this))
    , m_templates(new QPushButton(icon(u"file-text"_s), tr("Template"), this))
    , m_menu(new QMenu(m_templates))
    , m_stage(new QPushButton(tr("Stage"), this))
    , m_send(new QPushButton(icon(u"send"_s, ColorRole::OnAccent), tr("Send reply"), this))
{
    const auto &theme = Theme::of(this);
    m_edit->setObjectName(u"replyText"_s);
    m_templates->setObjectName(u"replyTemplates"_s);
    m_templates->setMenu(m_menu);
    setButtonKind(m_templates, ButtonKind::Quiet);
    m_stage->setObjectName(u"stageReply"_s);
    m_stage->setToolTip(tr("Keeps it among the changes, to be sent with them"));
    m_send->setObjectName(u"sendReply"_s);
    m_send->setToolTip(tr("Sends this reply now (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    setButtonKind(m_send, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_templates);
    row->addStretch();
    row->addWidget(m_stage);
    row->addWidget(m_send);
    column->addLayout(row);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &ReplyEditor::keepDraft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        refresh();
    });
    connect(m_stage, &QAbstractButton::clicked, this, [this] { emit stageWanted(text()); });
    connect(m_send, &QAbstractButton::clicked, this, [this] { emit sendWanted(text()); });
    connect(m_menu, &QMenu::aboutToShow, this, &ReplyEditor::fillTemplates);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this, {}, {}, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_send, &QAbstractButton::click);
    }
    refresh();
}

ReplyEditor::~ReplyEditor()
{
    keepDraft();
}

QString ReplyEditor::text() const
{
    return m_edit->toPlainText().trimmed();
}

void ReplyEditor::setReview(const ReviewRecord &review, const QString &appName)
{
    const bool isSame = review.id == m_review.id;
    if (!isSame)
        keepDraft();
    m_review = review;
    m_appName = appName;
    if (!isSame) {
        const auto draft = m_book.draft(review.id);
        const auto staged = m_book.stagedReply(review.id);
        m_edit->setLocale(review.language);
        m_edit->showText(!draft.isEmpty() ? draft : staged);
    }
    m_pause.stop();
    refresh();
}

void ReplyEditor::keepDraft()
{
    m_pause.stop();
    if (m_review.id.isEmpty())
        return;
    // The staged text is kept as such.
    m_book.setDraft(m_review.id, text() == m_book.stagedReply(m_review.id) ? QString() : text());
}

void ReplyEditor::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void ReplyEditor::insertTemplate(const ReplyTemplate &reply)
{
    const auto own = templateFor(reply, m_book.templates(), m_review.language);
    const auto filled = filledReply(own.text, m_review, m_appName, m_book.signature());
    auto cursor = m_edit->textCursor();
    if (m_edit->toPlainText().trimmed().isEmpty())
        cursor.select(QTextCursor::Document);
    cursor.insertText(filled); // over the selection, and one step of the editor's undo
    focusText();
}

void ReplyEditor::fillTemplates()
{
    m_menu->clear();
    QStringList names;
    for (const auto &reply : m_book.templates()) {
        if (names.contains(reply.name)) // the same in another language
            continue;
        names.append(reply.name);
        const auto own = templateFor(reply, m_book.templates(), m_review.language);
        auto *action = m_menu->addAction(
            own.language.isEmpty() ? own.name : u"%1 (%2)"_s.arg(own.name, format::locale(own.language)), this,
            [this, reply] { insertTemplate(reply); });
        action->setToolTip(filledReply(own.text, m_review, m_appName, m_book.signature()));
    }
    if (names.isEmpty())
        m_menu->addAction(tr("No template yet"))->setEnabled(false);
    m_menu->setToolTipsVisible(true);
    m_menu->addSeparator();
    m_menu->addAction(icon(u"pencil"_s), tr("Manage templates…"), this, &ReplyEditor::manageTemplatesWanted);
}

QString ReplyEditor::problem() const
{
    if (const auto unknown = unknownPlaceholders(text()); !unknown.isEmpty())
        return tr("%1 stands for nothing and would be sent as it is.").arg(unknown.join(u", "_s));
    if (replyLength(text()) > replyLimit())
        return tr("%1 characters, at most %2 are allowed.").arg(replyLength(text())).arg(replyLimit());
    return {};
}

void ReplyEditor::refresh()
{
    const auto length = replyLength(text());
    m_field->setCounter(length, replyLimit());
    m_field->setError(problem());
    m_field->setHelp(m_review.isAnswered() && text() != m_review.answer
                         ? tr("It takes the place of the answer above, which Apple does not keep.")
                         : QString());
    const bool isNew = length > 0 && text() != m_review.answer;
    const bool can = isNew && replyLength(text()) <= replyLimit() && !m_review.id.isEmpty();
    m_send->setEnabled(can);
    m_stage->setEnabled(can && text() != m_book.stagedReply(m_review.id));
    m_send->setText(m_review.isAnswered() ? tr("Replace the answer") : tr("Send reply"));
}

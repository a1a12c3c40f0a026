// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewpane.h"

#include "api/changes/applyjob.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "ui/app/reviewlist.h"
#include "ui/reviews/replyeditor.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Reviews come in any script: each text takes its own direction, wraps, and can be selected.
static TextLabel *textLabel(TextLabel::Style style, const QString &name, const QString &accessibleName)
{
    auto *label = new TextLabel(style);
    label->setObjectName(name);
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

ReviewPane::ReviewPane(ReviewBook &book, ApplyJob &apply, Speller &speller, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_apply(apply)
    , m_stack(new QStackedWidget(this))
    , m_empty(new Placeholder(m_stack))
    , m_selection(new Placeholder(m_stack))
    , m_area(new QScrollArea(m_stack))
    , m_stars(new QVBoxLayout)
    , m_title(textLabel(TextLabel::Style::Section, u"reviewTitle"_s, tr("Title")))
    , m_facts(new TextLabel(TextLabel::Style::Small))
    , m_body(textLabel(TextLabel::Style::Body, u"reviewBody"_s, tr("Text")))
    , m_banner(new Banner)
    , m_unstage(new QPushButton(icon(u"undo-2"_s), tr("Take it back")))
    , m_answerFacts(new TextLabel(TextLabel::Style::Small))
    , m_answerState(new Badge)
    , m_answerText(textLabel(TextLabel::Style::Muted, u"answerText"_s, tr("Your answer")))
    , m_delete(new QPushButton(icon(u"trash-2"_s), tr("Delete answer")))
    , m_done(new QPushButton(icon(u"check"_s), tr("Done")))
    , m_tags(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_editor(new ReplyEditor(book, speller))
{
    setObjectName(u"reviewPane"_s);
    m_answer = buildAnswer();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("The chosen review"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildReview());
    m_empty->setContent({u"message-square"_s, tr("No review is chosen"),
                         tr("j and k go through the list, r replies, e marks as done, 1 to 5 filter by stars.")});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_selection);
    m_stack->addWidget(m_area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_selection, &Placeholder::actionTriggered, this, &ReviewPane::bulkReplyWanted);
    connect(m_tags, &QLineEdit::editingFinished, this, [this] {
        QStringList tags;
        for (const auto &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
            if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed()))
                tags.append(tag.trimmed());
        }
        if (m_review.row > 0 && tags != m_book.markOf(m_review.row).tags)
            m_book.setTags(m_review.row, tags);
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_review.row > 0 && m_note->toPlainText() != m_book.markOf(m_review.row).note)
            m_book.setNote(m_review.row, m_note->toPlainText());
    });
    connect(m_banner, &Banner::actionTriggered, this, &ReviewPane::sendStagedWanted);
    connect(&apply, &ApplyJob::itemChanged, this, [this] { fillState(); });
    connect(&apply, &ApplyJob::finished, this, [this] { fillState(); });
}

QWidget *ReviewPane::buildActions()
{
    const auto &theme = Theme::of(this);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(4));
    auto *holder = new QWidget(actions);
    m_stars->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(m_stars);
    row->addWidget(holder);
    row->addStretch();
    m_done->setObjectName(u"reviewDone"_s);
    m_done->setCheckable(true);
    m_done->setToolTip(tr("It needs no answer, or no other one (key e)"));
    connect(m_done, &QAbstractButton::clicked, this, [this](bool done) { emit doneWanted(done); });
    row->addWidget(m_done);
    const auto add = [&](const QString &name, const QString &picture, const QString &text, auto signal) {
        auto *button = new QPushButton(icon(picture), QString(), actions);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text);
        setButtonKind(button, ButtonKind::Quiet);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(u"copyReview"_s, u"clipboard-copy"_s, tr("Copy the text"), &ReviewPane::copyTextWanted);
    add(u"copyReviewLink"_s, u"link"_s, tr("Copy a link to the store page with the app's reviews"),
        &ReviewPane::copyLinkWanted);
    add(u"openReview"_s, u"compass"_s, tr("Open in the Explorer"), [this] { emit openWanted(m_review.key()); });
    return actions;
}

QWidget *ReviewPane::buildReview()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(8));
    column->addWidget(buildActions());
    column->addWidget(m_title);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    column->addWidget(m_body);
    m_banner->setObjectName(u"replyState"_s);
    column->addSpacing(theme.px(4));
    column->addWidget(m_answer);
    column->addWidget(m_banner);
    m_unstage->setObjectName(u"unstageReply"_s);
    setButtonKind(m_unstage, ButtonKind::Quiet);
    column->addWidget(m_unstage, 0, Qt::AlignLeft);
    connect(m_unstage, &QAbstractButton::clicked, this, &ReviewPane::unstageWanted);
    column->addSpacing(theme.px(8));
    column->addWidget(m_editor);
    column->addSpacing(theme.px(12));
    column->addWidget(buildNotes());
    column->addStretch();
    return content;
}

QWidget *ReviewPane::buildAnswer()
{
    const auto &theme = Theme::of(this);
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->addWidget(m_answerFacts);
    row->addWidget(m_answerState);
    row->addStretch();
    m_delete->setObjectName(u"deleteAnswer"_s);
    setButtonKind(m_delete, ButtonKind::Quiet);
    connect(m_delete, &QAbstractButton::clicked, this, &ReviewPane::deletionWanted);
    row->addWidget(m_delete);
    card->body()->setSpacing(theme.px(4));
    card->body()->addLayout(row);
    card->body()->addWidget(m_answerText);
    return card;
}

QWidget *ReviewPane::buildNotes()
{
    const auto &theme = Theme::of(this);
    auto *notes = new QWidget;
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    m_tags->setObjectName(u"reviewTags"_s);
    m_tags->setPlaceholderText(tr("bug, praise, …"));
    auto *tags = new FormField(tr("Tags"), m_tags);
    tags->setHelp(tr("Yours alone, parted by commas. Nobody else sees tags and notes."));
    column->addWidget(tags);
    m_note->setObjectName(u"reviewNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(72));
    auto *note = new FormField(tr("Note"), m_note);
    note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(note);
    return notes;
}

void ReviewPane::setReview(const ReviewRecord &review, const QString &appName)
{
    const bool isOther = review.id != m_review.id;
    m_review = review;
    m_appName = appName;
    m_isGone = m_isGone && !isOther;
    m_stack->setCurrentWidget(m_area);
    fillFacts();
    fillAnswer();
    m_editor->setReview(review, appName);
    if (isOther)
        m_area->ensureVisible(0, 0);
    refresh();
}

void ReviewPane::clear()
{
    m_editor->keepDraft();
    m_review = {};
    m_editor->setReview({}, {});
    m_stack->setCurrentWidget(m_empty);
}

void ReviewPane::setSelectionCount(int count)
{
    if (count > 1) {
        m_editor->keepDraft();
        m_selection->setContent(
            {u"layers"_s, tr("%n review(s) are chosen", nullptr, count),
             tr("Answer them with a template: each reply is shown before anything is sent. Key e marks "
                "all of them as done."),
             tr("Reply to %n review(s)…", nullptr, count)});
        m_stack->setCurrentWidget(m_selection);
    } else {
        m_stack->setCurrentWidget(m_review.id.isEmpty() ? static_cast<QWidget *>(m_empty) : m_area);
    }
}

void ReviewPane::fillFacts()
{
    while (auto *item = m_stars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_stars->addWidget(new StarsView(m_review.rating));
    m_title->setText(m_review.title);
    m_title->setVisible(!m_review.title.isEmpty());
    m_body->setText(m_review.body);
    for (auto *label : {m_title, m_body})
        label->setAlignment((label->text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    QStringList facts{u"\u2068%1\u2069"_s.arg(m_review.nickname)};
    if (!m_review.territory.isEmpty())
        facts.append(u"%1 %2"_s.arg(format::flag(m_review.territory), format::territory(m_review.territory)).trimmed());
    if (!m_review.language.isEmpty())
        facts.append(format::locale(m_review.language));
    if (!m_review.version.isEmpty()) {
        const auto platform = enumWord(m_review.version.section(u' ', 0, 0)).text;
        facts.append(tr("Version %1 (%2)").arg(m_review.version.section(u' ', 1), platform));
    }
    facts.append(relativeTime(m_review.created));
    if (!m_appName.isEmpty())
        facts.prepend(m_appName);
    m_facts->setText(facts.join(u"  ·  "_s));
    m_facts->setToolTip(exactTime(m_review.created));
}

void ReviewPane::fillAnswer()
{
    m_answer->setVisible(m_review.isAnswered());
    if (!m_review.isAnswered())
        return;
    m_answerText->setText(m_review.answer);
    m_answerFacts->setText(
        m_review.isEdited()
            ? tr("Your answer, %1. The customer wrote again after it.").arg(relativeTime(m_review.answered))
            : tr("Your answer, %1").arg(relativeTime(m_review.answered)));
    m_answerFacts->setToolTip(exactTime(m_review.answered));
    const auto state = enumWord(m_review.answerState);
    m_answerState->setText(state.text);
    m_answerState->setTone(state.tone.value_or(Tone::Neutral));
}

void ReviewPane::refresh()
{
    if (m_review.id.isEmpty())
        return;
    const auto mark = m_book.markOf(m_review.row);
    m_done->setChecked(mark.done);
    if (!m_tags->hasFocus())
        m_tags->setText(mark.tags.join(u", "_s));
    if (m_note->toPlainText() != mark.note && !m_note->hasFocus())
        m_note->setPlainText(mark.note);
    m_editor->setReview(m_review, m_appName);
    fillState();
}

/// What is staged for this review, and how far it has come.
void ReviewPane::fillState()
{
    m_editor->setEnabled(!m_isGone);
    m_unstage->hide();
    if (m_isGone) {
        m_banner->showMessage(Tone::Warning, tr("The review is no longer there"),
                              tr("The customer or Apple has removed it: it cannot be answered. Your draft is kept."));
        m_banner->setAction({});
        return;
    }
    const auto change = m_book.changeOf(m_review);
    const auto staged = m_book.stagedReply(m_review.id);
    m_delete->setEnabled(change == 0);
    if (change == 0) {
        m_banner->clear();
        return;
    }
    m_unstage->show();
    using State = ApplyJob::Item::State;
    const auto &items = m_apply.items();
    const auto item = std::find_if(items.begin(), items.end(),
                                   [change](const ApplyJob::Item &each) { return each.change == change; });
    const auto state = item == items.end() ? State::Cancelled : item->state;
    switch (state) {
    case State::Failed:
    case State::Blocked:
        m_banner->showError(*item->error);
        m_banner->setAction(tr("Try again"));
        break;
    case State::Conflict:
        m_banner->showMessage(Tone::Warning, tr("Somebody else has answered meanwhile"),
                              item->server.text(u"responseBody"_s));
        m_banner->setAction(tr("Put mine in its place"));
        break;
    case State::Skipped:
        m_banner->showMessage(Tone::Danger, item->error ? item->error->title : tr("It was not sent."));
        m_banner->setAction(tr("Try again"));
        break;
    case State::Waiting:
    case State::Checking:
    case State::Sending:
    case State::Verifying:
        m_banner->showMessage(Tone::Info, tr("The reply is on its way"), staged);
        m_banner->setAction({});
        m_unstage->hide();
        break;
    case State::Applied:
    case State::Cancelled:
        if (staged.isEmpty())
            m_banner->showMessage(Tone::Info, tr("The answer is staged to be deleted"));
        else
            m_banner->showMessage(Tone::Info, tr("A reply is staged"), staged);
        m_banner->setAction(tr("Send now"));
        break;
    }
}

void ReviewPane::showGone()
{
    m_isGone = true;
    fillState();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/bulkreplyview.h"

#include "api/changes/applyjob.h"
#include "api/client/ratebudget.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/reviews/replytext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BulkReplyView::BulkReplyView(const PageContext &context, std::function<QString(const QString &)> nameOf,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.services.reviews, context.services.apply, std::move(nameOf))
    , m_sender(context.services.apply, context.services.changes)
    , m_template(new QComboBox)
    , m_count(new TextLabel(TextLabel::Style::Small))
    , m_banner(new Banner(this))
    , m_progress(new QProgressBar)
    , m_table(new TableView)
    , m_wanted(new QCheckBox(tr("Answer this review")))
    , m_review(new TextLabel(TextLabel::Style::Muted))
    , m_reply(new QPlainTextEdit)
    , m_replyField(new FormField(tr("Reply to this review"), m_reply))
    , m_send(new QPushButton(icon(u"send"_s, ColorRole::OnAccent), {}))
    , m_pause(new QPushButton)
{
    setObjectName(u"bulkReply"_s);
    const auto &theme = Theme::of(this);
    m_table->setObjectName(u"bulkReplies"_s);
    m_table->setAccessibleName(tr("Replies, one for each review"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BulkReplyModel::Reply, QHeaderView::Stretch);
    header->resizeSection(BulkReplyModel::Customer, theme.px(185));
    header->resizeSection(BulkReplyModel::Review, theme.px(190));
    header->resizeSection(BulkReplyModel::State, theme.px(150));
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(760), theme.px(380)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(buildTop());
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    connect(m_wanted, &QAbstractButton::clicked, this, [this](bool wanted) {
        m_model.setData(m_model.index(m_row, BulkReplyModel::Customer), wanted ? Qt::Checked : Qt::Unchecked,
                        Qt::CheckStateRole);
    });
    connect(&m_model, &BulkReplyModel::countsChanged, this, &BulkReplyView::refresh);
    connect(&context.services.reviews, &ReviewBook::templatesChanged, this, &BulkReplyView::fillTemplates);
    auto &apply = context.services.apply;
    connect(&apply, &ApplyJob::itemChanged, this, &BulkReplyView::refresh);
    connect(&apply, &ApplyJob::phaseChanged, this, &BulkReplyView::refresh);
    connect(&m_sender, &ChangeSender::finished, this, [this](int sent, int failed) {
        if (failed == 0)
            m_banner->showMessage(Tone::Success, tr("%n reply(ies) sent", nullptr, sent),
                                  tr("Apple makes them public within a day."));
        else
            m_banner->showMessage(
                Tone::Warning, tr("%n reply(ies) could not be sent", nullptr, failed),
                tr("The others were sent. What failed stays staged with its reason, and can be tried again."));
        m_banner->setAction(failed > 0 ? tr("Try those again") : QString());
        refresh();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_context.services.apply.retryFailed(); });
    fillTemplates();
}

QWidget *BulkReplyView::buildTop()
{
    const auto &theme = Theme::of(this);
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(theme.px(16), theme.px(4), theme.px(24), theme.px(4));
    row->setSpacing(theme.px(8));
    auto *back = new QPushButton(icon(layoutDirection() == Qt::RightToLeft ? u"arrow-right"_s : u"arrow-left"_s),
                                 tr("Back to the reviews"), top);
    back->setObjectName(u"leaveBulkReply"_s);
    setButtonKind(back, ButtonKind::Quiet);
    connect(back, &QAbstractButton::clicked, this, &BulkReplyView::leaveWanted);
    row->addWidget(back);
    auto *label = new TextLabel(TextLabel::Style::Body, tr("Template"), top);
    m_template->setObjectName(u"bulkTemplate"_s);
    m_template->setAccessibleName(tr("Template"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_template);
    row->addWidget(label);
    row->addWidget(m_template);
    auto *manage = new QPushButton(icon(u"pencil"_s), tr("Manage templates…"), top);
    setButtonKind(manage, ButtonKind::Quiet);
    connect(manage, &QAbstractButton::clicked, this, &BulkReplyView::manageTemplatesWanted);
    row->addWidget(manage);
    row->addStretch();
    row->addWidget(m_count);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Replies sent"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(theme.px(120));
    row->addWidget(m_progress);
    m_pause->setObjectName(u"pauseBulkReply"_s);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        auto &apply = m_context.services.apply;
        apply.phase() == ApplyJob::Phase::Paused ? apply.resume() : apply.pause();
    });
    row->addWidget(m_pause);
    m_send->setObjectName(u"sendBulkReply"_s);
    setButtonKind(m_send, ButtonKind::Primary);
    connect(m_send, &QAbstractButton::clicked, this, &BulkReplyView::confirmSending);
    row->addWidget(m_send);
    connect(m_template, &QComboBox::activated, this, &BulkReplyView::chooseTemplate);
    return top;
}

QWidget *BulkReplyView::buildDetail()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    m_review->setWordWrap(true);
    m_review->setTextFormat(Qt::PlainText);
    m_review->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_review);
    m_reply->setObjectName(u"bulkReplyText"_s);
    m_reply->setTabChangesFocus(true);
    m_reply->setMinimumHeight(theme.px(150));
    m_wanted->setObjectName(u"answerThis"_s);
    column->addWidget(m_wanted);
    column->addWidget(m_replyField);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("The chosen reply"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    connect(m_reply, &QPlainTextEdit::textChanged, this, [this] {
        if (m_row >= 0)
            m_model.setData(m_model.index(m_row, BulkReplyModel::Reply), m_reply->toPlainText());
    });
    return area;
}

void BulkReplyView::setReviews(const QList<ReviewRecord> &reviews)
{
    m_row = -1;
    m_banner->clear();
    m_model.setReviews(reviews);
    chooseTemplate(m_template->currentIndex());
    m_table->setCurrentIndex(m_model.index(0, BulkReplyModel::Review));
    m_template->setFocus();
}

void BulkReplyView::fillTemplates()
{
    const auto before = m_template->currentText();
    m_template->clear();
    QStringList names;
    for (const auto &reply : m_context.services.reviews.templates()) {
        if (!names.contains(reply.name))
            m_template->addItem(reply.name, reply.id);
        names.append(reply.name);
    }
    m_template->setEnabled(m_template->count() > 0);
    if (m_template->count() == 0)
        m_template->addItem(tr("No template yet"));
    m_template->setCurrentIndex(std::max(0, m_template->findText(before)));
    chooseTemplate(m_template->currentIndex());
}

void BulkReplyView::chooseTemplate(int index)
{
    const auto id = m_template->itemData(index).toString();
    for (const auto &reply : m_context.services.reviews.templates()) {
        if (reply.id == id)
            m_model.setTemplate(reply);
    }
    showRow(m_row);
}

void BulkReplyView::showRow(int row)
{
    m_row = -1; // what is shown is not typed
    if (row < 0 || row >= m_model.rowCount()) {
        m_review->clear();
        m_reply->clear();
        return;
    }
    const auto &review = m_model.reviewAt(row);
    QStringList lines{u"%1%2"_s.arg(QString(review.rating, u'★'), QString(5 - review.rating, u'☆')),
                      u"%1 · %2"_s.arg(review.nickname, relativeTime(review.created)), review.title, review.body};
    if (review.isAnswered())
        lines.append(tr("Answered: %1").arg(review.answer));
    lines.removeAll(QString());
    m_review->setText(lines.join(u"\n\n"_s));
    m_reply->setPlainText(m_model.replyAt(row));
    m_reply->setReadOnly(m_model.isStaged());
    m_row = row;
    refresh();
}

void BulkReplyView::refresh()
{
    const auto &apply = m_context.services.apply;
    const int wanted = m_model.wantedCount(), problems = m_model.problemCount();
    const bool running = m_sender.isBusy();
    m_wanted->setEnabled(m_row >= 0 && !m_model.isStaged());
    if (m_row >= 0) {
        m_wanted->setChecked(m_model.isWanted(m_row));
        m_replyField->setCounter(replyLength(m_model.replyAt(m_row)), replyLimit());
        m_replyField->setError(m_model.isStaged() ? QString() : m_model.problemOf(m_row));
    }
    m_send->setText(tr("Send %n reply(ies)…", nullptr, wanted));
    m_send->setEnabled(wanted > 0 && !m_model.isStaged());
    m_template->setEnabled(!m_model.isStaged() && m_template->itemData(0).isValid());
    m_progress->setVisible(running);
    m_pause->setVisible(running);
    m_pause->setText(apply.phase() == ApplyJob::Phase::Paused ? tr("Go on") : tr("Pause"));
    if (running) {
        m_progress->setMaximum(std::max(1, int(apply.items().size())));
        m_progress->setValue(apply.finishedCount());
        m_count->setText(tr("%1 of %2 done").arg(apply.finishedCount()).arg(apply.items().size()));
    } else if (!m_model.isStaged()) {
        m_count->setText(problems > 0 ? tr("%n cannot be sent as it is", nullptr, problems) : QString());
    } else {
        m_count->clear();
    }
}

void BulkReplyView::confirmSending()
{
    const int wanted = m_model.wantedCount();
    Dialogs::Question question;
    question.title = tr("Send %n reply(ies)?", nullptr, wanted);
    const auto cost = 2 * wanted; // a look whether somebody else has answered, and the reply
    question.text
        = tr("Everybody can read them in the App Store. Sending takes about %n request(s) of the hourly budget; it "
             "can be paused, and goes on by itself when the budget is used up.",
             nullptr, cost);
    question.confirm = tr("Send replies");
    m_context.dialogs.confirm(this, question, this, [this](bool confirmed) {
        if (confirmed)
            send();
    });
}

void BulkReplyView::send()
{
    auto &changes = m_context.services.changes;
    changes.beginStep(tr("Reply to %n review(s)", nullptr, m_model.wantedCount()));
    const auto staged = m_model.stage([](const QString &app) { return ResourceKey{u"apps"_s, app}; });
    changes.endStep();
    m_reply->setReadOnly(true);
    m_sender.send(staged);
    refresh();
}

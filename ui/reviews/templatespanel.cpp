// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/templatespanel.h"

#include "models/core/format.h"
#include "models/reviews/replytext.h"
#include "ui/forms/choiceeditors.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TemplatesPanel::TemplatesPanel(ReviewBook &book, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_textField(new FormField(tr("Text"), m_text, this))
    , m_preview(new TextLabel(TextLabel::Style::Muted, this))
    , m_signature(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(icon(u"trash-2"_s), tr("Remove"), this))
{
    const auto &theme = Theme::of(this);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMaximumHeight(theme.px(190));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(10));
    column->addWidget(m_list);
    column->addWidget(buildForm());
    column->addStretch();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            show(item->data(Qt::UserRole).toString());
    });
    connect(&book, &ReviewBook::templatesChanged, this, &TemplatesPanel::fillList);
    connect(m_signature, &QLineEdit::editingFinished, this, [this] { m_book.setSignature(m_signature->text()); });
    connect(m_name, &QLineEdit::textChanged, this, &TemplatesPanel::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesPanel::refresh);
    connect(m_language, &QComboBox::activated, this, &TemplatesPanel::refresh);
    connect(m_save, &QAbstractButton::clicked, this, &TemplatesPanel::save);
    connect(m_remove, &QAbstractButton::clicked, this, &TemplatesPanel::remove);
    setFocusProxy(m_name);
    fillList();
    show({});
}

QWidget *TemplatesPanel::buildForm()
{
    const auto &theme = Theme::of(this);
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    m_name->setObjectName(u"templateName"_s);
    m_language->setObjectName(u"templateLanguage"_s);
    m_text->setObjectName(u"templateText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme.px(120));
    m_language->addItem(tr("Any language"), QString());
    QStringList languages; // reviews do not tell German from Swiss German
    for (const auto &choice : localeChoices()) {
        const auto language = choice.value.startsWith("zh"_L1) ? choice.value : choice.value.section(u'-', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    for (const auto &language : languages)
        m_language->addItem(format::locale(language), language);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(18);
    column->addWidget(new FormField(tr("Name"), m_name, form));
    auto *language = new FormField(tr("Language"), m_language, form);
    language->setHelp(tr("Templates of one name stand for each other: the review's language decides."));
    column->addWidget(language);
    column->addWidget(m_textField);
    auto *insert = new QPushButton(icon(u"braces"_s), tr("Placeholder"), form);
    setButtonKind(insert, ButtonKind::Quiet);
    auto *menu = new QMenu(insert);
    for (const auto &each : replyPlaceholders())
        menu->addAction(u"%1   %2"_s.arg(each.token, each.meaning), this, [this, token = each.token] {
            m_text->insertPlainText(token);
            m_text->setFocus();
        });
    insert->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(insert);
    row->addStretch();
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_remove->setObjectName(u"removeTemplate"_s);
    row->addWidget(m_remove);
    m_save->setObjectName(u"saveTemplate"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    row->addWidget(m_save);
    column->addLayout(row);
    column->addWidget(new TextLabel(TextLabel::Style::Strong, tr("Preview"), form));
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"templatePreview"_s);
    column->addWidget(m_preview);
    m_signature->setObjectName(u"replySignature"_s);
    m_signature->setText(m_book.signature());
    auto *signature = new FormField(tr("Your signature"), m_signature, form);
    signature->setHelp(tr("Stands where a template has {signature}."));
    column->addWidget(signature);
    return form;
}

void TemplatesPanel::setSample(const ReviewRecord &review, const QString &appName)
{
    m_sample = review;
    m_appName = appName;
    refresh();
}

void TemplatesPanel::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    auto *fresh = new QListWidgetItem(icon(u"plus"_s), tr("New template"), m_list);
    fresh->setData(Qt::UserRole, QString());
    for (const auto &reply : m_book.templates()) {
        const auto language = reply.language.isEmpty() ? QString() : u" (%1)"_s.arg(format::locale(reply.language));
        auto *item = new QListWidgetItem(icon(u"file-text"_s), reply.name + language, m_list);
        item->setData(Qt::UserRole, reply.id);
        if (reply.id == m_id)
            m_list->setCurrentItem(item);
    }
    if (!m_signature->hasFocus())
        m_signature->setText(m_book.signature());
    refresh();
}

void TemplatesPanel::show(const QString &id)
{
    ReplyTemplate shown;
    for (const auto &reply : m_book.templates()) {
        if (reply.id == id)
            shown = reply;
    }
    m_id = shown.id;
    m_name->setText(shown.name);
    m_text->setPlainText(shown.text);
    const auto index = m_language->findData(shown.language);
    if (index < 0) // a language that the App Store has no texts in
        m_language->addItem(format::locale(shown.language), shown.language);
    m_language->setCurrentIndex(index < 0 ? m_language->count() - 1 : index);
    refresh();
}

ReplyTemplate TemplatesPanel::edited() const
{
    return {m_id, m_name->text().trimmed(), m_language->currentData().toString(), m_text->toPlainText().trimmed()};
}

void TemplatesPanel::save()
{
    auto reply = edited();
    m_book.putTemplate(reply);
    for (const auto &each : m_book.templates()) {
        if (each.name == reply.name && each.language == reply.language && each.text == reply.text)
            m_id = each.id;
    }
    fillList();
}

void TemplatesPanel::remove()
{
    Dialogs::Question question;
    question.title = tr("Remove the template?");
    question.text = tr("\"%1\" is used for no further replies; those that were sent stay.").arg(m_name->text());
    question.confirm = tr("Remove template");
    question.destructive = true;
    m_dialogs.confirm(this, question, this, [this, id = m_id](bool confirmed) {
        if (!confirmed)
            return;
        m_book.removeTemplate(id);
        show({});
        fillList();
    });
}

void TemplatesPanel::refresh()
{
    const auto reply = edited();
    const auto unknown = unknownPlaceholders(reply.text);
    m_textField->setError(unknown.isEmpty() ? QString() : tr("%1 stands for nothing.").arg(unknown.join(u", "_s)));
    m_save->setText(m_id.isEmpty() ? tr("Add template") : tr("Save template"));
    m_save->setEnabled(!reply.name.isEmpty() && !reply.text.isEmpty() && unknown.isEmpty());
    m_remove->setEnabled(!m_id.isEmpty());
    auto sample = m_sample;
    if (sample.id.isEmpty()) {
        sample.nickname = tr("Alex", "a customer's name, for a preview");
        sample.rating = 4;
        sample.territory = u"USA"_s;
        sample.version = u"IOS 1.0"_s;
    }
    m_preview->setText(filledReply(reply.text, sample, m_appName, m_book.signature()));
}

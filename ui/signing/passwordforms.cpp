// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/passwordforms.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QVBoxLayout *columnOf(QWidget *form)
{
    const auto &theme = Theme::of(form);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    return column;
}

static QLineEdit *passwordEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

Pkcs12Form::Pkcs12Form(QWidget *parent)
    : QWidget(parent)
    , m_password(passwordEdit(u"p12Password"_s, this))
    , m_again(passwordEdit(u"p12PasswordAgain"_s, this))
    , m_againField(new FormField(tr("Once more"), m_again, this))
    , m_legacy(new QCheckBox(tr("Readable by macOS 14 and older"), this))
    , m_save(new QPushButton(icon(u"download"_s), tr("Save as .p12…"), this))
{
    auto *column = columnOf(this);
    auto *words = new TextLabel(
        TextLabel::Style::Muted,
        tr("The file holds the certificate and its private key. Who has it and its password can sign in your name."),
        this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(new FormField(tr("Password for the file"), m_password, this));
    column->addWidget(m_againField);
    m_legacy->setObjectName(u"p12Legacy"_s);
    m_legacy->setToolTip(tr("Encrypts with 3DES and SHA-1 in place of AES-256 and SHA-256"));
    column->addWidget(m_legacy);
    m_save->setObjectName(u"saveP12"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addStretch(1);
    for (auto *edit : {m_password, m_again})
        connect(edit, &QLineEdit::textChanged, this, &Pkcs12Form::update);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        emit accepted(m_password->text(), m_legacy->isChecked() ? Pkcs12Style::Legacy : Pkcs12Style::Modern);
    });
    setFocusProxy(m_password);
    update();
}

void Pkcs12Form::update()
{
    const bool same = m_password->text() == m_again->text();
    m_againField->setError(same || m_again->text().isEmpty() ? QString() : tr("The two are not the same."));
    m_save->setEnabled(same && !m_password->text().isEmpty());
}

PasswordForm::PasswordForm(const QString &fileName, QWidget *parent)
    : QWidget(parent)
    , m_password(passwordEdit(u"filePassword"_s, this))
    , m_field(new FormField(tr("Password"), m_password, this))
{
    auto *column = columnOf(this);
    auto *words = new TextLabel(TextLabel::Style::Muted, tr("%1 is encrypted.").arg(fileName), this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_field);
    auto *open = new QPushButton(icon(u"key-round"_s), tr("Import the key"), this);
    open->setObjectName(u"importWithPassword"_s);
    setButtonKind(open, ButtonKind::Primary);
    column->addWidget(open, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(m_password, &QLineEdit::returnPressed, open, &QAbstractButton::click);
    connect(open, &QAbstractButton::clicked, this, [this] { emit accepted(m_password->text()); });
    setFocusProxy(m_password);
}

void PasswordForm::setProblem(const QString &text)
{
    m_field->setError(text);
    m_password->selectAll();
    m_password->setFocus();
}

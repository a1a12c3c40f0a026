// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/addkeyform.h"

#include "ui/welcome/dropzone.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

AddKeyForm::AddKeyForm(AccountSetup &setup, const AccountRegistry &registry, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_registry(registry)
    , m_dialogs(dialogs)
    , m_drop(new DropZone(this))
    , m_banner(new Banner(this))
    , m_details(new QWidget(this))
    , m_kind(new SegmentedControl(tr("Kind of key"), m_details))
    , m_keyId(new QLineEdit(m_details))
    , m_issuer(new QLineEdit(m_details))
    , m_name(new QLineEdit(m_details))
    , m_server(new QLineEdit(m_details))
    , m_color(new ColorChooser(m_details))
    , m_submit(new QPushButton(icon(u"shield-check"_s), tr("Check and save"), this))
    , m_other(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_more(new QPushButton(tr("Use another server…"), m_details))
    , m_busy(new QProgressBar(this))
    , m_busyText(new TextLabel(TextLabel::Style::Small, this))
{
    build();
    connect(m_drop, &DropZone::fileChosen, this, &AddKeyForm::takeFile);
    connect(m_drop, &DropZone::textPasted, this, &AddKeyForm::takeText);
    connect(m_drop, &DropZone::browseRequested, this, [this] {
        m_dialogs.openFile(window(), {tr("Choose an API key"), tr("API keys (*.p8 *.json);;All files (*)"), {}}, this,
                           [this](const QString &path) { takeFile(path); });
    });
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, &AddKeyForm::showKind);
    connect(m_submit, &QPushButton::clicked, this, &AddKeyForm::check);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (validate())
            save(m_offer == Offer::SessionOnly ? AccountSetup::Keep::ForSession : AccountSetup::Keep::InKeychain);
    });
    connect(m_cancel, &QPushButton::clicked, this, &AddKeyForm::cancelled);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_more->hide();
        m_serverField->show();
        m_server->setFocus();
    });
    for (auto *field : {m_keyId, m_issuer, m_name, m_server}) {
        connect(field, &QLineEdit::returnPressed, this, &AddKeyForm::check);
        connect(field, &QLineEdit::textEdited, this, [this] { offer(Offer::None); }); // what was found out is old
    }
    start();
}

void AddKeyForm::build()
{
    const auto &theme = Theme::of(this);
    m_kind->addSegment(tr("Team key"), u"users"_s);
    m_kind->addSegment(tr("Individual key"), u"user"_s);
    m_keyId->setObjectName(u"keyId"_s);
    m_issuer->setObjectName(u"issuerId"_s);
    m_name->setObjectName(u"accountName"_s);
    m_submit->setObjectName(u"checkAndSave"_s);
    m_other->setObjectName(u"otherWay"_s);
    m_keyId->setPlaceholderText(u"2X9R4HXF34"_s);
    m_issuer->setPlaceholderText(u"57246542-96fe-1a63-e053-0824d011072a"_s);
    m_server->setPlaceholderText(u"http://127.0.0.1:8080"_s);
    m_keyIdField = new FormField(tr("Key ID"), m_keyId, m_details);
    m_issuerField = new FormField(tr("Issuer ID"), m_issuer, m_details);
    m_nameField = new FormField(tr("Name of the account"), m_name, m_details);
    m_serverField = new FormField(tr("Server"), m_server, m_details);
    m_serverField->setHelp(tr("Only for a simulator or a test server; Apple's is the default."));
    auto *kindField = new FormField(tr("Kind"), m_kind, m_details);
    auto *colorField = new FormField(tr("Colour"), m_color, m_details);

    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(16));
    grid->addWidget(kindField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_keyIdField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_issuerField, 1, 0, 1, 2);
    grid->addWidget(m_nameField, 2, 0, Qt::AlignTop);
    grid->addWidget(colorField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_serverField, 3, 0, 1, 2);
    grid->addWidget(m_more, 4, 0, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    setButtonKind(m_submit, ButtonKind::Primary);
    setButtonKind(m_more, ButtonKind::Quiet);
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(theme.px(80));
    m_busy->setAccessibleName(tr("Working"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_busy);
    buttons->addWidget(m_busyText);
    buttons->addWidget(m_other);
    buttons->addWidget(m_submit);

    auto *title = new TextLabel(TextLabel::Style::Title, tr("Add an API key"), this);
    auto *help = new TextLabel(TextLabel::Style::Muted, this);
    help->setTextFormat(Qt::RichText);
    help->setWordWrap(true);
    help->setOpenExternalLinks(true);
    help->setText(
        tr("Keys are made in App Store Connect under <a href=\"%1\">Users and Access, Integrations</a>. Yours stays "
           "in this computer's keychain.")
            .arg(u"https://appstoreconnect.apple.com/access/integrations/api"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(16));
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_drop);
    column->addWidget(m_banner);
    column->addWidget(m_details);
    column->addLayout(buttons);
}

void AddKeyForm::start()
{
    m_work.reset();
    m_key = {};
    m_hasKey = false;
    m_drop->setTaken({});
    m_banner->clear();
    for (auto *field : {m_keyId, m_issuer, m_name, m_server})
        field->clear();
    for (auto *field : {m_keyIdField, m_issuerField, m_nameField, m_serverField})
        field->setError({});
    m_serverField->hide();
    m_more->show();
    m_kind->setCurrentIndex(0);
    m_details->hide();
    offer(Offer::None);
    setBusy({});
}

void AddKeyForm::takeFile(const QString &path)
{
    takeKey(m_setup.readFile(path), QFileInfo(path).fileName());
}

void AddKeyForm::takeText(const QString &text)
{
    takeKey(m_setup.readText(text), tr("Key from the clipboard"));
}

void AddKeyForm::takeKey(std::variant<ApiKey, KeyFileError> result, const QString &from)
{
    m_work.reset();
    setBusy({});
    offer(Offer::None);
    if (const auto *error = std::get_if<KeyFileError>(&result)) {
        m_banner->showMessage(Tone::Danger, tr("%1 cannot be used").arg(from), error->text);
        m_banner->setAction({});
        return;
    }
    m_banner->clear();
    m_key = std::get<ApiKey>(std::move(result));
    m_hasKey = true;
    m_drop->setTaken(from);
    if (!m_key.keyId.isEmpty())
        m_keyId->setText(m_key.keyId);
    if (!m_key.issuerId.isEmpty())
        m_issuer->setText(m_key.issuerId);
    m_kind->setCurrentIndex(m_key.kind == ApiKey::Kind::Individual ? 1 : 0);
    const auto proposal = m_registry.accountFor(m_key);
    m_color->setCurrent(proposal.colour);
    m_name->setPlaceholderText(proposal.name);
    m_details->show();
    m_submit->setEnabled(true);
    showKind();
    auto *next = m_keyId->text().isEmpty()                          ? m_keyId
        : m_issuer->isVisibleTo(this) && m_issuer->text().isEmpty() ? m_issuer
                                                                    : m_name;
    next->setFocus(Qt::OtherFocusReason);
}

void AddKeyForm::showKind()
{
    const bool team = m_kind->currentIndex() == 0;
    m_issuerField->setVisible(team);
    m_keyIdField->setError({});
    m_issuerField->setError({});
    m_keyIdField->setHelp(tr("Stands beside the key in App Store Connect."));
    m_issuerField->setHelp(tr("Stands above the list of team keys; the same for all of them."));
    offer(Offer::None);
}

ApiKey AddKeyForm::keyOfForm() const
{
    auto key = m_key;
    key.kind = m_kind->currentIndex() == 0 ? ApiKey::Kind::Team : ApiKey::Kind::Individual;
    key.keyId = m_keyId->text().trimmed();
    key.issuerId = key.kind == ApiKey::Kind::Team ? m_issuer->text().trimmed() : QString();
    return key;
}

QUrl AddKeyForm::serverOfForm() const
{
    const auto text = m_server->text().trimmed();
    return text.isEmpty() ? QUrl() : QUrl(text, QUrl::StrictMode);
}

bool AddKeyForm::validate()
{
    const auto problems = m_setup.validate(keyOfForm());
    m_keyIdField->setError(problems.keyId);
    m_issuerField->setError(problems.issuerId);
    const auto server = serverOfForm();
    const bool loopback
        = server.host() == "127.0.0.1"_L1 || server.host() == "localhost"_L1 || server.host() == "::1"_L1;
    const bool serverFits = m_server->text().trimmed().isEmpty()
        || (!server.host().isEmpty() && (server.scheme() == "https"_L1 || (server.scheme() == "http"_L1 && loopback)));
    m_serverField->setError(serverFits ? QString() : tr("An https:// address, or http:// on this computer."));
    if (!problems.keyId.isEmpty())
        m_keyId->setFocus();
    else if (!problems.issuerId.isEmpty())
        m_issuer->setFocus();
    return m_hasKey && !problems.any() && serverFits;
}

void AddKeyForm::check()
{
    if (!m_submit->isEnabled() || !validate())
        return;
    m_banner->clear();
    offer(Offer::None);
    setBusy(tr("Asking the server…"));
    m_work = std::make_unique<QObject>();
    m_setup.check(keyOfForm(), serverOfForm())
        ->then(
            m_work.get(), [this](const KeyChecker::Verdict &) { save(AccountSetup::Keep::InKeychain); },
            [this](const ApiError &error) {
                setBusy({});
                const auto problem = AccountSetup::explain(error, keyOfForm());
                m_banner->showMessage(problem.mayStillSave ? Tone::Warning : Tone::Danger, problem.title, problem.text,
                                      describe(error));
                m_banner->setAction({});
                offer(problem.mayStillSave ? Offer::SaveUnchecked : Offer::None);
            });
}

void AddKeyForm::save(AccountSetup::Keep keep)
{
    setBusy(tr("Saving into the keychain…"));
    auto older = std::move(m_work); // the reply this may be called from still uses it
    m_work = std::make_unique<QObject>();
    if (older)
        older.release()->deleteLater();
    m_setup.save(keyOfForm(), m_name->text(), m_color->current(), serverOfForm(), keep)
        ->then(
            m_work.get(),
            [this](const QString &id) {
                setBusy({});
                emit added(id);
            },
            [this](const ApiError &error) {
                setBusy({});
                const bool keychain = error.kind == ApiError::Kind::Key;
                m_banner->showMessage(Tone::Warning, error.title,
                                      keychain
                                          ? tr("You can go on without it: the key is then kept in memory and asked "
                                               "for again at the next start.")
                                          : error.detail);
                m_banner->setAction({});
                offer(keychain ? Offer::SessionOnly : Offer::None);
            });
}

void AddKeyForm::offer(Offer offer)
{
    m_offer = offer;
    m_other->setVisible(offer != Offer::None);
    m_other->setText(offer == Offer::SessionOnly ? tr("Keep for this session only") : tr("Save without checking"));
}

void AddKeyForm::setBusy(const QString &what)
{
    const bool busy = !what.isEmpty();
    m_busy->setVisible(busy);
    m_busyText->setVisible(busy);
    m_busyText->setText(what);
    m_submit->setEnabled(m_hasKey && !busy);
    m_other->setEnabled(!busy);
    m_details->setEnabled(!busy);
}

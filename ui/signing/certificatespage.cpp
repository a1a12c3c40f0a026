// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/certificatespage.h"

#include "api/catalog/catalog.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/signing/signingkeys.h"
#include "handles/certificates.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/signing/signingstaging.h"
#include "ui/shell/navigator.h"
#include "ui/signing/expirycalendar.h"
#include "ui/signing/passwordforms.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CertificatesPage::CertificatesPage(const PageContext &context, QWidget *parent)
    : SigningPage(context, u"certificates"_s, tr("Certificates"), SigningData::Certificates | SigningData::Profiles,
                  parent)
    , m_model(context.services.changes)
    , m_maker(context.services)
    , m_owners(context.services)
    , m_calendar(new ExpiryCalendar)
    , m_view(new SegmentedControl(tr("How they are shown")))
{
    m_view->setObjectName(u"certificateView"_s);
    m_view->addSegment(tr("List"), u"list"_s);
    m_view->addSegment(tr("Calendar"), u"calendar-clock"_s);
    m_header->addWidget(m_view);
    addView(m_calendar);
    setModel(m_model, u"certificateTable"_s);
    m_table->setEmpty(
        {u"badge-check"_s, tr("No certificates yet"),
         tr("A certificate signs what you build. Its private key is made here and stays in the keychain."),
         tr("New certificate")});
    m_table->setHiddenByDefault({CertificateModel::Serial});
    m_table->setColumnWidth(CertificateModel::Name, 260);
    m_revoke = addAction(u"revokeCertificate"_s, u"trash-2"_s, tr("Revoke"), [this] { revoke(); });
    addAction(u"importKey"_s, u"file-key"_s, tr("Import key"), [this] {
        m_context.dialogs.openFile(this, {tr("A private key"), tr("Keys (*.p12 *.pfx *.pem *.key *.der)"), {}}, this,
                                   [this](const QString &path) { importKey(path); });
    });
    m_new = addAction(
        u"newCertificate"_s, u"plus"_s, tr("New certificate"), [this] { showNew(); }, true);
    connect(m_table, &DataTable::emptyActionTriggered, this, &CertificatesPage::showNew);
    connect(m_view, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        showView(index == 1 ? m_calendar : nullptr);
        if (index == 1)
            hideSide();
        updateActions();
    });
    connect(m_calendar, &ExpiryCalendar::chosen, this, [this](const ResourceKey &key) {
        if (key.entry != certificates::key) {
            emit m_context.navigator.resourceRequested(key);
            return;
        }
        open(key);
    });
    connect(&m_owners, &WholeList::changed, this, &CertificatesPage::updateState);
    connect(&m_maker, &CertificateMaker::busyChanged, this, &CertificatesPage::updateActions);
    connect(&m_maker, &CertificateMaker::failed, this, [this](const QString &text) {
        m_banner->showMessage(Tone::Danger, tr("There is no new certificate"), text);
        m_banner->setAction({});
    });
    connect(&m_maker, &CertificateMaker::keychainRefused, this, [this](const ApiError &error) {
        m_context.dialogs.confirm(
            this,
            {tr("The keychain cannot be used"),
             tr("%1 The private key would last until the program ends: save the certificate as .p12 before that, or it "
                "is of no use.")
                 .arg(error.title),
             tr("Create it all the same")},
            this, [this](bool confirmed) { confirmed ? m_maker.goOn() : m_maker.giveUp(); });
    });
    connect(&m_maker, &CertificateMaker::finished, this, [this](const ResourceKey &key) {
        showToast(window(), Tone::Success, tr("Certificate created; its private key is in the keychain"));
        m_openNext = key.id;
        m_data.refresh();
    });
    updateActions();
}

const SigningCertificate *CertificatesPage::chosen() const
{
    const auto ids = chosenIds();
    return ids.size() == 1 ? m_data.certificate({QString(certificates::key), ids.first()}) : nullptr;
}

void CertificatesPage::onData()
{
    m_model.setRows(m_data.certificates());
    std::vector<ExpiryCalendar::Item> items;
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto &certificate : m_data.certificates()) {
        if (const auto ends = certificate.resource[certificates::expirationDate])
            items.push_back({certificate.resource.key(),
                             certificate.resource[certificates::name].value_or(certificate.id), tr("Certificate"),
                             u"badge-check"_s, ends->toLocalTime().date(), expiryTone(*ends, now)});
    }
    for (const auto &profile : m_data.profiles()) {
        if (profile.expires().isValid())
            items.push_back({profile.resource.key(), profile.resource.text(u"name"), tr("Profile"), u"file-key"_s,
                             profile.expires().toLocalTime().date(), expiryTone(profile.expires(), now)});
    }
    m_calendar->setItems(items, QDate::currentDate());
    if (!m_openNext.isEmpty() && m_data.certificate({QString(certificates::key), m_openNext}))
        m_table->selectId(std::exchange(m_openNext, {}));
    if (isSideOpen() && !m_shown.isEmpty())
        showDetail();
    updateActions();
}

void CertificatesPage::onSelection()
{
    showDetail();
    updateActions();
}

void CertificatesPage::updateActions()
{
    const auto ids = chosenIds();
    m_revoke->setEnabled(!ids.isEmpty() && isShowingTable());
    m_new->setEnabled(!m_maker.isBusy());
    updateState();
}

void CertificatesPage::showDetail()
{
    const auto *certificate = chosen();
    if (!certificate) {
        if (!m_shown.isEmpty())
            hideSide();
        m_shown.clear();
        return;
    }
    m_shown = certificate->id;
    showSide(certificate->resource[certificates::name].value_or(certificate->id),
             enumWord(certificate->resource[certificates::certificateType].value_or(QString())).text,
             detailOf(*certificate));
}

/// Long numbers break only where there is a space.
static QString inGroups(const QString &digits)
{
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        text += (at > 0 ? u" "_s : QString()) + digits.mid(at, 4);
    return text;
}

QWidget *CertificatesPage::detailOf(const SigningCertificate &certificate)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *row = new QHBoxLayout;
    auto *save = new QPushButton(icon(u"download"_s), tr("Export"), content);
    save->setObjectName(u"exportCertificate"_s);
    auto *menu = new QMenu(save);
    auto *p12 = menu->addAction(tr("Certificate and private key (.p12)…"), this, [this] {
        if (const auto *now = chosen())
            askPassword(*now);
    });
    p12->setObjectName(u"exportP12"_s);
    p12->setEnabled(certificate.hasKey);
    p12->setToolTip(certificate.hasKey ? QString() : tr("The private key is not on this computer."));
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Certificate (.cer)…"), this, [this] { exportCertificate(false); })
        ->setObjectName(u"exportCer"_s);
    menu->addAction(tr("Certificate as text (.pem)…"), this, [this] { exportCertificate(true); })
        ->setObjectName(u"exportPem"_s);
    save->setMenu(menu);
    save->setEnabled(!certificate.der.isEmpty());
    row->addWidget(save);
    row->addStretch();
    column->addLayout(row);
    auto *words = new TextLabel(TextLabel::Style::Small,
                                certificate.hasKey
                                    ? tr("The private key is in the keychain of this computer.")
                                    : tr("The private key is not on this computer. Import it from the .p12 file of the "
                                         "computer that made the request."),
                                content);
    words->setObjectName(u"keyState"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(new TextLabel(TextLabel::Style::Section, tr("Profiles that hold it"), content));
    auto *uses = new TextLabel(TextLabel::Style::Body,
                               certificate.profiles.isEmpty() ? tr("None") : certificate.profiles.join(u'\n'), content);
    uses->setObjectName(u"certificateProfiles"_s);
    uses->setTextFormat(Qt::PlainText);
    uses->setWordWrap(true);
    column->addWidget(uses);
    if (certificate.facts) {
        auto *facts = new KeyValueView(content);
        facts->addSection(tr("Certificate"));
        facts->addRow(tr("Subject"), certificate.facts->commonName);
        facts->addRow(tr("Team"), certificate.facts->organizationalUnit);
        facts->addRow(tr("Issuer"), certificate.facts->issuerName);
        facts->addRow(tr("Serial number"), inGroups(QString::fromLatin1(certificate.facts->serial)));
        facts->addRow(tr("Valid from"), format::dateTime(certificate.facts->validFrom));
        facts->addRow(tr("Valid until"), format::dateTime(certificate.facts->validTo));
        facts->addRow(tr("Key"), u"%1 %2"_s.arg(certificate.facts->keyType).arg(certificate.facts->keyBits));
        facts->addRow(tr("SHA-1"), QString::fromLatin1(certificate.facts->sha1.toHex(':')).toUpper());
        column->addWidget(facts);
    }
    column->addStretch(1);
    return content;
}

bool CertificatesPage::open(const ResourceKey &key)
{
    if (key.entry != certificates::key)
        return false;
    m_view->setCurrentIndex(0);
    showView(nullptr);
    if (m_data.certificate(key))
        m_table->selectId(key.id);
    else
        m_openNext = key.id;
    return true;
}

void CertificatesPage::showCalendar()
{
    m_view->setCurrentIndex(1);
    showView(m_calendar);
    hideSide();
}

void CertificatesPage::showNew()
{
    const auto &theme = Theme::of(this);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *type = new QComboBox(form);
    type->setObjectName(u"certificateType"_s);
    const auto *attribute = m_context.services.catalog.entry(QString(certificates::key))->attribute(u"certificateType");
    for (const auto &value : m_context.services.catalog.enumValues(attribute->enumIndex))
        type->addItem(enumWord(value).text, value);
    type->setCurrentIndex(std::max(0, type->findData(u"DEVELOPMENT"_s)));
    type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    type->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *label = new QLineEdit(tr("Espalier on %1").arg(QSysInfo::machineHostName()), form);
    label->setObjectName(u"certificateLabel"_s);
    label->setMaxLength(64);
    auto *owner = new QComboBox(form);
    owner->setObjectName(u"certificateOwner"_s);
    auto *ownerField = new FormField(tr("For"), owner, form);
    auto *labelField = new FormField(tr("Name of the key"), label, form);
    labelField->setHelp(tr("By which you know it again. Apple writes its own name into the certificate."));
    auto *words = new TextLabel(TextLabel::Style::Muted, form);
    words->setWordWrap(true);
    auto *create = new QPushButton(icon(u"badge-check"_s), tr("Create certificate"), form);
    create->setObjectName(u"createCertificate"_s);
    setButtonKind(create, ButtonKind::Primary);
    column->addWidget(new FormField(tr("Type"), type, form));
    column->addWidget(ownerField);
    column->addWidget(labelField);
    column->addWidget(words);
    column->addWidget(create, 0, Qt::AlignLeading);
    column->addStretch(1);
    const auto refresh = [this, type, owner, ownerField, words, create] {
        const auto value = type->currentData().toString();
        const bool isPass = value.startsWith("PASS_TYPE_ID"_L1), isMerchant = value.startsWith("APPLE_PAY"_L1);
        ownerField->setVisible(isPass || isMerchant);
        if (isPass || isMerchant) {
            const auto entry = isPass ? u"passTypeIds"_s : u"merchantIds"_s;
            m_owners.load(entry, Query().limit(200));
            owner->clear();
            for (const auto &each : m_owners.rows())
                owner->addItem(each.text(u"identifier"), QVariant::fromValue(each.key()));
        }
        words->setText(value.startsWith("DEVELOPER_ID"_L1)
                           ? tr("Apple lets only the Account Holder make Developer ID certificates, on the developer "
                                "website. With an API key it will be refused.")
                           : tr("An RSA key of 2,048 bits is made on this computer. Its private half goes into the "
                                "keychain and nowhere else; Apple gets the request."));
        create->setEnabled(!(isPass || isMerchant) || owner->count() > 0);
    };
    connect(type, &QComboBox::currentIndexChanged, form, refresh);
    connect(&m_owners, &WholeList::changed, form, [this, refresh, owner] {
        if (owner->count() != m_owners.rows().size())
            refresh();
    });
    connect(create, &QAbstractButton::clicked, this, [this, type, label, owner] {
        make({type->currentData().toString(), label->text().trimmed(),
              owner->isVisible() ? owner->currentData().value<ResourceKey>() : ResourceKey()});
    });
    refresh();
    m_shown.clear();
    m_view->setCurrentIndex(0);
    showView(nullptr);
    showSide(tr("New certificate"), tr("With a key pair of this computer"), form);
    type->setFocus();
}

void CertificatesPage::make(const CertificateMaker::Wish &wish)
{
    m_banner->clear();
    hideSide();
    m_maker.start(wish);
}

void CertificatesPage::importKey(const QString &path)
{
    QFile file(path);
    const auto name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.dialogs.inform(this, tr("%1 cannot be read").arg(name), file.errorString());
        return;
    }
    const auto bytes = file.read(5 << 20);
    if (!needsPassword(bytes)) {
        importBytes(bytes, name, {});
        return;
    }
    auto *form = new PasswordForm(name);
    connect(form, &PasswordForm::accepted, this, [this, form, bytes, name](const QString &password) {
        auto read = readSigningIdentity(bytes, password);
        if (const auto *problem = std::get_if<SigningProblem>(&read))
            form->setProblem(problem->text);
        else
            keepKey(std::get<SigningIdentity>(read), name);
    });
    m_shown.clear();
    showSide(tr("Import a key"), name, form);
    form->setFocus();
}

void CertificatesPage::importBytes(const QByteArray &bytes, const QString &name, const QString &password)
{
    const auto read = readSigningIdentity(bytes, password);
    if (const auto *problem = std::get_if<SigningProblem>(&read))
        m_context.dialogs.inform(this, tr("%1 cannot be imported").arg(name), problem->text);
    else
        keepKey(std::get<SigningIdentity>(read), name);
}

void CertificatesPage::keepKey(const SigningIdentity &identity, const QString &label)
{
    const auto hash = publicKeyHash(identity.privateKey);
    QString id, certificateName;
    for (const auto &certificate : m_data.certificates()) {
        if (certificate.keyHash == hash) {
            id = certificate.id;
            certificateName = certificate.resource[certificates::name].value_or(id);
        }
    }
    if (id.isEmpty()) {
        m_context.dialogs.inform(this, tr("The key is that of no certificate here"),
                                 tr("It may belong to another team, or its certificate has been revoked. Nothing was "
                                    "kept."));
        return;
    }
    hideSide();
    m_context.services.signingKeys.keep(label, identity.privateKey)
        ->then(
            this,
            [this, certificateName](SigningKeys::Done) {
                showToast(window(), Tone::Success, tr("The key of \"%1\" is in the keychain").arg(certificateName));
            },
            [this](const ApiError &error) {
                m_banner->showMessage(Tone::Warning, tr("The keychain cannot be used"),
                                      tr("%1 The key lasts until the program ends.").arg(error.title));
                m_banner->setAction({});
            });
    m_table->selectId(id);
}

void CertificatesPage::askPassword(const SigningCertificate &certificate)
{
    auto *form = new Pkcs12Form;
    connect(form, &Pkcs12Form::accepted, this, [this, certificate](const QString &password, Pkcs12Style style) {
        exportP12(certificate, password, style);
    });
    m_shown.clear();
    showSide(tr("Export with private key"), certificate.resource[certificates::name].value_or(certificate.id), form);
    form->setFocus();
}

void CertificatesPage::exportP12(const SigningCertificate &certificate, const QString &password, Pkcs12Style style)
{
    const auto name = certificate.resource[certificates::name].value_or(certificate.id);
    m_context.services.signingKeys.read(certificate.keyHash)
        ->then(
            this,
            [this, certificate, name, password, style](const SecretBytes &key) {
                const auto made = makePkcs12(key, certificate.der, name, password, style);
                if (const auto *problem = std::get_if<SigningProblem>(&made)) {
                    m_context.dialogs.inform(this, tr("The file could not be made"), problem->text);
                    return;
                }
                hideSide();
                saveFile(tr("Save the certificate and its key"), name + u".p12"_s, tr("PKCS#12 (*.p12)"),
                         std::get<QByteArray>(made));
            },
            [this](const ApiError &error) {
                m_context.dialogs.inform(this, tr("The private key cannot be read from the keychain"), error.title);
            });
}

void CertificatesPage::exportCertificate(bool asPem)
{
    const auto *certificate = chosen();
    if (!certificate)
        return;
    const auto name = certificate->resource[certificates::name].value_or(certificate->id);
    if (asPem)
        saveFile(tr("Save the certificate"), name + u".pem"_s, tr("PEM (*.pem)"), certificatePem(certificate->der));
    else
        saveFile(tr("Save the certificate"), name + u".cer"_s, tr("Certificate (*.cer)"), certificate->der);
}

void CertificatesPage::revoke()
{
    QList<Resource> wanted;
    QStringList names, broken;
    for (const auto &id : chosenIds()) {
        const auto *certificate = m_data.certificate({QString(certificates::key), id});
        if (!certificate)
            continue;
        wanted.append(certificate->resource);
        names.append(certificate->resource[certificates::name].value_or(id));
        for (const auto &profile : certificate->profiles) {
            if (!broken.contains(profile))
                broken.append(profile);
        }
    }
    if (wanted.isEmpty())
        return;
    broken.sort(Qt::CaseInsensitive);
    auto text = broken.isEmpty()
        ? tr("No provisioning profile holds it.")
        : tr("%n provisioning profile(s) will be of no use any more: %1.", nullptr, int(broken.size()))
              .arg(broken.mid(0, 12).join(tr(", ")) + (broken.size() > 12 ? u"…"_s : QString()));
    text += u"\n\n"_s
        + tr("Apps on the App Store go on working. What was signed for testing or outside the store may stop "
             "working. A revocation cannot be taken back. It is staged under Changes and sent from there.");
    m_context.dialogs.confirm(this,
                              {wanted.size() == 1 ? tr("Revoke \"%1\"?").arg(names.first())
                                                  : tr("Revoke %n certificate(s)?", nullptr, int(wanted.size())),
                               text, tr("Stage revocation"), true},
                              this, [this, wanted](bool confirmed) {
                                  if (confirmed)
                                      SigningStaging(m_context.services.changes).revoke(wanted);
                              });
}

Workspace certificatesWorkspace()
{
    return {u"certificates"_s,
            WorkspaceScope::Signing,
            CertificatesPage::tr("Certificates"),
            u"badge-check"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new CertificatesPage(context, parent); },
            {},
            {},
            {u"certificates"_s}};
}

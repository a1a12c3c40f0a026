// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/signingview.h"

#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int soon = 30; ///< days

SigningView::SigningView(QWidget *parent)
    : QScrollArea(parent)
{
    const auto &theme = Theme::of(this);
    setObjectName(u"signing"_s);
    setAccessibleName(tr("Contents"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16));
    m_column->setSpacing(theme.px(12));
    setWidget(content);
}

void SigningView::clear()
{
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

Card *SigningView::addCard(const QString &title)
{
    auto *card = new Card(title, this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->addWidget(card);
    return card;
}

static Badge *validityBadge(const QDateTime &from, const QDateTime &to)
{
    const auto now = QDateTime::currentDateTimeUtc();
    if (from.isValid() && now < from)
        return new Badge(SigningView::tr("Not valid yet"), Tone::Warning);
    if (!to.isValid())
        return new Badge(SigningView::tr("No end date"), Tone::Neutral);
    if (to <= now)
        return new Badge(SigningView::tr("Expired"), Tone::Danger);
    return now.daysTo(to) < soon ? new Badge(SigningView::tr("Expires soon"), Tone::Warning)
                                 : new Badge(SigningView::tr("Valid"), Tone::Success);
}

static void addTime(KeyValueView *facts, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        facts->addRow(name, format::dateTime(time), exactTime(time));
}

static void addText(KeyValueView *facts, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        facts->addRow(name, text);
}

/// Long codes break anywhere; the invisible places to break stay out of what is copied.
static TextLabel *codeLabel(const QString &text, QWidget *parent)
{
    static const QRegularExpression breaks(u"([.:*-]|[^.:*-]{8})"_s);
    auto *label = new TextLabel(TextLabel::Style::Body, QString(text).replace(breaks, u"\\1\u200b"_s), parent);
    label->setWordWrap(true);
    label->setAccessibleDescription(text);
    label->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(icon(u"copy"_s), SigningView::tr("Copy"), label);
    QObject::connect(copy, &QAction::triggered, label, [label, text] {
        QGuiApplication::clipboard()->setText(text);
        showToast(label->window(), Tone::Success, SigningView::tr("Copied"));
    });
    label->addAction(copy);
    return label;
}

static void addCode(KeyValueView *facts, const QString &name, const QString &code)
{
    if (!code.isEmpty())
        facts->addRow(name, codeLabel(code, facts));
}

static QString fingerprint(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

void SigningView::setCertificate(const CertificateFacts &certificate)
{
    clear();
    addCertificate(certificate);
    m_column->addStretch();
}

void SigningView::addCertificate(const CertificateFacts &certificate)
{
    auto *card = addCard(tr("Certificate"));
    card->addTitleWidget(validityBadge(certificate.validFrom, certificate.validTo));
    auto *facts = new KeyValueView(card);
    addText(facts, tr("Name"), certificate.commonName);
    addText(facts, tr("Organization"), certificate.organization);
    addText(facts, tr("Team"), certificate.organizationalUnit);
    addText(facts, tr("Country"), certificate.country);
    addText(facts, tr("Issued by"),
            certificate.issuerOrganization.isEmpty() || certificate.issuerOrganization == certificate.issuerName
                ? certificate.issuerName
                : u"%1 (%2)"_s.arg(certificate.issuerName, certificate.issuerOrganization));
    addCode(facts, tr("Serial number"), QString::fromLatin1(certificate.serial));
    addTime(facts, tr("Valid from"), certificate.validFrom);
    addTime(facts, tr("Valid until"), certificate.validTo);
    if (certificate.validTo.isValid())
        facts->addRow(tr("Remaining"), format::expiry(certificate.validTo));
    if (!certificate.keyType.isEmpty())
        facts->addRow(tr("Key"), tr("%1, %2 bits").arg(certificate.keyType).arg(certificate.keyBits));
    addCode(facts, tr("Signed with"), certificate.signatureAlgorithm);
    addText(facts, tr("Purpose"), certificate.uses.join(u", "_s));
    if (certificate.isAuthority)
        facts->addRow(tr("Authority"), tr("May issue other certificates"));
    card->body()->addWidget(facts);
    auto *prints = addCard(tr("Fingerprints"));
    auto *digests = new KeyValueView(prints);
    addCode(digests, u"SHA-1"_s, fingerprint(certificate.sha1));
    addCode(digests, u"SHA-256"_s, fingerprint(certificate.sha256));
    prints->body()->addWidget(digests);
}

static QString distributionWord(const ProvisioningProfile &profile)
{
    const auto kind = profile.distribution();
    return kind == "Development"_L1 ? SigningView::tr("Development")
        : kind == "Enterprise"_L1   ? SigningView::tr("Enterprise, any device")
        : kind == "Ad hoc"_L1       ? SigningView::tr("Ad hoc")
                                    : SigningView::tr("App Store");
}

void SigningView::setProfile(const ProvisioningProfile &profile)
{
    clear();
    auto *card = addCard(tr("Provisioning profile"));
    card->addTitleWidget(validityBadge(profile.created, profile.expires));
    auto *facts = new KeyValueView(card);
    addText(facts, tr("Name"), profile.name);
    facts->addRow(tr("For"), distributionWord(profile));
    addCode(facts, tr("App ID"), profile.appId);
    addText(facts, tr("App ID name"), profile.appIdName);
    addText(facts, tr("Team"),
            profile.teamIds.isEmpty() ? profile.teamName
                                      : u"%1 (%2)"_s.arg(profile.teamName, profile.teamIds.join(u", "_s)));
    addText(facts, tr("Platforms"), profile.platforms.join(u", "_s));
    addTime(facts, tr("Made"), profile.created);
    addTime(facts, tr("Valid until"), profile.expires);
    if (profile.expires.isValid())
        facts->addRow(tr("Remaining"), format::expiry(profile.expires));
    addCode(facts, tr("UUID"), profile.uuid);
    if (profile.managedByXcode)
        facts->addRow(tr("Managed"), tr("By Xcode"));
    card->body()->addWidget(facts);
    addEntitlements(profile.entitlements);
    addCertificates(profile.certificates);
    addDevices(profile);
    m_column->addStretch();
}

static QString entitlementText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? SigningView::tr("Yes") : SigningView::tr("No");
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList texts;
        for (const auto &item : value.toList())
            texts.append(entitlementText(item));
        return texts.join(u'\n');
    }
    return value.typeId() == QMetaType::QVariantMap ? format::raw(value) : value.toString();
}

void SigningView::addEntitlements(const QVariantMap &entitlements)
{
    if (entitlements.isEmpty())
        return;
    auto *card = addCard(tr("Entitlements"));
    for (auto it = entitlements.begin(); it != entitlements.end(); ++it) {
        auto *name = new TextLabel(TextLabel::Style::Small, it.key(), card);
        name->setElided(true);
        auto *value = codeLabel(entitlementText(*it), card);
        value->setAccessibleName(it.key());
        auto *both = new QVBoxLayout;
        both->setSpacing(0);
        both->addWidget(name);
        both->addWidget(value);
        card->body()->addLayout(both);
    }
}

void SigningView::addCertificates(const std::vector<CertificateFacts> &certificates)
{
    auto *card = addCard(tr("Certificates (%1)").arg(certificates.size()));
    for (const auto &certificate : certificates) {
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = new TextLabel(TextLabel::Style::Strong, certificate.commonName, card);
        name->setElided(true);
        auto *more = new TextLabel(
            TextLabel::Style::Small,
            tr("%1, serial %2").arg(format::expiry(certificate.validTo), QString::fromLatin1(certificate.serial)),
            card);
        more->setElided(true);
        words->addWidget(name);
        words->addWidget(more);
        row->addLayout(words, 1);
        row->addWidget(validityBadge(certificate.validFrom, certificate.validTo), 0, Qt::AlignTop);
        card->body()->addLayout(row);
    }
    if (certificates.empty())
        card->body()->addWidget(new TextLabel(TextLabel::Style::Muted, tr("None"), card));
}

void SigningView::addDevices(const ProvisioningProfile &profile)
{
    if (profile.allDevices || profile.devices.isEmpty())
        return;
    auto *card = addCard(tr("Devices (%1)").arg(profile.devices.size()));
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy all"), card);
    setButtonKind(copy, ButtonKind::Quiet);
    card->addTitleWidget(copy);
    connect(copy, &QAbstractButton::clicked, this, [this, devices = profile.devices] {
        QGuiApplication::clipboard()->setText(devices.join(u'\n'));
        showToast(window(), Tone::Success, tr("Copied"));
    });
    auto *list = new TextLabel(TextLabel::Style::Code, profile.devices.join(u'\n'), card);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    list->setWordWrap(true);
    card->body()->addWidget(list);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/profileform.h"

#include "handles/bundleids.h"
#include "handles/certificates.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/signing/signingfacts.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int keyRole = Qt::UserRole;

static QListWidget *checkList(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setMaximumHeight(Theme::of(parent).px(150));
    return list;
}

ProfileForm::ProfileForm(const SigningData &signing, QWidget *parent)
    : QWidget(parent)
    , m_data(signing)
    , m_type(new QComboBox(this))
    , m_bundle(new QComboBox(this))
    , m_bundleField(new FormField(tr("App ID"), m_bundle, this))
    , m_certificates(checkList(u"profileCertificates"_s, tr("Certificates"), this))
    , m_certificatesField(new FormField(tr("Certificates"), m_certificates, this))
    , m_devices(checkList(u"profileDevices"_s, tr("Devices"), this))
    , m_devicesField(new FormField(tr("Devices"), m_devices, this))
    , m_name(new QLineEdit(this))
    , m_nameField(new FormField(tr("Name"), m_name, this))
    , m_create(new QPushButton(icon(u"file-key"_s), tr("Stage profile"), this))
{
    const auto &theme = Theme::of(this);
    m_type->setObjectName(u"profileType"_s);
    m_bundle->setObjectName(u"profileBundle"_s);
    m_name->setObjectName(u"profileName"_s);
    m_create->setObjectName(u"stageProfile"_s);
    for (auto *box : {m_type, m_bundle}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    for (const auto &type : profileTypes())
        m_type->addItem(enumWord(type.type).text, type.type);
    setButtonKind(m_create, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    column->addWidget(new FormField(tr("Type"), m_type, this));
    column->addWidget(m_bundleField);
    column->addWidget(m_certificatesField);
    column->addWidget(m_devicesField);
    column->addWidget(m_nameField);
    column->addWidget(m_create, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ProfileForm::onType);
    connect(m_bundle, &QComboBox::currentIndexChanged, this, [this] {
        suggestName();
        update();
    });
    connect(m_certificates, &QListWidget::itemChanged, this, &ProfileForm::update);
    connect(m_devices, &QListWidget::itemChanged, this, &ProfileForm::update);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isNameTyped = !text.isEmpty();
        update();
    });
    connect(m_create, &QAbstractButton::clicked, this, [this] { emit accepted(wish()); });
    setFocusProxy(m_type);
    onType();
}

void ProfileForm::fill(QListWidget *list, const std::vector<std::pair<ResourceKey, QString>> &items, bool checkAll)
{
    const QSignalBlocker quiet(list);
    list->clear();
    for (const auto &[key, text] : items) {
        auto *item = new QListWidgetItem(text, list);
        item->setData(keyRole, QVariant::fromValue(key));
        item->setToolTip(text);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(checkAll || list->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
}

QList<ResourceKey> ProfileForm::checked(const QListWidget *list)
{
    QList<ResourceKey> keys;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            keys.append(list->item(row)->data(keyRole).value<ResourceKey>());
    }
    return keys;
}

void ProfileForm::onType()
{
    const auto *type = profileType(m_type->currentData().toString());
    if (!type)
        return;
    const auto chosen = m_bundle->currentData().value<ResourceKey>();
    {
        const QSignalBlocker quiet(m_bundle);
        m_bundle->clear();
        for (const auto &bundle : fittingBundleIds(m_data, *type))
            m_bundle->addItem(u"%1 · %2"_s.arg(bundle[bundleIds::name].value_or(QString()),
                                               bundle[bundleIds::identifier].value_or(bundle.id())),
                              QVariant::fromValue(bundle.key()));
        m_bundle->setCurrentIndex(std::max(0, m_bundle->findData(QVariant::fromValue(chosen))));
    }
    std::vector<std::pair<ResourceKey, QString>> items;
    for (const auto &each : fittingCertificates(m_data, *type, QDateTime::currentDateTimeUtc())) {
        const auto ends = each.resource[certificates::expirationDate];
        const auto name = each.resource[certificates::name].value_or(each.id);
        items.emplace_back(each.resource.key(),
                           ends ? tr("%1, until %2").arg(name, format::date(ends->toLocalTime().date())) : name);
    }
    const bool development = type->type.endsWith("DEVELOPMENT"_L1);
    fill(m_certificates, items, development);
    items.clear();
    for (const auto &each : fittingDevices(m_data, *type))
        items.emplace_back(each.resource.key(), each.resource.text(u"name"));
    fill(m_devices, items, true);
    m_devicesField->setVisible(type->needsDevices());
    suggestName();
    update();
}

void ProfileForm::suggestName()
{
    if (m_isNameTyped)
        return;
    QStringList taken;
    for (const auto &profile : m_data.profiles())
        taken.append(profile.resource.text(u"name"));
    const auto app = m_data.bundleId(m_bundle->currentData().value<ResourceKey>())[bundleIds::name].value_or(QString());
    const auto base = u"%1 %2"_s.arg(app, m_type->currentText());
    auto name = base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 %2"_s.arg(base).arg(number);
    m_name->setText(app.isEmpty() ? QString() : name);
}

ProfileWish ProfileForm::wish() const
{
    const auto *type = profileType(m_type->currentData().toString());
    return {m_name->text().trimmed(), m_type->currentData().toString(), m_bundle->currentData().value<ResourceKey>(),
            checked(m_certificates), type && type->needsDevices() ? checked(m_devices) : QList<ResourceKey>()};
}

void ProfileForm::update()
{
    const auto now = wish();
    const auto *type = profileType(now.type);
    const bool taken
        = std::any_of(m_data.profiles().begin(), m_data.profiles().end(), [&now](const SigningProfile &each) {
              return !each.isLeaving && each.resource.text(u"name").compare(now.name, Qt::CaseInsensitive) == 0;
          });
    m_bundleField->setError(m_bundle->count() == 0 ? tr("There is no app ID for this platform.") : QString());
    m_certificatesField->setError(m_certificates->count() == 0     ? tr("There is no certificate that fits.")
                                      : now.certificates.isEmpty() ? tr("Choose one at least.")
                                                                   : QString());
    const bool needsDevices = type && type->needsDevices();
    m_devicesField->setError(!needsDevices                 ? QString()
                                 : m_devices->count() == 0 ? tr("There is no enabled device that fits.")
                                 : now.devices.isEmpty()   ? tr("Choose one at least.")
                                                           : QString());
    m_nameField->setError(taken ? tr("There is a profile of this name already.") : QString());
    m_create->setEnabled(!taken && !now.name.isEmpty() && !now.bundleId.isNull() && !now.certificates.isEmpty()
                         && (!needsDevices || !now.devices.isEmpty()));
}

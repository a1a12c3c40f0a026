// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/signingmodels.h"

#include "api/changes/changeset.h"
#include "handles/certificates.h"
#include "handles/devices.h"
#include "handles/profiles.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/core/stagedmark.h"

using namespace Qt::StringLiterals;
using Base = RecordTableModelBase;

Tone expiryTone(const QDateTime &ends, const QDateTime &now)
{
    if (!ends.isValid() || ends > now.addDays(30))
        return Tone::Neutral;
    return ends > now.addDays(7) ? Tone::Warning : Tone::Danger;
}

namespace {

/// An attribute of a resource, with what is staged.
template <typename Row>
auto textCell(const ChangeSet &changes, const QString &attribute, bool isFirst, const QString &iconName = {})
{
    return [&changes, attribute, isFirst, iconName](const Row &row, int role) -> QVariant {
        if (const auto mark = stagedMark(changes, row.resource.key(), attribute, isFirst, role); mark.isValid())
            return mark;
        if (role == Qt::DisplayRole)
            return format::singleLine(row.resource.text(attribute));
        return role == Base::IconRole && !iconName.isEmpty() ? QVariant(iconName) : QVariant();
    };
}

/// An enum value in its word; as a badge where it is a state.
template <typename Row>
auto wordCell(const ChangeSet &changes, const QString &attribute)
{
    return [&changes, attribute](const Row &row, int role) -> QVariant {
        if (role == Qt::ToolTipRole) {
            if (const auto mark = stagedMark(changes, row.resource.key(), attribute, false, role); mark.isValid())
                return mark;
        }
        const auto raw = row.resource.text(attribute);
        const auto word = enumWord(raw);
        if (role == Qt::DisplayRole)
            return word.text;
        if (role == Base::RawRole || role == Qt::ToolTipRole)
            return raw;
        if (role == Base::ToneRole && word.tone && !raw.isEmpty())
            return int(*word.tone);
        return role == Base::IconRole && !word.icon.isEmpty() ? QVariant(word.icon) : QVariant();
    };
}

QVariant expiryCell(const QDateTime &ends, int role)
{
    if (!ends.isValid())
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const auto now = QDateTime::currentDateTimeUtc();
    switch (role) {
    case Qt::DisplayRole:
        return ends < now.addDays(60) ? format::expiry(ends, now) : format::date(ends.toLocalTime().date());
    case Qt::ToolTipRole:
        return exactTime(ends);
    case Base::SortRole:
        return ends;
    case Base::RawRole:
        return ends.toString(Qt::ISODate);
    case Base::ToneRole:
        return expiryTone(ends, now) == Tone::Neutral ? QVariant() : QVariant(int(expiryTone(ends, now)));
    case Base::IconRole:
        return expiryTone(ends, now) == Tone::Neutral ? QVariant() : QVariant(u"clock-alert"_s);
    default:
        return {};
    }
}

QVariant countCell(qsizetype count, int role)
{
    if (role == Qt::DisplayRole)
        return count > 0 ? format::count(count) : QString();
    return role == Base::SortRole ? QVariant(qint64(count)) : QVariant();
}

QVariant keyCell(const SigningCertificate &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.hasKey ? CertificateModel::tr("Here") : QString();
    case Base::SortRole:
        return row.hasKey ? 0 : 1;
    case Base::ToneRole:
        return row.hasKey ? QVariant(int(Tone::Success)) : QVariant();
    case Base::IconRole:
        return row.hasKey ? QVariant(u"key-round"_s) : QVariant();
    case Qt::ToolTipRole:
        return row.hasKey ? CertificateModel::tr("The private key is in the keychain of this computer")
                          : CertificateModel::tr("The private key is not on this computer");
    default:
        return {};
    }
}

constexpr auto numberAlignment = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

CertificateModel::CertificateModel(const ChangeSet &changes, QObject *parent)
{
    using Row = SigningCertificate;
    setParent(parent);
    setColumns({{tr("Name"), textCell<Row>(changes, u"name"_s, true, u"badge-check"_s)},
                {tr("Type"), wordCell<Row>(changes, u"certificateType"_s)},
                {tr("Owner"), textCell<Row>(changes, u"displayName"_s, false)},
                {tr("Expires"),
                 [](const Row &row, int role) {
                     return expiryCell(row.resource[certificates::expirationDate].value_or(QDateTime()), role);
                 }},
                {tr("Private key"), keyCell},
                {tr("Profiles"),
                 [](const Row &row, int role) {
                     return role == Qt::ToolTipRole ? QVariant(row.profiles.join(u'\n'))
                                                    : countCell(row.profiles.size(), role);
                 },
                 numberAlignment},
                {tr("Serial number"), textCell<Row>(changes, u"serialNumber"_s, false)}});
}

ProfileModel::ProfileModel(const ChangeSet &changes, QObject *parent)
{
    using Row = SigningProfile;
    setParent(parent);
    setColumns({{tr("Name"), textCell<Row>(changes, u"name"_s, true, u"file-key"_s)},
                {tr("Type"), wordCell<Row>(changes, u"profileType"_s)},
                {tr("App ID"),
                 [](const Row &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(row.appId)
                         : role == Qt::ToolTipRole  ? QVariant(row.appName)
                                                    : QVariant();
                 }},
                {tr("State"), wordCell<Row>(changes, u"profileState"_s)},
                {tr("Expires"), [](const Row &row, int role) { return expiryCell(row.expires(), role); }},
                {tr("Devices"),
                 [](const Row &row, int role) {
                     return countCell(row.inside ? row.inside->devices.size() : row.devices.size(), role);
                 },
                 numberAlignment},
                {tr("Certificates"),
                 [](const Row &row, int role) {
                     return countCell(row.inside ? qsizetype(row.inside->certificates.size()) : row.certificates.size(),
                                      role);
                 },
                 numberAlignment}});
}

DeviceModel::DeviceModel(const ChangeSet &changes, QObject *parent)
{
    using Row = SigningDevice;
    setParent(parent);
    const auto kind = [](const Row &row, int role) -> QVariant {
        const auto raw = row.resource.text(u"deviceClass");
        const auto word = enumWord(raw.isEmpty() ? row.resource.text(u"platform") : raw);
        if (role == Qt::DisplayRole) {
            const auto model = row.resource.text(u"model");
            return model.isEmpty() ? word.text : model;
        }
        return role == Base::IconRole ? QVariant(word.icon) : role == Base::RawRole ? QVariant(raw) : QVariant();
    };
    const auto added = [](const Row &row, int role) -> QVariant {
        const auto at = row.resource[devices::addedDate];
        return at && (role == Qt::DisplayRole || role == Base::SortRole) ? QVariant(*at) : QVariant();
    };
    setColumns(
        {{tr("Name"), textCell<Row>(changes, u"name"_s, true)},
         {tr("Device"), kind},
         {tr("Status"), wordCell<Row>(changes, u"status"_s)},
         {tr("Profiles"), [](const Row &row, int role) { return countCell(row.profiles, role); }, numberAlignment},
         {tr("Registered"), added},
         {tr("UDID"), textCell<Row>(changes, u"udid"_s, false)}});
}

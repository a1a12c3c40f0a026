// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/deviceplan.h"

#include "handles/devices.h"
#include "models/core/enumwords.h"
#include "models/core/tone.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using State = DevicePlanRow::State;

static QVariant resultCell(const DevicePlanRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        switch (row.state) {
        case State::New:
            return DevicePlan::tr("New");
        case State::Known:
            return DevicePlan::tr("Registered");
        case State::Disabled:
            return DevicePlan::tr("Disabled");
        case State::Repeated:
            return DevicePlan::tr("Repeated");
        case State::Bad:
            return row.note;
        }
        return {};
    case Qt::ToolTipRole:
        return row.note;
    case RecordTableModelBase::ToneRole:
        return int(row.state == State::New ? Tone::Success : row.state == State::Bad ? Tone::Danger : Tone::Neutral);
    default:
        return {};
    }
}

DevicePlan::DevicePlan(QObject *parent)
{
    setParent(parent);
    const auto text = [](QString DevicePlanRow::*member) {
        return [member](const DevicePlanRow &row, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.*member) : QVariant();
        };
    };
    setColumns({{tr("Name"), text(&DevicePlanRow::name)},
                {tr("UDID"), text(&DevicePlanRow::udid)},
                {tr("Platform"),
                 [](const DevicePlanRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(enumWord(row.platform).text) : QVariant();
                 }},
                {tr("Result"), resultCell}});
}

void DevicePlan::setList(const DeviceList &list, const SigningData &signing, const QString &platform)
{
    QHash<QString, const SigningDevice *> known;
    for (const auto &device : signing.devices())
        known.insert(normalizedUdid(device.resource[devices::udid].value_or(QString())), &device);
    QHash<QString, int> seen; // the line
    std::vector<DevicePlanRow> rows;
    for (const auto &listed : list.devices) {
        DevicePlanRow row;
        row.id = QString::number(rows.size());
        row.line = listed.line;
        row.udid = listed.udid;
        row.name = listed.name;
        const auto plain = normalizedUdid(listed.udid);
        const bool isUuid = plain.size() == 32; // only Macs have those
        row.platform = !listed.platform.isEmpty() ? listed.platform : isUuid ? u"MAC_OS"_s : platform;
        if (!listed.problem.isEmpty()) {
            row.state = State::Bad;
            row.note = tr("Line %1: %2").arg(listed.line).arg(listed.problem);
        } else if (const auto *device = known.value(plain)) {
            row.state = device->isEnabled() ? State::Known : State::Disabled;
            const auto name = device->resource[devices::name].value_or(device->id);
            row.note = device->isEnabled() ? tr("Registered already as \"%1\".").arg(name)
                                           : tr("Registered as \"%1\" and disabled: enable it in the list.").arg(name);
        } else if (const int line = seen.value(plain); line > 0) {
            row.state = State::Repeated;
            row.note = tr("The same as in line %1.").arg(line);
        } else {
            seen.insert(plain, listed.line);
            if (row.name.isEmpty())
                row.name = tr("Device %1").arg(listed.udid.right(6));
        }
        rows.push_back(std::move(row));
    }
    renew(std::move(rows));
    emit chosenChanged();
}

bool DevicePlan::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!tick(index, value, role))
        return false;
    emit chosenChanged();
    return true;
}

std::vector<DeviceFamily> deviceFamilies(const SigningData &data)
{
    std::map<QString, DeviceFamily> families;
    for (const auto &device : data.devices()) {
        auto kind = device.resource.text(u"deviceClass");
        if (kind.isEmpty()) // staged
            kind = device.resource[devices::platform] == u"MAC_OS"_s ? u"MAC"_s : u"IPHONE"_s;
        auto &family = families[kind];
        family.deviceClass = kind;
        ++family.used;
        family.disabled += device.isEnabled() ? 0 : 1;
    }
    std::vector<DeviceFamily> found;
    for (const auto &[kind, family] : families)
        found.push_back(family);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.used > b.used; });
    return found;
}

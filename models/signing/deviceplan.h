// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/devicefile.h"
#include "models/core/listplan.h"
#include "models/signing/signingdata.h"

/// What would become of one line of a list of devices.
struct DevicePlanRow
{
    enum class State {
        New,
        Known, ///< registered already
        Disabled, ///< registered, and switched off
        Repeated, ///< stands further up in the list
        Bad
    };

    QString id; ///< its place in the list
    int line = 0;
    QString udid;
    QString name;
    QString platform;
    State state = State::New;
    QString note; ///< why it is not new, or what is wrong
    bool isChosen = false;

    bool operator==(const DevicePlanRow &) const = default;
    bool canBeChosen() const { return state == State::New; }
};

/// A list of devices before anything is staged.
class DevicePlan final : public ListPlan<DevicePlanRow>
{
    Q_OBJECT
public:
    enum Column { Name, Udid, Platform, Result };

    explicit DevicePlan(QObject *parent = nullptr);

    /// `platform` is for those of which the list does not tell. The same list again keeps what was left out.
    void setList(const DeviceList &list, const SigningData &data, const QString &platform);
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void chosenChanged();
};

/// How many devices of each class are registered, those that are disabled too: they keep their place until the
/// membership year begins anew.
struct DeviceFamily
{
    QString deviceClass; ///< Apple's
    int used = 0;
    int disabled = 0;
};
std::vector<DeviceFamily> deviceFamilies(const SigningData &data);

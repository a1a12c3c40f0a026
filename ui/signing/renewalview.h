// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/signing/signingstaging.h"

#include <QWidget>

class ChangeSet;
class DataTable;
class QCheckBox;
class QPushButton;
class TextLabel;

/// One profile of a renewal, as it is shown.
struct RenewalRow
{
    QString id;
    QString name;
    QString newName;
    QString type;
    qsizetype devicesBefore = 0;
    qsizetype devicesAfter = 0;
    QString problem;
    bool isChosen = false;

    bool operator==(const RenewalRow &) const = default;
};

class RenewalModel final : public RecordTableModel<RenewalRow>
{
    Q_OBJECT
public:
    enum Column { Name, NewName, Type, Devices, Result };

    explicit RenewalModel(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();
};

/// Provisioning profiles that are to be made anew: what each successor will hold, before anything is staged.
class RenewalView final : public QWidget
{
    Q_OBJECT
public:
    RenewalView(const SigningData &signing, ChangeSet &changes, QWidget *parent = nullptr);

    /// These, or all that are invalid or end soon.
    void openFor(const QStringList &profileIds);
    /// Those that could hold the devices and do not.
    void openForDevices(const QList<ResourceKey> &devices);
    /// What it is made of changed.
    void refresh();
    const RenewalModel &model() const { return m_model; }

signals:
    void closed();

private:
    void updateFooter();
    void apply();
    std::vector<SigningProfile> subjects() const;

    const SigningData &m_data;
    ChangeSet &m_changes;
    RenewalModel m_model;
    std::vector<ProfileRenewal> m_plan;
    QStringList m_ids;
    QList<ResourceKey> m_devices;
    bool m_isOpen = false;
    QCheckBox *m_all;
    DataTable *m_table;
    TextLabel *m_words;
    QPushButton *m_apply;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signing/deviceplan.h"
#include "ui/widgets/listimportframe.h"

#include <QFutureWatcher>

class QComboBox;
class TextLabel;

/// A list of devices, pasted or from a file, and what would become of each before anything is staged.
class DeviceImportView final : public ListImportFrame
{
    Q_OBJECT
public:
    DeviceImportView(const SigningData &signing, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DeviceImportView() override;

    void openFile(const QString &path) override;
    void clear();
    const DevicePlan &plan() const { return m_plan; }
    bool isReading() const { return m_reading.isRunning(); }
    /// The devices that are known are others.
    void refresh();

signals:
    void staged(const std::vector<DevicePlanRow> &devices);
    void readingChanged();

private:
    void readText();
    void show(const DeviceList &list);
    void updateSummary();

    const SigningData &m_data;
    DevicePlan m_plan;
    DeviceList m_list;
    QFutureWatcher<DeviceList> m_reading;
    QComboBox *m_platform;
    TextLabel *m_room;
    bool m_isFromFile = false;
};

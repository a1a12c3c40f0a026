// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signing/deviceplan.h"

#include <QFutureWatcher>
#include <QWidget>

class DataTable;
class Dialogs;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class SortFilterProxy;
class TextLabel;

/// A list of devices, pasted or from a file, and what would become of each before anything is staged.
class DeviceImportView final : public QWidget
{
    Q_OBJECT
public:
    DeviceImportView(const SigningData &signing, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DeviceImportView() override;

    void openFile(const QString &path);
    void clear();
    const DevicePlan &plan() const { return m_plan; }
    bool isReading() const { return m_reading.isRunning(); }
    /// The devices that are known are others.
    void refresh();

signals:
    void closed();
    void staged(const std::vector<DevicePlanRow> &devices);
    void readingChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void readText();
    void show(const DeviceList &list);
    void updateSummary();

    const SigningData &m_data;
    Dialogs &m_dialogs;
    DevicePlan m_plan;
    DeviceList m_list;
    QFutureWatcher<DeviceList> m_reading;
    QPlainTextEdit *m_text;
    QComboBox *m_platform;
    DataTable *m_table;
    TextLabel *m_summary;
    TextLabel *m_room;
    QPushButton *m_stage;
    bool m_isFromFile = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/testerplan.h"

#include <QFutureWatcher>
#include <QWidget>

class DataTable;
class Dialogs;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// A list of people, pasted or from a file, and what would become of each before anything is staged.
class TesterImportView final : public QWidget
{
    Q_OBJECT
public:
    TesterImportView(const TestFlightData &source, Dialogs &dialogs, QWidget *parent = nullptr);
    ~TesterImportView() override;

    void openFile(const QString &path);
    void clear();
    const TesterPlan &plan() const { return m_plan; }
    bool isReading() const { return m_reading.isRunning(); }
    /// Testers or groups are others.
    void refresh();

signals:
    void closed();
    void staged(const std::vector<TesterPlanRow> &people);
    void readingChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void readText();
    void show(const TesterList &list);
    void updateSummary();

    const TestFlightData &m_data;
    Dialogs &m_dialogs;
    TesterPlan m_plan;
    TesterList m_list;
    QFutureWatcher<TesterList> m_reading;
    QPlainTextEdit *m_text;
    QComboBox *m_group;
    DataTable *m_table;
    TextLabel *m_summary;
    QPushButton *m_stage;
    bool m_isFromFile = false;
    bool m_isGroupChosen = false; ///< by the user
};

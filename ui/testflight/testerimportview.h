// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/testerplan.h"
#include "ui/widgets/listimportframe.h"

#include <QFutureWatcher>

class QComboBox;

/// A list of people, pasted or from a file, and what would become of each before anything is staged.
class TesterImportView final : public ListImportFrame
{
    Q_OBJECT
public:
    TesterImportView(const TestFlightData &source, Dialogs &dialogs, QWidget *parent = nullptr);
    ~TesterImportView() override;

    void openFile(const QString &path) override;
    void clear();
    const TesterPlan &plan() const { return m_plan; }
    bool isReading() const { return m_reading.isRunning(); }
    /// Testers or groups are others.
    void refresh();

signals:
    void staged(const std::vector<TesterPlanRow> &people);
    void readingChanged();

private:
    void readText();
    void show(const TesterList &list);
    void updateSummary();

    const TestFlightData &m_data;
    TesterPlan m_plan;
    TesterList m_list;
    QFutureWatcher<TesterList> m_reading;
    QComboBox *m_group;
    bool m_isFromFile = false;
    bool m_isGroupChosen = false; ///< by the user
};

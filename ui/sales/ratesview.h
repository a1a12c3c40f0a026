// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/ratebook.h"
#include "models/sales/ratesmodel.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class Banner;
class Dialogs;
class Placeholder;
class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class RatesGrid;
class ReportArchive;
class ReportRates;
class SegmentedControl;

/// The exchange rates of an account: imported from files, typed, pinned. Files can be dropped anywhere on it.
class RatesView final : public QWidget
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    RatesView(ReportArchive &archive, ReportRates &rates, Dialogs &dialogs, QWidget *parent = nullptr);
    ~RatesView() override;

    /// Asks the archive which currencies and months occur. Called when it comes to the front.
    void load();
    bool isLoading() const { return m_waiting > 0 || !m_reads.isEmpty(); }
    void importFile(const QString &path);

signals:
    void loadingChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildFooter();
    void buildActions();
    void chooseFile();
    void onRead();
    void exportRates();
    void fillCurrencies();
    void tellProblem(const QString &title, const QString &text);
    void updateState();
    void updateActions();
    void answered();

    ReportArchive &m_archive;
    ReportRates &m_rates;
    Dialogs &m_dialogs;
    RatesModel m_model;
    Banner *m_banner;
    QComboBox *m_currency;
    SegmentedControl *m_which;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    RatesGrid *m_grid;
    QPushButton *m_import;
    QAction *m_pin;
    QAction *m_unpin;
    QAction *m_reset;
    QAction *m_export;
    QStringList m_used;
    std::unique_ptr<QObject> m_load;
    int m_waiting = 0; ///< answers of the archive to come
    bool m_isTold = false; ///< the banner shows what happened last, not how things stand
    QString m_reads; ///< name of the file that is being read; empty: none
    QFutureWatcher<std::variant<RatesFile, ExchangeProblem>> m_reading;
};

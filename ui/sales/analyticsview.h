// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apps/appdirectoryloader.h"
#include "models/documents/charttablemodel.h"
#include "models/sales/salesdashboard.h"
#include "ui/shell/workspace.h"

class Banner;
class Card;
class FigureRow;
class MetricChart;
class Placeholder;
class QComboBox;
class QGridLayout;
class QPushButton;
class QStackedWidget;
class RankedBars;
class TextLabel;

/// What Apple's analytics reports tell: from impressions to downloads, use, crashes, installs and deletions; and
/// whether there are such reports, or they have to be asked for first.
class AnalyticsView final : public QWidget
{
    Q_OBJECT
public:
    explicit AnalyticsView(const PageContext &context, QWidget *parent = nullptr);

    void load();
    bool isLoading() const { return m_dashboard.isLoading(); }
    SalesDashboard &dashboard() { return m_dashboard; }

signals:
    void loadingChanged();

private:
    struct Ranking
    {
        QString dimension;
        Card *card = nullptr;
        RankedBars *bars = nullptr;
    };

    QWidget *buildBar();
    QWidget *buildBoard();
    void addRanking(const QString &dimension, QGridLayout *grid);
    void fillApps();
    void onAppChosen();
    void keepQuestion();
    void updateState();
    void updateRequest();
    void showResult(const SalesResult &result);
    void showFunnel(const SalesResult &result);
    void act();
    QString app() const;

    enum class Next { None, Retry, Fetch, Request, ShowChanges, Cancel };

    PageContext m_context;
    SalesDashboard m_dashboard;
    AppDirectory m_directory;
    AppDirectoryLoader m_appsLoader;
    ChartTableModel m_model;
    QComboBox *m_app;
    QPushButton *m_fetch;
    Banner *m_banner;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    FigureRow *m_figures;
    Card *m_chartCard = nullptr;
    TextLabel *m_total;
    MetricChart *m_chart;
    RankedBars *m_funnel;
    TextLabel *m_basis;
    std::vector<Ranking> m_rankings;
    Next m_next = Next::None; ///< what the banner's button does
    Next m_placeholderNext = Next::None;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviews/reviewcharts.h"
#include "models/reviews/reviewsummaries.h"
#include "ui/shell/workspace.h"

class ChartsView;
class Placeholder;
class QComboBox;
class QStackedWidget;
class QVBoxLayout;
class SegmentedControl;

/// What the reviews say together: charts of a time, and Apple's own summaries.
class ReviewChartsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewChartsView(const PageContext &context, QWidget *parent = nullptr);

    /// A null key: all apps, which have no summaries.
    void setApp(const ResourceKey &app, const QString &name);
    /// What is shown may be old: called when it comes to the front.
    void load();
    bool isLoading() const { return m_summaries.state().loading; }

signals:
    void loadingChanged();

private:
    QWidget *buildBar();
    void refresh();
    void fillSummaries();

    PageContext m_context;
    ReviewSummaries m_summaries;
    ResourceKey m_app;
    QString m_name;
    SegmentedControl *m_view;
    SegmentedControl *m_step;
    QComboBox *m_period;
    QStackedWidget *m_stack;
    Placeholder *m_empty;
    ChartsView *m_charts;
    QVBoxLayout *m_cards;
};

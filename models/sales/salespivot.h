// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/pivotmodel.h"
#include "models/sales/replygroup.h"

class ReportRates;

/// Fills a PivotModel from the archive. The newest question wins.
class SalesPivot final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SalesPivot(ReportArchive &archive, ReportRates &rates, QObject *parent = nullptr);

    void setQuestion(const SalesQuestion &question) { m_question = question; }
    const PivotLayout &layout() const { return m_layout; }
    /// Dimensions that the measure does not know are replaced.
    void setLayout(const PivotLayout &layout) { m_layout = layout; }
    void load();

    PivotModel &model() { return m_model; }
    bool isLoading() const { return m_load != nullptr; }
    const std::optional<ApiError> &error() const { return m_error; }

signals:
    void changed();

private:
    void ask(const ReportCoverage &coverage);
    void finish();
    void leave();

    ReportArchive &m_archive;
    ReportRates &m_rates;
    SalesQuestion m_question;
    PivotLayout m_layout;
    PivotModel m_model;
    SalesNames m_names;
    std::optional<ApiError> m_error;
    std::unique_ptr<ReplyGroup> m_load;
    PivotModel::Content m_next;
};

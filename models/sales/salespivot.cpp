// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/salespivot.h"

#include "api/reports/reportrates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr std::size_t mostTimes = 130; ///< columns; beyond, longer steps are taken

SalesPivot::SalesPivot(ReportArchive &archive, ReportRates &rates, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_rates(rates)
{
}

void SalesPivot::load()
{
    m_load = std::make_unique<ReplyGroup>();
    connect(m_load.get(), &ReplyGroup::finished, this, &SalesPivot::finish);
    connect(m_load.get(), &ReplyGroup::failed, this, [this](const ApiError &error) {
        m_error = error;
        leave();
    });
    m_next = {};
    m_next.question = m_question;
    m_load->add(m_archive.products(),
                [this](const QHash<QString, ReportProduct> &products) { m_names.setProducts(products); });
    m_load->add(m_archive.coverage(), [this](const ReportCoverage &coverage) { ask(coverage); });
    emit changed();
}

void SalesPivot::ask(const ReportCoverage &coverage)
{
    const auto &measure = m_question.wanted();
    auto &layout = m_next.layout;
    layout = m_layout;
    const auto isUnknown
        = [&measure](const QString &dimension) { return dimension != "time"_L1 && !measure.knows(dimension); };
    layout.rows.removeIf(isUnknown);
    if (layout.rows.isEmpty())
        layout.rows.append(u"app"_s);
    if (isUnknown(layout.column) || layout.rows.contains(layout.column))
        layout.column.clear();
    const auto covered = coveredBy(coverage, measure.kind);
    if (!covered.isValid())
        return;
    m_next.period = m_question.period(covered);
    if (layout.uses(u"time"_s)) {
        m_next.step = m_question.stepFor(m_next.period);
        while (layout.column == "time"_L1 && m_next.step < ReportStep::Year
               && placesOf(m_next.period, m_next.step).size() > mostTimes)
            m_next.step = ReportStep(int(m_next.step) + 1);
    }
    const SalesAsk ask({&measure}, layout.groupBy());
    if (!ask.isAnswerable(m_question))
        return;
    const auto rates = ratesFor(m_question, m_rates.table());
    m_next.currency = rates->currency;
    m_load->add(m_archive.query(ask.query(m_question, m_next.period, m_next.step, rates)),
                [this, ask](const ReportAnswer &answer) { m_next.rows = ask.rows(answer, m_question.currency); });
}

void SalesPivot::finish()
{
    m_model.setContent(std::move(m_next), m_names);
    m_error.reset();
    leave();
}

void SalesPivot::leave()
{
    m_load.release()->deleteLater(); // not at once: one of its signals led here
    emit changed();
}

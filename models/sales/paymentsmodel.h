// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/documents/metricsdocument.h"
#include "models/sales/payments.h"

#include <functional>
#include <memory>

class ReportRates;

/// What Apple pays, a row for each fiscal month.
class PaymentsModel final : public RecordTableModel<Payment>
{
    Q_OBJECT
public:
    enum Column { Month, Basis, PaymentDay, Units, Proceeds, Converted, Estimate, Difference, Days };

    /// Both must outlive it. `today` tells past payments from expected ones.
    PaymentsModel(ReportArchive &archive, ReportRates &rates, std::function<QDate()> today = &QDate::currentDate,
                  QObject *parent = nullptr);
    ~PaymentsModel() override;

    /// Asks the archive anew; what is there stays until the answers have come.
    void load();
    bool isLoading() const { return m_waiting > 0; }
    const std::optional<ApiError> &error() const { return m_error; }

    const Payment *payment(const QString &id) const;
    /// Oldest first, converted: what is paid and what is expected to be.
    Chart chart() const;
    /// Currencies of payments that are in no total: they have no rate.
    QStringList missing() const;

signals:
    void stateChanged(); ///< loading began or ended

private:
    void makeColumns();
    void answered();
    void failed(const ApiError &error);
    bool isPast(const Payment &payment) const { return payment.month.expectedPayment() < m_today(); }
    QVariant basis(const Payment &payment, int role) const;
    QVariant day(const Payment &payment, int role) const;
    QVariant converted(const MoneySum &sum, int role) const;
    QVariant difference(const Payment &payment, int role) const;

    ReportArchive &m_archive;
    ReportRates &m_rates;
    std::function<QDate()> m_today;
    PaymentAnswers m_answers;
    QString m_currency; ///< of what is shown
    std::optional<ApiError> m_error;
    std::unique_ptr<QObject> m_load;
    int m_waiting = 0; ///< answers to come
};

/// What a payment is made of, by one dimension.
struct PaymentPart
{
    QString id; ///< the word of the dimension
    QString name;
    Decimal units;
    MoneySum money;
    double share = 0; ///< of all that could be converted; for the eye
    bool operator==(const PaymentPart &other) const;
};

class PaymentPartsModel final : public RecordTableModel<PaymentPart>
{
    Q_OBJECT
public:
    enum Column { Name, Units, Proceeds, Converted, Share };

    PaymentPartsModel(ReportArchive &archive, ReportRates &rates, QObject *parent = nullptr);
    ~PaymentPartsModel() override;

    /// "territory", "product", "currency".
    void load(const Payment &payment, const QString &dimension);
    bool isLoading() const { return m_isLoading; }
    const std::optional<ApiError> &error() const { return m_error; }

signals:
    void stateChanged();

private:
    void show(const ReportAnswer &answer, const QHash<QString, ReportProduct> &products);
    void finish(const std::optional<ApiError> &error);

    ReportArchive &m_archive;
    ReportRates &m_rates;
    QString m_dimension;
    QString m_currency;
    std::optional<ApiError> m_error;
    std::unique_ptr<QObject> m_load;
    bool m_isLoading = false;
};

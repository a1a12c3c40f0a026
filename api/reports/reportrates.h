// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/reports/ratebook.h"

#include <QObject>

class ReportArchive;

/// The exchange rates of one account: a RateBook that is kept with its reports. There are none until the user imports
/// or types some, since the program talks to Apple only.
class ReportRates final : public QObject
{
    Q_OBJECT
public:
    explicit ReportRates(ReportArchive &archive, QObject *parent = nullptr);

    /// Reads what was kept. Nothing can be changed before isLoaded().
    void load();
    bool isLoaded() const { return m_isLoaded; }
    const std::optional<ApiError> &error() const { return m_error; }

    const RateBook &book() const { return m_book; }
    /// Never null; knows the wanted currency itself in any case.
    std::shared_ptr<const RateTable> table() const { return m_table; }

    void setCurrency(const QString &currency);
    void add(const RatesFile &file);
    void edit(const QString &of, QDate month, qint64 rate);
    void reset(const QString &of, QDate month); ///< back to the imported rate
    void pin(const QString &of, qint64 rate); ///< for all months
    void unpin(const QString &of);

    /// The user's own by their locale, else US dollars.
    static QString usualCurrency();

signals:
    void changed(); ///< also once they are loaded, or could not be
    /// The rates hold but could not be kept: they will be gone after the next start.
    void failed(const ApiError &error);

private:
    void change(RateBook book);

    ReportArchive &m_archive;
    RateBook m_book;
    std::shared_ptr<const RateTable> m_table;
    std::optional<ApiError> m_error;
    bool m_isLoaded = false;
};

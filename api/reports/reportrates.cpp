// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportrates.h"

#include "api/reports/reportarchive.h"

#include <QLocale>

using namespace Qt::StringLiterals;

static const auto noteName = u"rates"_s;

ReportRates::ReportRates(ReportArchive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_book(usualCurrency())
    , m_table(std::make_shared<const RateTable>(m_book.table()))
{
}

QString ReportRates::usualCurrency()
{
    const auto code = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return isCurrencyCode(code) ? code : u"USD"_s;
}

void ReportRates::load()
{
    m_archive.note(noteName)->then(
        this,
        [this](const QString &text) {
            const auto kept = RateBook::fromJson(text.toUtf8());
            m_error.reset();
            if (!text.isEmpty() && !kept) { // left as it is until the user changes something
                m_error.emplace();
                m_error->kind = ApiError::Kind::Storage;
                m_error->title = tr("The exchange rates that were kept cannot be read");
                m_error->detail = tr("Import or type them again.");
            }
            if (kept)
                m_book = *kept;
            m_table = std::make_shared<const RateTable>(m_book.table());
            m_isLoaded = true;
            emit changed();
        },
        [this](const ApiError &error) {
            m_error = error;
            emit changed();
        });
}

void ReportRates::change(RateBook book)
{
    if (!m_isLoaded || book == m_book)
        return;
    m_book = std::move(book);
    m_table = std::make_shared<const RateTable>(m_book.table());
    m_error.reset();
    m_archive.setNote(noteName, QString::fromUtf8(m_book.toJson()))
        ->then(
            this, [](ReportArchive::Done) {}, [this](const ApiError &error) { emit failed(error); });
    emit changed();
}

void ReportRates::setCurrency(const QString &currency)
{
    auto book = m_book;
    book.setCurrency(currency);
    change(std::move(book));
}

void ReportRates::add(const RatesFile &file)
{
    auto book = m_book;
    std::visit([&](const auto &content) { book.add(content, file.source); }, file.content);
    change(std::move(book));
}

void ReportRates::edit(const QString &of, QDate month, qint64 rate)
{
    auto book = m_book;
    book.edit(of, month, rate);
    change(std::move(book));
}

void ReportRates::reset(const QString &of, QDate month)
{
    auto book = m_book;
    book.reset(of, month);
    change(std::move(book));
}

void ReportRates::pin(const QString &of, qint64 rate)
{
    auto book = m_book;
    book.pin(of, rate);
    change(std::move(book));
}

void ReportRates::unpin(const QString &of)
{
    auto book = m_book;
    book.unpin(of);
    change(std::move(book));
}

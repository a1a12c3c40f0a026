// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportdatabase.h"

#include "api/client/gzip.h"
#include "api/reports/reporttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DatabaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportDatabase)
};

std::span<const Migration> reportMigrations()
{
    static const Migration all[] = {{
        // Days are Julian, frequencies those of ReportFrequency. Of a kind, a period and a scope there is one file.
        u"CREATE TABLE files (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, frequency INTEGER NOT NULL, "
        "first INTEGER NOT NULL, last INTEGER NOT NULL, scope TEXT NOT NULL, name TEXT NOT NULL UNIQUE, "
        "lines INTEGER NOT NULL, bytes INTEGER NOT NULL, stored INTEGER NOT NULL, source TEXT NOT NULL, "
        "note TEXT NOT NULL, checksum BLOB NOT NULL, UNIQUE (kind, frequency, first, scope))"_s,
        u"CREATE TABLE segments (file INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE, "
        "columns BLOB NOT NULL)"_s,
        u"CREATE TABLE words (dimension TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, "
        "PRIMARY KEY (dimension, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE products (appleId TEXT PRIMARY KEY, sku TEXT NOT NULL, title TEXT NOT NULL, "
        "parentSku TEXT NOT NULL, appId TEXT NOT NULL, day INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE absences (kind TEXT NOT NULL, frequency INTEGER NOT NULL, first INTEGER NOT NULL, "
        "scope TEXT NOT NULL, asked INTEGER NOT NULL, last INTEGER NOT NULL, problem TEXT NOT NULL, "
        "PRIMARY KEY (kind, frequency, first, scope)) WITHOUT ROWID"_s,
        u"CREATE TABLE notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID"_s,
    }};
    return all;
}

const auto fileColumns
    = u"id, kind, frequency, first, last, scope, name, lines, bytes, stored, source, note, checksum"_s;

/// SQLite keeps apart what is empty and what is null.
QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

std::variant<ReadReport, ReportProblem> readReport(const QByteArray &bytes, const ReportHints &hints)
{
    auto decoded = decodeReport(bytes, hints);
    if (auto *problem = std::get_if<ReportProblem>(&decoded))
        return std::move(*problem);
    return ReadReport{std::move(std::get<DecodedReport>(decoded)), packedReport(bytes), hints.source};
}

ReportDatabase::ReportDatabase(std::function<void(const QString &)> message, const ReportCube &cube)
    : m_message(std::move(message))
    , m_cube(cube)
{
}

template <typename T, typename Work>
ReportDatabase::Result<T> ReportDatabase::transaction(Work work)
{
    if (m_file.begin()) {
        T value = work();
        if (m_file.finish())
            return value;
        const auto error = failure();
        loadWords(); // may hold numbers that were just undone
        return error;
    }
    return failure();
}

ApiError ReportDatabase::failure(const QString &why) const
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.title = DatabaseTexts::tr("The reports cannot be kept in %1.").arg(QDir::toNativeSeparators(m_folder));
    error.detail = why.isEmpty() ? m_file.error().text() : why;
    return error;
}

ReportDatabase::Result<ReportDatabase::Done> ReportDatabase::open(const QString &folder)
{
    m_folder = folder;
    m_raw.setFolder(folder.isEmpty() ? QString() : folder + u"/raw"_s);
    m_cube.clear();
    m_loaded.clear();
    const auto opened
        = m_file.open(folder.isEmpty() ? QString() : folder + u"/reports.sqlite"_s, reportMigrations(), [this] {
              loadWords();
              loadProducts();
          });
    if (!opened.movedAside.isEmpty())
        m_message(DatabaseTexts::tr("The numbers of the reports could not be read. They were kept as %1, and are "
                                    "made anew from the reports themselves.")
                      .arg(QDir::toNativeSeparators(opened.movedAside)));
    if (!opened.isOpen)
        return failure();
    adoptRawFiles();
    return Done();
}

void ReportDatabase::loadWords()
{
    m_wordNumbers.clear();
    QHash<QString, QStringList> words;
    auto &query = m_file.run(u"SELECT dimension, number, text FROM words ORDER BY dimension, number"_s);
    while (m_file.next(query)) {
        const auto dimension = query.value(0).toString();
        const auto text = query.value(2).toString();
        auto &list = words[dimension];
        if (list.isEmpty())
            list.append(QString());
        m_wordNumbers[dimension].insert(text, list.size());
        list.append(text);
    }
    query.finish();
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        m_cube.setWords(it.key(), it.value());
}

void ReportDatabase::loadProducts()
{
    QHash<QString, ReportProduct> products;
    QHash<QString, QString> bySku;
    auto &query = m_file.run(u"SELECT appleId, sku, title, parentSku, appId FROM products"_s);
    while (m_file.next(query)) {
        const ReportProduct product{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                                    query.value(3).toString(), query.value(4).toString()};
        products.insert(product.appleId, product);
        if (!product.sku.isEmpty() && product.parentSku.isEmpty())
            bySku.insert(product.sku, product.appleId);
    }
    query.finish();
    for (auto &product : products) {
        if (product.appId.isEmpty())
            product.appId = bySku.value(product.parentSku, product.appleId);
    }
    m_cube.setProducts(products);
}

bool ReportDatabase::ensureLoaded(const QString &kind)
{
    if (m_loaded.contains(kind))
        return true;
    auto &query = m_file.run(u"SELECT id, frequency, first, last, scope, columns FROM files JOIN segments ON file = id "
                             "WHERE kind = ? ORDER BY first"_s,
                             {kind});
    while (m_file.next(query)) {
        m_cube.add(
            {query.value(0).toLongLong(),
             kind,
             ReportFrequency(query.value(1).toInt()),
             {QDate::fromJulianDay(query.value(2).toLongLong()), QDate::fromJulianDay(query.value(3).toLongLong())},
             query.value(4).toString(),
             ReportSegment(query.value(5).toByteArray())});
    }
    query.finish();
    if (m_file.hasFailed())
        return false;
    m_loaded.append(kind);
    return true;
}

/// A file that was written while the program was killed, or all of them when the database is new.
void ReportDatabase::adoptRawFiles()
{
    QHash<QString, qint64> known;
    auto &query = m_file.run(u"SELECT name, bytes FROM files"_s);
    while (m_file.next(query))
        known.insert(query.value(0).toString(), query.value(1).toLongLong());
    query.finish();
    for (const auto &[name, bytes] : m_raw.all()) {
        auto hints = RawReports::hintsOf(name);
        if (!hints || known.value(name, -1) == bytes)
            continue;
        hints->fileName = name;
        auto read = readReport(m_raw.read(name).value_or(QByteArray()), *hints);
        if (auto *report = std::get_if<ReadReport>(&read))
            store(*report, true);
        else
            m_message(DatabaseTexts::tr("%1 is in the folder of reports, but cannot be read. %2")
                          .arg(name, std::get<ReportProblem>(read).sentence()));
    }
}

ReportFile ReportDatabase::fileFrom(const QSqlQuery &query) const
{
    return {.id = query.value(0).toLongLong(),
            .kind = query.value(1).toString(),
            .frequency = ReportFrequency(query.value(2).toInt()),
            .period
            = {QDate::fromJulianDay(query.value(3).toLongLong()), QDate::fromJulianDay(query.value(4).toLongLong())},
            .scope = query.value(5).toString(),
            .name = query.value(6).toString(),
            .lines = query.value(7).toLongLong(),
            .bytes = query.value(8).toLongLong(),
            .stored = QDateTime::fromSecsSinceEpoch(query.value(9).toLongLong(), Qt::UTC),
            .source = query.value(10).toString(),
            .note = query.value(11).toString()};
}

std::vector<ReportFile> ReportDatabase::selectFiles(const QString &condition, const QVariantList &values)
{
    std::vector<ReportFile> files;
    auto &query = m_file.run(u"SELECT "_s + fileColumns + u" FROM files "_s + condition, values);
    while (m_file.next(query))
        files.push_back(fileFrom(query));
    query.finish();
    return files;
}

std::optional<ReportFile> ReportDatabase::fileLike(const DecodedReport &report, QByteArray *checksum)
{
    auto &query = m_file.run(
        u"SELECT "_s + fileColumns + u" FROM files WHERE kind = ? AND frequency = ? AND first = ? AND scope = ?"_s,
        {report.kind->id, int(report.frequency), report.period.first.toJulianDay(), filled(report.scope)});
    std::optional<ReportFile> file;
    if (m_file.next(query)) {
        file = fileFrom(query);
        *checksum = query.value(12).toByteArray();
    }
    query.finish();
    return file;
}

/// The words' numbers for all files; new words get the next ones.
std::vector<qint64> ReportDatabase::numbered(const DecodedDimension &dimension)
{
    auto &numbers = m_wordNumbers[dimension.name];
    auto &texts = m_cube.words(dimension.name);
    if (texts.isEmpty())
        texts.append(QString());
    std::vector<qint64> global;
    for (const auto &word : dimension.words) {
        if (word.isEmpty()) {
            global.push_back(0);
            continue;
        }
        auto found = numbers.constFind(word);
        if (found == numbers.cend()) {
            found = numbers.insert(word, texts.size());
            texts.append(word);
            m_file.run(u"INSERT INTO words (dimension, number, text) VALUES (?, ?, ?)"_s,
                       {dimension.name, *found, word});
        }
        global.push_back(*found);
    }
    std::vector<qint64> ids(dimension.ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = global[dimension.ids[i]];
    return ids;
}

QByteArray ReportDatabase::packColumns(const DecodedReport &report)
{
    std::vector<ReportSegment::Values> columns;
    for (const auto &dimension : report.dimensions)
        columns.emplace_back(dimension.name.toUtf8(), numbered(dimension));
    for (const auto &[name, values] : report.measures)
        columns.emplace_back(name.toUtf8(), values);
    if (!report.days.empty())
        columns.emplace_back("#day", std::vector<qint64>(report.days.begin(), report.days.end()));
    if (!report.lineNumbers.empty())
        columns.emplace_back("#line", std::vector<qint64>(report.lineNumbers.begin(), report.lineNumbers.end()));
    return ReportSegment::pack(columns);
}

/// The newest report names a product best; what it does not know stays.
void ReportDatabase::saveProducts(const DecodedReport &report)
{
    bool anyNew = false;
    const auto day = report.period.last.toJulianDay();
    for (const auto &product : report.products) {
        const auto known = m_cube.products().constFind(product.appleId);
        if (known != m_cube.products().cend() && known->title == product.title
            && (product.sku.isEmpty() || known->sku == product.sku))
            continue;
        anyNew = true;
        m_file.run(u"INSERT INTO products (appleId, sku, title, parentSku, appId, day) VALUES (?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (appleId) DO UPDATE SET "
                   "sku = iif(excluded.sku = '', sku, excluded.sku), "
                   "parentSku = iif(excluded.parentSku = '', parentSku, excluded.parentSku), "
                   "appId = iif(excluded.appId = '', appId, excluded.appId), "
                   "title = iif(excluded.title <> '' AND excluded.day >= day OR title = '', excluded.title, title), "
                   "day = max(day, excluded.day)"_s,
                   {product.appleId, filled(product.sku), filled(product.title), filled(product.parentSku),
                    filled(product.appId), day});
    }
    if (anyNew)
        loadProducts();
}

qint64 ReportDatabase::insertFile(const ReadReport &read, const ReportFile &file, const QByteArray &columns)
{
    const auto id
        = m_file
              .run(u"INSERT INTO files (kind, frequency, first, last, scope, name, lines, bytes, stored, source, note, "
                   "checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {file.kind, int(file.frequency), file.period.first.toJulianDay(), file.period.last.toJulianDay(),
                    filled(file.scope), file.name, file.lines, file.bytes, file.stored.toSecsSinceEpoch(),
                    filled(file.source), filled(file.note), read.report.checksum})
              .lastInsertId()
              .toLongLong();
    m_file.run(u"INSERT INTO segments (file, columns) VALUES (?, ?)"_s, {id, columns});
    m_file.run(u"DELETE FROM absences WHERE kind = ? AND frequency = ? AND first = ? AND scope = ?"_s,
               {file.kind, int(file.frequency), file.period.first.toJulianDay(), filled(file.scope)});
    return id;
}

void ReportDatabase::keepInCube(const ReportFile &file, const QByteArray &columns)
{
    if (m_loaded.contains(file.kind))
        m_cube.add({file.id, file.kind, file.frequency, file.period, file.scope, ReportSegment(columns)});
}

/// What a correction changed, by the first of the kind's numbers.
QString ReportDatabase::correctionNote(const ReportFile &before, const DecodedReport &report)
{
    if (report.measures.empty())
        return {};
    auto &query = m_file.run(u"SELECT columns FROM segments WHERE file = ?"_s, {before.id});
    const ReportSegment old(m_file.next(query) ? query.value(0).toByteArray() : QByteArray());
    query.finish();
    const auto &[name, values] = report.measures.front();
    Decimal now;
    for (const auto value : values)
        now += Decimal::fromScaled(value);
    Decimal then;
    if (const auto *column = old.column(name.toUtf8())) {
        std::vector<qint64> read(std::size_t(old.lines()));
        old.read(*column, 0, old.lines(), read.data());
        for (const auto value : read)
            then += Decimal::fromScaled(value);
    }
    return DatabaseTexts::tr("Corrected: %1 lines instead of %2, %3 units instead of %4.")
        .arg(report.size())
        .arg(before.lines)
        .arg(now.toString(), then.toString());
}

ReportDatabase::Result<ReportStored> ReportDatabase::store(const ReadReport &read, bool isThere)
{
    const auto &report = read.report;
    QByteArray checksum;
    const auto before = fileLike(report, &checksum);
    if (m_file.hasFailed())
        return failure();
    if (before && checksum == read.report.checksum)
        return ReportStored{ReportStored::Outcome::Known, *before, {}};
    ReportStored stored;
    stored.outcome = before ? ReportStored::Outcome::Corrected : ReportStored::Outcome::New;
    if (before)
        stored.note = correctionNote(*before, report);
    auto &file = stored.file;
    file = {.id = 0,
            .kind = report.kind->id,
            .frequency = report.frequency,
            .period = report.period,
            .scope = report.scope,
            .name = RawReports::nameFor(report),
            .lines = qint64(report.size()),
            .bytes = read.packed.size(),
            .stored = QDateTime::currentDateTimeUtc(),
            .source = read.source,
            .note = stored.note};
    if (!report.unknownColumns.isEmpty())
        file.note
            = u"%1 %2"_s
                  .arg(file.note,
                       DatabaseTexts::tr("New columns, kept in the file: %1.").arg(report.unknownColumns.join(u", "_s)))
                  .trimmed();
    // First the file, then its numbers: what lies there without numbers is read when the database is opened next.
    const auto problem = isThere ? QString() : m_raw.write(file.name, read.packed);
    if (!problem.isEmpty())
        return failure(problem);
    QByteArray columns;
    auto result = transaction<ReportStored>([&] {
        if (before) {
            m_file.run(u"DELETE FROM segments WHERE file = ?"_s, {before->id});
            m_file.run(u"DELETE FROM files WHERE id = ?"_s, {before->id});
        }
        columns = packColumns(report);
        saveProducts(report);
        file.id = insertFile(read, file, columns);
        return stored;
    });
    if (std::holds_alternative<ReportStored>(result)) {
        if (before)
            m_cube.remove(before->id);
        keepInCube(file, columns);
    }
    return result;
}

ReportDatabase::Result<ReportDatabase::Done> ReportDatabase::noteAbsence(const ReportAbsence &absence)
{
    return transaction<Done>([&] {
        m_file.run(u"INSERT OR REPLACE INTO absences (kind, frequency, first, scope, asked, last, problem) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {absence.kind, int(absence.frequency), absence.first.toJulianDay(), filled(absence.scope),
                    absence.asked, absence.last.toSecsSinceEpoch(), filled(absence.problem)});
        return Done();
    });
}

ReportDatabase::Result<ReportCoverage> ReportDatabase::coverage()
{
    return transaction<ReportCoverage>([&] {
        ReportCoverage coverage;
        coverage.files = selectFiles(u"ORDER BY first DESC, kind, scope"_s, {});
        auto &query = m_file.run(u"SELECT kind, frequency, first, scope, asked, last, problem FROM absences "
                                 "ORDER BY first DESC, kind, scope"_s);
        while (m_file.next(query))
            coverage.absences.push_back(
                {query.value(0).toString(), ReportFrequency(query.value(1).toInt()),
                 QDate::fromJulianDay(query.value(2).toLongLong()), query.value(3).toString(), query.value(4).toInt(),
                 QDateTime::fromSecsSinceEpoch(query.value(5).toLongLong(), Qt::UTC), query.value(6).toString()});
        return coverage;
    });
}

ReportDatabase::Result<ReportDatabase::Done> ReportDatabase::remove(const std::vector<qint64> &files)
{
    QStringList names;
    auto result = transaction<Done>([&] {
        for (const auto file : files) {
            for (const auto &found : selectFiles(u"WHERE id = ?"_s, {file}))
                names.append(found.name);
            m_file.run(u"DELETE FROM segments WHERE file = ?"_s, {file});
            m_file.run(u"DELETE FROM files WHERE id = ?"_s, {file});
        }
        return Done();
    });
    if (std::holds_alternative<Done>(result)) {
        for (const auto file : files)
            m_cube.remove(file);
        for (const auto &name : names)
            m_raw.remove(name);
    }
    return result;
}

ReportDatabase::Result<ReportAnswer> ReportDatabase::answer(const ReportQuery &query)
{
    if (!m_file.isOpen() || !ensureLoaded(query.kind))
        return failure();
    return m_cube.answer(query);
}

ReportDatabase::Result<bool> ReportDatabase::mergeMonth(const QString &kind)
{
    return m_loaded.contains(kind) && m_cube.mergeMonth(kind);
}

ReportDatabase::Result<QByteArray> ReportDatabase::rawFile(qint64 file)
{
    const auto files = selectFiles(u"WHERE id = ?"_s, {file});
    if (files.empty())
        return failure(DatabaseTexts::tr("The report is no longer there."));
    const auto packed = m_raw.read(files.front().name);
    const auto plain = packed ? inflated(*packed, 1 << 30) : Inflated{Inflated::State::Corrupt, {}};
    if (plain.state != Inflated::State::Good)
        return failure(DatabaseTexts::tr("The raw file %1 is missing or damaged.").arg(files.front().name));
    return plain.bytes;
}

/// Some lines of one raw file, under the columns of all files so far.
void ReportDatabase::readLines(const ReportFile &file, const std::vector<int> &wanted, ReportLines *lines)
{
    const auto packed = m_raw.read(file.name);
    auto read = ReportText::read(packed.value_or(QByteArray()));
    const auto *text = std::get_if<ReportText>(&read);
    if (!text) {
        lines->damaged.append(file.name);
        return;
    }
    std::vector<qsizetype> places;
    for (const auto name : text->header) {
        const auto title = QString::fromUtf8(name);
        if (!lines->header.contains(title))
            lines->header.append(title);
        places.push_back(lines->header.indexOf(title));
    }
    std::vector<QByteArrayView> rows;
    for (qsizetype at = 0; at < text->body.size();) {
        const auto end = text->body.indexOf('\n', at);
        rows.push_back(text->body.sliced(at, (end < 0 ? text->body.size() : end) - at));
        at = end < 0 ? text->body.size() : end + 1;
    }
    std::vector<QByteArrayView> cells;
    for (const int number : wanted) {
        if (number < 2 || std::size_t(number - 2) >= rows.size())
            continue;
        splitCells(rows[std::size_t(number - 2)], cells);
        ReportLine line{file.id, file.name, number, QStringList(lines->header.size())};
        for (std::size_t i = 0; i < std::min(cells.size(), places.size()); ++i)
            line.cells[places[i]] = QString::fromUtf8(cells[i]).trimmed();
        lines->lines.push_back(std::move(line));
    }
}

ReportDatabase::Result<ReportLines> ReportDatabase::lines(const ReportQuery &query, int most)
{
    if (!m_file.isOpen() || !ensureLoaded(query.kind))
        return failure();
    ReportLines lines;
    const auto hits = m_cube.find(query, most, &lines.total);
    for (std::size_t begin = 0; begin < hits.size();) {
        const auto id = hits[begin].file;
        auto &found = m_file.run(u"SELECT columns FROM segments WHERE file = ?"_s, {id});
        const ReportSegment segment(m_file.next(found) ? found.value(0).toByteArray() : QByteArray());
        found.finish();
        const auto *numbers = segment.column("#line");
        std::vector<int> wanted;
        for (; begin < hits.size() && hits[begin].file == id; ++begin) {
            qint64 number = hits[begin].line + 2;
            if (numbers)
                segment.read(*numbers, hits[begin].line, 1, &number);
            wanted.push_back(int(number));
        }
        for (const auto &file : selectFiles(u"WHERE id = ?"_s, {id}))
            readLines(file, wanted, &lines);
    }
    for (auto &line : lines.lines)
        line.cells.resize(lines.header.size());
    return lines;
}

ReportDatabase::Result<QHash<QString, ReportProduct>> ReportDatabase::products()
{
    return m_cube.products();
}

ReportDatabase::Result<QStringList> ReportDatabase::words(const QString &kind, const QString &dimension)
{
    ReportQuery query;
    query.kind = kind;
    query.groupBy = {dimension};
    const auto result = answer(query);
    if (const auto *error = std::get_if<ApiError>(&result))
        return *error;
    QStringList words;
    for (const auto &row : std::get<ReportAnswer>(result).rows)
        words.append(row.group.first());
    words.sort();
    return words;
}

ReportDatabase::Result<QString> ReportDatabase::note(const QString &name)
{
    return transaction<QString>([&] {
        auto &query = m_file.run(u"SELECT text FROM notes WHERE name = ?"_s, {name});
        return m_file.next(query) ? query.value(0).toString() : QString();
    });
}

ReportDatabase::Result<ReportDatabase::Done> ReportDatabase::setNote(const QString &name, const QString &text)
{
    return transaction<Done>([&] {
        m_file.run(u"INSERT OR REPLACE INTO notes (name, text) VALUES (?, ?)"_s, {name, filled(text)});
        return Done();
    });
}

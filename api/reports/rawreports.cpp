// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/rawreports.h"

#include "api/client/gzip.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

using namespace Qt::StringLiterals;

static const auto ending = u".txt.gz"_s;

QString RawReports::nameFor(const DecodedReport &report)
{
    QStringList parts{report.kind->id, frequencyName(report.frequency)};
    for (const auto &part : report.scope.split(u'/', Qt::SkipEmptyParts))
        parts.append(QString::fromLatin1(part.toUtf8().toPercentEncoding(" ", "."))); // no "..", no drive, no slash
    auto day = report.period.first.toString(Qt::ISODate);
    if (report.period.last != report.period.first)
        day += u'_' + report.period.last.toString(Qt::ISODate);
    return parts.join(u'/') + u'/' + day + ending;
}

std::optional<ReportHints> RawReports::hintsOf(const QString &name)
{
    if (!name.endsWith(ending))
        return {};
    auto parts = name.chopped(ending.size()).split(u'/');
    if (parts.size() < 3 || !reportKind(parts[0]) || !frequencyNamed(parts[1]))
        return {};
    const auto days = parts.takeLast().split(u'_');
    ReportHints hints;
    hints.kind = parts.takeFirst();
    hints.frequency = frequencyNamed(parts.takeFirst());
    hints.period = {QDate::fromString(days.first(), Qt::ISODate), QDate::fromString(days.last(), Qt::ISODate)};
    for (auto &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    hints.scope = parts.join(u'/');
    if (!hints.period.isValid() || days.size() > 2)
        return {};
    return hints;
}

/// The old bytes stay beside the new ones, so that nothing of what Apple once sent is lost.
static void stepAside(const QString &path)
{
    if (!QFile::exists(path))
        return;
    const auto aside = [&path](int n) { return u"%1.replaced-%2.gz"_s.arg(path.chopped(ending.size())).arg(n); };
    int n = 1;
    while (QFile::exists(aside(n)))
        ++n;
    QFile::rename(path, aside(n));
}

QString RawReports::write(const QString &name, const QByteArray &packed)
{
    if (m_folder.isEmpty()) {
        m_memory.insert(name, packed);
        return {};
    }
    const auto path = pathOf(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(packed) != packed.size() || !file.flush())
        return file.errorString();
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    stepAside(path);
    return file.rename(path) ? QString() : file.errorString();
}

std::optional<QByteArray> RawReports::read(const QString &name) const
{
    if (m_folder.isEmpty()) {
        const auto found = m_memory.constFind(name);
        return found == m_memory.cend() ? std::nullopt : std::optional(*found);
    }
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void RawReports::remove(const QString &name)
{
    m_memory.remove(name);
    if (!m_folder.isEmpty())
        QFile::remove(pathOf(name));
}

std::map<QString, qint64> RawReports::all() const
{
    std::map<QString, qint64> found;
    if (m_folder.isEmpty())
        return found;
    QDirIterator files(m_folder, {u"*"_s + ending}, QDir::Files, QDirIterator::Subdirectories);
    const QDir folder(m_folder);
    while (files.hasNext()) {
        const auto path = files.next();
        found.emplace(folder.relativeFilePath(path), files.fileInfo().size());
    }
    return found;
}

QByteArray packedReport(const QByteArray &bytes)
{
    if (looksLikeGzip(bytes))
        return bytes;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return bytes;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    // zlib's interface predates const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int code = deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return code == Z_STREAM_END ? packed : bytes;
}

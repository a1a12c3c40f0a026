// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportfilesource.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QThread>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFileSource)
};

constexpr qint64 largest = qint64(512) << 20; // packed or in a zip file

bool isZip(QStringView name)
{
    return name.endsWith(u".zip", Qt::CaseInsensitive);
}

bool mayBeReport(const QString &name)
{
    static constexpr QStringView endings[] = {u".gz", u".txt", u".tsv", u".csv", u".zip"};
    const auto hasEnding = [&name](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); };
    // macOS puts its own notes on files beside them.
    return !name.startsWith("._"_L1) && std::any_of(std::begin(endings), std::end(endings), hasEnding);
}

QString tooLarge()
{
    return Text::tr("The file is larger than 512 MiB.");
}

} // namespace

/// The files in a zip file, read front to back.
class ReportFileSource::Zip
{
public:
    explicit Zip(const QString &path)
        : m_path(path)
        , m_archive(archive_read_new())
    {
        archive_read_support_format_zip(m_archive);
        const auto name = path.toStdWString();
        if (archive_read_open_filename_w(m_archive, name.c_str(), 1 << 16) != ARCHIVE_OK)
            m_problem = Text::tr("The zip file cannot be opened: %1").arg(reason());
    }
    ~Zip() { archive_read_free(m_archive); }
    Q_DISABLE_COPY_MOVE(Zip)

    std::optional<File> next()
    {
        archive_entry *entry = nullptr;
        while (m_problem.isEmpty()) {
            const int result = archive_read_next_header(m_archive, &entry);
            if (result == ARCHIVE_EOF)
                return std::nullopt;
            if (result < ARCHIVE_WARN) {
                m_problem = Text::tr("The zip file is damaged: %1").arg(reason());
                break;
            }
            const auto *utf8 = archive_entry_pathname_utf8(entry);
            const auto *raw = utf8 ? utf8 : archive_entry_pathname(entry);
            const auto inside = raw ? QString::fromUtf8(raw) : QString();
            const auto name = inside.section(u'/', -1);
            if (mayBeReport(name) && !isZip(name))
                return read(inside, name);
        }
        if (std::exchange(m_told, true))
            return std::nullopt;
        return File{m_path, QFileInfo(m_path).fileName(), {}, m_problem};
    }

private:
    File read(const QString &inside, const QString &name)
    {
        File file{m_path + u'/' + inside, name, {}, {}};
        char buffer[65536];
        while (true) {
            const auto count = archive_read_data(m_archive, buffer, sizeof buffer);
            if (count == 0)
                return file;
            if (count > 0)
                file.bytes.append(buffer, count);
            if (count < 0 || file.bytes.size() > largest) {
                file.bytes.clear();
                file.problem = count < 0 ? Text::tr("It cannot be unpacked: %1").arg(reason()) : tooLarge();
                return file;
            }
        }
    }
    QString reason() const { return QString::fromUtf8(archive_error_string(m_archive)); }

    const QString m_path;
    archive *m_archive;
    QString m_problem;
    bool m_told = false;
};

ReportFileSource::ReportFileSource() = default;
ReportFileSource::~ReportFileSource() = default;

void ReportFileSource::find(const QStringList &paths)
{
    for (const auto &path : paths) {
        if (!QFileInfo(path).isDir()) {
            m_paths.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator files(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext() && !QThread::currentThread()->isInterruptionRequested()) {
            const auto file = files.next();
            if (mayBeReport(files.fileName()))
                inside.append(file);
        }
        inside.sort();
        m_paths += inside;
    }
    m_paths.removeDuplicates();
}

std::optional<ReportFileSource::File> ReportFileSource::next()
{
    while (true) {
        if (m_zip) {
            if (auto file = m_zip->next())
                return file;
            m_zip.reset();
        }
        if (m_at == m_paths.size())
            return std::nullopt;
        const auto path = m_paths[m_at++];
        if (!isZip(path))
            return read(path);
        m_zip = std::make_unique<Zip>(path);
    }
}

ReportFileSource::File ReportFileSource::read(const QString &path) const
{
    File result{path, QFileInfo(path).fileName(), {}, {}};
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        result.problem = Text::tr("It cannot be opened: %1").arg(file.errorString());
    } else if (file.size() > largest) {
        result.problem = tooLarge();
    } else {
        result.bytes = file.readAll();
        if (file.error() != QFile::NoError)
            result.problem = Text::tr("It cannot be read: %1").arg(file.errorString());
    }
    return result;
}

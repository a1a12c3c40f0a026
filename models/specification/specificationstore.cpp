// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specification/specificationstore.h"

#include "api/catalog/builtincatalog.h"
#include "api/catalog/catalogdiff.h"
#include "api/catalog/catalogreader.h"
#include "api/catalog/catalogwriter.h"
#include "api/catalog/openapiimporter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

static constexpr qint64 largestSpecification = 256 << 20;

SpecificationStore::SpecificationStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

SpecificationStore::~SpecificationStore() = default;

QString SpecificationStore::keptFile() const
{
    return m_folder + u"/specification.json"_s;
}

QDateTime SpecificationStore::keptSince() const
{
    return m_builtIn ? QDateTime() : QFileInfo(keptFile()).lastModified();
}

Catalog SpecificationStore::load()
{
    auto catalog = keptOrBuiltIn();
    emit stateChanged();
    return catalog;
}

Catalog SpecificationStore::keptOrBuiltIn()
{
    m_message.clear();
    auto builtIn = loadBuiltInCatalog();
    m_builtInVersion = builtIn.specVersion();
    m_version = m_builtInVersion;
    m_builtIn = true;
    QFile kept(keptFile());
    if (!kept.exists())
        return builtIn;
    Catalog::LoadError error;
    auto catalog
        = kept.open(QIODevice::ReadOnly) ? Catalog::load(kept.readAll(), builtInOverlay(), &error) : std::nullopt;
    if (!catalog) {
        m_message = tr("The specification that was loaded earlier cannot be used any more; the built-in %1 is used "
                       "instead. %2")
                        .arg(m_builtInVersion, error.message.isEmpty() ? kept.errorString() : error.message);
        return builtIn;
    }
    m_builtIn = false;
    m_version = catalog->specVersion();
    return *std::move(catalog);
}

static SpecificationCandidate broken(SpecificationCandidate candidate, const QString &why)
{
    candidate.catalog.clear();
    candidate.errors.append(why);
    return candidate;
}

/// Everything that takes time; on a thread of the pool.
static SpecificationCandidate readCandidate(const QString &path, const QByteArray &present)
{
    SpecificationCandidate candidate;
    candidate.fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(candidate, SpecificationStore::tr("The file cannot be read: %1").arg(file.errorString()));
    if (file.size() > largestSpecification)
        return broken(candidate, SpecificationStore::tr("The file is too large for a specification."));
    const auto bytes = file.readAll();
    if (bytes.startsWith("PK"))
        return broken(candidate,
                      SpecificationStore::tr("This is a ZIP archive. Unpack it and choose the JSON file inside."));
    const auto result = importOpenApi(bytes);
    candidate.errors = result.errors;
    if (!result.data)
        return result.errors.isEmpty() ? broken(candidate, SpecificationStore::tr("The file is not a specification."))
                                       : candidate;
    candidate.version = result.data->specVersion;
    candidate.catalog = writeCatalog(*result.data);
    Catalog::LoadError error;
    if (!Catalog::load(candidate.catalog, builtInOverlay(), &error))
        return broken(candidate, error.message);
    QString problem;
    if (const auto before = CatalogReader::readData(present, &problem))
        candidate.differences = catalogDifference(*before, *result.data);
    return candidate;
}

void SpecificationStore::read(const QString &path)
{
    m_load = std::make_unique<QObject>(); // the newest file wins
    m_candidate.reset();
    m_reading = true;
    emit stateChanged();
    QFile kept(keptFile());
    const auto present = !m_builtIn && kept.open(QIODevice::ReadOnly) ? kept.readAll() : builtInCatalogJson();
    auto *watcher = new QFutureWatcher<SpecificationCandidate>(m_load.get());
    connect(watcher, &QFutureWatcherBase::finished, m_load.get(), [this, watcher] {
        m_candidate = std::make_shared<const SpecificationCandidate>(watcher->result());
        m_reading = false;
        emit stateChanged();
    });
    watcher->setFuture(QtConcurrent::run([path, present] { return readCandidate(path, present); }));
}

void SpecificationStore::discard()
{
    m_load.reset();
    m_reading = false;
    m_candidate.reset();
    emit stateChanged();
}

bool SpecificationStore::use()
{
    if (!m_candidate || m_candidate->catalog.isEmpty())
        return false;
    QDir().mkpath(m_folder);
    QSaveFile file(keptFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(m_candidate->catalog) != m_candidate->catalog.size()
        || !file.commit()) {
        m_message = tr("The specification could not be kept: %1").arg(file.errorString());
        emit stateChanged();
        return false;
    }
    m_candidate.reset();
    emit changed();
    emit stateChanged();
    return true;
}

void SpecificationStore::takeBack()
{
    if (!QFile::remove(keptFile()) && QFile::exists(keptFile())) {
        m_message = tr("The file %1 could not be removed.").arg(keptFile());
        emit stateChanged();
        return;
    }
    m_candidate.reset();
    emit changed();
    emit stateChanged();
}

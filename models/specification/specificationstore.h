// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QDateTime>
#include <QObject>

#include <memory>

/// A specification that was read from a file and waits to be used.
struct SpecificationCandidate
{
    QString fileName;
    QString version;
    QByteArray catalog; ///< as it will be kept; empty when the specification is broken
    QStringList differences; ///< to the one in use: see catalogDifference()
    QStringList errors; ///< each names the place that breaks
};

/// Which of Apple's specifications the program works with: the one it was built with, or a newer one the user has
/// loaded, kept in the profile's folder.
class SpecificationStore final : public QObject
{
    Q_OBJECT
public:
    explicit SpecificationStore(const QString &folder, QObject *parent = nullptr);
    ~SpecificationStore() override;

    /// The catalog to work with. One that was kept and no longer loads gives way to the built-in one; message() says
    /// so then.
    Catalog load();
    QString message() const { return m_message; }

    bool isBuiltIn() const { return m_builtIn; }
    QString version() const { return m_version; }
    QString builtInVersion() const { return m_builtInVersion; }
    QDateTime keptSince() const; ///< invalid for the built-in one

    /// Reads a file off the window's thread; stateChanged() when candidate() is there.
    void read(const QString &path);
    bool isReading() const { return m_reading; }
    const SpecificationCandidate *candidate() const { return m_candidate.get(); } ///< null: none
    void discard();
    /// Keeps the candidate. False, with a message(), when it cannot be written.
    bool use();
    /// Goes back to the built-in one.
    void takeBack();

signals:
    void stateChanged();
    void changed(); ///< load() gives another catalog from now on

private:
    Catalog keptOrBuiltIn();
    QString keptFile() const;

    QString m_folder;
    QString m_version;
    QString m_builtInVersion;
    QString m_message;
    bool m_builtIn = true;
    bool m_reading = false;
    std::shared_ptr<const SpecificationCandidate> m_candidate;
    std::unique_ptr<QObject> m_load;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/certificatefacts.h"
#include "api/formats/provisioningprofile.h"
#include "models/documents/delimitedtext.h"
#include "models/documents/diagnosticlogs.h"
#include "models/documents/metricsdocument.h"

#include <memory>

/// Bytes that came from elsewhere, and what could be made of them.
struct OpenedDocument
{
    /// Nothing known: monostate, to be saved only.
    using Content = std::variant<std::monostate, std::shared_ptr<const DelimitedText>, MetricsDocument, DiagnosticLogs,
                                 CertificateFacts, ProvisioningProfile, DocumentProblem>;

    QByteArray bytes; ///< unpacked where they came packed
    QString suggestedName; ///< for saving, with the right ending
    Content content;

    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&content);
    }
};

enum class DocumentKind { Unknown, Table, Metrics, PowerMetrics, DiagnosticLogs };

DocumentKind documentKindOf(const QByteArray &mediaType);
/// Reads the bytes as what they are expected to be; of Unknown, finds out. Unpacks gzip. Slow for large ones: not for
/// the window's thread. `name` is without an ending.
OpenedDocument openDocument(const QByteArray &bytes, DocumentKind kind, const QString &name);

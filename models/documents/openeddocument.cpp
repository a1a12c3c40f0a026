// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/openeddocument.h"

#include "api/client/gzip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenedDocument)
};

constexpr qsizetype largestContent = qsizetype(512) << 20;

std::optional<DocumentProblem> unpack(QByteArray &bytes)
{
    if (!looksLikeGzip(bytes))
        return std::nullopt;
    auto plain = inflated(bytes, largestContent);
    bytes = std::move(plain.bytes);
    switch (plain.state) {
    case Inflated::State::Good:
        return std::nullopt;
    case Inflated::State::Truncated:
        return DocumentProblem{Text::tr("The compressed file is cut off. Download it again.")};
    case Inflated::State::Corrupt:
        return DocumentProblem{Text::tr("The compressed file is damaged. Download it again.")};
    case Inflated::State::TooLarge:
        break;
    }
    return DocumentProblem{Text::tr("The file is larger than 512 MiB when unpacked.")};
}

template <typename T>
OpenedDocument::Content contentOf(std::variant<T, DocumentProblem> read)
{
    if (auto *problem = std::get_if<DocumentProblem>(&read))
        return *problem;
    return std::get<T>(std::move(read));
}

OpenedDocument::Content tableOf(const QByteArray &bytes)
{
    auto read = DelimitedText::read(bytes);
    if (const auto *problem = std::get_if<DelimitedText::Problem>(&read))
        return DocumentProblem{problem->text};
    return std::make_shared<const DelimitedText>(std::get<DelimitedText>(std::move(read)));
}

/// Whatever it is, found out by looking.
OpenedDocument::Content guess(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return DocumentProblem{Text::tr("The file is empty.")};
    if (looksLikeProfile(bytes)) {
        auto profile = readProvisioningProfile(bytes);
        if (const auto *error = std::get_if<ProfileError>(&profile))
            return DocumentProblem{error->text};
        return std::get<ProvisioningProfile>(std::move(profile));
    }
    if (auto certificate = readCertificate(bytes))
        return *std::move(certificate);
    if (bytes.trimmed().startsWith('{')) {
        if (auto logs = readDiagnosticLogs(bytes); std::holds_alternative<DiagnosticLogs>(logs)) {
            const auto &read = std::get<DiagnosticLogs>(logs);
            if (read.logs > 0)
                return read;
        }
        for (const auto reader : {readPowerMetrics, readMetrics}) {
            if (auto metrics = reader(bytes); std::holds_alternative<MetricsDocument>(metrics))
                return std::get<MetricsDocument>(std::move(metrics));
        }
        return std::monostate();
    }
    if (bytes.left(4096).contains('\0') && !bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return std::monostate();
    return tableOf(bytes);
}

OpenedDocument::Content read(const QByteArray &bytes, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Table:
        return tableOf(bytes);
    case DocumentKind::Metrics:
        return contentOf(readMetrics(bytes));
    case DocumentKind::PowerMetrics:
        return contentOf(readPowerMetrics(bytes));
    case DocumentKind::DiagnosticLogs:
        return contentOf(readDiagnosticLogs(bytes));
    case DocumentKind::Unknown:
        break;
    }
    return guess(bytes);
}

QString endingOf(const OpenedDocument &document)
{
    if (const auto *table = document.as<std::shared_ptr<const DelimitedText>>())
        return (*table)->separator() == '\t' ? u".tsv"_s : u".csv"_s;
    if (document.as<MetricsDocument>() || document.as<DiagnosticLogs>())
        return u".json"_s;
    if (document.as<CertificateFacts>())
        return u".cer"_s;
    if (document.as<ProvisioningProfile>())
        return u".mobileprovision"_s;
    return {};
}

} // namespace

DocumentKind documentKindOf(const QByteArray &mediaType)
{
    if (mediaType == "text/csv" || mediaType == "application/a-gzip")
        return DocumentKind::Table;
    if (mediaType == "application/vnd.apple.xcode-metrics+json")
        return DocumentKind::PowerMetrics;
    if (mediaType == "application/vnd.apple.diagnostic-logs+json")
        return DocumentKind::DiagnosticLogs;
    return mediaType == "application/json" ? DocumentKind::Metrics : DocumentKind::Unknown;
}

OpenedDocument openDocument(const QByteArray &bytes, DocumentKind kind, const QString &name)
{
    OpenedDocument document;
    document.bytes = bytes;
    if (auto problem = unpack(document.bytes))
        document.content = *std::move(problem);
    else
        document.content = read(document.bytes, kind);
    document.suggestedName = name + endingOf(document);
    return document;
}

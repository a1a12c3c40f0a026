// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/entrybuilder.h"

/// Reads every operation as the specification states it, and notes beforehand what cannot follow from the entries.
class OperationReader
{
public:
    OperationReader(const OpenApiSpec &spec, ShapeBuilder &shapes, EntryBuilder &entries, CatalogData &data,
                    QStringList &errors);
    std::map<QString, OperationInfo> read();

private:
    OperationInfo readOperation(const SpecPath &path, HttpMethod method, const QJsonObject &json);
    ParameterInfo readParameter(const QJsonObject &json) const;
    void readAnswers(const QJsonObject &json, OperationInfo &operation) const;
    std::vector<InlineEntry> readInlines(const SpecPath &path, const QJsonObject &request);
    MetricShape readMetric(const QJsonObject &document, const QString &place);
    void noteFacts(const OperationInfo &operation);

    const OpenApiSpec &m_spec;
    ShapeBuilder &m_shapes;
    EntryBuilder &m_entries;
    CatalogData &m_data;
    QStringList &m_errors;
};

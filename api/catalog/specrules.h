// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/openapispec.h"

/// Where the rules write what they find.
class RuleReport
{
public:
    RuleReport(QStringList &errors, QStringList &notes)
        : m_errors(errors)
        , m_notes(notes)
    {
    }
    /// An error when it does not hold: "<place>: <rule>".
    void require(bool holds, const QString &place, const QString &rule)
    {
        if (!holds)
            m_errors.append(place + QStringLiteral(": ") + rule);
    }
    void note(const QString &place, const QString &text) { m_notes.append(place + QStringLiteral(": ") + text); }

private:
    QStringList &m_errors;
    QStringList &m_notes;
};

/// Checks the regularities the catalog is built on. An error names the path or schema that breaks a rule, and the rule;
/// a note names something the catalog can record as an exception.
void checkSpecRules(const OpenApiSpec &spec, QStringList &errors, QStringList &notes);

/// Its parts: paths and what they answer, query parameters, and resources with their requests.
void checkPathRules(const OpenApiSpec &spec, RuleReport &report);
void checkParameterRules(const OpenApiSpec &spec, RuleReport &report);
void checkSchemaRules(const OpenApiSpec &spec, RuleReport &report);

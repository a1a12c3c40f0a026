// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/preflight.h"

using RulePtr = std::unique_ptr<PreflightRule>;

RulePtr makeRequiredRule();
RulePtr makeSecretMissingRule();
RulePtr makeFileRule();
RulePtr makeDeletedTargetRule();
RulePtr makeParentStateRule();
RulePtr makeLengthRule();
RulePtr makeFormatRule();
RulePtr makeEnumRule();
RulePtr makeLocaleRule();
RulePtr makeDuplicatesRule();

/// Texts of all rules are in one context.
struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

/// The finding of a rule about a change; what is common to all is filled in.
Finding findingOf(const PreflightRule &rule, const StagedChange &change, const QString &field, const QString &message,
                  Finding::Severity severity = Finding::Severity::Error);

/// Changes that carry attributes to be checked as values.
bool carriesValues(const StagedChange &change);
/// Calls `visit` for every attribute that is set to something and the catalog knows.
void eachValue(
    const StagedChange &change, const Catalog &catalog,
    const std::function<void(const QString &name, const struct AttributeInfo &info, const QJsonValue &value)> &visit);

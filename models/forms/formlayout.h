// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QCoreApplication>

#include <variant>

enum class FormPurpose { Create, Update };

/// One line of a form: an attribute, a relationship, or resources written along with the one the form is for.
struct FormItem
{
    std::variant<AttributeInfo, RelationshipInfo> field;
    QString title;
    bool required = false;
    const InlineEntry *children = nullptr; ///< a relationship whose targets are made here; lives in the catalog

    QString name() const;
    const AttributeInfo *attribute() const { return std::get_if<AttributeInfo>(&field); }
    const RelationshipInfo *relationship() const { return std::get_if<RelationshipInfo>(&field); }
};

struct FormSection
{
    QString title;
    std::vector<FormItem> items;
    bool folded = false; ///< opened only on demand
    QStringList oneOf; ///< relationships of which exactly one is to be given; they are the only items then
};

/// What a form for a resource asks for, in the order in which a person would answer: what is needed first, then texts
/// and choices, switches, nested values, relationships, and what is deprecated last.
class FormLayout
{
    Q_DECLARE_TR_FUNCTIONS(FormLayout)
public:
    /// Of a resource with its own operation.
    static std::vector<FormSection> of(const Catalog &catalog, const EntryInfo &entry, FormPurpose purpose);
    /// Of a resource written along with `operation`'s; what names that or its other children is left out.
    static std::vector<FormSection> of(const InlineEntry &child, const OperationInfo &operation);
    /// The operation that sends the form; null when there is none.
    static const OperationInfo *operation(const Catalog &catalog, const EntryInfo &entry, FormPurpose purpose);
};

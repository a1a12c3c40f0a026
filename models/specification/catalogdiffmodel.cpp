// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specification/catalogdiffmodel.h"

#include "models/core/tone.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::vector<CatalogChange> catalogChanges(const QStringList &lines)
{
    static const QRegularExpression pattern(
        u"^(added|removed|changed|deprecated|no longer deprecated) (resource|attribute|relationship|field|operation|enum) (.+?)(?:: (.*))?$"_s);
    static const QHash<QString, CatalogChange::Kind> kinds{{u"added"_s, CatalogChange::Kind::Added},
                                                           {u"removed"_s, CatalogChange::Kind::Removed},
                                                           {u"changed"_s, CatalogChange::Kind::Changed},
                                                           {u"deprecated"_s, CatalogChange::Kind::Deprecated},
                                                           {u"no longer deprecated"_s, CatalogChange::Kind::Restored}};
    std::vector<CatalogChange> changes;
    for (const auto &line : lines) {
        const auto match = pattern.match(line);
        if (match.hasMatch())
            changes.push_back({line.section(u": "_s, 0, 0), kinds.value(match.captured(1)), match.captured(2),
                               match.captured(3), match.captured(4)});
    }
    return changes;
}

static QString kindText(CatalogChange::Kind kind)
{
    switch (kind) {
    case CatalogChange::Kind::Added:
        return CatalogDiffModel::tr("Added");
    case CatalogChange::Kind::Removed:
        return CatalogDiffModel::tr("Removed");
    case CatalogChange::Kind::Changed:
        return CatalogDiffModel::tr("Changed");
    case CatalogChange::Kind::Deprecated:
        return CatalogDiffModel::tr("Deprecated");
    case CatalogChange::Kind::Restored:
        break;
    }
    return CatalogDiffModel::tr("No longer deprecated");
}

static Tone kindTone(CatalogChange::Kind kind)
{
    switch (kind) {
    case CatalogChange::Kind::Added:
        return Tone::Success;
    case CatalogChange::Kind::Removed:
        return Tone::Danger;
    case CatalogChange::Kind::Changed:
        return Tone::Info;
    case CatalogChange::Kind::Deprecated:
        return Tone::Warning;
    case CatalogChange::Kind::Restored:
        break;
    }
    return Tone::Neutral;
}

static QString subjectText(const QString &subject)
{
    static const QHash<QString, const char *> words{
        {u"resource"_s, QT_TRANSLATE_NOOP("CatalogDiffModel", "Resource")},
        {u"attribute"_s, QT_TRANSLATE_NOOP("CatalogDiffModel", "Attribute")},
        {u"relationship"_s, QT_TRANSLATE_NOOP("CatalogDiffModel", "Relationship")},
        {u"field"_s, QT_TRANSLATE_NOOP("CatalogDiffModel", "Field")},
        {u"operation"_s, QT_TRANSLATE_NOOP("CatalogDiffModel", "Operation")},
        {u"enum"_s, QT_TRANSLATE_NOOP("CatalogDiffModel", "Values")}};
    return CatalogDiffModel::tr(words.value(subject, "Other"));
}

CatalogDiffModel::CatalogDiffModel(QObject *parent)
    : RecordTableModel(parent)
{
    setColumns({{tr("Place"),
                 [](const CatalogChange &change, int role) {
                     return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(change.place) : QVariant();
                 }},
                {tr("Change"),
                 [](const CatalogChange &change, int role) -> QVariant {
                     if (role == Qt::DisplayRole)
                         return kindText(change.kind);
                     if (role == SortRole)
                         return int(change.kind);
                     return role == ToneRole ? QVariant(int(kindTone(change.kind))) : QVariant();
                 }},
                {tr("What"),
                 [](const CatalogChange &change, int role) {
                     return role == Qt::DisplayRole ? QVariant(subjectText(change.subject)) : QVariant();
                 }},
                {tr("Details"), [](const CatalogChange &change, int role) {
                     return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(change.detail) : QVariant();
                 }}});
}

int CatalogDiffModel::count(CatalogChange::Kind kind) const
{
    const auto all = rows();
    return int(std::count_if(all.begin(), all.end(), [kind](const auto &each) { return each.kind == kind; }));
}

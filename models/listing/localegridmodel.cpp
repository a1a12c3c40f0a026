// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/localegridmodel.h"

#include "api/catalog/fieldlimits.h"
#include "api/catalog/storefacts.h"
#include "api/changes/changeset.h"
#include "handles/appinfolocalizations.h"
#include "handles/appstoreversionlocalizations.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"

#include <QCollator>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace infos = appInfoLocalizations;
namespace versions = appStoreVersionLocalizations;

static int lengthOf(const QString &text)
{
    return int(text.toUcs4().size());
}

static void sortByName(QStringList *locales)
{
    const QCollator collator;
    std::sort(locales->begin(), locales->end(),
              [&collator](const auto &a, const auto &b) { return collator(format::locale(a), format::locale(b)); });
}

LocaleGridModel::LocaleGridModel(const Catalog &catalog, ChangeSet &changes, QObject *parent)
    : LocaleGridModel(listingFields(catalog), changes, parent)
{
    setTrees({});
}

LocaleGridModel::LocaleGridModel(std::vector<ListingField> fields, ChangeSet &changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_changes(changes)
    , m_fields(std::move(fields))
{
    connect(&changes, &ChangeSet::resourcesChanged, this, &LocaleGridModel::onStaged);
}

void LocaleGridModel::setTrees(const ListingTrees &trees)
{
    const auto locked = [](const Resource &parent, const QString &why) { return parent.isNull() ? why : QString(); };
    setSheet({trees.app,
              trees.primaryLocale,
              {{QString(infos::key), QString(infos::appInfo.name), trees.info, trees.infoTexts,
                tr("App information · %1"), locked(trees.info, tr("The app has no information that could be edited."))},
               {QString(versions::key), QString(versions::appStoreVersion.name), trees.version, trees.versionTexts,
                tr("Version texts · %1"), locked(trees.version, tr("There is no version that could be edited."))}}});
}

void LocaleGridModel::setSheet(const LocaleSheet &sheet)
{
    m_sheet = sheet;
    rebuild();
}

void LocaleGridModel::onStaged(const QList<ResourceKey> &keys)
{
    const auto isOurs = [this](const ResourceKey &key) {
        return std::any_of(m_sheet.trees.begin(), m_sheet.trees.end(),
                           [&key](const LocaleTree &tree) { return tree.entry == key.entry; });
    };
    if (std::any_of(keys.begin(), keys.end(), isOurs))
        rebuild();
}

/// Rows stay where they are as long as the languages are the same.
void LocaleGridModel::rebuild()
{
    QMap<QString, Row> found;
    const auto add = [this, &found](const QList<Resource> &texts, std::size_t tree) {
        for (const auto &resource : texts) {
            auto &row = found[resource.text(u"locale"_s)];
            row.texts.resize(m_sheet.trees.size());
            row.texts[tree] = resource;
        }
    };
    for (std::size_t i = 0; i < m_sheet.trees.size(); ++i)
        add(m_sheet.trees[i].texts, i);
    for (std::size_t i = 0; i < m_sheet.trees.size(); ++i) {
        if (const auto &tree = m_sheet.trees[i]; !tree.parent.isNull())
            add(m_changes.created(tree.entry, tree.parent.key()), i);
    }
    auto locales = found.keys();
    sortByName(&locales);
    if (locales.removeOne(m_sheet.primaryLocale))
        locales.prepend(m_sheet.primaryLocale);

    std::vector<Row> rows;
    for (const auto &locale : std::as_const(locales)) {
        rows.push_back(found.value(locale));
        rows.back().locale = locale;
    }
    if (locales != this->locales()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

QStringList LocaleGridModel::locales() const
{
    QStringList locales;
    for (const auto &row : m_rows)
        locales.append(row.locale);
    return locales;
}

QStringList LocaleGridModel::otherLocales() const
{
    auto others = appStoreLocales();
    const auto here = locales();
    others.removeIf([&here](const QString &locale) { return here.contains(locale); });
    sortByName(&others);
    return others;
}

std::size_t LocaleGridModel::treeOf(const QString &entry) const
{
    const auto found = std::find_if(m_sheet.trees.begin(), m_sheet.trees.end(),
                                    [&entry](const LocaleTree &tree) { return tree.entry == entry; });
    return std::size_t(found - m_sheet.trees.begin());
}

const LocaleTree &LocaleGridModel::treeAt(int column) const
{
    return m_sheet.trees[treeOf(m_fields[std::size_t(column)].entry)];
}

ResourceKey LocaleGridModel::versionText(int row) const
{
    return m_rows[std::size_t(row)].texts[treeOf(QString(versions::key))].key();
}

const Resource &LocaleGridModel::resourceAt(int row, int column) const
{
    return m_rows[std::size_t(row)].texts[treeOf(m_fields[std::size_t(column)].entry)];
}

QString LocaleGridModel::shownText(const Resource &resource, const QString &attribute) const
{
    if (resource.isNull())
        return {};
    if (const auto change = m_changes.stagedField(resource.key(), attribute); change && !isTemporary(resource.key()))
        return change->after.toString();
    return resource.text(attribute);
}

QString LocaleGridModel::text(int row, int column) const
{
    return shownText(resourceAt(row, column), m_fields[std::size_t(column)].attribute);
}

QString LocaleGridModel::lockReason(int column) const
{
    if (m_sheet.trees.empty())
        return tr("There is nothing yet that could be edited.");
    const auto &field = m_fields[std::size_t(column)];
    const auto &tree = treeAt(column);
    if (!tree.locked.isEmpty())
        return tree.locked;
    const auto *states = editableStates(tree.parent.entry());
    const auto state = states ? tree.parent.text(states->attribute) : QString();
    if (!states || states->allow(state, field.entry, field.attribute))
        return {};
    return tr("This cannot be edited while the state is \"%1\".").arg(enumWord(state).text);
}

LocaleGridModel::Flags LocaleGridModel::flags(int row, int column) const
{
    const auto &field = m_fields[std::size_t(column)];
    const auto &resource = resourceAt(row, column);
    Flags flags;
    if (!lockReason(column).isEmpty())
        flags |= Locked;
    if (resource.isNull())
        return flags | Absent;
    const auto value = text(row, column);
    if (m_changes.isStagedForDeletion(resource.key()))
        return flags | Removed;
    const auto change = m_changes.stagedField(resource.key(), field.attribute);
    if (isTemporary(resource.key()) ? !value.isEmpty() : change.has_value())
        flags |= Staged;
    if (change && !isTemporary(resource.key()) && change->before.toString() != resource.text(field.attribute))
        flags |= Outdated;
    const auto length = lengthOf(value);
    if (field.limit.characters > 0 && length > field.limit.characters)
        flags |= OverLimit;
    if (field.isRequired && value.trimmed().isEmpty())
        flags |= Missing;
    const bool isPrimary = m_rows[std::size_t(row)].locale == m_sheet.primaryLocale;
    const bool isTranslated = !field.isAddress && field.attribute != infos::name.name;
    if (!isPrimary && isTranslated && !value.isEmpty() && m_rows.front().locale == m_sheet.primaryLocale
        && value == text(0, column))
        flags |= SameAsPrimary;
    return flags;
}

int LocaleGridModel::countOf(Flag flag) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            count += flags(row, column).testFlag(flag) ? 1 : 0;
    }
    return count;
}

QString LocaleGridModel::tidy(const ListingField &field, QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\t', u' ');
    if (!field.isMultiline)
        text.replace(u'\n', u' ');
    return text.remove(invisibleCharacters()).trimmed();
}

LocaleGridModel::Outcome LocaleGridModel::stage(const std::vector<Cell> &cells, const QString &step)
{
    std::vector<LocaleText> texts;
    for (const auto &cell : cells)
        texts.push_back({m_rows[std::size_t(cell.row)].locale, cell.column, cell.text});
    return stage(texts, {}, step);
}

LocaleGridModel::Row LocaleGridModel::rowOf(const QString &locale) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.locale == locale; });
    return found == m_rows.end() ? Row{locale, std::vector<Resource>(m_sheet.trees.size())} : *found;
}

LocaleGridModel::Outcome LocaleGridModel::stage(const std::vector<LocaleText> &texts, const QStringList &locales,
                                                const QString &step)
{
    Outcome outcome;
    const auto here = this->locales();
    // By language and tree: what is made is made once, with all its texts.
    QMap<std::pair<QString, std::size_t>, QList<std::pair<QString, QString>>> wanted;
    const auto add = [&](const QString &locale) {
        for (std::size_t tree = 0; tree < m_sheet.trees.size(); ++tree) {
            if (!here.contains(locale) && !m_sheet.trees[tree].parent.isNull())
                wanted[{locale, tree}];
        }
    };
    for (const auto &locale : locales)
        add(locale);
    for (const auto &[locale, column, given] : texts) {
        const auto &field = m_fields[std::size_t(column)];
        const auto text = tidy(field, given);
        const auto row = int(here.indexOf(locale));
        if (text == (row < 0 ? QString() : this->text(row, column))) {
            ++outcome.same;
        } else if (row < 0 ? !lockReason(column).isEmpty() : bool(flags(row, column) & (Locked | Removed))) {
            ++outcome.locked;
        } else {
            ++outcome.staged;
            add(locale);
            wanted[{locale, treeOf(field.entry)}].append({field.attribute, text});
        }
    }
    if (wanted.isEmpty())
        return outcome;
    m_changes.beginStep(step);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        stageTexts(rowOf(it.key().first), it.key().second, it.value());
    m_changes.endStep();
    return outcome;
}

static QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LocaleGridModel::stageTexts(const Row &row, std::size_t tree, const QList<std::pair<QString, QString>> &texts)
{
    const auto &[entry, link, parent, read, title, locked] = m_sheet.trees[tree];
    const auto &resource = row.texts[tree];
    const ChangeSet::Context context{m_sheet.app, title.arg(format::locale(row.locale))};
    ResourceDraft draft(entry, resource.id());
    for (const auto &[attribute, text] : texts)
        draft.set(attribute, orNothing(text));
    if (!resource.isNull()) {
        m_changes.stageUpdate(resource, draft, context);
        return;
    }
    for (int column = 0; !m_rows.empty() && column < columnCount(); ++column) {
        const auto &field = m_fields[std::size_t(column)];
        if (field.entry == entry && field.isNeededToCreate && !draft.attributes().contains(field.attribute))
            draft.set(field.attribute, text(0, column));
    }
    draft.set(u"locale"_s, row.locale).link(link, parent.key());
    m_changes.stageCreate(draft, context);
}

void LocaleGridModel::addLocales(const QStringList &locales, const QString &source)
{
    std::vector<LocaleText> texts;
    const auto row = int(this->locales().indexOf(source));
    for (int column = 0; row >= 0 && column < columnCount(); ++column) {
        for (const auto &locale : locales)
            texts.push_back({locale, column, text(row, column)});
    }
    stage(texts, locales, tr("Add %n language(s)", nullptr, int(locales.size())));
}

void LocaleGridModel::removeLocales(const QStringList &locales)
{
    const auto rows = m_rows;
    m_changes.beginStep(tr("Remove %n language(s)", nullptr, int(locales.size())));
    for (const auto &row : rows) {
        if (!locales.contains(row.locale) || row.locale == m_sheet.primaryLocale)
            continue;
        const auto name = format::locale(row.locale);
        for (auto resource = row.texts.rbegin(); resource != row.texts.rend(); ++resource) {
            if (!resource->isNull())
                m_changes.stageDelete(resource->key(), {m_sheet.app, tr("Language · %1").arg(name)});
        }
    }
    m_changes.endStep();
}

int LocaleGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LocaleGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant LocaleGridModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return format::singleLine(text(row, column));
    case Qt::EditRole:
        return text(row, column);
    case FlagsRole:
        return flags(row, column).toInt();
    case CounterRole: {
        const auto &limit = m_fields[std::size_t(column)].limit;
        if (limit.characters == 0)
            return QString();
        return u"%1/%2"_s.arg(lengthOf(text(row, column))).arg(limit.characters);
    }
    case LocaleRole:
        return m_rows[std::size_t(row)].locale;
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleDescriptionRole:
        return u"%1, %2. %3"_s.arg(format::locale(m_rows[std::size_t(row)].locale), m_fields[std::size_t(column)].title,
                                   toolTip(row, column));
    default:
        return {};
    }
}

/// What colours and shapes say, in words.
QString LocaleGridModel::toolTip(int row, int column) const
{
    const auto state = flags(row, column);
    const auto &field = m_fields[std::size_t(column)];
    QStringList lines;
    if (state & Removed)
        lines.append(tr("This language is staged for removal."));
    if (state & Locked)
        lines.append(lockReason(column));
    else if (state & Absent)
        lines.append(tr("This language is not there yet; a text here adds it."));
    if (state & OverLimit)
        lines.append(tr("%n character(s) too many", nullptr, lengthOf(text(row, column)) - field.limit.characters));
    if (state & Missing)
        lines.append(tr("Needed before the version can be submitted"));
    if (state & SameAsPrimary)
        lines.append(tr("The same as in the primary language"));
    if (state & Outdated)
        lines.append(tr("Somebody has changed this on the server meanwhile: %1")
                         .arg(resourceAt(row, column).text(field.attribute)));
    if (state & Staged) {
        const auto change = m_changes.stagedField(resourceAt(row, column).key(), field.attribute);
        const auto before = change ? change->before.toString() : QString();
        lines.append(before.isEmpty() ? tr("Staged; it was empty before") : tr("Staged; before: %1").arg(before));
    }
    return lines.join(u'\n');
}

QVariant LocaleGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const auto &field = m_fields[std::size_t(section)];
        if (role == Qt::DisplayRole)
            return field.title;
        if (role == Qt::ToolTipRole)
            return lockReason(section);
        return {};
    }
    const auto &locale = m_rows[std::size_t(section)].locale;
    const bool isPrimary = locale == m_sheet.primaryLocale;
    if (role == Qt::DisplayRole)
        return isPrimary ? tr("%1 · primary").arg(format::locale(locale)) : format::locale(locale);
    if (role == Qt::ToolTipRole)
        return locale;
    if (role == LocaleRole)
        return locale;
    return {};
}

bool LocaleGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto &field = m_fields[std::size_t(index.column())];
    //: %1 is a field, %2 a language
    const auto step = tr("%1 in %2").arg(field.title, format::locale(m_rows[std::size_t(index.row())].locale));
    return stage({{index.row(), index.column(), value.toString()}}, step).staged > 0;
}

Qt::ItemFlags LocaleGridModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !(this->flags(index.row(), index.column()) & (Locked | Removed)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

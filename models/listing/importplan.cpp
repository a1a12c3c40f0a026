// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/importplan.h"

#include "api/changes/changeset.h"
#include "handles/appstorereviewdetails.h"
#include "models/core/format.h"
#include "models/listing/sharedtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = LocaleGridModel;

static int columnOf(const Model &grid, const ListingPlace &place)
{
    const auto &fields = grid.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&place](const ListingField &field) {
        return field.entry == place.entry && field.attribute == place.attribute;
    });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

ImportPlan::ImportPlan(QObject *parent)
    : RecordTableModel(parent)
{
    const auto shown = [](QString ImportRow::*text) {
        return [text](const ImportRow &row, int role) -> QVariant {
            if (role == Qt::DisplayRole)
                return row.isSecret && !(row.*text).isEmpty() ? u"••••••"_s : format::singleLine(row.*text);
            if (role == RawRole && !row.isSecret)
                return row.*text;
            return {};
        };
    };
    setColumns({
        {tr("Language"),
         [](const ImportRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return row.text.place.locale.isEmpty() ? tr("All") : format::locale(row.text.place.locale);
             if (role == Qt::ToolTipRole)
                 return row.lock;
             return {};
         }},
        {tr("Field"),
         [](const ImportRow &row, int role) -> QVariant {
             return role == Qt::DisplayRole ? QVariant(row.title) : QVariant();
         }},
        {tr("Now"), shown(&ImportRow::before)},
        {tr("In the file"), shown(&ImportRow::after)},
        {tr("File"),
         [](const ImportRow &row, int role) -> QVariant {
             if (role != Qt::DisplayRole)
                 return {};
             return row.text.line > 0 ? tr("%1, line %2").arg(row.text.file).arg(row.text.line) : row.text.file;
         }},
    });
}

/// A file with a text that would be refused gives nothing: half of a translation is worse than none.
void ImportPlan::refuseLongTexts(ListingReading *reading, const Model &grid)
{
    QList<FormatProblem> found;
    for (const auto &text : reading->texts) {
        const int column = columnOf(grid, text.place);
        if (column < 0)
            continue;
        const auto &field = grid.fields()[std::size_t(column)];
        const auto length = Model::tidy(field, text.text).toUcs4().size();
        if (field.limit.characters > 0 && length > field.limit.characters)
            found.append({text.file, text.line,
                          tr("%1 in %2 has %3 characters, no more than %4 are allowed.")
                              .arg(field.title, format::locale(text.place.locale))
                              .arg(length)
                              .arg(field.limit.characters)});
    }
    const auto withTexts = [reading] {
        QStringList locales;
        for (const auto &text : reading->texts) {
            if (!locales.contains(text.place.locale))
                locales.append(text.place.locale);
        }
        return locales;
    };
    const auto before = withTexts();
    for (const auto &each : found)
        reading->refuse(each.file, each.line, each.text);
    const auto after = withTexts();
    reading->locales.removeIf(
        [&](const QString &locale) { return before.contains(locale) && !after.contains(locale); });
}

void ImportPlan::setReading(const ListingReading &read, const Model &grid, const SharedTexts *shared)
{
    auto reading = read;
    refuseLongTexts(&reading, grid);
    m_problems = reading.problems;
    m_files = reading.files;
    m_unchanged = 0;
    m_states.clear();
    m_newLocales.clear();
    const auto here = grid.locales();
    for (const auto &locale : std::as_const(reading.locales)) {
        if (!here.contains(locale))
            m_newLocales.append(locale);
    }
    std::vector<ImportRow> rows;
    for (const auto &text : reading.texts) {
        const auto &place = text.place;
        ImportRow row;
        row.id = place.entry + u'/' + place.attribute + u'/' + place.locale;
        row.text = text;
        const int column = place.locale.isEmpty() ? -1 : columnOf(grid, place);
        if (column >= 0) {
            const auto &field = grid.fields()[std::size_t(column)];
            const auto at = int(here.indexOf(place.locale));
            row.title = field.title;
            row.before = at < 0 ? QString() : grid.text(at, column);
            row.after = Model::tidy(field, text.text);
            row.lock = grid.lockReason(column);
            row.limit = field.limit.characters;
        } else if (shared != nullptr && SharedTexts::covers(place)) {
            row.title = SharedTexts::title(place);
            row.before = shared->text(place);
            row.after = text.text;
            row.isSecret = place.attribute == appStoreReviewDetails::demoAccountPassword.name;
        } else {
            continue;
        }
        if (text.state != TranslationState::Unknown)
            m_states.insert(place, {text.state, row.after});
        if (row.before == row.after || (row.isSecret && row.after.isEmpty())) {
            ++m_unchanged;
            continue;
        }
        row.isChosen = row.lock.isEmpty() && !row.after.isEmpty();
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
    emit chosenChanged();
}

int ImportPlan::chosenCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const ImportRow &row) { return row.isChosen; }));
}

Model::Outcome ImportPlan::stage(Model &grid, SharedTexts *shared, ChangeSet &changes) const
{
    std::vector<Model::LocaleText> texts;
    QList<ListingText> others;
    for (const auto &row : rows()) {
        if (!row.isChosen)
            continue;
        if (const auto &place = row.text.place; place.locale.isEmpty())
            others.append(row.text);
        else
            texts.push_back({place.locale, columnOf(grid, place), row.after});
    }
    const auto step = tr("Import %n text(s)", nullptr, chosenCount());
    changes.beginStep(step);
    auto outcome = grid.stage(texts, m_newLocales, step);
    if (shared != nullptr)
        shared->stage(others);
    changes.endStep();
    outcome.staged += int(others.size());
    return outcome;
}

QVariant ImportPlan::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.column() == Language && index.isValid())
        return rowAt(index.row()).isChosen ? Qt::Checked : Qt::Unchecked;
    return RecordTableModel::data(index, role);
}

bool ImportPlan::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Language)
        return false;
    auto row = rowAt(index.row());
    if (!row.lock.isEmpty())
        return false;
    row.isChosen = value.value<Qt::CheckState>() == Qt::Checked;
    replaceRow(index.row(), std::move(row));
    emit chosenChanged();
    return true;
}

void ImportPlan::setAllChosen(bool chosen)
{
    auto all = std::vector<ImportRow>(rows().begin(), rows().end());
    for (auto &row : all)
        row.isChosen = chosen && row.lock.isEmpty();
    setRows(std::move(all));
    emit chosenChanged();
}

Qt::ItemFlags ImportPlan::flags(const QModelIndex &index) const
{
    auto flags = RecordTableModel::flags(index);
    if (index.isValid() && index.column() == Language) {
        flags |= Qt::ItemIsUserCheckable;
        if (!rowAt(index.row()).lock.isEmpty())
            flags &= ~Qt::ItemIsEnabled;
    }
    return flags;
}

static QList<FormatField> formatFields(const Model &grid)
{
    QList<FormatField> fields;
    for (const auto &field : grid.fields())
        fields.append({field.entry, field.attribute, field.title, field.limit.characters});
    return fields;
}

ListingFormat listingFormat(const Model &grid)
{
    return {formatFields(grid), grid.locales()};
}

QHash<QString, QString> primaryTexts(const Model &grid)
{
    QHash<QString, QString> texts;
    const auto row = int(grid.locales().indexOf(grid.primaryLocale()));
    for (int column = 0; row >= 0 && column < grid.columnCount(); ++column)
        texts.insert(grid.fields()[std::size_t(column)].attribute, grid.text(row, column));
    return texts;
}

ListingSnapshot listingSnapshot(const Model &grid, const QString &name, const QHash<ListingPlace, QString> &shared)
{
    ListingSnapshot snapshot;
    snapshot.name = name;
    snapshot.primaryLocale = grid.primaryLocale();
    snapshot.fields = formatFields(grid);
    snapshot.texts = shared;
    const auto locales = grid.locales();
    for (int row = 0; row < locales.size(); ++row) {
        bool isRemoved = false;
        for (int column = 0; column < grid.columnCount(); ++column)
            isRemoved = isRemoved || grid.flags(row, column).testFlag(Model::Removed);
        if (isRemoved)
            continue;
        snapshot.locales.append(locales[row]);
        for (int column = 0; column < grid.columnCount(); ++column) {
            const auto &field = grid.fields()[std::size_t(column)];
            snapshot.texts.insert({field.entry, field.attribute, locales[row]}, grid.text(row, column));
        }
    }
    return snapshot;
}

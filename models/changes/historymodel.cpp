// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/historymodel.h"

#include "api/catalog/catalog.h"
#include "api/changes/changeset.h"
#include "api/changes/values.h"
#include "api/services/resourcepaths.h"
#include "models/changes/changewords.h"
#include "models/core/format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

static constexpr int page = 200;

/// Before or after of every field, in one line.
static QString valuesOf(const StagedChange &change, bool after)
{
    QStringList parts;
    for (const auto &field : fieldChanges(change)) {
        const auto value = field.isRelationship ? changewords::keys(after ? field.keysAfter : field.keysBefore)
                                                : changewords::value(after ? field.after : field.before);
        parts.append(u"%1: %2"_s.arg(changewords::field(field.field), format::singleLine(value)));
    }
    return parts.join(u"; "_s);
}

static QString titleOf(const HistoryEntry &entry, const Catalog &catalog)
{
    const auto *info = catalog.entry(entry.change.target.entry);
    const auto title = !entry.title.isEmpty() ? entry.title : info ? info->title : entry.change.target.entry;
    return u"%1: %2"_s.arg(changewords::kind(entry.change.kind), title);
}

/// What the server holds now, as far as the entry knows: its own values.
static Resource currentOf(const StagedChange &inverse, const Catalog &catalog)
{
    QJsonObject relationships;
    const auto &links = inverse.before.links();
    for (auto it = links.begin(); it != links.end(); ++it) {
        QJsonArray data;
        for (const auto &key : keysOf(it.value()))
            data.append(QJsonObject{{u"type"_s, typeOf(key.entry, catalog)}, {u"id"_s, key.id}});
        const bool toMany = std::holds_alternative<QList<ResourceKey>>(it.value());
        relationships.insert(it.key(), QJsonObject{{u"data"_s, toMany ? QJsonValue(data) : data.at(0)}});
    }
    return Resource(inverse.target.entry,
                    {{u"id"_s, inverse.target.id},
                     {u"attributes"_s, inverse.before.attributes()},
                     {u"relationships"_s, relationships}});
}

static void stage(const StagedChange &change, const Catalog &catalog, ChangeSet &changes)
{
    using Kind = StagedChange::Kind;
    const ChangeSet::Context context{change.app, change.title};
    switch (change.kind) {
    case Kind::Update:
        changes.stageUpdate(currentOf(change, catalog), change.after, context);
        break;
    case Kind::Create:
        changes.stageCreate(change.after, context);
        break;
    case Kind::Delete:
        changes.stageDelete(change.target, context);
        break;
    case Kind::SetLink:
        changes.stageLink(change.target, change.relationship, change.linksBefore.value(0), change.linksAfter.value(0),
                          context);
        break;
    case Kind::ReplaceLinks:
        changes.stageReplaceLinks(change.target, change.relationship, change.linksBefore, change.linksAfter, context);
        break;
    case Kind::AddLinks:
        changes.stageAddLinks(change.target, change.relationship, change.linksAfter, context);
        break;
    case Kind::RemoveLinks:
        changes.stageRemoveLinks(change.target, change.relationship, change.linksAfter, context);
        break;
    case Kind::Action:
    case Kind::Upload: // nothing is undone by one
        break;
    }
}

bool stageInverse(const HistoryEntry &entry, const Catalog &catalog, ChangeSet &changes)
{
    const auto inverse = inverseOf(entry, catalog);
    const auto *steps = std::get_if<std::vector<StagedChange>>(&inverse);
    if (!steps)
        return false;
    changes.beginStep(HistoryModel::tr("Revert"));
    for (const auto &step : *steps)
        stage(step, catalog, changes);
    changes.endStep();
    return true;
}

HistoryModel::HistoryModel(const Catalog &catalog, ChangeStore &store, QObject *parent)
    : RecordTableModel(parent)
    , m_store(store)
{
    const auto plain = [](auto read) {
        return [read](const HistoryRow &row, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(read(row.entry)) : QVariant();
        };
    };
    setColumns({
        {tr("When"),
         [](const HistoryRow &row, int role) {
             return role == Qt::DisplayRole || role == SortRole ? QVariant(row.entry.at) : QVariant();
         }},
        {tr("Outcome"),
         [](const HistoryRow &row, int role) {
             const auto words = changewords::outcome(row.entry.outcome);
             return role == Qt::DisplayRole ? QVariant(words.text)
                 : role == ToneRole         ? QVariant(int(words.tone))
                 : role == Qt::ToolTipRole  ? QVariant(row.entry.error)
                                            : QVariant();
         }},
        {tr("App"),
         [this](const HistoryRow &row, int role) {
             return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(appName(row.entry.app)) : QVariant();
         }},
        {tr("What"),
         [&catalog](const HistoryRow &row, int role) {
             return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(titleOf(row.entry, catalog))
                 : role == IconRole ? QVariant(changewords::icon(row.entry.change.kind))
                                    : QVariant();
         }},
        {tr("Before"), plain([](const HistoryEntry &entry) { return valuesOf(entry.change, false); })},
        {tr("After"), plain([](const HistoryEntry &entry) { return valuesOf(entry.change, true); })},
        {tr("Request ID"), plain([](const HistoryEntry &entry) { return entry.requestId; })},
    });
    connect(this, &RecordTableModelBase::moreWanted, this, [this] { readPage(rowCount()); });
    connect(&store, &ChangeStore::historyAdded, this, [this] { load(); });
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setAppName(const ResourceKey &app, const QString &name)
{
    m_names.insert(app, name);
    if (rowCount() > 0)
        emit dataChanged(index(0, App), index(rowCount() - 1, App), {Qt::DisplayRole, Qt::ToolTipRole});
}

QString HistoryModel::appName(const ResourceKey &app) const
{
    return app.isNull() ? tr("Account") : m_names.value(app, app.id);
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    load();
}

void HistoryModel::load()
{
    readPage(0);
}

void HistoryModel::readPage(int offset)
{
    const bool wasLoading = isLoading();
    m_load = std::make_unique<QObject>();
    if (!wasLoading)
        emit loadingChanged(true);
    const auto over = [this] {
        m_load.release()->deleteLater();
        emit loadingChanged(false);
    };
    m_store.history(m_filter, offset, page)
        ->then(
            m_load.get(),
            [this, offset, over](const QList<HistoryEntry> &entries) {
                std::vector<HistoryRow> rows;
                for (const auto &entry : entries)
                    rows.push_back({QString::number(entry.id), entry});
                if (offset == 0)
                    setRows(std::move(rows));
                else
                    appendRows(std::move(rows));
                setHasMore(entries.size() == page);
                over();
            },
            [this, over](const ApiError &error) {
                emit failed(error);
                over();
            });
}

void HistoryModel::readAll(QObject *context, std::function<void(const QList<HistoryEntry> &)> answer,
                           std::function<void(const ApiError &)> failure) const
{
    m_store.history(m_filter, 0, std::numeric_limits<int>::max())->then(context, answer, failure);
}

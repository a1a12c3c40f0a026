// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/homemodel.h"

#include "models/core/enumwords.h"

using namespace Qt::StringLiterals;

static QVariant nameCell(const AppSummary &app, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return app.name;
    case RecordTableModelBase::IconRole:
        return app.icon.isEmpty() ? u"app"_s : app.icon.toString();
    default:
        return {};
    }
}

static QVariant attentionCell(const AppSummary &app, int role)
{
    if (app.attention.empty())
        return role == RecordTableModelBase::SortRole ? QVariant()
            : role == Qt::DisplayRole                 ? QVariant(QString())
                                                      : QVariant();
    const auto &first = app.attention.front();
    switch (role) {
    case Qt::DisplayRole: {
        const auto text = textOf(first.concern, first.count);
        return app.attention.size() > 1 ? u"%1 +%2"_s.arg(text).arg(app.attention.size() - 1) : text;
    }
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const auto &item : app.attention)
            lines.append(textOf(item.concern, item.count));
        return lines.join(u'\n');
    }
    case RecordTableModelBase::ToneRole:
        return int(toneOf(first.concern));
    case RecordTableModelBase::IconRole:
        return iconOf(first.concern);
    case RecordTableModelBase::SortRole: // the most urgent first when sorted upwards
        return int(first.concern);
    default:
        return {};
    }
}

static QVariant platformCell(const AppSummary &app, const QString &platform, int role)
{
    const auto found = std::find_if(app.platforms.begin(), app.platforms.end(),
                                    [&platform](const auto &version) { return version.platform == platform; });
    if (found == app.platforms.end())
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const auto word = enumWord(found->state);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2"_s.arg(found->version, word.text);
    case Qt::ToolTipRole:
    case RecordTableModelBase::RawRole:
        return u"%1 %2"_s.arg(found->version, found->state);
    case RecordTableModelBase::ToneRole:
        return int(word.tone.value_or(Tone::Neutral));
    case RecordTableModelBase::IconRole:
        return word.icon;
    case RecordTableModelBase::SortRole:
        return word.text;
    default:
        return {};
    }
}

HomeModel::HomeModel(QObject *parent)
    : RecordTableModel(parent)
{
    makeColumns({});
}

void HomeModel::makeColumns(const QStringList &platforms)
{
    m_platforms = platforms;
    std::vector<RecordTableModel::Column> columns{{tr("App"), nameCell}, {tr("Attention"), attentionCell}};
    for (const auto &platform : platforms)
        columns.push_back({enumWord(platform).text,
                           [platform](const AppSummary &app, int role) { return platformCell(app, platform, role); }});
    columns.push_back({tr("Last version"), [](const AppSummary &app, int role) -> QVariant {
                           const auto newest = app.newest();
                           if (role == Qt::DisplayRole)
                               return newest.isValid() ? QVariant(newest) : QVariant(QString());
                           return role == SortRole ? QVariant(newest) : QVariant();
                       }});
    columns.push_back({tr("Bundle ID"), [](const AppSummary &app, int role) {
                           return role == Qt::DisplayRole ? QVariant(app.bundleId) : QVariant();
                       }});
    setColumns(std::move(columns));
}

void HomeModel::setApps(std::vector<AppSummary> apps)
{
    QStringList platforms;
    for (const auto &app : apps) {
        for (const auto &version : app.platforms) {
            if (!platforms.contains(version.platform))
                platforms.append(version.platform);
        }
    }
    if (QSet(platforms.begin(), platforms.end()) != QSet(m_platforms.begin(), m_platforms.end()))
        makeColumns(platforms);
    setRows(std::move(apps));
}

QVariant HomeModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != NameColumn)
        return RecordTableModel::data(index, role);
    const auto &app = rowAt(index.row());
    QStringList parts{app.name, app.bundleId};
    for (const auto &version : app.platforms)
        parts.append(
            u"%1 %2: %3"_s.arg(enumWord(version.platform).text, version.version, enumWord(version.state).text));
    for (const auto &item : app.attention)
        parts.append(textOf(item.concern, item.count));
    return parts.join(u", "_s);
}

void HomeProxy::setConcern(std::optional<Concern> concern)
{
    if (concern == m_concern)
        return;
    m_concern = concern;
    invalidateFilter();
}

const AppSummary *HomeProxy::appAt(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HomeModel *>(sourceModel());
    const auto source = mapToSource(index);
    return model && source.isValid() ? &model->rowAt(source.row()) : nullptr;
}

bool HomeProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const HomeModel *>(sourceModel());
    if (m_concern && model && !model->rowAt(row).needs(*m_concern))
        return false;
    return SortFilterProxy::filterAcceptsRow(row, parent);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/diagnosticlogs.h"

#include "models/core/enumwords.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestStack = 512; ///< what Qt's JSON reader lets through is little more

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosticLogs)
};

QString textOfValue(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

void addFrame(LogNode &above, const QJsonObject &frame, DiagnosticLogs &logs, int depth)
{
    auto name = frame["symbolName"_L1].toString();
    if (name.isEmpty())
        name = frame["rawFrame"_L1].toString();
    if (name.isEmpty())
        name = textOfValue(frame["address"_L1]);
    const auto file = frame["fileName"_L1].toString();
    const auto line = textOfValue(frame["lineNumber"_L1]);
    auto &node = above.add(LogNode::Kind::Frame, name, line.isEmpty() ? file : u"%1:%2"_s.arg(file, line));
    node.binary = frame["binaryName"_L1].toString();
    node.samples = frame["sampleCount"_L1].toInt();
    node.blamed = frame["isBlameFrame"_L1].toBool();
    ++logs.frames;
    if (depth >= deepestStack)
        return;
    for (const auto &each : frame["subFrames"_L1].toArray())
        addFrame(node, each.toObject(), logs, depth + 1);
}

void addLog(const QJsonObject &json, DiagnosticLogs &logs)
{
    const auto meta = json["diagnosticMetaData"_L1].toObject();
    const auto event = meta["event"_L1].toString();
    ++logs.logs;
    QStringList where{meta["appVersion"_L1].toString(), meta["osVersion"_L1].toString(),
                      meta["deviceType"_L1].toString()};
    where.removeAll(QString());
    auto &log = logs.root->add(
        LogNode::Kind::Log,
        Text::tr("Log %1: %2").arg(logs.logs).arg(event.isEmpty() ? Text::tr("event") : enumWord(event).text),
        where.join(u"  ·  "_s));
    for (auto it = meta.begin(); it != meta.end(); ++it) {
        if (const auto text = textOfValue(*it); !text.isEmpty())
            log.add(LogNode::Kind::Fact, format::title(it.key()), text);
    }
    int stacks = 0;
    for (const auto &tree : json["callStackTree"_L1].toArray()) {
        for (const auto &each : tree.toObject()["callStacks"_L1].toArray()) {
            auto &stack = log.add(LogNode::Kind::Stack, Text::tr("Call stack %1").arg(++stacks));
            for (const auto &frame : each.toObject()["callStackRootFrames"_L1].toArray())
                addFrame(stack, frame.toObject(), logs, 0);
        }
    }
}

} // namespace

LogNode &LogNode::add(Kind childKind, const QString &childName, const QString &childDetail)
{
    auto child = std::make_unique<LogNode>();
    child->kind = childKind;
    child->name = childName;
    child->detail = childDetail;
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
    return *children.back();
}

std::variant<DiagnosticLogs, DocumentProblem> readDiagnosticLogs(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return DocumentProblem{Text::tr("The file is empty.")};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return DocumentProblem{
            json.trimmed().startsWith('<')
                ? Text::tr("This is a web page, not data. A proxy or a sign-in page may be in the way.")
                : Text::tr("The JSON is broken at byte %1: %2").arg(error.offset).arg(error.errorString())};
    if (!document.object()["productData"_L1].isArray())
        return DocumentProblem{Text::tr("The file holds JSON, but no diagnostic logs.")};
    DiagnosticLogs logs{std::make_shared<LogNode>()};
    for (const auto &each : document.object()["productData"_L1].toArray()) {
        const auto product = each.toObject();
        for (const auto &insight : product["diagnosticInsights"_L1].toArray()) {
            const auto facts = insight.toObject();
            const auto text = facts["insightsString"_L1].toString(facts["summaryString"_L1].toString());
            if (!text.isEmpty())
                logs.root->add(LogNode::Kind::Insight, text, facts["insightsCategory"_L1].toString());
        }
        for (const auto &log : product["diagnosticLogs"_L1].toArray())
            addLog(log.toObject(), logs);
    }
    return logs;
}

void DiagnosticLogsModel::setLogs(const DiagnosticLogs &logs)
{
    beginResetModel();
    m_logs = logs;
    if (!m_logs.root)
        m_logs.root = std::make_shared<LogNode>();
    endResetModel();
}

LogNode *DiagnosticLogsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<LogNode *>(index.internalPointer()) : m_logs.root.get();
}

QModelIndex DiagnosticLogsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex DiagnosticLogsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    auto *node = nodeOf(index)->parent;
    return node == m_logs.root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

int DiagnosticLogsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QVariant DiagnosticLogsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *node = nodeOf(index);
    switch (role) {
    case BlamedRole:
        return node->blamed;
    case KindRole:
        return int(node->kind);
    case SearchRole:
        return u"%1\n%2\n%3"_s.arg(node->name, node->detail, node->binary);
    case Qt::ToolTipRole:
        return node->name.size() > 60 || node->blamed
            ? QVariant(node->blamed ? tr("%1\nApple puts the blame here").arg(node->name) : node->name)
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Samples ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == Samples)
        return node->samples > 0 ? QVariant(format::count(node->samples)) : QVariant();
    if (index.column() == Binary)
        return node->kind == LogNode::Kind::Fact || node->binary.isEmpty() ? node->detail
            : node->detail.isEmpty()                                       ? node->binary
                                     : u"%1  ·  %2"_s.arg(node->binary, node->detail);
    return node->name;
}

QVariant DiagnosticLogsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name   ? tr("What")
        : section == Binary  ? tr("Where")
        : section == Samples ? tr("Samples")
                             : QVariant();
}

static void appendText(const LogNode &node, int depth, QString &text)
{
    text += QString(depth * 2, u' ') + node.name;
    for (const auto &more : {node.binary, node.detail}) {
        if (!more.isEmpty())
            text += u"  "_s + more;
    }
    if (node.samples > 0)
        text += u"  [%1]"_s.arg(node.samples);
    text += u'\n';
    for (const auto &child : node.children)
        appendText(*child, depth + 1, text);
}

QString DiagnosticLogsModel::textOf(const QModelIndex &index) const
{
    QString text;
    if (index.isValid())
        appendText(*nodeOf(index), 0, text);
    return text;
}

DiagnosticLogsFilter::DiagnosticLogsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void DiagnosticLogsFilter::setFilterText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DiagnosticLogsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const auto text = sourceModel()->index(row, 0, parent).data(DiagnosticLogsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

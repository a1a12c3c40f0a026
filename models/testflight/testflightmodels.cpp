// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/testflightmodels.h"

#include "api/changes/changeset.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/core/stagedmark.h"
#include "models/core/tone.h"

using namespace Qt::StringLiterals;
using Base = RecordTableModelBase;

namespace {

QVariant wordCell(const QString &raw, int role)
{
    const auto word = enumWord(raw);
    switch (role) {
    case Qt::DisplayRole:
        return raw.isEmpty() ? QString() : word.text;
    case Base::RawRole:
    case Qt::ToolTipRole:
        return raw;
    case Base::ToneRole:
        return raw.isEmpty() || !word.tone ? QVariant() : QVariant(int(*word.tone));
    case Base::IconRole:
        return word.icon.isEmpty() ? QVariant() : QVariant(word.icon);
    default:
        return {};
    }
}

QVariant countCell(std::optional<qint64> count, int role)
{
    if (role == Qt::DisplayRole)
        return count ? format::count(*count) : QString();
    return role == Base::SortRole && count ? QVariant(*count) : QVariant();
}

QVariant textCell(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

QVariant buildCell(const ChangeSet &changes, const TestBuild &row, int role)
{
    if (const auto mark = stagedMark(changes, row.build.key(), u"expired"_s, true, role); mark.isValid())
        return mark;
    switch (role) {
    case Qt::DisplayRole:
        return row.title();
    case Base::SortRole:
        return row.version + u' ' + row.number();
    case Base::IconRole:
        return row.icon.isEmpty() ? u"package"_s : row.icon.toString();
    case Qt::ToolTipRole:
        return enumWord(row.platform).text;
    default:
        return {};
    }
}

/// What a tester meets: the external state, as long as there is one, else how far processing is.
QString stateOf(const TestBuild &row)
{
    if (row.isExpired())
        return u"EXPIRED"_s;
    if (!row.isProcessed() || row.detail.isNull())
        return row.build.text(u"processingState");
    const auto external = row.detail.text(u"externalBuildState");
    return external.isEmpty() ? row.detail.text(u"internalBuildState") : external;
}

QVariant complianceCell(const TestBuild &row, int role)
{
    const auto uses = row.build.attribute(u"usesNonExemptEncryption");
    if (role == Qt::DisplayRole)
        return row.lacksCompliance() ? TestBuildModel::tr("Missing")
            : !uses.isValid()        ? QString()
            : uses.toBool()          ? TestBuildModel::tr("Non-exempt")
                                     : TestBuildModel::tr("Exempt");
    return role == Base::ToneRole && row.lacksCompliance() ? QVariant(int(Tone::Warning)) : QVariant();
}

QVariant expiryCell(const TestBuild &row, int role)
{
    const auto ends = row.build.attribute(u"expirationDate").toDateTime();
    if (!ends.isValid())
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const auto now = QDateTime::currentDateTimeUtc();
    const bool soon = !row.isExpired() && ends < now.addDays(14);
    switch (role) {
    case Qt::DisplayRole:
        return row.isExpired() ? TestBuildModel::tr("Expired") : format::expiry(ends, now);
    case Qt::ToolTipRole:
        return exactTime(ends);
    case Base::SortRole:
        return ends;
    case Base::ToneRole:
        return soon ? QVariant(int(Tone::Warning)) : QVariant();
    default:
        return {};
    }
}

constexpr auto numberAlignment = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

TestBuildModel::TestBuildModel(const ChangeSet &changes, QObject *parent)
{
    setParent(parent);
    setColumns({{tr("Build"), [&changes](const TestBuild &row, int role) { return buildCell(changes, row, role); }},
                {tr("State"), [](const TestBuild &row, int role) { return wordCell(stateOf(row), role); }},
                {tr("Compliance"), complianceCell},
                {tr("Beta review"),
                 [](const TestBuild &row, int role) {
                     return isTemporary(row.review.key()) && role == Qt::DisplayRole
                         ? QVariant(tr("Submission staged"))
                         : wordCell(row.review.text(u"betaReviewState"), role);
                 }},
                {tr("Expires"), expiryCell},
                {tr("Groups"), [](const TestBuild &row, int role) { return textCell(row.groups.join(u", "_s), role); }},
                {tr("Uploaded"), [](const TestBuild &row, int role) -> QVariant {
                     const auto at = row.build.attribute(u"uploadedDate").toDateTime();
                     return at.isValid() && (role == Qt::DisplayRole || role == Base::SortRole) ? QVariant(at)
                                                                                                : QVariant();
                 }}});
}

TestGroupModel::TestGroupModel(const ChangeSet &changes, QObject *parent)
{
    setParent(parent);
    setColumns(
        {{tr("Name"),
          [&changes](const TestGroup &row, int role) -> QVariant {
              if (const auto mark = stagedMark(changes, row.group.key(), u"name"_s, true, role); mark.isValid())
                  return mark;
              if (role == Base::IconRole)
                  return row.isInternal() ? u"user"_s : u"users"_s;
              return textCell(row.name(), role);
          }},
         {tr("Kind"),
          [](const TestGroup &row, int role) {
              return textCell(!row.isInternal()          ? tr("External")
                                  : row.takesAllBuilds() ? tr("Internal, all builds")
                                                         : tr("Internal"),
                              role);
          }},
         {tr("Testers"), [](const TestGroup &row, int role) { return countCell(row.testers, role); }, numberAlignment},
         {tr("Builds"),
          [](const TestGroup &row, int role) {
              return row.takesAllBuilds() && role == Qt::DisplayRole ? QVariant(tr("all"))
                                                                     : countCell(row.builds.size(), role);
          },
          numberAlignment},
         {tr("Public link"),
          [](const TestGroup &row, int role) -> QVariant {
              if (!row.group.attribute(u"publicLinkEnabled").toBool())
                  return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
              const auto limit = row.group.attribute(u"publicLinkLimitEnabled").toBool()
                  ? tr("up to %1").arg(format::count(row.group.attribute(u"publicLinkLimit").toLongLong()))
                  : tr("open");
              if (role == Base::RawRole || role == Qt::ToolTipRole)
                  return row.group.text(u"publicLink");
              return role == Qt::DisplayRole ? QVariant(limit) : QVariant();
          }},
         {tr("Feedback"), [](const TestGroup &row, int role) {
              return textCell(row.group.attribute(u"feedbackEnabled").toBool() ? tr("On") : tr("Off"), role);
          }}});
}

TesterModel::TesterModel(const ChangeSet &changes, QObject *parent)
{
    setParent(parent);
    setColumns(
        {{tr("E-mail"),
          [&changes](const Tester &row, int role) -> QVariant {
              if (const auto mark = stagedMark(changes, row.tester.key(), u"email"_s, true, role); mark.isValid())
                  return mark;
              if (role == Base::IconRole)
                  return u"user"_s;
              // Who came by a public link has no name and no address.
              return textCell(row.email().isEmpty() ? tr("By public link") : row.email(), role);
          }},
         {tr("Name"), [](const Tester &row, int role) { return textCell(row.name(), role); }},
         {tr("State"),
          [](const Tester &row, int role) {
              return isTemporary(row.tester.key()) && role == Qt::DisplayRole
                  ? QVariant(tr("Invitation staged"))
                  : wordCell(row.tester.text(u"state"), role);
          }},
         {tr("Groups"), [](const Tester &row, int role) { return textCell(row.groupNames.join(u", "_s), role); }},
         {tr("Installed"), [](const Tester &row, int role) { return textCell(row.installed, role); }},
         {tr("Sessions"),
          [](const Tester &row, int role) {
              return countCell(row.usage ? std::optional<qint64>(row.usage->sessions) : std::nullopt, role);
          },
          numberAlignment},
         {tr("Crashes"),
          [](const Tester &row, int role) {
              return countCell(row.usage ? std::optional<qint64>(row.usage->crashes) : std::nullopt, role);
          },
          numberAlignment},
         {tr("Device"), [](const Tester &row, int role) { return textCell(row.device, role); }}});
}

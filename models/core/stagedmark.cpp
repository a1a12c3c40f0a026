// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/stagedmark.h"

#include "api/changes/changeset.h"
#include "models/core/format.h"
#include "models/core/recordtablemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct StagedMark
{
    Q_DECLARE_TR_FUNCTIONS(StagedMark)
};
}

QVariant stagedMark(const ChangeSet &changes, const ResourceKey &key, const QString &attribute, bool isFirst, int role)
{
    const bool wantsIcon = role == RecordTableModelBase::IconRole;
    if ((!wantsIcon && role != Qt::ToolTipRole) || !changes.isStaged(key))
        return {};
    if (isFirst && changes.isStagedForDeletion(key))
        return wantsIcon ? QVariant(u"trash-2"_s) : QVariant(StagedMark::tr("Staged for deletion"));
    if (isTemporary(key)) {
        if (!isFirst)
            return {};
        return wantsIcon ? QVariant(u"plus"_s) : QVariant(StagedMark::tr("Staged: not on the server yet"));
    }
    const auto change = changes.stagedField(key, attribute);
    if (!change)
        return {};
    if (wantsIcon)
        return u"pencil"_s;
    const auto before = format::raw(change->before.toVariant());
    return before.isEmpty() ? StagedMark::tr("Staged; empty on the server")
                            : StagedMark::tr("Staged; on the server: %1").arg(before);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

class ChangeSet;

/// What a cell says of being staged, for IconRole and ToolTipRole: its mark, and the value the server has. Invalid when
/// nothing is staged there. The first cell of a row also tells of the whole resource: to be deleted, or not there yet.
QVariant stagedMark(const ChangeSet &changes, const ResourceKey &key, const QString &attribute, bool isFirst, int role);

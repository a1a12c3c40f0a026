// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"

#include <vector>

class Catalog;

/// The order in which changes go out: what others name before its users, a resource before what hangs on it, removals
/// of links before additions, orders after edits, deletions last and children before parents; else as staged.
std::vector<StagedChange> inApplyOrder(const std::vector<StagedChange> &changes, const Catalog &catalog);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class Catalog;

/// For each entry and relationship the index of the relationship of the target entry that says the same thing from the
/// other side; -1 where there is none or several could be meant.
std::vector<std::vector<int>> deriveInverses(const Catalog &catalog);

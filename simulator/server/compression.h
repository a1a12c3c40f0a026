// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// A gzip file of `bytes`; level 1 is fast, 9 is small. The same bytes on every run: no time, no name.
std::string gzip(std::string_view bytes, int level);

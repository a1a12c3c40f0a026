// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

class World;

/// "Expires=...&Signature=...": good for five minutes of the world's clock.
std::string signedQuery(const World &world);
/// Whether the query of a request's target is one of those and still good.
bool isSigned(const World &world, std::string_view target);

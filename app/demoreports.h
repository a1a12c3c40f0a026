// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct AccountServices;

/// What a real account's user would say once: the demo company's vendor number, and rates for its currencies (those
/// its prices were made with). Nothing that was said before is changed.
void prepareDemoReports(AccountServices &services);

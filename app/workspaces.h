// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

/// The places of the program, in the order of the sidebar. A new workspace is one more line here.
std::vector<Workspace> allWorkspaces();

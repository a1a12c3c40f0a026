// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "ui/app/appoverviewpage.h"
#include "ui/changes/changespage.h"
#include "ui/changes/historypage.h"
#include "ui/explorer/explorerpage.h"
#include "ui/home/homepage.h"

std::vector<Workspace> allWorkspaces()
{
    return {homeWorkspace(), changesWorkspace(), historyWorkspace(), appOverviewWorkspace(), explorerWorkspace()};
}

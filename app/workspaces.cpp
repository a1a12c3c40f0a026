// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "ui/app/appoverviewpage.h"
#include "ui/appinfo/appinfopage.h"
#include "ui/changes/changespage.h"
#include "ui/changes/historypage.h"
#include "ui/explorer/explorerpage.h"
#include "ui/home/homepage.h"
#include "ui/listing/listingpage.h"
#include "ui/media/mediapage.h"
#include "ui/release/releasepage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/sales/salespage.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/signing/certificatespage.h"
#include "ui/signing/devicespage.h"
#include "ui/signing/identifierspage.h"
#include "ui/signing/profilespage.h"
#include "ui/testflight/testflightpage.h"

std::vector<Workspace> allWorkspaces()
{
    return {homeWorkspace(),       changesWorkspace(),      historyWorkspace(),     appOverviewWorkspace(),
            listingWorkspace(),    mediaWorkspace(),        appInfoWorkspace(),     releaseWorkspace(),
            testFlightWorkspace(), reviewsWorkspace(),      teamReviewsWorkspace(), salesWorkspace(),
            sandboxWorkspace(),    certificatesWorkspace(), identifiersWorkspace(), devicesWorkspace(),
            profilesWorkspace(),   explorerWorkspace()};
}

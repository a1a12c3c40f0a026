// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/replygroup.h"

void ReplyGroup::giveUp()
{
    for (const auto &reply : std::exchange(m_open, {})) {
        if (reply)
            reply->abort();
    }
}

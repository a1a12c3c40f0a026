// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "api/client/apireply.h"

struct Document;
class ResourceWriter;

/// The one request a change is sent as. Of uploads: that of the reservation.
struct ApplyRequest
{
    QByteArray method;
    QString path;
};
ApplyRequest requestOf(const StagedChange &change);
ApiReply<Document> *sendChange(const StagedChange &change, ResourceWriter &writer);

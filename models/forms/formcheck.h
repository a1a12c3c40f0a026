// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/preflight.h"
#include "models/forms/formlayout.h"

/// What the rules of preflight find in a form before it is staged, as far as the form alone can tell.
QList<Finding> checkDraft(const ResourceDraft &draft, FormPurpose purpose, bool isUpload, const Catalog &catalog,
                          const ChangeSet &changes);

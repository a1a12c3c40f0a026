// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"

class Catalog;

/// Puts what a change wants into a JSON:API resource object. Deletions and orders change nothing in it.
void lay(QJsonObject *object, const StagedChange &change, const Catalog &catalog);
/// What a staged creation will be, under its temporary key.
Resource createdResource(const StagedChange &change, const Catalog &catalog);

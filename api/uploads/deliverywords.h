// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/uploads/uploadkind.h"

/// Why an uploaded file cannot be used, in words: one sentence for each problem.
QString deliveryWords(const Delivery &delivery);

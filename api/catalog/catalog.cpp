// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string_view>

/// Does one entry of a token's scope ("GET /v1/apps?filter[platform]=IOS") cover the request? A parameter that the
/// entry names must be asked for with that value; others are free.
bool isInScope(const QStringList &scope, std::string_view method, std::string_view target);

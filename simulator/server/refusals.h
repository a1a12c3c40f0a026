// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/behaviour.h"

#include <string>

/// The refusals a server makes by itself, in Apple's shapes and codes.
namespace refuse {

Refusal unauthorized(const QString &reason);
Refusal forbidden(const QString &detail);
Refusal unknownPath(const QString &path);
Refusal unknownObject(const QString &type, const QString &id);
Refusal method(const QString &method, const QString &path);
Refusal mediaType(int status, const QString &detail); ///< 406, 415
Refusal rateLimit();
Refusal server(int status);
Refusal noSales(); ///< a report that is not there, or not there yet

Refusal parameter(const QString &code, const QString &name,
                  const QString &detail); ///< "ILLEGAL", "INVALID", "REQUIRED"
Refusal syntax(const QString &detail);
Refusal structure(const QString &pointer, const QString &detail);
Refusal attribute(const QString &code, const QString &pointer, const QString &detail); ///< "UNKNOWN", "TYPE", ...
Refusal relationship(const QString &code, const QString &pointer, const QString &detail);

} // namespace refuse

/// The `errors` document; every error of it gets an id.
std::string errorDocument(const Refusals &refusals, const std::string &requestId);

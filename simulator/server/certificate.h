// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/httpserver.h"

/// A self-signed P-256 certificate for 127.0.0.1, ::1 and localhost, good for a year from now.
TlsIdentity makeCertificate();

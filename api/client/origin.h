// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// Same scheme, host and port: where the token may go.
bool isSameOrigin(const QUrl &a, const QUrl &b);
bool isLoopback(const QUrl &url);
/// HTTPS anywhere, plain HTTP on this computer only.
bool isSafe(const QUrl &url);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

/// A token with any claims, right or wrong, signed as ES256 with the key; empty when the key is none.
QByteArray signedToken(const QByteArray &privateKeyPem, const QJsonObject &header, const QJsonObject &claims);

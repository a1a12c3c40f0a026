// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/apikey.h"
#include "api/auth/openssl.h"

#include <variant>

/// Reads the private key out of PEM text, tolerant of line ends, byte order mark and text around the block.
/// A success is always a P-256 key that is whole.
std::variant<EvpKey, KeyFileError::Kind> readPkcs8(QByteArrayView pem);
/// Unencrypted PKCS#8 PEM.
SecretBytes writePkcs8(EVP_PKEY *key);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Keys and look-alikes made anew for each run, in the shapes people have them on disk. No key is kept in the tree.
namespace testKeys {

QByteArray pkcs8(); ///< what App Store Connect gives out; the same on every call
QByteArray publicKeyOf(const QByteArray &pkcs8Pem);
QByteArray ecPrivateKey(); ///< "EC PRIVATE KEY", with the parameters block before it
QByteArray rsa();
QByteArray p384();
QByteArray ed25519();
QByteArray encrypted();
QByteArray certificate();

} // namespace testKeys

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

enum class KeychainState {
    Unknown, ///< this system does not tell: ask the keychain itself
    Ready,
    Locked,
    NotSetUp, ///< a service runs, but holds no keyring to put anything in
    NoService
};

/// Asks the desktop's keychain how it is, without any prompt. `answer` comes later, unless `context` dies first.
void askKeychainState(QObject *context, std::function<void(KeychainState)> answer);

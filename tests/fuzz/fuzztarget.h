// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <cstddef>
#include <cstdint>

/// What every target here defines. The first is the entry that libFuzzer and the driver call; it aborts when a rule is
/// broken, and otherwise may do nothing but survive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

QByteArrayList fuzzSeeds(); ///< inputs that reach far into the parser; changed ones are made from them
QByteArrayList fuzzWords(); ///< pieces that mean something to it

/// For targets: like Q_ASSERT, in every build.
#define FUZZ_CHECK(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            qFatal("broken rule: %s", #condition);                                                                     \
    } while (false)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tone.h"

#include <QString>

#include <optional>

/// One of Apple's enum values for people.
struct EnumWord
{
    QString text;
    std::optional<Tone> tone; ///< set for states: they are shown as badges
    QString icon; ///< name in resources/icons; may be empty
    bool known = false; ///< false: `text` is the raw value
};

/// Looks the value up in resources/data/enumwords.json. An unknown value comes back as it is.
EnumWord enumWord(const QString &value);

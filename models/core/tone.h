// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a badge, a banner or a figure means. The theme turns it into colours; a word and an icon always go with it.
/// Models hand it out as an int in RecordTableModelBase::ToneRole.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Info };

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/objectref.h"

class QByteArray;
class SigningAuthority;
class World;

/// The .mobileprovision of a profile as the world has it now: a signed property list with its certificates and devices.
QByteArray profileContent(World &world, const SigningAuthority &authority, ObjectRef profile);

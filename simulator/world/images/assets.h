// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class World;
struct Seeding;

/// Serves "icons/<app>/{w}x{h}bb.{f}" and "screenshots/<app>/<locale>/<display type>/<number>/{w}x{h}bb.{f}", drawn
/// when asked for and kept.
void registerImages(Seeding &seeding);

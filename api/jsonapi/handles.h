// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Typed names of one resource's attributes and relationships; the generator writes one header of these per entry.
/// `Tag` is the entry's own type, so that a handle of another entry does not compile.
template <typename Tag, typename T>
struct Attribute
{
    using Value = T;
    QLatin1StringView name;
};

template <typename Tag, typename Target>
struct ToOne
{
    QLatin1StringView name;
    QLatin1StringView target; ///< catalog key
};

template <typename Tag, typename Target>
struct ToMany
{
    QLatin1StringView name;
    QLatin1StringView target; ///< catalog key
};

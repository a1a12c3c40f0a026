// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Names one object of a world: cheap to copy, valid until the object is removed (slots are not used again).
struct ObjectRef
{
    qint32 entry = -1; ///< index into Catalog::entries()
    quint32 slot = 0;

    bool isNull() const { return entry < 0; }
    bool operator==(const ObjectRef &) const = default;
};

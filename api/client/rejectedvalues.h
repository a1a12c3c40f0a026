// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

struct ApiError;
struct ApiRequest;

/// Values of `fields[...]` and `include` that the server turned down although its specification has them. They are left
/// out for the rest of the session.
class RejectedValues
{
public:
    /// Takes known ones out of the request.
    void strip(ApiRequest &request) const;
    /// True when the error names values of this request that were not known to be refused: worth asking once more.
    bool learn(const ApiRequest &request, const ApiError &error);

private:
    QHash<QString, QSet<QString>> m_values; ///< by parameter; of `include` by path without ids
};

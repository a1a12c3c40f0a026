// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/random.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// One thing that goes wrong, and when.
struct FaultRule
{
    enum class Kind { Latency, Status, Reset, Truncate, Drip, Unauthorized, Edit, Hole, Html, Correct };
    enum class Moment { Before, After, Middle }; ///< of the request taking effect; Middle: of the body

    Kind kind = Kind::Latency;
    Moment moment = Moment::Before;
    int status = 0;
    std::optional<int> retryAfter; ///< seconds
    std::chrono::milliseconds time{0}; ///< latency, or the pause between drips
    int bytes = 64; ///< a drip
    QString attribute; ///< of an edit
    QString value;

    QStringList methods; ///< empty: any
    QString path; ///< with '*' for any text; empty: any
    std::vector<std::pair<QString, QString>> parameters; ///< name and value, all of which the query must have
    int skip = 0;
    int times = -1; ///< -1: for ever
    int chance = 100; ///< per cent
    QString text; ///< as it was written
    int hits = 0;
};

// clang-format off
/// The faults in force. Rules are separated by ';', their words by spaces:
///
///     latency MS                      wait before answering
///     status CODE [retry-after S]     answer with this error and do nothing
///     status CODE after               do it, then answer with this error
///     reset [before|after|mid]        drop the connection: before doing it, after doing it, in the middle of the body
///     truncate                        half of the body, ended as if it were all; of a report that is half a gzip file
///     drip BYTES MS                   that many bytes at a time, with a pause between
///     unauthorized                    401, as for an expired token
///     edit ATTRIBUTE=VALUE            somebody else changes the object of the path just before the request takes effect
///     hole                            404 as for a report that is not out yet
///     html                            200 with a page of HTML in the place of the answer
///     correct                         a sales report as Apple corrected it later: without its last line
///
/// and behind any of them, in any order:
///
///     on METHOD[,METHOD] [PATH]       '*' for any method; '*' in PATH stands for any text; the query does not count
///     with PARAMETER=VALUE            the query has this parameter with this value among its values; may be repeated
///     skip N                          let N matching requests pass first
///     times N                         end after N hits
///     chance N                        hit N per cent of the requests
///
/// "latency 200; status 429 retry-after 2 on GET /v1/apps* times 1; reset after on POST * skip 1 times 1"
/// "hole on GET /v1/salesReports with filter[reportType]=SALES with filter[reportDate]=2026-10-20 times 2"
// clang-format on
class Faults
{
public:
    explicit Faults(quint64 seed);

    /// Adds rules; the empty string on success, else what is wrong, and nothing is added.
    QString add(const QString &text);
    void clear() { m_rules.clear(); }
    const std::vector<FaultRule> &rules() const { return m_rules; }
    /// The rules that hit this request; counts it. `target`: as in the request line, for the query.
    std::vector<FaultRule> hit(std::string_view method, const QString &path, std::string_view target = {});

private:
    std::vector<FaultRule> m_rules;
    Random m_random;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

/// One Hunspell dictionary in memory. Loading takes up to some hundred milliseconds: do it on a thread of its own, then
/// use it from one thread only.
class SpellingDictionary
{
public:
    /// `path` without its ending: the .aff and .dic files lie there.
    explicit SpellingDictionary(const QString &path);
    ~SpellingDictionary();

    static bool isAvailable();
    bool isUsable() const;
    bool knows(const QString &word) const;
    QStringList suggestions(const QString &word) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

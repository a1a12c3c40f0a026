// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

/// Tells the language of a text: by its script where that decides, else with libexttextcat where the program was built
/// with it. Not for use from several threads at once.
class LanguageGuesser
{
public:
    LanguageGuesser();
    ~LanguageGuesser();
    Q_DISABLE_COPY_MOVE(LanguageGuesser)

    /// "de", "ja", "zh-Hans"; empty when it cannot be told. Of several candidates that fit equally well the one spoken
    /// in `territory` (alpha-3) is taken.
    QString languageOf(const QString &text, const QString &territory = {}) const;

    /// False: built without libexttextcat, or its data is not there. Scripts of several languages then stay open.
    bool tellsAlphabets() const;

private:
    struct Classifier;
    std::unique_ptr<Classifier> m_classifier;
};

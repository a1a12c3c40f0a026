// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/// One person of a list of testers.
struct ListedTester
{
    int line = 0;
    QString email;
    QString firstName;
    QString lastName;
    QStringList groups;
    QString problem; ///< why the person cannot be invited, a sentence; empty: they can
};

struct TesterList
{
    std::vector<ListedTester> testers; ///< good and bad ones, in the order of the file
    QString problem; ///< why nothing could be read at all; empty: something could
};

/// Reads the three layouts in use: with a first line that names the columns (email, first_name, last_name, groups, in
/// any order), fastlane's "First,Last,Email,Group1;Group2", and that of the App Store Connect website,
/// "First,Last,Email" (App Store Connect Help, "Invite external testers").
TesterList readTesterList(const QByteArray &bytes);

bool isEmailAddress(const QString &text);

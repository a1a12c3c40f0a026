// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QStringList>

#include <vector>

/// One subject of what the App Store knows of an app besides texts and pictures.
struct InfoSection
{
    /// What it hangs on.
    enum class Owner { App, Info, Version, ReviewDetail };

    QString id;
    QString title;
    QString icon;
    QString text; ///< what it is for, in a sentence or two
    Owner owner = Owner::App;
    QString relationship; ///< of the owner; empty: the owner itself
    QString entry; ///< of what is shown
    bool isList = false;
};

/// In the order in which one fills them in. Titles and texts are in the user's language.
std::vector<InfoSection> infoSections();
/// The same of what testers and beta review are told.
std::vector<InfoSection> testInfoSections();

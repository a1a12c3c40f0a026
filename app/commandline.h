// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

/// What the user asked for when starting the program.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    bool demo = false; ///< open the demo account
    QString tourFolder; ///< render every page to PNG there and end
    QStringList tourPages; ///< only these; empty: all
    QString profileFolder; ///< keep settings and data there instead of the standard places
    QString language; ///< instead of the system's, for example "de"
    Theme::Scheme scheme = Theme::Scheme::System;
    bool schemeGiven = false;
    bool measureStartup = false; ///< print the time to the first painted window and end

    struct Exit
    {
        int code;
        QString text; ///< help, version or what was wrong
    };
    static std::variant<CommandLine, Exit> parse(const QStringList &arguments);
};

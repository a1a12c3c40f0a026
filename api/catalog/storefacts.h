// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The languages a listing can be in, from resources/data/appstorelocales.json, by code. The server may know more.
const QStringList &appStoreLocales();

/// In which states a resource, and what hangs on it, can be edited.
struct EditableStates
{
    QString attribute; ///< the one that holds the state
    QStringList states;
    QStringList covers; ///< entries that can only be edited then
    QStringList always; ///< fields, with their entry: "appStoreVersionLocalizations.promotionalText"

    bool allow(const QString &state, const QString &entry, const QString &field) const;
};

/// From resources/data/editablestates.json; null: nothing is known to keep it from being edited.
const EditableStates *editableStates(const QString &entry);

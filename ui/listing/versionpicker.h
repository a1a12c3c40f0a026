// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class ListingLoader;

/// Chooses the version whose listing is shown: platform, number, state.
class VersionPicker final : public QComboBox
{
    Q_OBJECT
public:
    /// `loader` must outlive it.
    explicit VersionPicker(ListingLoader &loader, QWidget *parent = nullptr);

private:
    void refresh();

    ListingLoader &m_loader;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/versionpicker.h"

#include "handles/appstoreversions.h"
#include "models/core/enumwords.h"
#include "models/listing/listingloader.h"
#include "ui/widgets/icons.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

VersionPicker::VersionPicker(ListingLoader &loader, QWidget *parent)
    : QComboBox(parent)
    , m_loader(loader)
{
    setObjectName(u"version"_s);
    setAccessibleName(tr("Version"));
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this,
            [this](int index) { m_loader.setVersion(itemData(index).value<ResourceKey>()); });
    connect(&loader, &ListingLoader::changed, this, &VersionPicker::refresh);
    refresh();
}

/// Left alone as long as the versions are the same: the list may be open.
void VersionPicker::refresh()
{
    const QSignalBlocker quiet(this);
    const auto &versions = m_loader.versions();
    if (count() != versions.size())
        clear();
    for (int i = 0; i < versions.size(); ++i) {
        const auto &version = versions[i];
        const auto platform = enumWord(version[appStoreVersions::platform].value_or(QString()));
        const auto state = enumWord(version[appStoreVersions::appVersionState].value_or(QString()));
        const auto text = u"%1 %2 · %3"_s.arg(platform.text,
                                              version[appStoreVersions::versionString].value_or(QString()), state.text);
        if (i >= count())
            addItem(QString());
        if (itemText(i) == text && itemData(i).value<ResourceKey>() == version.key())
            continue;
        setItemText(i, text);
        setItemIcon(i, icon(platform.icon.isEmpty() ? u"app-window"_s : platform.icon));
        setItemData(i, QVariant::fromValue(version.key()));
    }
    for (int i = 0; i < count(); ++i) {
        if (itemData(i).value<ResourceKey>() == m_loader.version().key() && i != currentIndex())
            setCurrentIndex(i);
    }
    setEnabled(count() > 0);
}

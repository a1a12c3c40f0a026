// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

/// How well `text` answers to what was typed, letters in order but not necessarily together; nullopt when not at all.
/// Beginnings of words and runs count more.
std::optional<int> fuzzyScore(QStringView typed, QStringView text);

/// Something the command palette can do.
struct PaletteItem
{
    QString id; ///< stable, for "used lately"
    QString group; ///< "Places", "Apps", "Actions", "Accounts"
    QString title;
    QString subtitle = {};
    QString icon = {}; ///< name in resources/icons
    QUrl picture = {}; ///< of an app
    QString shortcut = {};
    QString keywords = {}; ///< found by, not shown
    std::function<void()> run = {};
};

/// What of the palette's items fits what was typed, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { GroupRole = Qt::UserRole + 20, SubtitleRole, IconNameRole, PictureRole, ShortcutRole };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    void setQuery(const QString &query);
    void setRecent(const QStringList &ids); ///< come first while nothing is typed
    const PaletteItem &itemAt(int row) const { return m_items[m_shown[std::size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    std::vector<PaletteItem> m_items;
    std::vector<std::size_t> m_shown;
    QStringList m_recent;
    QString m_query;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"
#include "api/jsonapi/resource.h"

#include <QObject>

#include <memory>
#include <optional>

struct AccountServices;

/// The categories of the App Store for a platform, with their subcategories. Read once.
class CategoryChoices final : public QObject
{
    Q_OBJECT
public:
    explicit CategoryChoices(AccountServices &services, QObject *parent = nullptr);
    ~CategoryChoices() override;

    void load();
    bool isLoading() const { return m_load != nullptr; }
    const std::optional<ApiError> &error() const { return m_error; }

    QStringList categories() const; ///< ids, by name
    QStringList subcategories(const QString &category) const;
    /// "PHOTO_AND_VIDEO" -> "Photo and Video", "GAMES_PUZZLE" -> "Puzzle".
    static QString name(const QString &id);

signals:
    void changed();

private:
    AccountServices &m_services;
    QList<Resource> m_categories;
    std::optional<ApiError> m_error;
    std::unique_ptr<QObject> m_load;
};

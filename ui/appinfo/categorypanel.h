// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appinfo/categorychoices.h"

#include <QWidget>

#include <array>

class FormField;
class QComboBox;
class SharedTexts;

/// The two categories of an app with their subcategories. A choice is staged at once.
class CategoryPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `texts` tells what is chosen and stages what is. Both must outlive it.
    CategoryPanel(CategoryChoices &choices, SharedTexts &texts, QWidget *parent = nullptr);

    /// Shows what is chosen now; `lock` says why nothing can be.
    void refresh(const QString &lock = {});

signals:
    /// `attribute` is the relationship of the app information; an empty id clears it.
    void chosen(const QString &attribute, const QString &category);

private:
    struct Row
    {
        QString attribute;
        QString parent; ///< of a subcategory: the relationship of its category
        QComboBox *box;
        FormField *frame;
    };

    void addRow(const QString &attribute, const QString &parent, const QString &title);
    QString chosenIn(const QString &attribute) const;

    CategoryChoices &m_choices;
    SharedTexts &m_texts;
    std::vector<Row> m_rows;
};

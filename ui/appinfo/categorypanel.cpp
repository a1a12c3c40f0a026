// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appinfo/categorypanel.h"

#include "handles/appinfos.h"
#include "models/listing/sharedtexts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CategoryPanel::CategoryPanel(CategoryChoices &choices, SharedTexts &texts, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_texts(texts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(12));
    const auto primary = QString(appInfos::primaryCategory.name), secondary = QString(appInfos::secondaryCategory.name);
    addRow(primary, {}, tr("Primary category"));
    addRow(QString(appInfos::primarySubcategoryOne.name), primary, tr("First subcategory"));
    addRow(QString(appInfos::primarySubcategoryTwo.name), primary, tr("Second subcategory"));
    addRow(secondary, {}, tr("Secondary category"));
    addRow(QString(appInfos::secondarySubcategoryOne.name), secondary, tr("First subcategory"));
    addRow(QString(appInfos::secondarySubcategoryTwo.name), secondary, tr("Second subcategory"));
    connect(&choices, &CategoryChoices::changed, this, [this] { refresh(); });
}

void CategoryPanel::addRow(const QString &attribute, const QString &parent, const QString &title)
{
    auto *box = new QComboBox(this);
    box->setObjectName(attribute);
    box->setAccessibleName(title);
    auto *frame = new FormField(title, box, this);
    layout()->addWidget(frame);
    m_rows.push_back({attribute, parent, box, frame});
    connect(box, &QComboBox::activated, this,
            [this, attribute, box](int index) { emit chosen(attribute, box->itemData(index).toString()); });
}

QString CategoryPanel::chosenIn(const QString &attribute) const
{
    return m_texts.text({QString(appInfos::key), attribute, {}});
}

void CategoryPanel::refresh(const QString &lock)
{
    for (auto &row : m_rows) {
        const QSignalBlocker quiet(row.box);
        const auto now = chosenIn(row.attribute);
        auto ids = row.parent.isEmpty() ? m_choices.categories() : m_choices.subcategories(chosenIn(row.parent));
        if (!now.isEmpty() && !ids.contains(now))
            ids.prepend(now);
        row.box->clear();
        row.box->addItem(tr("None"), QString());
        for (const auto &id : ids)
            row.box->addItem(CategoryChoices::name(id), id);
        row.box->setCurrentIndex(std::max(0, row.box->findData(now)));
        row.frame->setVisible(row.parent.isEmpty() || ids.size() > 0);
        row.box->setEnabled(lock.isEmpty() && !m_choices.isLoading());
        row.box->setToolTip(lock);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <QStringList>
#include <QWidget>

class QDate;
class QLineEdit;
class QListWidget;

/// Chooses the values of one filter: ticks where the values are known, a calendar for dates, a field for everything
/// else.
class ParameterEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `kind`: see valueKindOf().
    ParameterEditor(const ParameterInfo &parameter, ValueKind kind, QWidget *parent = nullptr);

    QStringList values() const;
    void setValues(const QStringList &values);

signals:
    void changed();
    void confirmed(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList(const ParameterInfo &parameter);
    void buildField(const ParameterInfo &parameter);
    void addCalendar();
    void openCalendar();
    void takeDate(const QDate &date);

    const ValueKind m_kind;
    bool m_several;
    QListWidget *m_list = nullptr;
    QLineEdit *m_field = nullptr;
};

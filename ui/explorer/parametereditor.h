// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
struct ParameterInfo;

/// Chooses the values of one filter: ticks where the values are known, a field for everything else.
class ParameterEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterEditor(const ParameterInfo &parameter, QWidget *parent = nullptr);

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

    bool m_several;
    QListWidget *m_list = nullptr;
    QLineEdit *m_field = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QScrollBar>
#include <QSplitter>
#include <QStringList>
#include <QWidget>

/// Walks the accessibility tree below `root` and lists every visible control a screen reader could not name, each with
/// the way to it. An empty list is what a test wants.
inline QStringList unnamedControls(QWidget *root)
{
    QStringList found;
    const auto widgets = root->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool inside = qobject_cast<QHeaderView *>(widget) || qobject_cast<QScrollBar *>(widget)
            || qobject_cast<QLineEdit *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || widget->objectName().startsWith(QLatin1String("qt_"));
        if (!widget->isVisibleTo(root) || inside || qobject_cast<QLabel *>(widget))
            continue;
        const bool control = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        if (!control || widget->focusProxy())
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && !interface->text(QAccessible::Name).trimmed().isEmpty())
            continue;
        QStringList way;
        for (const auto *w = widget; w; w = w->parentWidget())
            way.prepend(QString::fromLatin1(w->metaObject()->className())
                        + (w->objectName().isEmpty() ? QString() : QLatin1Char('#') + w->objectName()));
        found.append(way.mid(qMax<qsizetype>(0, way.size() - 5)).join(QLatin1String(" > ")));
    }
    return found;
}

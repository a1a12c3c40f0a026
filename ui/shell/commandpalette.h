// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pickerpopup.h"
#include "ui/widgets/viewstate.h"

#include <QPointer>

/// Ctrl+K: everything the window can do, found by typing a few letters. Floats over its window.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    CommandPalette(QWidget *window, const ViewState &state);

    void open(std::vector<PaletteItem> items);
    void close();
    PickerPopup *popup() const { return m_popup; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    ViewState m_state;
    PickerPopup *m_popup;
    QPointer<QWidget> m_before; ///< had the focus
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/parameterpopup.h"

#include "models/explorer/explorerroutes.h"
#include "ui/explorer/parametereditor.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ParameterPopup::ParameterPopup(const ParameterInfo &parameter, ValueKind kind, const QStringList &values,
                               QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_editor(new ParameterEditor(parameter, kind, this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"parameterPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(parameterTitle(parameter));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(new TextLabel(TextLabel::Style::Strong, parameterTitle(parameter), this));
    column->addWidget(m_editor);
    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear"), this);
    setButtonKind(clear, ButtonKind::Quiet);
    auto *apply = new QPushButton(tr("Show matches"), this);
    setButtonKind(apply, ButtonKind::Primary);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(apply);
    column->addLayout(buttons);
    m_editor->setValues(values);
    connect(m_editor, &ParameterEditor::confirmed, this, &ParameterPopup::accept);
    connect(apply, &QAbstractButton::clicked, this, &ParameterPopup::accept);
    connect(clear, &QAbstractButton::clicked, this, [this] { m_editor->setValues({}); });
}

void ParameterPopup::accept()
{
    emit accepted(m_editor->values());
    close();
}

void ParameterPopup::openBelow(QWidget *anchor)
{
    adjustSize();
    auto place = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (const auto *screen = anchor->screen()) {
        const auto area = screen->availableGeometry();
        place.setX(std::clamp(place.x(), area.left(), std::max(area.left(), area.right() - width())));
        place.setY(std::clamp(place.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    }
    move(place);
    show();
    m_editor->setFocus();
}

void ParameterPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    painter.setPen(theme.color(ColorRole::BorderStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

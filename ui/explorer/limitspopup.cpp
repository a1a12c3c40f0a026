// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/limitspopup.h"

#include "models/explorer/explorerroutes.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

using namespace Qt::StringLiterals;

static constexpr int unstatedMaximum = 200;

LimitsPopup::LimitsPopup(const OperationInfo &operation, const Query &query, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_query(query)
{
    const auto &theme = Theme::of(this);
    setObjectName(u"limitsPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Limits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->setSpacing(theme.px(12));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(16));
    form->setVerticalSpacing(theme.px(8));
    const auto included = query.values(u"include"_s);
    for (const auto *limit : limitsOf(operation)) {
        const auto name = limit->name.mid(6).chopped(limit->name.endsWith(u']') ? 1 : 0);
        if (limit->name == "limit"_L1 || included.contains(name))
            addLimit(*limit, form);
    }
    column->addLayout(form);
    if (included.isEmpty() && limitsOf(operation).size() > 1) {
        auto *words
            = new TextLabel(TextLabel::Style::Small, tr("Relationships have limits once they are included."), this);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    auto *apply = new QPushButton(tr("Use these limits"), this);
    setButtonKind(apply, ButtonKind::Primary);
    column->addWidget(apply, 0, Qt::AlignRight);
    connect(apply, &QAbstractButton::clicked, this, &LimitsPopup::accept);
}

void LimitsPopup::addLimit(const ParameterInfo &parameter, QFormLayout *form)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(parameter.name);
    field->setRange(0, parameter.maximum > 0 ? parameter.maximum : unstatedMaximum);
    field->setSpecialValueText(tr("as many as fit"));
    field->setValue(m_query.values(parameter.name).value(0).toInt());
    const auto title = parameter.name == "limit"_L1 ? tr("Rows of a page") : parameterTitle(parameter);
    field->setAccessibleName(title);
    field->setToolTip(tr("At most %1").arg(field->maximum()));
    form->addRow(title, field);
    m_fields.emplace(parameter.name, field);
    if (!focusProxy())
        setFocusProxy(field);
}

void LimitsPopup::accept()
{
    for (const auto &[name, field] : m_fields)
        m_query.set(name, field->value() > 0 ? QStringList{QString::number(field->value())} : QStringList());
    emit accepted(m_query);
    close();
}

void LimitsPopup::openBelow(QWidget *anchor)
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
    setFocus();
}

void LimitsPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    painter.setPen(theme.color(ColorRole::BorderStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

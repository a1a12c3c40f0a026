// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/apppicker.h"

#include "models/images/imagesource.h"
#include "ui/shell/pickerpopup.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

AppPicker::AppPicker(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"appPicker"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AppPicker::openList);
    refresh();
}

void AppPicker::setSource(AppDirectory *directory, ImageSource *images)
{
    if (m_directory)
        m_directory->disconnect(this);
    if (m_images)
        m_images->disconnect(this);
    m_directory = directory;
    m_images = images;
    if (directory)
        connect(directory, &AppDirectory::changed, this, &AppPicker::refresh);
    if (images)
        connect(images, &ImageSource::imageReady, this, qOverload<>(&QWidget::update));
    refresh();
}

void AppPicker::setCurrent(const ResourceKey &app)
{
    m_current = app;
    refresh();
}

void AppPicker::refresh()
{
    const auto *app = m_directory ? m_directory->find(m_current) : nullptr;
    setAccessibleName(app ? tr("App %1").arg(app->name) : tr("Choose an app"));
    update();
}

void AppPicker::openList()
{
    if (!m_directory)
        return;
    const auto &theme = Theme::of(this);
    auto *popup = new PickerPopup(tr("Search apps"), this);
    popup->setWindowFlags(Qt::Popup | Qt::FramelessWindowHint);
    popup->setAttribute(Qt::WA_TranslucentBackground, popupsAreTranslucent());
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setShowsGroups(false);
    popup->setImages(m_images);
    std::vector<PaletteItem> items;
    for (const auto &app : m_directory->apps()) {
        items.push_back({.id = app.key.id,
                         .group = tr("Apps"),
                         .title = app.name,
                         .subtitle = app.bundleId,
                         .picture = app.icon,
                         .run = [this, key = app.key] { emit appChosen(key); }});
    }
    const auto rows = int(items.size());
    popup->model().setItems(std::move(items));
    connect(popup, &PickerPopup::dismissed, popup, &QWidget::close);
    popup->resize(std::max(width(), theme.px(340)), theme.px(64 + 36 * std::clamp(rows, 2, 9)));
    if (!popupsAreTranslucent())
        popup->setMask(roundedRegion(popup->rect(), theme.px(10)));
    popup->move(mapToGlobal(
        QPoint(layoutDirection() == Qt::RightToLeft ? width() - popup->width() : 0, height() + theme.px(4))));
    popup->show();
}

QSize AppPicker::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.px(160), theme.px(36)};
}

void AppPicker::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    paintRounded(&painter, rect(), theme.radius(), theme.color(ColorRole::Raised),
                 theme.color(underMouse() ? ColorRole::BorderStrong : ColorRole::Border));
    if (showsKeyboardFocus(this))
        paintFocusRing(&painter, rect(), theme, theme.radius());
    const auto *app = m_directory ? m_directory->find(m_current) : nullptr;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int size = theme.px(22);
    const QRect mark = place({theme.px(7), (height() - size) / 2, size, size});
    if (app)
        AppIconView::paint(&painter, mark, m_images && !app->icon.isEmpty() ? m_images->image(app->icon) : QImage(),
                           app->name, app->key.id, this);
    else
        painter.drawPixmap(
            mark.adjusted(3, 3, -3, -3),
            iconPixmap(u"app-window"_s, theme.color(ColorRole::TextFaint), size - 6, devicePixelRatioF()));
    const int arrow = theme.px(14);
    painter.drawPixmap(
        place({width() - arrow - theme.px(8), (height() - arrow) / 2, arrow, arrow}),
        iconPixmap(u"chevrons-up-down"_s, theme.color(ColorRole::TextFaint), arrow, devicePixelRatioF()));
    const int start = theme.px(7 + 22 + 8);
    const int room = width() - start - arrow - theme.px(12);
    const auto font = theme.font(TextRole::Body, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(app ? ColorRole::Text : ColorRole::TextFaint));
    painter.drawText(place({start, 0, room, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(app ? app->name : tr("Choose an app"), Qt::ElideRight, room));
}

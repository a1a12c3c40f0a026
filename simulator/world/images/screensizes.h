// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringView>

/// The pixels a screenshot of a display type has here; of an unknown type those of a large iPhone.
inline QSize screenshotSize(QStringView displayType)
{
    struct Known
    {
        QStringView type;
        int width;
        int height;
    };
    static constexpr Known known[] = {
        {u"APP_IPHONE_67", 1290, 2796},
        {u"APP_IPHONE_65", 1242, 2688},
        {u"APP_IPHONE_61", 1179, 2556},
        {u"APP_IPHONE_55", 1242, 2208},
        {u"APP_IPAD_PRO_3GEN_129", 2048, 2732},
        {u"APP_IPAD_PRO_3GEN_11", 1668, 2388},
        {u"APP_DESKTOP", 2880, 1800},
        {u"APP_APPLE_TV", 1920, 1080},
        {u"APP_APPLE_VISION_PRO", 3840, 2160},
        {u"APP_WATCH_ULTRA", 410, 502},
        {u"EVENT_CARD", 1920, 1080},
        {u"EVENT_DETAILS_PAGE", 1080, 1920},
        {u"PROMOTION", 1024, 1024},
        {u"CLIP_HEADER", 1800, 1200},
    };
    for (const auto &size : known) {
        if (size.type == displayType)
            return {size.width, size.height};
    }
    return {1290, 2796};
}

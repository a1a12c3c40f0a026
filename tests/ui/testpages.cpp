// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testpages.h"

#include "ui/app/appoverviewpage.h"
#include "ui/explorer/explorerpage.h"
#include "ui/home/homepage.h"

using namespace Qt::StringLiterals;

Page *makePage(const QString &name, const PageContext &context)
{
    for (const auto &workspace : {homeWorkspace(), appOverviewWorkspace(), explorerWorkspace()}) {
        if (workspace.id == name)
            return workspace.create(context, nullptr);
    }
    return nullptr;
}

void prepare(Page &page, PageFixture &, const QStringList &wishes)
{
    const auto keyOf = [](const QString &wish) { return ResourceKey{wish.section(u':', 0, 0), wish.section(u':', 1)}; };
    for (const auto &wish : wishes) {
        if (wish.startsWith("app="_L1))
            page.setApp({u"apps"_s, wish.mid(4)});
    }
    page.load();
    for (const auto &wish : wishes) {
        if (!wish.startsWith("app="_L1))
            page.open(keyOf(wish));
    }
}

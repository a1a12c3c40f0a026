// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pages, filled by a simulated account, into PNG files: pagegallery DIR PAGE [light|dark] [ltr|rtl] [text
// scale] [WxH] [key of a resource to open].
#include "tests/ui/pagefixture.h"
#include "tests/ui/testpages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

static void save(QWidget &widget, const QString &path, qreal ratio)
{
    QPixmap pixmap(widget.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    widget.render(&pixmap);
    pixmap.save(path);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto arguments = app.arguments();
    const auto folder = arguments.value(1, u"."_s), name = arguments.value(2, u"home"_s);
    const auto scheme = arguments.value(3, u"light"_s);
    Theme theme;
    theme.setScheme(scheme == "dark"_L1 ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.setReducedMotion(true);
    theme.setTextScale(arguments.value(5, u"1"_s).toDouble());
    theme.install(app);
    if (arguments.value(4) == "rtl"_L1)
        app.setLayoutDirection(Qt::RightToLeft);
    SharedSimulator server(WorldSize::Demo);
    if (!server.simulator)
        qFatal("%s", qPrintable(server.error));
    PageFixture fixture(server);
    std::unique_ptr<Page> page(makePage(name, fixture.context(name)));
    const auto size = arguments.value(6, u"1180x800"_s).split(u'x');
    page->resize(size.value(0).toInt(), size.value(1).toInt());
    page->show();
    QElapsedTimer timer;
    timer.start();
    prepare(*page, fixture, arguments.mid(7));
    if (!QTest::qWaitFor([&] { return !page->isLoading(); }, 20000))
        qWarning("still loading");
    qInfo("loaded after %lld ms with %zu requests", timer.elapsed(), fixture.log.entries().size());
    for (const auto &entry : fixture.log.entries()) {
        if (!entry.error.isEmpty())
            qInfo("%s %s: %d %s", entry.method.constData(), qPrintable(entry.url.toString()), entry.status,
                  qPrintable(entry.error));
    }
    if (!QTest::qWaitFor([] { return false; }, 700)) // pictures arrive
        qApp->processEvents();
    QDir().mkpath(folder);
    const auto stem = u"%1/%2-%3"_s.arg(folder, name, scheme);
    save(*page, stem + u".png"_s, 1);
    save(*page, stem + u"@2x.png"_s, 2);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The yardsticks of the start-up benchmark, one program each:
// bench_emptywindow is the least a Qt program does to show a window; bench_emptywindow_alike loads the libraries and
// the fonts that Espalier needs, and still shows an empty window.
#include <QApplication>
#include <QMainWindow>

#ifdef ESPALIER_ALIKE
#include <QFontDatabase>
#include <QFontMetrics>
#endif

#include <cstdio>
#include <ctime>

namespace {
class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // Queued: said once the whole window is on the screen, as Espalier says it.
        QMetaObject::invokeMethod(
            this,
            [] {
                std::printf("painted %.2f\n", double(std::clock()) * 1000 / CLOCKS_PER_SEC);
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
};
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
#ifdef ESPALIER_ALIKE
    for (const auto *file : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(ESPALIER_FONTS "/Inter-%1.otf").arg(QLatin1StringView(file)));
    QApplication::setFont(QFont(QStringLiteral("Inter")));
    QFontMetrics(QApplication::font()).height(); // fonts load when first asked
#endif
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourlisting.h"

#include "api/reviews/reviewbook.h"
#include "models/listing/localegridmodel.h"
#include "ui/listing/localegrid.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace toursamples {

static LocaleGridModel *modelOf(const LocaleGrid &grid)
{
    auto *shown = grid.model();
    auto *turned = qobject_cast<QTransposeProxyModel *>(shown);
    return qobject_cast<LocaleGridModel *>(turned ? turned->sourceModel() : shown);
}

void editListing(LocaleGrid &grid)
{
    auto *model = modelOf(grid);
    const auto put = [model](int row, const QString &attribute, const QString &text) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->fields()[std::size_t(column)].attribute == attribute && row < model->rowCount())
                model->setData(model->index(row, column), text);
        }
    };
    put(0, u"promotionalText"_s, u"New: plan a whole week in one view."_s);
    put(1, u"promotionalText"_s,
        u"Neu: eine ganze Woche auf einen Blick planen, und das mit allen, mit denen man zusammenlebt, "
        "auf jedem Gerät, auch ohne Netz, und so oft man will, jeden Tag und jede Woche."_s);
    put(1, u"keywords"_s, QString());
    put(2, u"promotionalText"_s, u"New: plan a whole week in one view."_s);
}

QString languageOf(const LocaleGrid &grid, bool rightToLeft)
{
    const auto locales = modelOf(grid)->locales();
    for (const auto &locale : locales) {
        const auto direction = QLocale(QString(locale).replace(u'-', u'_')).textDirection();
        if ((direction == Qt::RightToLeft) == rightToLeft)
            return locale;
    }
    return locales.value(0);
}

static void write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    if (QFile file(path); file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

void writeMetadata(const QString &folder)
{
    const auto put
        = [&folder](const QString &path, const QString &text) { write(folder + u"/metadata/"_s + path, text); };
    put(u"en-US/subtitle.txt"_s, u"Plan the week together"_s);
    put(u"en-US/description.txt"_s,
        u"Everything you need for the week, in one calm view.\n\nShare it with the people you live with."_s);
    put(u"de-DE/subtitle.txt"_s, u"Die Woche gemeinsam planen"_s);
    put(u"de-DE/keywords.txt"_s, u"Woche,Plan,Familie,Einkauf"_s);
    put(u"fr-FR/subtitle.txt"_s, u"Planifiez toute la semaine avec toute la famille"_s);
    put(u"ja/promotional_text.txt"_s, u"一週間の予定をひとつの画面で。"_s);
    put(u"default/release_notes.txt"_s, u"Small improvements."_s);
    put(u"tlh/name.txt"_s, u"nuqneH"_s);
    put(u"copyright.txt"_s, u"2026 Northwind"_s);
    put(u"README.md"_s, u"Ours."_s);
}

static void draw(const QString &path, const QSize &size, const QColor &color)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, color.lighter(140));
    sky.setColorAt(1, color);
    painter.fillRect(picture.rect(), sky);
    painter.end();
    QDir().mkpath(QFileInfo(path).path());
    picture.save(path);
}

void writeScreenshots(const QString &folder)
{
    for (const auto &locale : {u"en-US"_s, u"de-DE"_s}) {
        for (int i = 1; i <= 4; ++i)
            draw(u"%1/%2/%3 week.png"_s.arg(folder, locale).arg(i), {1290, 2796}, QColor::fromHsv(40 * i, 120, 200));
        draw(u"%1/%2/tablet.png"_s.arg(folder, locale), {2048, 2732}, QColor::fromHsv(200, 120, 200));
    }
    draw(folder + u"/en-US/sketch.png"_s, {640, 640}, Qt::gray);
    draw(folder + u"/tlh/1.png"_s, {1290, 2796}, Qt::darkRed);
}

void addTemplates(ReviewBook &book)
{
    if (!book.templates().isEmpty())
        return;
    book.setSignature(u"Mara from the team"_s);
    book.putTemplate(
        {{},
         u"Thanks"_s,
         {},
         u"Dear {nickname},\n\nthank you for the {stars} stars! It is good to know that {app} is of use.\n\n{signature}"_s});
    book.putTemplate(
        {{},
         u"Thanks"_s,
         u"de"_s,
         u"Hallo {nickname},\n\nvielen Dank für die {stars} Sterne! Schön, dass {app} dir hilft.\n\n{signature}"_s});
    book.putTemplate(
        {{},
         u"Crash"_s,
         {},
         u"Dear {nickname},\n\nwe are sorry for the crash in version {version}. The next update mends it.\n\n{signature}"_s});
}

} // namespace toursamples

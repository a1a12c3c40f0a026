// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the widgets of the program into PNG files, to be looked at: gallery DIR [light|dark] [ltr|rtl] [text scale].
#include "models/core/recordtablemodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/commandpalette.h"
#include "ui/welcome/addkeyform.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString id, app, version, state, reviewer;
    Tone tone = Tone::Neutral;
    double rating = 0;
    int downloads = 0;
    QDateTime date;
    bool operator==(const Row &) const = default;
};

std::unique_ptr<RecordTableModel<Row>> sampleModel()
{
    auto model = std::make_unique<RecordTableModel<Row>>();
    model->setColumns({
        {u"App"_s,
         [](const Row &r, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return r.app;
             return role == RecordTableModelBase::IconRole ? QVariant(u"app"_s) : QVariant();
         }},
        {u"Version"_s,
         [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.version) : QVariant(); }},
        {u"State"_s,
         [](const Row &r, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return r.state;
             return role == RecordTableModelBase::ToneRole ? QVariant(int(r.tone)) : QVariant();
         }},
        {u"Rating"_s, [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.rating) : QVariant(); }},
        {u"Downloads"_s,
         [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.downloads) : QVariant(); },
         Qt::AlignRight | Qt::AlignVCenter},
        {u"Updated"_s, [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.date) : QVariant(); }},
        {u"Last reviewer"_s,
         [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.reviewer) : QVariant(); }},
    });
    const auto now = QDateTime::currentDateTimeUtc();
    std::vector<Row> rows{
        {u"1"_s, u"Tidewater — Tide Tables"_s, u"4.2.1"_s, u"Ready for Distribution"_s, u"Marie L. 👍🏽"_s,
         Tone::Success, 4.5, 128930, now.addSecs(-200)},
        {u"2"_s, u"Fernweh Reisetagebuch"_s, u"2.0"_s, u"Waiting for Review"_s, u"山田 太郎"_s, Tone::Info, 4.0, 8210,
         now.addSecs(-9000)},
        {u"3"_s, u"Ledgerly"_s, u"1.9.3"_s, u"Rejected"_s, u"محمد علي"_s, Tone::Danger, 3.0, 55021, now.addDays(-1)},
        {u"4"_s, u"Moss Garden"_s, u"3.0.0"_s, u"Prepare for Submission"_s, u"Dana"_s, Tone::Neutral, 5.0, 921,
         now.addDays(-4)},
        {u"5"_s, u"Kite Radar Pro"_s, u"7.1"_s, u"Pending Developer Release"_s, u"สมชาย"_s, Tone::Warning, 2.5, 0,
         now.addDays(-12)},
        {u"6"_s, u"Stundenplan"_s, u"1.0"_s, u"In Review"_s, u"Jörg"_s, Tone::Accent, 0, 10, now.addDays(-90)},
    };
    for (int i = 7; i < 26; ++i)
        rows.push_back({QString::number(i), u"Sample App %1"_s.arg(i), u"1.%1"_s.arg(i), u"Ready for Distribution"_s,
                        u"—"_s, Tone::Success, double(i % 6), i * 931, now.addDays(-i)});
    model->setRows(std::move(rows));
    return model;
}

/// Words a third longer than English, as German likes them.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int n) const override
    {
        auto words = QString::fromUtf8(text).replace("%n"_L1, QString::number(n));
        const auto extra = words.size() < 12 ? 0.7 : 0.35;
        return u'Ü' + words + QString(int(double(words.size()) * extra), u'ß');
    }
};

struct Gallery
{
    QString folder;
    QString suffix;
    qreal ratio = 1;

    void save(QWidget &widget, const QString &name, QSize size) const
    {
        widget.resize(size);
        widget.show();
        QApplication::processEvents();
        QPixmap pixmap(widget.size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        widget.render(&pixmap);
        pixmap.save(u"%1/%2-%3.png"_s.arg(folder, name, suffix));
    }
};

QWidget *controls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(icon(u"plus"_s), u"Add an API key"_s);
    setButtonKind(primary, ButtonKind::Primary);
    auto *danger = new QPushButton(icon(u"trash-2"_s, Tone::Danger), u"Revoke certificate"_s);
    setButtonKind(danger, ButtonKind::Danger);
    auto *quiet = new QPushButton(u"Learn more"_s);
    setButtonKind(quiet, ButtonKind::Quiet);
    auto *off = new QPushButton(u"Disabled"_s);
    off->setEnabled(false);
    auto *menuButton = new QPushButton(u"More"_s);
    menuButton->setMenu(new QMenu(menuButton));
    auto *tool = new QToolButton;
    tool->setIcon(icon(u"refresh-cw"_s));
    for (auto *b : std::initializer_list<QWidget *>{primary, new QPushButton(icon(u"download"_s), u"Export"_s), danger,
                                                    quiet, off, menuButton, tool})
        buttons->addWidget(b);
    buttons->addStretch();
    column->addLayout(buttons);

    auto *fields = new QHBoxLayout;
    auto *line = new QLineEdit(u"Tidewater"_s);
    auto *wrong = new QLineEdit(u"not a key id"_s);
    wrong->setProperty("invalid", true);
    auto *combo = new QComboBox;
    combo->addItems({u"All platforms"_s, u"iOS"_s});
    auto *spin = new QSpinBox;
    spin->setValue(20);
    auto *segments = new SegmentedControl(u"View"_s);
    segments->addSegment(u"Cards"_s, u"layout-grid"_s);
    segments->addSegment(u"Rows"_s, u"rows-3"_s);
    for (auto *f :
         std::initializer_list<QWidget *>{line, wrong, combo, spin, segments, new SearchField(u"Search apps"_s)})
        fields->addWidget(f);
    column->addLayout(fields);

    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(u"Phased release"_s);
    on->setChecked(true);
    auto *radio = new QRadioButton(u"Manually"_s);
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    for (auto *w :
         std::initializer_list<QWidget *>{on, new QCheckBox(u"Off"_s), radio, new QRadioButton(u"Later"_s), progress})
        checks->addWidget(w);
    auto *tabs = new QTabBar;
    for (const auto &t : {u"Overview"_s, u"Builds"_s, u"Reviews"_s})
        tabs->addTab(t);
    checks->addWidget(tabs);
    column->addLayout(checks);

    auto *badges = new QHBoxLayout;
    const std::pair<QString, Tone> states[] = {{u"Ready for Distribution"_s, Tone::Success},
                                               {u"Rejected"_s, Tone::Danger},
                                               {u"Waiting for Review"_s, Tone::Info},
                                               {u"Expires soon"_s, Tone::Warning},
                                               {u"Draft"_s, Tone::Neutral},
                                               {u"In Review"_s, Tone::Accent}};
    for (const auto &[text, tone] : states)
        badges->addWidget(new Badge(text, tone));
    auto *count = new CountBadge;
    count->setCount(12);
    badges->addWidget(count);
    for (const auto &name : {u"Tidewater"_s, u"Ledgerly"_s, u"Moss"_s}) {
        auto *app = new AppIconView(32);
        app->setFallback(name, name);
        badges->addWidget(app);
    }
    badges->addStretch();
    column->addLayout(badges);

    auto *banner = new Banner;
    ApiError error;
    error.title = u"The server could not be reached."_s;
    error.detail = u"Connection refused by 127.0.0.1:4040"_s;
    banner->showError(error);
    column->addWidget(banner);
    auto *second = new Banner;
    second->showMessage(Tone::Danger, u"The version could not be submitted"_s,
                        u"A required screenshot is missing for iPad Pro (12.9-inch)."_s, u"x"_s);
    column->addWidget(second);

    auto *card = new Card(u"Versions"_s);
    auto *values = new KeyValueView;
    values->addRow(u"Bundle ID"_s, u"com.example.tidewater"_s);
    values->addRow(u"Primary language"_s, u"English (U.K.)"_s);
    values->addRow(u"State"_s, new Badge(u"Ready for Distribution"_s, Tone::Success));
    card->body()->addWidget(values);
    auto *text = new QTextEdit(u"Release notes\nwith two lines"_s);
    text->setMaximumHeight(80);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(card, 1);
    bottom->addWidget(text, 1);
    column->addLayout(bottom);
    column->addStretch();
    return page;
}

RequestLogEntry logged(const QByteArray &method, const QString &url, int status, qint64 ms)
{
    RequestLogEntry entry;
    entry.method = method;
    entry.url = QUrl(url);
    entry.status = status;
    entry.milliseconds = ms;
    entry.bytesReceived = 40 * ms;
    entry.started = QDateTime::currentDateTimeUtc().addSecs(-ms);
    entry.state = status == 0 ? RequestLogEntry::State::Running
        : status >= 400       ? RequestLogEntry::State::Failed
                              : RequestLogEntry::State::Done;
    entry.requestId = u"4F1C-22"_s;
    return entry;
}

void saveWindows(const Gallery &gallery, Theme &theme)
{
    WindowFixture f;
    auto parts = f.parts();
    WindowParts mine{theme,      f.settings, f.dialogs,    f.images,       f.navigator,
                     f.registry, f.setup,    f.workspaces, parts.languages};
    MainWindow window(std::move(mine));
    window.showWelcome();
    gallery.save(window, u"welcome"_s, {1200, 760});
    auto *welcome = window.findChild<WelcomePage *>();
    welcome->findChild<QPushButton *>(u"addKey"_s)->click();
    gallery.save(window, u"addkey"_s, {1200, 760});
    welcome->form()->takeText(u"this is not a key"_s);
    gallery.save(window, u"badkey"_s, {1200, 760});
    QFile key(qEnvironmentVariable("GALLERY_KEY"));
    if (key.exists()) {
        welcome->form()->takeFile(key.fileName());
        welcome->form()->findChild<QPushButton *>(u"checkAndSave"_s)->click();
        gallery.save(window, u"keyform"_s, {1200, 760});
    }

    const auto id = f.addAccount(u"Northwind Studio"_s);
    f.addAccount(u"Demo"_s, true);
    f.budget.update("user-hour-lim:3600;user-hour-rem:2874;", QDateTime::currentDateTimeUtc());
    const auto base = u"https://api.appstoreconnect.apple.com"_s;
    f.log.add(logged("GET", base + u"/v1/apps?limit=200&fields%5Bapps%5D=name,bundleId"_s, 200, 183));
    f.log.add(logged("GET", base + u"/v1/apps/6446048195/customerReviews?sort=-createdDate&limit=200"_s, 200, 421));
    f.log.add(logged("PATCH", base + u"/v1/appStoreVersionLocalizations/91f2"_s, 409, 96));
    f.log.add(logged("GET", base + u"/v1/builds?filter%5Bapp%5D=6446048195"_s, 429, 30));
    f.log.add(logged("GET", base + u"/v1/certificates"_s, 0, 10));
    window.showAccount(id, f.services(), f.apps);
    window.setActivityOpen(true);
    gallery.save(window, u"window"_s, {1200, 760});
    window.showApp(f.apps.apps().front().key);
    gallery.save(window, u"windowapp"_s, {1200, 760});
    window.openPalette();
    gallery.save(window, u"palette"_s, {1200, 760});
    window.setActivityOpen(false);
    window.showSettings();
    gallery.save(window, u"settings"_s, {1200, 760});
    DesktopDialogs dialogs;
    dialogs.confirm(&window,
                    {u"Remove the account “Northwind Studio”?"_s,
                     u"The key leaves this computer's keychain, and the cached data goes with it."_s,
                     u"Remove account"_s, true},
                    &window, [](bool) {});
    auto *box = window.findChild<QMessageBox *>();
    gallery.save(*box, u"confirm"_s, box->sizeHint());
    box->close();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    Theme theme;
    const bool dark = arguments.value(2) == "dark"_L1;
    theme.setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.setTextScale(arguments.value(4, u"1"_s).toDouble());
    theme.setReducedMotion(true);
    theme.install(app);
    if (arguments.value(3) == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    LongWords longWords;
    if (arguments.contains("long"_L1))
        QApplication::installTranslator(&longWords);
    Gallery gallery{arguments.value(1, u"."_s), arguments.mid(2).join(u'-'), arguments.value(5, u"1"_s).toDouble()};
    QDir().mkpath(gallery.folder);

    const std::unique_ptr<QWidget> page(controls());
    gallery.save(*page, u"controls"_s, {980, 620});

    auto model = sampleModel();
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(model.get());
    proxy.setSortRole(RecordTableModelBase::SortRole);
    QWidget list;
    auto *column = new QVBoxLayout(&list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader;
    header->setTitle(u"Apps"_s);
    header->setContext(u"25 apps in Northwind Studio"_s);
    header->setFreshness({QDateTime::currentDateTimeUtc().addSecs(-400), false, true, false});
    QAction add(icon(u"plus"_s), u"New review note"_s);
    QAction refresh(icon(u"refresh-cw"_s), u"Refresh"_s);
    header->setPrimaryAction(&add);
    header->addAction(&refresh);
    auto *bar = new FilterBar;
    bar->addSearch(u"Search apps"_s);
    auto *combo = new QComboBox;
    combo->addItem(u"All states"_s);
    bar->addWidget(combo);
    bar->setCountText(u"6 of 25"_s);
    auto *table = new DataTable(u"Apps"_s);
    bar->addColumnChooser(table);
    column->addWidget(header);
    column->addWidget(bar);
    column->addWidget(table, 1);
    table->setCell(3, DataTable::Cell::Stars);
    table->setModel(&proxy);
    table->view()->sortByColumn(4, Qt::DescendingOrder);
    table->view()->selectRow(2);
    gallery.save(list, u"table"_s, {980, 620});
    QSortFilterProxyModel none;
    none.setSourceModel(model.get());
    none.setFilterFixedString(u"no such app"_s);
    table->setModel(&none);
    table->setLoading(true);
    gallery.save(list, u"loading"_s, {980, 420});
    table->setLoading(false);
    table->setNothingMatches(true);
    gallery.save(list, u"nomatch"_s, {980, 420});

    const std::unique_ptr<QMenu> menu(table->columnMenu(nullptr));
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), u"Copy rows\tCtrl+C"_s);
    menu->setActiveAction(menu->actions().at(2));
    gallery.save(*menu, u"menu"_s, menu->sizeHint());
    list.hide();
    saveWindows(gallery, theme);
    return 0;
}

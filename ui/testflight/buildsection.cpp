// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/buildsection.h"

#include "api/catalog/storefacts.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "ui/documents/chartsview.h"
#include "ui/shell/navigator.h"
#include "ui/testflight/buildupload.h"
#include "ui/testflight/clipinvocationsview.h"
#include "ui/testflight/testtextsview.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int longestWhatToTest = 4000; // App Store Connect Help, "Add test information"

static std::vector<ListingField> whatToTestFields(const Catalog &catalog)
{
    auto fields = localeFields(catalog, u"betaBuildLocalizations"_s);
    for (auto &field : fields) {
        if (field.attribute == "whatsNew"_L1)
            field.title = BuildSection::tr("What to Test");
    }
    return fields;
}

BuildSection::BuildSection(const PageContext &context, TestFlightData &source, QWidget *parent)
    : TableSection(context, source, parent)
    , m_model(context.services.changes)
    , m_texts(context.services)
    , m_individuals(context.services)
    , m_usage(context.services)
    , m_sizes(context.services)
    , m_sheet(new TestTextsView(context.services, whatToTestFields(context.services.catalog)))
    , m_clips(new ClipInvocationsView(context.services, context.dialogs))
    , m_upload(new BuildUpload(context, source, *this))
{
    setObjectName(u"testBuilds"_s);
    setAcceptDrops(true);
    setModel(m_model, u"buildTable"_s, tr("Search builds"));
    m_texts.showCreated(u"betaBuildLocalizations"_s);
    m_table->setEmpty({u"package"_s, tr("No builds yet"),
                       tr("Upload one from Xcode, from Xcode Cloud, or drop an .ipa or .pkg file here."),
                       tr("Upload a build")});
    dragToGroups();
    m_sheet->setObjectName(u"whatToTestSheet"_s);
    m_sheet->setClosable(tr("Back to the builds"));
    addView(m_sheet);
    addView(m_clips);
    const auto back = [this] {
        showView(nullptr);
        showDetail();
    };
    connect(m_sheet, &TestTextsView::closed, this, back);
    connect(m_sheet, &TestTextsView::loadingChanged, this, &BuildSection::loadingChanged);
    connect(m_clips, &ClipInvocationsView::closed, this, back);
    connect(m_clips, &ClipInvocationsView::loadingChanged, this, &BuildSection::loadingChanged);
    m_table->setColumnWidth(TestBuildModel::Build, 150);
    m_table->setColumnWidth(TestBuildModel::State, 210);
    m_compliance = addButton(u"compliance"_s, u"shield-check"_s, tr("Compliance"), [this] { openCompliance(); });
    m_groups = addButton(u"buildGroups"_s, u"users"_s, tr("Groups"), [this] { openGroups(); });
    m_expire = addButton(u"expireBuilds"_s, u"ban"_s, tr("Expire"), [this] { expire(); });
    const auto choose = [this] {
        m_context.dialogs.openFile(this, {tr("A build"), tr("Builds (*.ipa *.pkg)"), {}}, this,
                                   [this](const QString &path) { m_upload->read(path); });
    };
    addButton(u"uploadBuild"_s, u"upload"_s, tr("Upload"), choose);
    connect(m_table, &DataTable::emptyActionTriggered, this, choose);
    for (auto *list : {&m_texts, &m_individuals, &m_sizes})
        connect(list, &WholeList::changed, this, [this, list] {
            if (!list->isLoading())
                renewDetail();
            emit loadingChanged();
        });
    connect(&m_usage, &DocumentLoader::stateChanged, this, [this] {
        if (!m_usage.isLoading())
            renewDetail();
        emit loadingChanged();
    });
    connect(m_upload, &BuildUpload::readingChanged, this, &BuildSection::loadingChanged);
    onSelection();
}

bool BuildSection::isLoading() const
{
    return m_texts.isLoading() || m_sheet->isLoading() || m_clips->isLoading() || m_individuals.isLoading()
        || m_sizes.isLoading() || m_usage.isLoading() || m_bundleLoad || m_upload->isReading();
}

void BuildSection::setApp(const Resource &app)
{
    m_app = app;
    m_upload->setApp(app);
    showView(nullptr);
}

void BuildSection::openTexts()
{
    const auto *build = one();
    if (!build)
        return;
    const LocaleTree tree{u"betaBuildLocalizations"_s,
                          u"build"_s,
                          build->build,
                          {},
                          build->title() + u" · %1"_s,
                          build->isExpired() ? tr("The build has expired.") : QString()};
    m_sheet->open(tr("What to Test of %1").arg(build->title()), {m_data.app(), m_app.text(u"primaryLocale"), {tree}});
    showView(m_sheet);
    m_sheet->setFocus();
}

void BuildSection::openInvocations(const Resource &bundle)
{
    const auto *build = one();
    if (!build)
        return;
    m_clips->open(m_data.app(), bundle.key(), build->title(), m_app.text(u"primaryLocale"));
    showView(m_clips);
    m_clips->setFocus();
}

void BuildSection::upload(const QString &path)
{
    m_upload->read(path);
}

void BuildSection::refresh()
{
    m_texts.reload();
    m_sheet->refresh();
    m_clips->refresh();
}

void BuildSection::onData()
{
    m_model.setRows(m_data.builds());
    updateButtons();
    renewDetail();
}

GroupLoad BuildSection::loadOf(const QStringList &ids) const
{
    GroupLoad load;
    for (const auto &id : ids) {
        if (const auto *build = m_data.build({u"builds"_s, id}))
            load.builds.push_back(*build);
    }
    return load;
}

std::vector<TestBuild> BuildSection::chosen() const
{
    return loadOf(chosenIds()).builds;
}

const TestBuild *BuildSection::one() const
{
    const auto ids = chosenIds();
    return ids.size() == 1 ? m_data.build({u"builds"_s, ids.first()}) : nullptr;
}

void BuildSection::updateButtons()
{
    const auto some = chosen();
    m_compliance->setEnabled(
        std::any_of(some.begin(), some.end(), [](const auto &each) { return each.lacksCompliance(); }));
    m_groups->setEnabled(std::any_of(some.begin(), some.end(), [](const auto &each) { return !each.isExpired(); }));
    m_expire->setEnabled(std::any_of(some.begin(), some.end(), [](const auto &each) { return !each.isExpired(); }));
}

void BuildSection::onSelection()
{
    updateButtons();
    const auto *build = one();
    if (!build) {
        hideSide();
        m_shown.clear();
        return;
    }
    if (m_shown != build->id) {
        m_shown = build->id;
        const auto key = build->build.key();
        m_texts.showCreated(u"betaBuildLocalizations"_s, key);
        m_texts.load({key, u"betaBuildLocalizations"_s}, Query().limit(200));
        m_individuals.load({key, u"individualTesters"_s}, Query().limit(200), Priority::Normal);
        m_usage.load({.path = u"/v1/builds/%1/metrics/betaBuildUsages"_s.arg(build->id),
                      .query = {},
                      .accept = "application/json",
                      .file = {},
                      .kind = DocumentKind::Metrics,
                      .name = tr("Use of %1").arg(build->title())});
        m_bundles.clear();
        m_sizes.clear();
        m_bundleLoad = std::make_unique<QObject>();
        m_context.services.resources.get(key, Query().include(QStringList{u"buildBundles"_s}), Priority::Normal)
            ->then(
                m_bundleLoad.get(),
                [this](const Document &document) {
                    m_bundles = document.included;
                    if (!m_bundles.isEmpty())
                        m_sizes.load({m_bundles.first().key(), u"buildBundleFileSizes"_s}, Query().limit(200),
                                     Priority::Normal);
                    m_bundleLoad.reset();
                    renewDetail();
                    emit loadingChanged();
                },
                [this](const ApiError &) { // the rest is of use without
                    m_bundleLoad.reset();
                    emit loadingChanged();
                });
        emit loadingChanged();
    }
    showDetail();
}

void BuildSection::showDetail()
{
    const auto *build = one();
    const auto *text = findChild<QPlainTextEdit *>(u"whatToTest"_s);
    if (!build || (text && text->hasFocus() && isSideOpen()))
        return;
    showSide(build->title(), enumWord(build->platform).text, detailOf(*build));
}

QWidget *BuildSection::detailOf(const TestBuild &build)
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, const QString &why,
                         void (BuildSection::*run)()) {
        auto *button = new QPushButton(icon(iconName), text, content);
        button->setObjectName(name);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        connect(button, &QAbstractButton::clicked, this, run);
        row->addWidget(button);
    };
    const auto external = build.detail.text(u"externalBuildState");
    const auto notReady = build.isExpired() ? tr("The build has expired.")
        : !build.isProcessed()              ? tr("The build is still being processed.")
        : build.lacksCompliance()           ? tr("Answer export compliance first.")
                                            : QString();
    add(u"submitBuild"_s, u"send"_s, tr("Submit for review"),
        !notReady.isEmpty()         ? notReady
            : build.review.isNull() ? QString()
                                    : tr("It has been submitted."),
        &BuildSection::submit);
    add(u"notifyTesters"_s, u"bell"_s, tr("Notify testers"),
        external == "IN_BETA_TESTING"_L1 || build.detail.text(u"internalBuildState") == "IN_BETA_TESTING"_L1
            ? QString()
            : tr("Nobody can test it yet."),
        &BuildSection::notify);
    row->addStretch();
    column->addLayout(row);
    auto *automatic = new QCheckBox(tr("Notify testers as soon as it is approved"), content);
    automatic->setObjectName(u"autoNotify"_s);
    automatic->setChecked(build.detail.attribute(u"autoNotifyEnabled").toBool());
    automatic->setEnabled(!build.detail.isNull());
    connect(automatic, &QCheckBox::toggled, this, [this](bool on) {
        if (const auto *now = one())
            TestFlightStaging(m_context.services.changes, m_data.app()).setAutoNotify(*now, on);
    });
    column->addWidget(automatic);
    column->addWidget(textsOf(build));
    column->addWidget(factsOf(build));
    if (const auto usage = m_usage.document(); usage && usage->as<MetricsDocument>()) {
        auto *charts = new ChartsView(m_context.dialogs, content);
        charts->setMetrics(*usage->as<MetricsDocument>(), u"build-usage"_s);
        charts->setMinimumHeight(theme.px(360));
        column->addWidget(charts);
    }
    column->addStretch(1);
    return content;
}

/// What to Test: one language at a time, with those that have a text marked.
QWidget *BuildSection::textsOf(const TestBuild &build)
{
    const auto &theme = Theme::of(this);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *language = new QComboBox(part);
    language->setObjectName(u"whatToTestLanguage"_s);
    language->setAccessibleName(tr("Language"));
    language->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QHash<QString, Resource> texts;
    for (const auto &each : m_texts.shown())
        texts.insert(each.text(u"locale"), each);
    auto locales = appStoreLocales();
    std::stable_sort(locales.begin(), locales.end(),
                     [&texts](const QString &a, const QString &b) { return texts.contains(a) > texts.contains(b); });
    for (const auto &locale : std::as_const(locales))
        language->addItem(texts.contains(locale) ? icon(u"circle-check"_s) : QIcon(), format::locale(locale), locale);
    auto *text = new QPlainTextEdit(part);
    text->setObjectName(u"whatToTest"_s);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(theme.px(110));
    text->setEnabled(!build.isExpired());
    auto *field = new FormField(tr("What to Test"), text, part);
    auto *stage = new QPushButton(icon(u"pencil"_s), tr("Stage text"), part);
    stage->setObjectName(u"stageWhatToTest"_s);
    const auto show = [=] {
        const auto locale = language->currentData().toString();
        const QSignalBlocker quiet(text);
        text->setPlainText(texts.value(locale).text(u"whatsNew"));
        field->setCounter(int(text->toPlainText().size()), longestWhatToTest);
        stage->setEnabled(false);
    };
    connect(language, &QComboBox::activated, part, show);
    connect(text, &QPlainTextEdit::textChanged, part, [=] {
        const auto length = int(text->toPlainText().size());
        field->setCounter(length, longestWhatToTest);
        stage->setEnabled(length <= longestWhatToTest
                          && text->toPlainText() != texts.value(language->currentData().toString()).text(u"whatsNew"));
    });
    connect(stage, &QAbstractButton::clicked, this, [=, this] {
        const auto locale = language->currentData().toString();
        Resource read; // as the server has it
        for (const auto &each : m_texts.rows()) {
            if (each.text(u"locale") == locale)
                read = each;
        }
        if (read.isNull())
            read = texts.value(locale); // staged for creation
        text->clearFocus();
        if (const auto *now = one())
            TestFlightStaging(m_context.services.changes, m_data.app())
                .setWhatToTest(*now, read, locale, text->toPlainText());
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    });
    show();
    column->addWidget(language);
    column->addWidget(field);
    auto *all = new QPushButton(icon(u"languages"_s), tr("All languages"), part);
    all->setObjectName(u"whatToTestInAll"_s);
    connect(all, &QAbstractButton::clicked, this, &BuildSection::openTexts);
    auto *orders = new QHBoxLayout;
    orders->addWidget(stage);
    orders->addWidget(all);
    orders->addStretch();
    column->addLayout(orders);
    return part;
}

QWidget *BuildSection::factsOf(const TestBuild &build)
{
    auto *facts = new KeyValueView;
    facts->addSection(tr("Build"));
    facts->addRow(tr("Internal testing"), enumWord(build.detail.text(u"internalBuildState")).text);
    facts->addRow(tr("External testing"), enumWord(build.detail.text(u"externalBuildState")).text);
    facts->addRow(tr("Groups"), build.groups.isEmpty() ? tr("None") : build.groups.join(tr(", ")));
    QStringList people;
    for (const auto &each : m_individuals.rows())
        people.append(each.text(u"email"));
    auto *individuals
        = new QPushButton(people.isEmpty() ? tr("None") : tr("%n tester(s)", nullptr, int(people.size())));
    individuals->setObjectName(u"individualTesters"_s);
    individuals->setToolTip(people.join(u'\n'));
    setButtonKind(individuals, ButtonKind::Quiet);
    connect(individuals, &QAbstractButton::clicked, this, &BuildSection::openIndividuals);
    facts->addRow(tr("Individual testers"), individuals);
    facts->addRow(tr("Minimum system"), build.build.text(u"minOsVersion"));
    for (const auto &bundle : std::as_const(m_bundles)) {
        facts->addSection(bundle.text(u"bundleType") == "APP_CLIP"_L1 ? tr("App Clip") : tr("App bundle"));
        auto *more = new QPushButton(icon(u"compass"_s), bundle.text(u"bundleId"));
        more->setToolTip(tr("Its domains and all else, in the Explorer"));
        setButtonKind(more, ButtonKind::Quiet);
        connect(more, &QAbstractButton::clicked, this,
                [this, key = bundle.key()] { emit m_context.navigator.resourceRequested(key); });
        facts->addRow(tr("Bundle ID"), more);
        auto *clips = new QPushButton(icon(u"link"_s), tr("Invocations…"));
        clips->setObjectName(u"invocations-"_s + bundle.id());
        setButtonKind(clips, ButtonKind::Quiet);
        connect(clips, &QAbstractButton::clicked, this, [this, bundle] { openInvocations(bundle); });
        facts->addRow(tr("App Clip"), clips);
        facts->addRow(tr("File"), bundle.text(u"fileName"));
        facts->addRow(tr("SDK"), bundle.text(u"sdkBuild"));
        facts->addRow(tr("Architectures"), bundle.attribute(u"supportedArchitectures").toStringList().join(tr(", ")));
        facts->addRow(tr("Languages"), bundle.attribute(u"locales").toStringList().join(tr(", ")));
        facts->addRow(tr("Symbols"),
                      bundle.attribute(u"includesSymbols").toBool() ? tr("Included") : tr("Not included"));
        if (&bundle == &m_bundles.constFirst() && !m_sizes.rows().isEmpty()) {
            const auto range = [this](const QString &attribute) {
                qint64 least = std::numeric_limits<qint64>::max(), most = 0;
                for (const auto &size : m_sizes.rows()) {
                    least = std::min(least, size.attribute(attribute).toLongLong());
                    most = std::max(most, size.attribute(attribute).toLongLong());
                }
                return least == most ? format::bytes(most)
                                     : tr("%1 to %2").arg(format::bytes(least), format::bytes(most));
            };
            facts->addRow(tr("To download"), range(u"downloadBytes"_s));
            facts->addRow(tr("Installed"), range(u"installBytes"_s));
        }
        const auto symbols = bundle.text(u"dSYMUrl");
        if (!symbols.isEmpty())
            facts->addRow(tr("dSYM"), symbols);
        const auto entitlements = bundle.attribute(u"entitlements").toMap();
        for (auto it = entitlements.begin(); it != entitlements.end(); ++it) {
            const auto map = it.value().toMap();
            for (auto each = map.begin(); each != map.end(); ++each)
                facts->addRow(each.key(), format::raw(each.value()));
        }
    }
    return facts;
}

void BuildSection::expire()
{
    const auto some = chosen();
    m_context.dialogs.confirm(
        this,
        {tr("Expire %n build(s)?", nullptr, int(some.size())),
         tr("Testers can no longer open them. An expired build never becomes valid again. It is staged "
            "under Changes and sent from there."),
         tr("Stage expiry"), true},
        this, [this, some](bool confirmed) {
            if (confirmed)
                TestFlightStaging(m_context.services.changes, m_data.app()).expire(some);
        });
}

void BuildSection::openCompliance()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"complianceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto answer = [this](bool uses) {
        TestFlightStaging(m_context.services.changes, m_data.app()).answerCompliance(chosen(), uses);
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    };
    menu->addAction(tr("No encryption, or exempt only"), this, [answer] { answer(false); })->setObjectName(u"exempt"_s);
    menu->addAction(tr("Encryption that has to be declared"), this, [answer] { answer(true); });
    menu->popup(m_compliance->mapToGlobal(QPoint(0, m_compliance->height())));
}

void BuildSection::openGroups()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"buildGroupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto some = chosen();
    for (const auto &group : m_data.groups()) {
        const bool all = std::all_of(some.begin(), some.end(), [&group](const TestBuild &build) {
            return group.builds.contains(build.build.key());
        });
        auto *action = menu->addAction(tr("%1 (%n tester(s))", nullptr, group.testers).arg(group.name()));
        action->setCheckable(true);
        action->setChecked(all || group.takesAllBuilds());
        action->setEnabled(!group.takesAllBuilds());
        if (group.takesAllBuilds())
            action->setToolTip(tr("Gets every build by itself."));
        connect(action, &QAction::triggered, this, [this, some, id = group.id, all] {
            const auto *now = m_data.group({u"betaGroups"_s, id});
            if (!now)
                return;
            TestFlightStaging staging(m_context.services.changes, m_data.app());
            if (all) {
                for (const auto &build : some)
                    staging.removeFromGroup(build, *now);
                return;
            }
            give({{}, some}, *now);
        });
    }
    menu->popup(m_groups->mapToGlobal(QPoint(0, m_groups->height())));
}

/// Who will get mail is said before it goes.
void BuildSection::give(const GroupLoad &load, const TestGroup &group)
{
    std::vector<TestBuild> some;
    std::copy_if(load.builds.begin(), load.builds.end(), std::back_inserter(some),
                 [](const TestBuild &build) { return !build.isExpired(); });
    const auto key = group.group.key();
    const auto people = m_data.testersOf({key});
    QStringList names;
    for (const auto &each : people.mid(0, 8)) {
        if (const auto *tester = m_data.tester(each))
            names.append(tester->email().isEmpty() ? tr("somebody by public link") : tester->email());
    }
    m_context.dialogs.confirm(this,
                              {tr("Give the build to \"%1\"?").arg(group.name()),
                               people.isEmpty()
                                   ? tr("The group has no testers yet.")
                                   : tr("%n tester(s) may get an e-mail: %1", nullptr, int(people.size()))
                                         .arg(names.join(tr(", ")) + (people.size() > 8 ? u"…"_s : QString())),
                               tr("Stage")},
                              this, [this, some, key, name = group.name()](bool confirmed) {
                                  if (!confirmed)
                                      return;
                                  TestFlightStaging(m_context.services.changes, m_data.app()).addToGroups(some, {key});
                                  showToast(window(), Tone::Success,
                                            tr("%n build(s) staged for \"%1\"", nullptr, int(some.size())).arg(name));
                              });
}

void BuildSection::openIndividuals()
{
    const auto *build = one();
    if (!build)
        return;
    const auto &theme = Theme::of(this);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    auto *list = new QListWidget(form);
    list->setObjectName(u"individualList"_s);
    list->setAccessibleName(tr("Testers"));
    QList<ResourceKey> present;
    for (const auto &each : m_individuals.rows())
        present.append(each.key());
    for (const auto &tester : m_data.testers()) {
        if (tester.email().isEmpty() || isTemporary(tester.tester.key()))
            continue;
        auto *item = new QListWidgetItem(tester.email(), list);
        item->setData(Qt::UserRole, QVariant::fromValue(tester.tester.key()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(present.contains(tester.tester.key()) ? Qt::Checked : Qt::Unchecked);
    }
    auto *stage = new QPushButton(icon(u"users"_s), tr("Stage testers"), form);
    stage->setObjectName(u"stageIndividuals"_s);
    setButtonKind(stage, ButtonKind::Primary);
    column->addWidget(list, 1);
    column->addWidget(stage, 0, Qt::AlignLeading);
    connect(stage, &QAbstractButton::clicked, this, [this, list, present] {
        QList<ResourceKey> add, remove;
        for (int row = 0; row < list->count(); ++row) {
            const auto key = list->item(row)->data(Qt::UserRole).value<ResourceKey>();
            const bool wanted = list->item(row)->checkState() == Qt::Checked;
            if (wanted && !present.contains(key))
                add.append(key);
            else if (!wanted && present.contains(key))
                remove.append(key);
        }
        if (const auto *now = one(); now && (!add.isEmpty() || !remove.isEmpty()))
            TestFlightStaging(m_context.services.changes, m_data.app()).setIndividuals(*now, add, remove);
        renewDetail();
    });
    showSide(tr("Individual testers"), build->title(), form);
}

void BuildSection::notify()
{
    const auto *build = one();
    if (!build)
        return;
    QList<ResourceKey> groups;
    for (const auto &group : m_data.groups()) {
        if (group.takesAllBuilds() || group.builds.contains(build->build.key()))
            groups.append(group.group.key());
    }
    auto people = m_data.testersOf(groups);
    for (const auto &each : m_individuals.rows()) {
        if (!people.contains(each.key()))
            people.append(each.key());
    }
    QStringList names;
    for (const auto &key : people.mid(0, 12)) {
        if (const auto *tester = m_data.tester(key))
            names.append(tester->email().isEmpty() ? tr("somebody by public link") : tester->email());
    }
    m_context.dialogs.confirm(this,
                              {tr("Notify the testers of %1?").arg(build->title()),
                               people.isEmpty()
                                   ? tr("Nobody has this build.")
                                   : tr("%n tester(s) get a notification: %1", nullptr, int(people.size()))
                                         .arg(names.join(tr(", ")) + (people.size() > 12 ? u"…"_s : QString())),
                               tr("Stage notification")},
                              this, [this, now = *build](bool confirmed) {
                                  if (confirmed)
                                      TestFlightStaging(m_context.services.changes, m_data.app()).notify(now);
                              });
}

void BuildSection::submit()
{
    if (const auto *build = one()) {
        TestFlightStaging(m_context.services.changes, m_data.app()).submitForReview(*build);
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    }
}

void BuildSection::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    const auto path = urls.isEmpty() ? QString() : urls.first().toLocalFile();
    if (path.endsWith(".ipa"_L1, Qt::CaseInsensitive) || path.endsWith(".pkg"_L1, Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void BuildSection::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    upload(event->mimeData()->urls().first().toLocalFile());
}

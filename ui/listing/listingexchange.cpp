// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/listingexchange.h"

#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "models/listing/listingloader.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using Kind = ListingFileKind;

static QString fingerprint(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex().left(12));
}

static QString settingOf(const ListingPlace &place)
{
    return place.attribute + u'/' + place.locale;
}

ListingExchange::ListingExchange(const PageContext &context, ListingLoader &loader, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_loader(loader)
    , m_page(page)
    , m_shared(context.services)
{
    connect(&m_shared, &SharedTexts::loaded, this, [this] {
        if (m_awaited)
            askForTarget(*m_awaited);
    });
    connect(&m_shared, &SharedTexts::failed, this, [this](const ApiError &error) {
        m_awaited.reset();
        showToast(m_page->window(), Tone::Danger, tr("The export needs the app's information: %1").arg(error.title));
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const auto problem = m_saving.result();
        const auto where = QDir::toNativeSeparators(m_target);
        if (problem.isEmpty())
            showToast(m_page->window(), Tone::Success, tr("%n file(s) written to %1", nullptr, m_count).arg(where));
        else
            m_context.dialogs.inform(m_page, tr("The export was not written"), problem);
    });
}

ListingExchange::~ListingExchange() = default;

void ListingExchange::fillImportMenu(QMenu *menu)
{
    auto *folder = menu->addAction(icon(u"folder-open"_s), tr("From a folder…"), this, [this] {
        m_context.dialogs.openFolder(m_page, {tr("Import texts from a folder"), {}, {}}, this,
                                     [this](const QString &path) { emit importWanted(path); });
    });
    folder->setToolTip(tr("fastlane's metadata, or a folder of XLIFF, .strings or CSV files"));
    folder->setObjectName(u"importFolder"_s);
    auto *file = menu->addAction(icon(u"file-text"_s), tr("From a file…"), this, [this] {
        const Dialogs::FileRequest request{
            tr("Import texts from a file"), tr("Texts (*.csv *.tsv *.xlf *.xliff *.strings)"), {}};
        m_context.dialogs.openFile(m_page, request, this, [this](const QString &path) { emit importWanted(path); });
    });
    file->setToolTip(tr("CSV, XLIFF or .strings"));
    file->setObjectName(u"importFile"_s);
    menu->setToolTipsVisible(true);
}

void ListingExchange::fillExportMenu(QMenu *menu)
{
    const auto add = [&](const QString &name, const QString &text, Kind kind) {
        auto *action = menu->addAction(text, this, [this, kind] { exportAs(kind); });
        action->setObjectName(name);
    };
    add(u"exportFastlane"_s, tr("fastlane folder…"), Kind::Fastlane);
    menu->addSeparator();
    add(u"exportWide"_s, tr("CSV, a row for each language…"), Kind::WideSheet);
    add(u"exportLong"_s, tr("CSV, a row for each text…"), Kind::LongSheet);
    menu->addSeparator();
    add(u"exportXliff12"_s, tr("XLIFF 1.2, a file for each language…"), Kind::Xliff12);
    add(u"exportXliff20"_s, tr("XLIFF 2.0, a file for each language…"), Kind::Xliff20);
    add(u"exportStrings"_s, tr(".strings, a file for each language…"), Kind::Strings);
}

QString ListingExchange::listingName() const
{
    return u"%1 %2"_s
        .arg(m_loader.appResource()[apps::name].value_or(m_loader.app().id),
             m_loader.version()[appStoreVersions::versionString].value_or(QString()))
        .trimmed();
}

void ListingExchange::exportAs(Kind kind)
{
    if (kind != Kind::Fastlane) {
        askForTarget(kind);
        return;
    }
    m_awaited = kind;
    m_shared.load(m_loader.app(), m_loader.info().key(), m_loader.version().key());
}

void ListingExchange::askForTarget(Kind kind)
{
    m_awaited.reset();
    const auto chosen = [this, kind](const QString &path) { write(kind, path); };
    if (isFolder(kind)) {
        m_context.dialogs.openFolder(m_page, {tr("Folder to export to"), {}, {}}, this, chosen);
        return;
    }
    const auto name = listingName().replace(u'/', u'-') + u".csv"_s;
    m_context.dialogs.saveFile(m_page, {tr("Export the texts"), tr("Tables (*.csv)"), name}, this, chosen);
}

void ListingExchange::write(Kind kind, const QString &path)
{
    auto listing = listingSnapshot(m_loader.grid(), listingName(),
                                   kind == Kind::Fastlane ? m_shared.texts() : QHash<ListingPlace, QString>());
    listing.states = statesOf(listing);
    const auto files = writeListing(listing, kind);
    QStringList present;
    for (auto it = files.cbegin(); it != files.cend() && isFolder(kind); ++it) {
        if (QFileInfo::exists(QDir(path).filePath(it.key())))
            present.append(it.key());
    }
    if (present.isEmpty()) { // whether a single file may be replaced the file chooser has asked
        save(files, path);
        return;
    }
    Dialogs::Question question;
    question.title = tr("Replace %n file(s)?", nullptr, int(present.size()));
    question.text
        = tr("The folder holds an export already. Its files get the texts of this listing; other files stay.");
    question.confirm = tr("Replace");
    m_context.dialogs.confirm(m_page, question, this, [this, files, path](bool confirmed) {
        if (confirmed)
            save(files, path);
    });
}

void ListingExchange::save(const QMap<QString, QByteArray> &files, const QString &path)
{
    m_target = path;
    m_count = int(files.size());
    m_saving.setFuture(QtConcurrent::run(saveFiles, files, path));
}

void ListingExchange::keepStates(const ImportPlan &plan)
{
    auto state = m_context.state.child(u"translations/"_s + m_loader.app().id);
    const auto &states = plan.states();
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        state.setValue(settingOf(it.key()),
                       QStringList{QString::number(int(it.value().state)), fingerprint(it.value().text)});
}

QHash<ListingPlace, TranslationState> ListingExchange::statesOf(const ListingSnapshot &listing) const
{
    const auto state = m_context.state.child(u"translations/"_s + m_loader.app().id);
    QHash<ListingPlace, TranslationState> states;
    for (auto it = listing.texts.cbegin(); it != listing.texts.cend(); ++it) {
        const auto kept = state.value(settingOf(it.key())).toStringList();
        if (kept.size() == 2 && kept[1] == fingerprint(it.value()))
            states.insert(it.key(), TranslationState(kept[0].toInt()));
    }
    return states;
}

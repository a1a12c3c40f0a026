// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/profilespage.h"

#include "api/services/accountservices.h"
#include "handles/profiles.h"
#include "models/core/enumwords.h"
#include "models/signing/signingstaging.h"
#include "ui/documents/signingview.h"
#include "ui/signing/profileform.h"
#include "ui/signing/renewalview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QDir>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProfilesPage::ProfilesPage(const PageContext &context, QWidget *parent)
    : SigningPage(context, u"profiles"_s, tr("Profiles"),
                  SigningData::Profiles | SigningData::Certificates | SigningData::BundleIds | SigningData::Devices,
                  parent)
    , m_model(context.services.changes)
    , m_renewal(new RenewalView(m_data, context.services.changes))
{
    addView(m_renewal);
    setModel(m_model, u"profileTable"_s);
    m_table->setEmpty({u"file-key"_s, tr("No profiles yet"),
                       tr("A provisioning profile says which app may run where, signed by whom."), tr("New profile")});
    m_table->setColumnWidth(ProfileModel::Name, 260);
    m_delete = addAction(u"deleteProfiles"_s, u"trash-2"_s, tr("Delete"), [this] { remove(); });
    m_save = addAction(u"saveProfiles"_s, u"download"_s, tr("Save"), [this] { save(); });
    m_renew = addAction(u"renewProfiles"_s, u"refresh-cw"_s, tr("Renew"), [this] { showRenewal(true); });
    m_renewAll = addAction(u"renewAll"_s, u"calendar-clock"_s, tr("Renew all…"), [this] { showRenewal(false); });
    addAction(
        u"newProfile"_s, u"plus"_s, tr("New profile"), [this] { showNew(); }, true);
    m_renewAll->setToolTip(tr("Those that are invalid or end within 30 days"));
    connect(m_table, &DataTable::emptyActionTriggered, this, &ProfilesPage::showNew);
    connect(m_renewal, &RenewalView::closed, this, [this] { showView(nullptr); });
    onSelection();
}

void ProfilesPage::onData()
{
    m_model.setRows(m_data.profiles());
    m_renewal->refresh();
    if (!m_openNext.isEmpty() && m_data.profile({QString(profiles::key), m_openNext}))
        m_table->selectId(std::exchange(m_openNext, {}));
    if (!chosen() && !m_shown.isEmpty())
        showDetail();
    m_renewAll->setEnabled(!profilesToRenew(m_data, QDateTime::currentDateTimeUtc()).empty());
}

const SigningProfile *ProfilesPage::chosen() const
{
    const auto ids = chosenIds();
    return ids.size() == 1 ? m_data.profile({QString(profiles::key), ids.first()}) : nullptr;
}

std::vector<SigningProfile> ProfilesPage::allChosen() const
{
    std::vector<SigningProfile> found;
    for (const auto &id : chosenIds()) {
        if (const auto *profile = m_data.profile({QString(profiles::key), id}))
            found.push_back(*profile);
    }
    return found;
}

void ProfilesPage::onSelection()
{
    const auto some = allChosen();
    m_renew->setEnabled(!some.empty());
    m_delete->setEnabled(!some.empty());
    m_save->setEnabled(
        std::any_of(some.begin(), some.end(), [](const auto &profile) { return !profile.content.isEmpty(); }));
    showDetail();
}

void ProfilesPage::showDetail()
{
    const auto *profile = chosen();
    if (!profile) {
        if (!m_shown.isEmpty())
            hideSide();
        m_shown.clear();
        return;
    }
    if (m_shown == profile->id && isSideOpen())
        return;
    m_shown = profile->id;
    if (profile->inside) {
        auto *view = new SigningView;
        view->setProfile(*profile->inside);
        showSide(profile->resource.text(u"name"), enumWord(profile->type()).text, view);
        return;
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *words = new TextLabel(TextLabel::Style::Muted,
                                isTemporary(profile->resource.key()) ? tr("It is staged and not made yet.")
                                                                     : tr("What is in it cannot be read."),
                                content);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
    showSide(profile->resource.text(u"name"), enumWord(profile->type()).text, content);
}

bool ProfilesPage::open(const ResourceKey &key)
{
    if (key.entry != profiles::key)
        return false;
    showView(nullptr);
    if (m_data.profile(key))
        m_table->selectId(key.id);
    else
        m_openNext = key.id;
    return true;
}

void ProfilesPage::showNew()
{
    auto *form = new ProfileForm(m_data);
    connect(form, &ProfileForm::accepted, this, [this](const ProfileWish &wish) {
        SigningStaging(m_context.services.changes).createProfile(wish);
        hideSide();
        showToast(window(), Tone::Success, tr("Staged under Changes"));
    });
    m_shown.clear();
    showView(nullptr);
    showSide(tr("New profile"), {}, form);
    form->setFocus();
}

void ProfilesPage::showRenewal(bool chosenOnly)
{
    m_renewal->openFor(chosenOnly ? chosenIds() : QStringList());
    hideSide();
    showView(m_renewal);
}

/// By the name Xcode looks for: https://developer.apple.com/documentation/xcode-release-notes (16.0) reads them from
/// ~/Library/Developer/Xcode/UserData/Provisioning Profiles, earlier ones from ~/Library/MobileDevice.
static QString fileNameOf(const SigningProfile &profile)
{
    const auto uuid = profile.inside ? profile.inside->uuid : profile.resource.text(u"uuid");
    return uuid + (profile.type().startsWith("MAC_"_L1) ? u".provisionprofile"_s : u".mobileprovision"_s);
}

void ProfilesPage::save()
{
    std::vector<SigningProfile> some = allChosen();
    std::erase_if(some, [](const SigningProfile &profile) { return profile.content.isEmpty(); });
    if (some.size() == 1) {
        const auto &profile = some.front();
        saveFile(tr("Save the profile"), fileNameOf(profile),
                 tr("Provisioning profiles (*.mobileprovision *.provisionprofile)"), profile.content);
        return;
    }
    m_context.dialogs.openFolder(
        this, {tr("A folder for the profiles"), {}, {}}, this, [this, some](const QString &path) {
            QDir().mkpath(path);
            for (const auto &profile : some) {
                QSaveFile file(QDir(path).filePath(fileNameOf(profile)));
                if (!file.open(QIODevice::WriteOnly) || file.write(profile.content) != profile.content.size()
                    || !file.commit()) {
                    m_banner->showMessage(Tone::Danger, tr("%1 could not be written").arg(file.fileName()),
                                          file.errorString());
                    return;
                }
            }
            showToast(window(), Tone::Success, tr("%n profile(s) saved", nullptr, int(some.size())));
        });
}

void ProfilesPage::remove()
{
    QList<Resource> wanted;
    for (const auto &profile : allChosen())
        wanted.append(profile.resource);
    m_context.dialogs.confirm(
        this,
        {tr("Delete %n profile(s)?", nullptr, int(wanted.size())),
         tr("Whoever has a copy can use it until it ends. It is staged under Changes and sent from "
            "there."),
         tr("Stage deletion"), true},
        this, [this, wanted](bool confirmed) {
            if (confirmed)
                SigningStaging(m_context.services.changes).deleteProfiles(wanted);
        });
}

Workspace profilesWorkspace()
{
    return {u"profiles"_s,
            WorkspaceScope::Signing,
            ProfilesPage::tr("Profiles"),
            u"file-key"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new ProfilesPage(context, parent); },
            {},
            {},
            {u"profiles"_s}};
}

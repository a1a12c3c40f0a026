// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/renewalview.h"

#include "api/changes/changeset.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/tone.h"
#include "models/signing/signingfacts.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RenewalModel::RenewalModel(QObject *parent)
{
    setParent(parent);
    const auto text = [](QString RenewalRow::*member) {
        return [member](const RenewalRow &row, int role) {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.*member) : QVariant();
        };
    };
    setColumns({{tr("Profile"), text(&RenewalRow::name)},
                {tr("Its successor"), text(&RenewalRow::newName)},
                {tr("Type"),
                 [](const RenewalRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(enumWord(row.type).text) : QVariant();
                 }},
                {tr("Devices"),
                 [](const RenewalRow &row, int role) {
                     if (role == Qt::DisplayRole && row.devicesBefore + row.devicesAfter > 0)
                         return QVariant(
                             row.devicesBefore == row.devicesAfter
                                 ? format::count(row.devicesAfter)
                                 : u"%1 → %2"_s.arg(format::count(row.devicesBefore), format::count(row.devicesAfter)));
                     return role == SortRole ? QVariant(qint64(row.devicesAfter)) : QVariant();
                 },
                 Qt::AlignRight | Qt::AlignVCenter},
                {tr("Result"), [](const RenewalRow &row, int role) {
                     if (role == Qt::DisplayRole)
                         return QVariant(row.problem.isEmpty() ? tr("Will be renewed") : row.problem);
                     if (role == Qt::ToolTipRole)
                         return QVariant(row.problem);
                     return role == ToneRole ? QVariant(int(row.problem.isEmpty() ? Tone::Success : Tone::Danger))
                                             : QVariant();
                 }}});
}

QVariant RenewalModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == Name && rowAt(index.row()).problem.isEmpty())
        return rowAt(index.row()).isChosen ? Qt::Checked : Qt::Unchecked;
    return RecordTableModel::data(index, role);
}

bool RenewalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name || !rowAt(index.row()).problem.isEmpty())
        return false;
    auto row = rowAt(index.row());
    row.isChosen = value.toInt() == Qt::Checked;
    replaceRow(index.row(), std::move(row));
    emit chosenChanged();
    return true;
}

Qt::ItemFlags RenewalModel::flags(const QModelIndex &index) const
{
    auto flags = RecordTableModel::flags(index);
    if (index.isValid() && index.column() == Name && rowAt(index.row()).problem.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

RenewalView::RenewalView(const SigningData &signing, ChangeSet &changes, QWidget *parent)
    : QWidget(parent)
    , m_data(signing)
    , m_changes(changes)
    , m_all(new QCheckBox(tr("With all current devices"), this))
    , m_table(new DataTable(tr("Profiles to renew"), this))
    , m_words(new TextLabel(TextLabel::Style::Small, this))
    , m_apply(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"renewal"_s);
    auto *bar = new FilterBar(this);
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("Back"), bar);
    back->setObjectName(u"closeRenewal"_s);
    setButtonKind(back, ButtonKind::Quiet);
    bar->addWidget(back);
    m_all->setObjectName(u"allDevices"_s);
    m_all->setChecked(true);
    bar->addTrailing(m_all);
    m_table->setObjectName(u"renewalTable"_s);
    m_table->setModel(&m_model);
    m_table->setColumnWidth(RenewalModel::Name, 230);
    m_table->setColumnWidth(RenewalModel::NewName, 270);
    m_table->setEmpty({u"file-key"_s, tr("Nothing to renew"),
                       tr("No profile is invalid or ends within 30 days, and none lacks the devices.")});
    m_words->setWordWrap(true);
    m_words->setText(
        tr("A profile cannot be changed: its successor is made first, under a name of its own; the old one is "
           "deleted only once that is there."));
    m_apply->setObjectName(u"stageRenewal"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(12));
    footer->setSpacing(theme.px(12));
    footer->addWidget(m_words, 1);
    footer->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    column->addLayout(footer);
    connect(back, &QAbstractButton::clicked, this, [this] {
        m_isOpen = false;
        emit closed();
    });
    connect(m_all, &QCheckBox::toggled, this, &RenewalView::refresh);
    connect(&m_model, &RenewalModel::chosenChanged, this, &RenewalView::updateFooter);
    connect(m_apply, &QAbstractButton::clicked, this, &RenewalView::apply);
    updateFooter();
}

void RenewalView::openFor(const QStringList &profileIds)
{
    m_ids = profileIds;
    m_devices.clear();
    m_isOpen = true;
    m_all->setVisible(true);
    m_model.setRows({});
    refresh();
}

void RenewalView::openForDevices(const QList<ResourceKey> &devices)
{
    m_ids.clear();
    m_devices = devices;
    m_isOpen = true;
    m_all->setVisible(false);
    m_model.setRows({});
    refresh();
}

std::vector<SigningProfile> RenewalView::subjects() const
{
    const auto now = QDateTime::currentDateTimeUtc();
    if (m_ids.isEmpty() && m_devices.isEmpty())
        return profilesToRenew(m_data, now);
    std::vector<SigningProfile> found;
    for (const auto &profile : m_data.profiles()) {
        if (profile.isLeaving || isTemporary(profile.resource.key()))
            continue;
        if (m_ids.contains(profile.id)) {
            found.push_back(profile);
            continue;
        }
        const auto *type = m_devices.isEmpty() ? nullptr : profileType(profile.type());
        if (!type || !type->needsDevices())
            continue;
        const auto fitting = fittingDevices(m_data, *type);
        if (std::any_of(fitting.begin(), fitting.end(), [&](const SigningDevice &device) {
                const auto key = device.resource.key();
                return m_devices.contains(key) && !profile.devices.contains(key);
            }))
            found.push_back(profile);
    }
    return found;
}

void RenewalView::refresh()
{
    if (!m_isOpen)
        return;
    QStringList refused; // by the user
    for (const auto &row : m_model.rows()) {
        if (!row.isChosen && row.problem.isEmpty())
            refused.append(row.id);
    }
    m_plan = planRenewal(m_data, subjects(), m_devices.isEmpty() && m_all->isChecked(), m_devices,
                         QDateTime::currentDateTimeUtc());
    std::vector<RenewalRow> rows;
    for (const auto &each : m_plan) {
        const auto before = each.old.inside ? each.old.inside->devices.size() : each.old.devices.size();
        rows.push_back({each.old.id, each.old.resource.text(u"name"), each.wish.name, each.wish.type, before,
                        each.wish.devices.size(), each.problem,
                        each.problem.isEmpty() && !refused.contains(each.old.id)});
    }
    m_model.setRows(std::move(rows));
    updateFooter();
}

void RenewalView::updateFooter()
{
    const auto rows = m_model.rows();
    const auto chosen = int(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.isChosen; }));
    m_apply->setText(tr("Stage %n renewal(s)", nullptr, chosen));
    m_apply->setEnabled(chosen > 0);
}

void RenewalView::apply()
{
    std::vector<ProfileRenewal> wanted;
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (m_model.rowAt(int(i)).isChosen)
            wanted.push_back(m_plan[i]);
    }
    m_isOpen = false; // what is staged would change the plan
    SigningStaging(m_changes).renew(wanted);
    showToast(window(), Tone::Success, tr("%n renewal(s) staged under Changes", nullptr, int(wanted.size())));
    emit closed();
}

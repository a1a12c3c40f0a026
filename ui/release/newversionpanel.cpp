// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/newversionpanel.h"

#include "handles/appstoreversions.h"
#include "models/core/enumwords.h"
#include "models/release/releaseactions.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

NewVersionPanel::NewVersionPanel(const QList<Resource> &versions, const QString &platform, QWidget *parent)
    : QWidget(parent)
    , m_versions(versions)
    , m_platform(new QComboBox(this))
    , m_whatsNew(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_frame(new FormField(tr("Number"), m_number, this))
    , m_create(new QPushButton(icon(u"plus"_s), tr("Stage the version"), this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    m_platform->setObjectName(u"newPlatform"_s);
    m_platform->setAccessibleName(tr("Platform"));
    for (const auto &each : {u"IOS"_s, u"MAC_OS"_s, u"TV_OS"_s, u"VISION_OS"_s}) {
        const auto word = enumWord(each);
        m_platform->addItem(icon(word.icon.isEmpty() ? u"app-window"_s : word.icon), word.text, each);
    }
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(platform)));
    m_number->setObjectName(u"newNumber"_s);
    m_number->setAccessibleName(tr("Number"));
    m_create->setObjectName(u"createVersion"_s);
    setButtonKind(m_create, ButtonKind::Primary);
    column->addWidget(new FormField(tr("Platform"), m_platform, this));
    column->addWidget(m_frame);
    m_whatsNew->setObjectName(u"whatsNewPolicy"_s);
    m_whatsNew->setAccessibleName(tr("What's New"));
    column->addWidget(new FormField(tr("What's New"), m_whatsNew, this));
    auto *note
        = new TextLabel(TextLabel::Style::Small,
                        tr("The App Store takes over the texts and pictures of the version before, except What's "
                           "New. Where that is taken over as well, it is staged once the version has been made."),
                        this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(m_create);
    column->addStretch();
    setFocusProxy(m_number);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &NewVersionPanel::suggest);
    connect(m_number, &QLineEdit::textChanged, this, &NewVersionPanel::check);
    connect(m_number, &QLineEdit::returnPressed, m_create, &QAbstractButton::click);
    connect(m_create, &QAbstractButton::clicked, this, [this] {
        emit wanted(m_platform->currentData().toString(), m_number->text().trimmed(),
                    m_whatsNew->currentData().value<ResourceKey>());
    });
    suggest();
}

QString NewVersionPanel::nextNumber(const QString &number)
{
    auto parts = number.split(u'.');
    parts.last() = QString::number(parts.last().toInt() + 1);
    return number.isEmpty() ? u"1.0"_s : parts.join(u'.');
}

QList<Resource> NewVersionPanel::ofPlatform() const
{
    QList<Resource> found;
    for (const auto &version : m_versions) {
        if (version[appStoreVersions::platform] == m_platform->currentData().toString())
            found.append(version);
    }
    return found;
}

void NewVersionPanel::suggest()
{
    const auto versions = ofPlatform();
    m_whatsNew->clear();
    m_whatsNew->addItem(tr("Leave empty"), QVariant::fromValue(ResourceKey()));
    if (!versions.isEmpty())
        m_whatsNew->addItem(
            tr("Take over from %1").arg(versions.first()[appStoreVersions::versionString].value_or(QString())),
            QVariant::fromValue(versions.first().key()));
    m_number->setText(nextNumber(
        versions.isEmpty() ? QString() : versions.first()[appStoreVersions::versionString].value_or(QString())));
    check();
}

void NewVersionPanel::check()
{
    static const QRegularExpression pattern(u"^\\d+(\\.\\d+){0,2}$"_s);
    static const QStringList onStore{u"READY_FOR_DISTRIBUTION"_s, u"REPLACED_WITH_NEW_VERSION"_s};
    const auto number = m_number->text().trimmed();
    const auto versions = ofPlatform();
    QString problem;
    for (const auto &version : versions) {
        const auto other = version[appStoreVersions::versionString].value_or(QString());
        if (other == number)
            problem = tr("There is a version %1 already.").arg(number);
        if (problem.isEmpty() && !onStore.contains(version[appStoreVersions::appVersionState].value_or(QString())))
            problem = tr("Version %1 is not on the store yet; only one can be in the making.").arg(other);
    }
    if (problem.isEmpty() && !pattern.match(number).hasMatch())
        problem = tr("One to three numbers with points between them.");
    m_frame->setError(problem);
    m_create->setEnabled(problem.isEmpty());
}

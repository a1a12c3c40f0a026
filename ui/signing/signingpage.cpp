// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingpage.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SigningPage::SigningPage(const PageContext &context, const QString &id, const QString &title, int parts,
                         QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_data(context.services, parts)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_filters(new FilterBar(this))
    , m_table(new DataTable(title, this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(m_stack))
    , m_splitter(new QSplitter(this))
    , m_list(new QWidget)
    , m_side(new SidePanel(tr("Beside the list"), m_splitter))
{
    const auto &theme = Theme::of(this);
    setObjectName(id);
    m_header->setTitle(title);
    m_placeholder->setContent({u"key-round"_s, tr("An individual key cannot be used here"),
                               tr("Apple opens certificates, identifiers, devices and profiles to team keys only. Add "
                                  "a team key of this team "
                                  "(App Store Connect, Users and Access, Integrations) to manage them.")});
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_filters);
    list->addWidget(m_table, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_placeholder);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({theme.px(720), theme.px(380)});
    m_side->setMinimumWidth(theme.px(340));
    m_side->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
    connect(m_banner, &Banner::actionTriggered, this, &SigningPage::refresh);
    connect(m_side, &SidePanel::closed, this, &SigningPage::hideSide);
    connect(&m_data, &SigningData::changed, this, [this] {
        onData();
        updateState();
    });
}

SigningPage::~SigningPage() = default;

void SigningPage::setModel(RecordTableModelBase &model, const QString &tableName)
{
    m_proxy.setSourceModel(&model);
    m_table->setObjectName(tableName);
    m_table->setModel(&m_proxy);
    m_table->setDialogs(m_context.dialogs);
    m_table->setExportName(objectName());
    m_table->keepState(m_context.state);
    auto *search = m_filters->addSearch(tr("Search"));
    connect(search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        updateState();
    });
    connect(m_table, &DataTable::clearFilterRequested, search, &QLineEdit::clear);
    connect(m_table, &DataTable::retryRequested, this, &SigningPage::refresh);
    connect(m_table, &DataTable::selectionChanged, this, [this] {
        onSelection();
        updateState();
    });
    m_filters->addColumnChooser(m_table);
    addAction(u"refreshSigning"_s, u"refresh-cw"_s, tr("Refresh"), [this] { refresh(); });
}

QAction *SigningPage::addAction(const QString &name, const QString &iconName, const QString &text,
                                const std::function<void()> &run, bool isPrimary)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    if (isPrimary)
        m_header->setPrimaryAction(action);
    else
        m_header->addAction(action);
    return action;
}

void SigningPage::addView(QWidget *view)
{
    m_stack->addWidget(view);
}

void SigningPage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view ? view : m_list);
}

bool SigningPage::isShowingTable() const
{
    return m_stack->currentWidget() == m_list;
}

void SigningPage::showSide(const QString &title, const QString &subtitle, QWidget *content)
{
    m_side->setTitle(title, subtitle);
    m_side->setContent(content);
    m_side->show();
}

void SigningPage::hideSide()
{
    m_side->hide();
}

bool SigningPage::isSideOpen() const
{
    return m_side->isVisible();
}

QStringList SigningPage::chosenIds() const
{
    return m_table->selectedIds();
}

void SigningPage::load()
{
    if (m_context.services.isIndividualKey) { // said before the first request
        m_stack->setCurrentWidget(m_placeholder);
        m_header->setContext(tr("Team keys only"));
        const auto actions = findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
        for (auto *action : actions)
            action->setEnabled(false);
        return;
    }
    m_data.load();
    updateState();
}

void SigningPage::refresh()
{
    if (m_context.services.isIndividualKey)
        return;
    m_banner->clear();
    m_data.refresh();
    updateState();
}

bool SigningPage::isLoading() const
{
    return m_data.isLoading() || isBusy();
}

QString SigningPage::countText() const
{
    const int all = m_proxy.sourceModel() ? m_proxy.sourceModel()->rowCount() : 0;
    return m_proxy.isFiltering() ? tr("%1 of %2").arg(format::count(m_proxy.rowCount()), format::count(all))
                                 : format::count(all);
}

void SigningPage::updateState()
{
    const auto error = m_data.error();
    m_table->setLoading(m_data.isLoading());
    m_table->setFailure(error);
    m_table->setNothingMatches(m_proxy.isFiltering());
    m_filters->setCountText(countText());
    m_header->setFreshness(
        {m_data.fetchedAt(), m_data.isLoading(), error && error->kind == ApiError::Kind::Offline, false});
    if (error && m_proxy.rowCount() > 0)
        m_banner->showError(*error);
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

void SigningPage::saveFile(const QString &title, const QString &name, const QString &filter, const QByteArray &bytes)
{
    m_context.dialogs.saveFile(this, {title, filter, name}, this, [this, bytes](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            m_banner->showMessage(Tone::Danger, tr("%1 could not be written").arg(path), file.errorString());
        else
            showToast(window(), Tone::Success, tr("Saved"));
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/detailpanel.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "models/documents/openeddocument.h"
#include "models/explorer/explorerloader.h"
#include "models/explorer/listexport.h"
#include "ui/documents/signingview.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/attributedelegate.h"
#include "ui/explorer/filestrip.h"
#include "ui/explorer/jsonview.h"
#include "ui/explorer/requestsview.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DetailPanel::DetailPanel(const PageContext &context, Shape shape, QWidget *parent)
    : QFrame(parent)
    , m_catalog(context.services.catalog)
    , m_shape(shape)
    , m_changes(context.services.changes)
    , m_attributes(m_catalog)
    , m_relationships(m_catalog)
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_subtitle(new TextLabel(TextLabel::Style::Small, this))
    , m_actions(new ActionBar(this))
    , m_tabs(new SegmentedControl(tr("Details"), this))
    , m_stack(new QStackedWidget(this))
    , m_json(new JsonView(this))
    , m_requests(new RequestsView(context.services.log, m_catalog, this))
    , m_signing(new SigningView(this))
    , m_files(new FileStrip(context, this))
{
    setObjectName(shape == Shape::Wide ? u"wideDetail"_s : u"detail"_s);
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shape == Shape::Side ? 1 : 0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = buildHead();
    head->setVisible(shape == Shape::Side); // the page's header says the same
    column->addWidget(head);
    const auto &theme = Theme::of(this);
    const int side = theme.px(shape == Shape::Wide ? 24 : 16);
    m_actions->layout()->setContentsMargins(side, shape == Shape::Wide ? 0 : theme.px(8), side, theme.px(8));
    column->addWidget(m_actions);
    connect(m_actions, &ActionBar::triggered, this, &DetailPanel::actionRequested);
    buildTabs();
    column->addWidget(m_files);
    column->addWidget(m_stack, 1);
    connect(m_files, &FileStrip::openRequested, this, &DetailPanel::fileRequested);
    setMinimumWidth(Theme::of(this).px(320));
    connect(&m_changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        if (keys.contains(m_resource.key()))
            m_attributes.setResource(m_resource, &m_changes);
    });
}

void DetailPanel::buildTabs()
{
    const auto &theme = Theme::of(this);
    const bool wide = m_shape == Shape::Wide;
    const auto texts = wide ? QStringList{tr("Overview"), tr("JSON"), tr("Requests")}
                            : QStringList{tr("Attributes"), tr("Related"), tr("JSON"), tr("Requests")};
    for (const auto &text : texts)
        m_tabs->addSegment(text);
    m_contentsTab = m_tabs->addSegment(tr("Contents"));
    auto *tabs = new QHBoxLayout;
    const int side = theme.px(wide ? 24 : 16);
    tabs->setContentsMargins(side, theme.px(wide ? 0 : 8), side, theme.px(12));
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(tabs);
    auto *attributes = buildAttributes();
    auto *relationships = buildRelationships();
    if (wide) {
        auto *both = new QWidget(this);
        m_both = new QBoxLayout(QBoxLayout::LeftToRight, both);
        m_both->setContentsMargins(theme.px(12), 0, 0, 0);
        m_both->setSpacing(theme.px(16));
        attributes->setMinimumWidth(theme.px(300));
        m_both->addWidget(attributes, 5);
        m_both->addWidget(relationships, 6);
        m_stack->addWidget(both);
    } else {
        m_stack->addWidget(attributes);
        m_stack->addWidget(relationships);
    }
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_requests);
    m_stack->addWidget(m_signing);
    connect(m_tabs, &SegmentedControl::currentIndexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    if (wide) {
        auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy as JSON"), this);
        setButtonKind(copy, ButtonKind::Quiet);
        tabs->addWidget(copy);
        connect(copy, &QAbstractButton::clicked, this, &DetailPanel::copyJson);
    }
}

/// Side by side only where both have room: a form beside them takes much of it.
void DetailPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_both)
        m_both->setDirection(width() < Theme::of(this).px(840) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DetailPanel::copyJson()
{
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(QJsonDocument(jsonWithoutSecrets(m_resource, m_catalog)).toJson(QJsonDocument::Indented)));
    showToast(window(), Tone::Success, tr("JSON copied"));
}

QWidget *DetailPanel::buildHead()
{
    const auto &theme = Theme::of(this);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(16), theme.px(16), theme.px(8), 0);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    const auto button = [&](const QString &iconName, const QString &name) {
        auto *made = new QPushButton(icon(iconName), QString(), head);
        setButtonKind(made, ButtonKind::Quiet);
        made->setAccessibleName(name);
        made->setToolTip(name);
        row->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    auto *copy = button(u"copy"_s, tr("Copy as JSON"));
    auto *close = button(u"x"_s, tr("Close details"));
    connect(copy, &QAbstractButton::clicked, this, &DetailPanel::copyJson);
    connect(close, &QAbstractButton::clicked, this, &DetailPanel::closed);
    return head;
}

QWidget *DetailPanel::buildAttributes()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"attributes"_s);
    m_tree->setAccessibleName(tr("Attributes"));
    m_tree->setModel(&m_attributes);
    m_tree->setItemDelegate(new AttributeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(NoFrame);
    m_tree->viewport()->setAutoFillBackground(false); // it stands on the page, or on the panel
    m_tree->setIndentation(Theme::of(this).px(12));
    m_tree->setWordWrap(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setSectionResizeMode(AttributeTreeModel::Name, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(AttributeTreeModel::Value, QHeaderView::Stretch);
    m_tree->header()->resizeSection(AttributeTreeModel::Name, Theme::of(this).px(168));
    connect(m_tree, &QWidget::customContextMenuRequested, this, &DetailPanel::openAttributeMenu);
    connect(m_tree, &QAbstractItemView::clicked, this, &DetailPanel::openUrl);
    auto *copy = new QAction(tr("Copy value"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { copyValue(AttributeTreeModel::RawRole); });
    m_tree->addAction(copy);
    return m_tree;
}

QWidget *DetailPanel::buildRelationships()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_walks = new DataTable(tr("Relationships"), page);
    m_walks->setObjectName(u"relationships"_s);
    m_walks->setModel(&m_relationships);
    m_walks->setEmpty({u"link"_s, tr("No relationships"), tr("This resource stands by itself.")});
    m_included = new QWidget(page);
    column->addWidget(m_included);
    column->addWidget(m_walks, 1);
    m_walks->setHiddenByDefault({RelationshipModel::LeadsTo}); // mostly says the same as the name
    m_walks->setColumnWidth(0, 232);
    m_walks->setColumnWidth(1, 88);
    m_walks->setColumnWidth(RelationshipModel::Linked, 96);
    m_walks->view()->viewport()->setCursor(Qt::PointingHandCursor);
    auto *links = new QAction(icon(u"link"_s), tr("See what is linked"), m_walks);
    links->setShortcut(Qt::Key_F2);
    links->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(links, &QAction::triggered, this,
            [this] { openRelationship(m_walks->view()->currentIndex().siblingAtColumn(RelationshipModel::Linked)); });
    m_walks->addAction(links);
    m_walks->addContextAction(links);
    connect(m_walks->view(), &QAbstractItemView::clicked, this, &DetailPanel::openRelationship);
    connect(m_walks->view(), &TableView::enterPressed, this, &DetailPanel::openRelationship);
    return page;
}

/// The last column opens what is linked, everything else leads there.
void DetailPanel::openRelationship(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto &row = m_relationships.rowAt(index.row());
    if (index.column() == RelationshipModel::Linked) {
        if (const auto action = ResourceActions(m_catalog).linksOf(m_resource.entry(), row.id))
            emit actionRequested(*action);
    } else if (row.reachable) {
        emit placeRequested(m_relationships.placeOf(index.row()));
    }
}

void DetailPanel::setBlocked(const QString &why)
{
    m_actions->setBlocked(why);
}

void DetailPanel::setResource(const Resource &resource, const QStringList &paths, const ExplorerLoader &loader)
{
    m_resource = resource;
    const auto *entry = m_catalog.entry(resource.entry());
    m_title->setText(ResourceTableModel::nameOf(resource));
    m_subtitle->setText(u"%1  ·  %2"_s.arg(entry ? entry->title : format::title(resource.entry()), resource.id()));
    m_attributes.setResource(resource, &m_changes);
    m_relationships.setResource(resource);
    m_json->setJson(jsonWithoutSecrets(resource, m_catalog));
    m_requests->setPaths(paths);
    m_files->setResource(resource);
    showContents();
    const ResourceActions actions(m_catalog);
    m_actions->setActions(actions.of(resource.entry()), actions.childrenOf(resource.entry()));
    fillIncluded(loader);
}

/// Certificates and profiles say more than their attributes do.
void DetailPanel::showContents()
{
    bool any = false;
    const auto *entry = m_catalog.entry(m_resource.entry());
    for (std::size_t i = 0; entry && i < entry->attributes.size(); ++i) {
        const auto bytes = FileStrip::contentOf(m_resource, entry->attributes[i]);
        if (bytes.isEmpty())
            continue;
        const auto document = openDocument(bytes, DocumentKind::Unknown, {});
        if (const auto *certificate = document.as<CertificateFacts>())
            m_signing->setCertificate(*certificate);
        else if (const auto *profile = document.as<ProvisioningProfile>())
            m_signing->setProfile(*profile);
        else
            continue;
        any = true;
    }
    m_tabs->setSegmentVisible(m_contentsTab, any);
}

/// Resources that came along are one click away.
void DetailPanel::fillIncluded(const ExplorerLoader &loader)
{
    delete m_included->layout();
    qDeleteAll(m_included->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(m_included);
    column->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    column->setSpacing(0);
    for (const auto &row : m_relationships.rows()) {
        for (const auto &key : row.data.keys) {
            const auto *child = loader.included(key);
            if (!child)
                continue;
            auto *link = new QPushButton(icon(u"link"_s),
                                         u"%1: %2"_s.arg(format::title(row.id), ResourceTableModel::nameOf(*child)),
                                         m_included);
            setButtonKind(link, ButtonKind::Quiet);
            column->addWidget(link, 0, Qt::AlignLeft);
            connect(link, &QAbstractButton::clicked, this, [this, key] { emit resourceRequested(key); });
        }
    }
    m_included->setVisible(column->count() > 0);
}

void DetailPanel::copyValue(int role)
{
    const auto index = m_tree->currentIndex().siblingAtColumn(AttributeTreeModel::Value);
    const auto text = index.data(role).toString();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DetailPanel::openAttributeMenu(const QPoint &position)
{
    const auto index = m_tree->indexAt(position).siblingAtColumn(AttributeTreeModel::Value);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"copy"_s), tr("Copy value"), this, [this] { copyValue(AttributeTreeModel::RawRole); });
    menu->addAction(tr("Copy as shown"), this, [this] { copyValue(Qt::DisplayRole); });
    if (const auto url = index.data(AttributeTreeModel::UrlRole).toUrl(); url.isValid())
        menu->addAction(icon(u"external-link"_s), tr("Open in the browser"), this,
                        [url] { QDesktopServices::openUrl(url); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

/// Addresses open on a click and at no other time.
void DetailPanel::openUrl(const QModelIndex &index)
{
    const auto url = index.data(AttributeTreeModel::UrlRole).toUrl();
    if (url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1))
        QDesktopServices::openUrl(url);
}

void DetailPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shape == Shape::Side)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (m_shape == Shape::Wide)
        return;
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), theme.color(ColorRole::Border));
}

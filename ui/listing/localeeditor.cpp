// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/localeeditor.h"

#include "handles/appstoreversions.h"
#include "models/core/format.h"
#include "models/images/imageasset.h"
#include "models/media/localizationmedia.h"
#include "models/spelling/speller.h"
#include "ui/listing/productpagepreview.h"
#include "ui/texts/spelledtextedit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = LocaleGridModel;

static constexpr auto pauseBeforeStaging = 1500ms;
static constexpr int shownScreenshots = 10;

LocaleEditor::LocaleEditor(ListingLoader &loader, LocalizationMedia &media, ImageSource &images, Speller &speller,
                           const ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_grid(loader.grid())
    , m_media(media)
    , m_speller(speller)
    , m_locales(new QListWidget)
    , m_spelling(new TextLabel(TextLabel::Style::Small))
    , m_preview(new ProductPagePreview(images))
    , m_look(new SegmentedControl(tr("Look of the preview")))
    , m_screens(new QComboBox)
{
    setObjectName(u"localeEditor"_s);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLocales());
    splitter->addWidget(buildFields());
    splitter->addWidget(buildPreview(state));
    splitter->setStretchFactor(1, 1);
    const auto &theme = Theme::of(this);
    splitter->setSizes({theme.px(250), theme.px(500), theme.px(390)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeStaging);
    connect(&m_pause, &QTimer::timeout, this, [this] { commit(m_typed); });
    connect(&m_grid, &QAbstractItemModel::modelReset, this, &LocaleEditor::fillLocales);
    connect(&m_grid, &QAbstractItemModel::dataChanged, this, &LocaleEditor::showTexts);
    connect(&m_media, &MediaSource::changed, this, &LocaleEditor::updatePreview);
    connect(&loader, &ListingLoader::changed, this, &LocaleEditor::updatePreview);
    fillLocales();
}

LocaleEditor::~LocaleEditor() = default;

QWidget *LocaleEditor::buildLocales()
{
    m_locales->setObjectName(u"editorLocales"_s);
    m_locales->setAccessibleName(tr("Languages"));
    m_locales->setFrameShape(QFrame::NoFrame);
    m_locales->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_locales->setItemDelegate(new RowDelegate(m_locales));
    connect(m_locales, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            setLocale(item->data(Qt::UserRole).toString());
    });
    return m_locales;
}

QWidget *LocaleEditor::buildFields()
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    column->addWidget(m_spelling);
    for (std::size_t i = 0; i < m_grid.fields().size(); ++i) {
        const auto &field = m_grid.fields()[i];
        auto *edit = new SpelledTextEdit(
            field.isMultiline ? SpelledTextEdit::Lines::Several : SpelledTextEdit::Lines::One, m_speller);
        edit->setObjectName(field.attribute);
        edit->setAccessibleName(field.title);
        auto *frame = new FormField(field.isRequired ? tr("%1 (required)").arg(field.title) : field.title, edit);
        column->addWidget(frame);
        m_fields.push_back({frame, edit, {}});
        const int at = int(i);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, at] { onTyped(at); });
        connect(edit, &SpelledTextEdit::finished, this, [this, at] { commit(at); });
    }
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setAccessibleName(tr("Texts of the language"));
    return area;
}

QWidget *LocaleEditor::buildPreview(const ViewState &state)
{
    const auto &theme = Theme::of(this);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(8));
    m_look->addSegment(tr("Auto", "look of the preview"));
    m_look->addSegment(tr("Light"));
    m_look->addSegment(tr("Dark"));
    m_look->setObjectName(u"previewLook"_s);
    m_screens->setObjectName(u"previewScreens"_s);
    m_screens->setAccessibleName(tr("Pictures of"));
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_screens->setMinimumContentsLength(10);
    auto *whole = new QCheckBox(tr("Whole texts"));
    whole->setObjectName(u"previewUnfolded"_s);
    row->addWidget(m_look);
    row->addWidget(m_screens, 1);
    row->addWidget(whole);
    column->addLayout(row);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_preview);
    area->setAccessibleName(tr("Preview"));
    column->addWidget(area, 1);
    pane->setMinimumWidth(theme.px(320));
    m_look->setCurrentIndex(std::clamp(state.value(u"previewLook"_s).toInt(), 0, 2));
    connect(m_look, &SegmentedControl::currentIndexChanged, this, [this, drawer = ViewState(state)](int index) mutable {
        drawer.setValue(u"previewLook"_s, index);
        applyLook();
    });
    applyLook();
    connect(m_screens, &QComboBox::activated, this, &LocaleEditor::updatePreview);
    connect(whole, &QCheckBox::toggled, m_preview, &ProductPagePreview::setUnfolded);
    connect(m_preview, &ProductPagePreview::unfoldedChanged, whole, &QCheckBox::setChecked);
    return pane;
}

/// As the program looks, unless the user wants to see the other.
void LocaleEditor::applyLook()
{
    const int look = m_look->currentIndex();
    m_preview->setDark(look == 0 ? Theme::of(this).isDark() : look == 2);
}

void LocaleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

int LocaleEditor::row() const
{
    return int(m_grid.locales().indexOf(m_locale));
}

/// With the worst that is to be said of a language before its name.
void LocaleEditor::fillLocales()
{
    const QSignalBlocker quiet(m_locales);
    const auto locales = m_grid.locales();
    while (m_locales->count() > locales.size())
        delete m_locales->takeItem(m_locales->count() - 1);
    while (m_locales->count() < locales.size())
        m_locales->addItem(QString());
    for (int i = 0; i < locales.size(); ++i) {
        Model::Flags all;
        for (int column = 0; column < m_grid.columnCount(); ++column)
            all |= m_grid.flags(i, column);
        auto *item = m_locales->item(i);
        const auto mark = all & Model::Removed ? std::pair(u"trash-2"_s, tr("To be removed"))
            : all & Model::OverLimit           ? std::pair(u"circle-alert"_s, tr("A text is too long"))
            : all & Model::Missing             ? std::pair(u"circle-dashed"_s, tr("A text is missing"))
            : all & Model::Staged              ? std::pair(u"pencil"_s, tr("Edited"))
                                               : std::pair(u"circle-check"_s, tr("Complete"));
        item->setIcon(icon(mark.first));
        item->setText(locales[i] == m_grid.primaryLocale() ? tr("%1 · primary").arg(format::locale(locales[i]))
                                                           : format::locale(locales[i]));
        item->setToolTip(mark.second);
        item->setData(Qt::UserRole, locales[i]);
    }
    if (row() < 0)
        m_locale = locales.value(0);
    m_locales->setCurrentRow(row());
    for (auto &field : m_fields)
        field.edit->setLocale(m_locale);
    showTexts();
}

void LocaleEditor::setLocale(const QString &locale)
{
    if (locale == m_locale || !m_grid.locales().contains(locale))
        return;
    commitAll();
    m_locale = locale;
    const QSignalBlocker quiet(m_locales);
    m_locales->setCurrentRow(row());
    for (auto &field : m_fields)
        field.edit->setLocale(locale);
    showTexts();
    emit localeChanged(locale);
}

/// A text that is being typed stays as it is.
void LocaleEditor::showTexts()
{
    const int at = row();
    setEnabled(at >= 0);
    if (at < 0)
        return;
    for (int column = 0; column < int(m_fields.size()); ++column) {
        auto &field = m_fields[std::size_t(column)];
        if (m_typed != column) {
            field.shown = m_grid.text(at, column);
            field.edit->showText(field.shown);
        }
        showState(column);
    }
    m_spelling->setText(
        !Speller::isAvailable() ? tr("This build checks no spelling.")
            : m_speller.covers(m_locale)
            ? QString()
            : tr("No dictionary for %1 is installed: its spelling is not checked.").arg(format::locale(m_locale)));
    m_spelling->setVisible(!m_spelling->text().isEmpty());
    loadPictures();
    updatePreview();
}

void LocaleEditor::showState(int column)
{
    const auto &[frame, edit, shown] = m_fields[std::size_t(column)];
    const auto &field = m_grid.fields()[std::size_t(column)];
    const auto flags = m_grid.flags(row(), column);
    const auto length = int(Model::tidy(field, edit->toPlainText()).toUcs4().size());
    if (field.limit.characters > 0)
        frame->setCounter(length, field.limit.characters);
    edit->setReadOnly(flags & (Model::Locked | Model::Removed));
    const auto hint = m_grid.index(row(), column).data(Qt::ToolTipRole).toString();
    const bool isWrong = field.limit.characters > 0 && length > field.limit.characters;
    frame->setError(isWrong ? tr("%n character(s) too many", nullptr, length - field.limit.characters) : QString());
    frame->setHelp(isWrong ? QString() : format::singleLine(hint).left(160));
}

void LocaleEditor::onTyped(int column)
{
    const auto &field = m_fields[std::size_t(column)];
    if (m_typed != column && field.edit->toPlainText() == field.shown)
        return; // words were underlined, nothing was typed
    if (m_typed >= 0 && m_typed != column)
        commit(m_typed);
    m_typed = column;
    m_pause.start();
    showState(column);
    updatePreview();
}

void LocaleEditor::commit(int column)
{
    if (column < 0 || m_typed != column)
        return;
    m_pause.stop();
    auto &field = m_fields[std::size_t(column)];
    const auto text = field.edit->toPlainText();
    field.shown = text;
    const int at = row();
    const bool hasFocus = field.edit->hasFocus();
    if (!hasFocus)
        m_typed = -1;
    if (at >= 0)
        m_grid.setData(m_grid.index(at, column), text);
    if (!hasFocus)
        showTexts();
    m_typed = -1;
}

void LocaleEditor::commitAll()
{
    if (m_typed >= 0)
        commit(m_typed);
}

void LocaleEditor::hideEvent(QHideEvent *event)
{
    commitAll();
    QWidget::hideEvent(event);
}

/// Of the language on show alone, and only while somebody looks.
void LocaleEditor::loadPictures()
{
    if (!isVisible())
        return;
    const auto key = m_grid.versionText(row());
    m_media.setOwners(m_loader.app(),
                      key.isNull() ? QList<MediaSource::Owner>() : QList<MediaSource::Owner>{{m_locale, key}});
    m_media.load();
}

void LocaleEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (row() >= 0)
        loadPictures();
}

/// As it is typed, not only as it is staged.
void LocaleEditor::updatePreview()
{
    const int at = row();
    if (at < 0)
        return;
    const auto text = [this](QLatin1StringView attribute) {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            if (m_grid.fields()[i].attribute == attribute)
                return m_fields[i].edit->toPlainText().trimmed();
        }
        return QString();
    };
    ProductPage page;
    page.locale = m_locale;
    page.name = text("name"_L1);
    page.subtitle = text("subtitle"_L1);
    page.promotionalText = text("promotionalText"_L1);
    page.description = text("description"_L1);
    page.whatsNew = text("whatsNew"_L1);
    page.version = m_loader.version()[appStoreVersions::versionString].value_or(QString());
    page.seed = m_loader.app().id;
    page.icon = m_loader.icon();

    const auto &sets = m_media.sets();
    const auto wanted = m_screens->currentData().toString();
    const QSignalBlocker quiet(m_screens);
    m_screens->clear();
    const MediaSet *shown = nullptr;
    for (const auto &set : sets) {
        if (set.locale != m_locale || set.medium != Medium::Screenshot || set.count() == 0)
            continue;
        const auto *type = displayType(set.medium, set.displayType);
        m_screens->addItem(type ? type->title : set.displayType, set.displayType);
        if (shown == nullptr || set.displayType == wanted)
            shown = &set;
    }
    m_screens->setEnabled(m_screens->count() > 0);
    if (m_screens->count() == 0)
        m_screens->addItem(tr("No screenshots"));
    if (shown != nullptr) {
        m_screens->setCurrentIndex(m_screens->findData(shown->displayType));
        for (const auto &item : shown->items) {
            if (item.isRemoved || page.screenshots.size() >= shownScreenshots)
                continue;
            const auto url = item.isStaged() ? QUrl::fromLocalFile(item.file) : imageAssetUrl(item.image, 640);
            page.screenshots.append(url);
            if (page.screenshotSize.isEmpty())
                page.screenshotSize = {item.image.value(u"width"_s).toInt(), item.image.value(u"height"_s).toInt()};
        }
    }
    m_preview->setPage(page);
}

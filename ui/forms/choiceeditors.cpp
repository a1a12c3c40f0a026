// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"

#include "api/catalog/storefacts.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/theme.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int longList = 12; ///< above this, searching beats looking

static void sortByText(QList<Choice> &choices)
{
    QCollator collator;
    std::sort(choices.begin(), choices.end(),
              [&collator](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
}

static QString placeWord(const QString &code)
{
    const auto flag = format::flag(code);
    return flag.isEmpty() ? QString() : flag + u' ' + format::territory(code);
}

QList<Choice> enumChoices(const QStringList &values)
{
    QList<Choice> choices;
    for (const auto &value : values) {
        const auto word = enumWord(value);
        const auto place = word.known ? QString() : placeWord(value);
        choices.append({value, place.isEmpty() ? word.text : place});
    }
    if (choices.size() > longList)
        sortByText(choices);
    return choices;
}

static QJsonDocument table(const QString &name)
{
    QFile file(u":/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QList<Choice> localeChoices()
{
    QList<Choice> choices;
    for (const auto &code : appStoreLocales())
        choices.append({code, format::locale(code)});
    sortByText(choices);
    return choices;
}

QList<Choice> territoryChoices()
{
    QList<Choice> choices;
    const auto codes = table(u"territories.json"_s).object().keys();
    for (const auto &code : codes)
        choices.append({code, placeWord(code)});
    sortByText(choices);
    return choices;
}

QList<Choice> timeZoneChoices()
{
    QList<Choice> choices;
    for (const auto &id : QTimeZone::availableTimeZoneIds())
        choices.append({QString::fromLatin1(id), QString::fromLatin1(id).replace(u'_', u' ')});
    return choices;
}

ChoiceEditor::ChoiceEditor(const QList<Choice> &choices, const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setAccessibleName(title);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->addItem(QString(), QString());
    for (const auto &choice : choices) {
        m_box->addItem(choice.text, choice.value);
        m_box->setItemData(m_box->count() - 1, choice.value, Qt::ToolTipRole);
    }
    if (choices.size() > longList) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->lineEdit()->setPlaceholderText(tr("Type to search"));
        m_box->lineEdit()->setAccessibleName(title);
        connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::changed);
    } else {
        m_box->setItemText(0, tr("Not set"));
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }
}

int ChoiceEditor::find(const QString &text) const
{
    const auto byText = m_box->findText(text, Qt::MatchFixedString);
    return byText >= 0 ? byText : m_box->findData(text);
}

QJsonValue ChoiceEditor::value() const
{
    const auto text = m_box->currentText().trimmed();
    const auto index = m_box->isEditable() ? find(text) : m_box->currentIndex();
    const auto value = index >= 0 ? m_box->itemData(index).toString() : text;
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const auto text = value.toString();
    auto index = m_box->findData(text);
    if (index < 0) {
        m_box->addItem(text, text);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

MultiChoiceEditor::MultiChoiceEditor(const QList<Choice> &choices, const QString &title, QWidget *parent)
    : FieldEditor(parent)
    , m_list(new QListWidget(this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    for (const auto &choice : choices)
        addItem(choice);
    if (choices.size() > longList) {
        auto *search = new SearchField(tr("Search values"), this);
        connect(search, &QLineEdit::textChanged, m_list, [this](const QString &text) {
            for (int row = 0; row < m_list->count(); ++row) {
                auto *item = m_list->item(row);
                item->setHidden(!item->text().contains(text, Qt::CaseInsensitive)
                                && !item->toolTip().contains(text, Qt::CaseInsensitive));
            }
        });
        column->addWidget(search);
        setFocusProxy(search);
    } else {
        setFocusProxy(m_list);
    }
    const int rows = int(std::clamp<qsizetype>(choices.size(), 2, 6));
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), theme.px(24)) + theme.px(8));
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_setting)
            emit changed();
    });
}

void MultiChoiceEditor::addItem(const Choice &choice)
{
    auto *item = new QListWidgetItem(choice.text, m_list);
    item->setData(Qt::UserRole, choice.value);
    item->setToolTip(choice.value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

QJsonValue MultiChoiceEditor::value() const
{
    QJsonArray values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            values.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values);
}

void MultiChoiceEditor::setValue(const QJsonValue &value)
{
    m_setting = true;
    auto wanted = value.toVariant().toStringList();
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setCheckState(wanted.removeAll(item->data(Qt::UserRole).toString()) > 0 ? Qt::Checked : Qt::Unchecked);
    }
    for (const auto &unknown : std::as_const(wanted)) {
        addItem({unknown, unknown});
        m_list->item(m_list->count() - 1)->setCheckState(Qt::Checked);
    }
    m_setting = false;
    emit changed();
}

SwitchEditor::SwitchEditor(const FieldContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_segments(new SegmentedControl(context.title, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_segments);
    row->addStretch();
    setFocusProxy(m_segments);
    m_segments->addSegment(tr("Not set"));
    m_segments->addSegment(tr("Yes"));
    m_segments->addSegment(tr("No"));
    m_segments->setCurrentIndex(0);
    connect(m_segments, &SegmentedControl::currentIndexChanged, this, &FieldEditor::changed);
}

QJsonValue SwitchEditor::value() const
{
    const auto index = m_segments->currentIndex();
    return index <= 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(index == 1);
}

void SwitchEditor::setValue(const QJsonValue &value)
{
    m_segments->setCurrentIndex(value.isBool() ? (value.toBool() ? 1 : 2) : 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/questionbar.h"

#include "ui/explorer/flowlayout.h"
#include "ui/sales/wordspopup.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

using Span = SalesQuestion::Span;
using Comparison = SalesQuestion::Comparison;
using Form = SalesQuestion::Form;

/// What one may filter by.
static const QStringList filterable{u"app"_s,    u"product"_s, u"territory"_s, u"device"_s,
                                    u"source"_s, u"version"_s, u"type"_s};

QuestionBar::QuestionBar(ReportArchive &archive, SalesDashboard &dashboard, Use use, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_dashboard(dashboard)
    , m_row(new FlowLayout(this))
{
    setObjectName(u"questionBar"_s);
    const auto &theme = Theme::of(this);
    m_row->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8));
    m_row->setSpacing(theme.px(8));
    if (use == Use::Table) {
        m_measure = addChoice(u"salesMeasure"_s, tr("What is counted"));
        for (const auto &measure : salesMeasures())
            m_measure->addItem(measure.name(), measure.id);
        connect(m_measure, &QComboBox::activated, this, [this] {
            change([this](SalesQuestion &question) { question.measure = m_measure->currentData().toString(); });
        });
    }
    m_span = addChoice(u"salesPeriod"_s, tr("Period"));
    fillSpans();
    addDates();
    m_step = addChoice(u"salesStep"_s, tr("Steps"));
    m_step->addItem(tr("Steps by length"), -1);
    m_step->addItem(tr("By day"), int(ReportStep::Day));
    m_step->addItem(tr("By week"), int(ReportStep::Week));
    m_step->addItem(tr("By month"), int(ReportStep::Month));
    m_step->addItem(tr("By year"), int(ReportStep::Year));
    connect(m_step, &QComboBox::activated, this, [this] {
        change([this](SalesQuestion &question) {
            const auto step = m_step->currentData().toInt();
            question.step = step < 0 ? std::nullopt : std::optional(ReportStep(step));
        });
    });
    if (use == Use::Charts) {
        m_comparison = addChoice(u"salesComparison"_s, tr("Comparison"));
        m_comparison->addItem(tr("No comparison"), int(Comparison::None));
        m_comparison->addItem(tr("vs. the period before"), int(Comparison::PeriodBefore));
        m_comparison->addItem(tr("vs. the year before"), int(Comparison::YearBefore));
        connect(m_comparison, &QComboBox::activated, this, [this] {
            change([this](SalesQuestion &question) {
                question.comparison = Comparison(m_comparison->currentData().toInt());
            });
        });
        m_breakdown = addChoice(u"salesBreakdown"_s, tr("Broken down by"));
        connect(m_breakdown, &QComboBox::activated, this, [this] {
            change([this](SalesQuestion &question) { question.breakdown = m_breakdown->currentData().toString(); });
        });
        m_form = addChoice(u"salesForm"_s, tr("Form of the chart"));
        m_form->addItem(icon(u"chart-line"_s), tr("Usual chart"), int(Form::Automatic));
        m_form->addItem(icon(u"layers"_s), tr("Areas"), int(Form::Areas));
        m_form->addItem(icon(u"chart-column"_s), tr("Bars"), int(Form::Bars));
        m_form->addItem(icon(u"chart-line"_s), tr("Lines"), int(Form::Lines));
        connect(m_form, &QComboBox::activated, this, [this] {
            change([this](SalesQuestion &question) { question.form = Form(m_form->currentData().toInt()); });
        });
    }
    m_currency = addChoice(u"salesCurrency"_s, tr("Currency"));
    connect(m_currency, &QComboBox::activated, this, [this] {
        change([this](SalesQuestion &question) { question.currency = m_currency->currentData().toString(); });
    });
    m_filter = new QPushButton(icon(u"list-filter"_s), tr("Filter"), this);
    m_filter->setObjectName(u"salesFilter"_s);
    connect(m_filter, &QAbstractButton::clicked, this, &QuestionBar::openFilterMenu);
    m_row->addWidget(m_filter);
    m_controls = m_row->count();
    connect(&dashboard, &SalesDashboard::questionChanged, this, &QuestionBar::refresh);
    connect(&dashboard, &SalesDashboard::namesChanged, this, &QuestionBar::refreshChips);
    connect(&archive, &ReportArchive::changed, this, &QuestionBar::fillCurrencies);
    refresh();
    fillCurrencies();
}

QComboBox *QuestionBar::addChoice(const QString &name, const QString &title)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    choice->setToolTip(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_row->addWidget(choice);
    return choice;
}

void QuestionBar::fillSpans()
{
    m_span->addItem(tr("Last 7 days"), int(Span::Days7));
    m_span->addItem(tr("Last 30 days"), int(Span::Days30));
    m_span->addItem(tr("Last 90 days"), int(Span::Days90));
    m_span->addItem(tr("Last 12 months"), int(Span::Months12));
    m_span->addItem(tr("This year"), int(Span::YearToDate));
    m_span->addItem(tr("This fiscal month"), int(Span::FiscalMonth));
    m_span->addItem(tr("All time"), int(Span::All));
    m_span->addItem(tr("From … to …"), int(Span::Custom));
    m_span->setToolTip(tr("Period; it ends with the last day there is a report of"));
    connect(m_span, &QComboBox::activated, this, [this] {
        change([this](SalesQuestion &question) {
            question.span = Span(m_span->currentData().toInt());
            const auto *result = m_dashboard.result();
            if (question.span == Span::Custom) // what is on show, to be changed from there
                question.custom = result && result->period.isValid()
                    ? result->period
                    : ReportPeriod{QDate::currentDate().addDays(-29), QDate::currentDate()};
        });
    });
}

void QuestionBar::addDates()
{
    for (const auto field : {&QuestionBar::m_from, &QuestionBar::m_to}) {
        const bool isFrom = field == &QuestionBar::m_from;
        auto *edit = new QDateEdit(this);
        edit->setObjectName(isFrom ? u"salesFrom"_s : u"salesTo"_s);
        edit->setAccessibleName(isFrom ? tr("From") : tr("To"));
        edit->setToolTip(isFrom ? tr("First day") : tr("Last day"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this, isFrom](const QDate &day) {
            change([isFrom, day](SalesQuestion &question) {
                (isFrom ? question.custom.first : question.custom.last) = day;
                if (question.custom.first > question.custom.last)
                    question.custom = {day, day};
            });
        });
        this->*field = edit;
        m_row->addWidget(edit);
    }
}

void QuestionBar::change(const std::function<void(SalesQuestion &)> &edit)
{
    if (m_refreshing)
        return;
    auto question = m_dashboard.question();
    edit(question);
    m_dashboard.setQuestion(question);
}

void QuestionBar::refresh()
{
    m_refreshing = true;
    const auto &question = m_dashboard.question();
    const auto choose = [](QComboBox *box, const QVariant &wanted) {
        if (box)
            box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    if (m_breakdown && m_knownFor != question.measure) {
        m_knownFor = question.measure;
        m_breakdown->clear();
        m_breakdown->addItem(tr("Not broken down"), QString());
        for (const auto &dimension : salesDimensions(question.wanted())) {
            //: "By territory"
            m_breakdown->addItem(tr("By %1").arg(dimension.name().toLower()), dimension.id);
        }
    }
    choose(m_measure, question.measure);
    choose(m_span, int(question.span));
    choose(m_step, question.step ? int(*question.step) : -1);
    choose(m_comparison, int(question.comparison));
    choose(m_breakdown, question.breakdown);
    choose(m_form, int(question.form));
    choose(m_currency, question.currency);
    const bool isCustom = question.span == Span::Custom;
    m_from->setVisible(isCustom);
    m_to->setVisible(isCustom);
    if (isCustom) {
        m_from->setDate(question.custom.first);
        m_to->setDate(question.custom.last);
    }
    m_currency->setVisible(question.wanted().isMoney());
    m_refreshing = false;
    refreshChips();
}

void QuestionBar::refreshChips()
{
    m_row->clearFrom(m_controls);
    for (const auto &filter : m_dashboard.question().filters) {
        const auto title = dimensionName(filter.dimension);
        const auto first = m_dashboard.names().text(filter.dimension, filter.words.value(0));
        const auto text
            = filter.words.size() > 1 ? tr("%1 and %2 more").arg(first).arg(filter.words.size() - 1) : first;
        auto *chip = new QPushButton(u"%1: %2"_s.arg(title, text.left(48)), this);
        chip->setObjectName(u"chip-"_s + filter.dimension);
        chip->setIcon(icon(u"list-filter"_s, ColorRole::Accent));
        connect(chip, &QAbstractButton::clicked, this,
                [this, chip, dimension = filter.dimension] { editFilter(dimension, chip); });
        m_row->addWidget(chip);
        auto *remove = new QPushButton(icon(u"x"_s), QString(), this);
        remove->setObjectName(u"remove-"_s + filter.dimension);
        setButtonKind(remove, ButtonKind::Quiet);
        remove->setAccessibleName(tr("Remove the filter %1").arg(title));
        remove->setToolTip(tr("Remove this filter"));
        connect(remove, &QAbstractButton::clicked, this, [this, dimension = filter.dimension] {
            change([&dimension](SalesQuestion &question) { question.setFilter(dimension, {}); });
        });
        m_row->addWidget(remove);
    }
    updateGeometry();
}

/// Those that occur, each of which can be looked at alone.
void QuestionBar::fillCurrencies()
{
    m_archive.words(u"SALES"_s, u"currency"_s)
        ->then(
            this,
            [this](const QStringList &currencies) {
                m_currency->clear();
                m_currency->addItem(tr("All, converted"), QString());
                for (const auto &currency : currencies) {
                    if (!currency.isEmpty())
                        m_currency->addItem(tr("Only %1, exactly").arg(currency), currency);
                }
                refresh();
            },
            [](const ApiError &) {}); // the dashboard tells of it
}

void QuestionBar::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &dimension : filterable) {
        auto *action = menu->addAction(dimensionName(dimension));
        action->setObjectName(u"filter-"_s + dimension);
        action->setEnabled(m_dashboard.question().wanted().knows(dimension));
        connect(action, &QAction::triggered, this, [this, dimension] { editFilter(dimension, m_filter); });
    }
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height() + 2)));
}

void QuestionBar::editFilter(const QString &dimension, QWidget *anchor)
{
    auto *popup = new WordsPopup(dimensionName(dimension), m_dashboard.question().words(dimension), this);
    connect(popup, &WordsPopup::chosen, this, [this, dimension](const QStringList &words) {
        change([&](SalesQuestion &question) { question.setFilter(dimension, words); });
    });
    popup->openBelow(anchor);
    const auto take = [this, popup, dimension](const QStringList &words) {
        std::vector<std::pair<QString, QString>> named;
        for (const auto &word : words)
            named.emplace_back(word, m_dashboard.names().text(dimension, word));
        popup->setWords(std::move(named));
    };
    if (dimension == "app"_L1) // is made of products
        return take(m_dashboard.names().apps());
    m_archive.words(m_dashboard.question().wanted().kind, dimension)->then(popup, take, [popup](const ApiError &error) {
        popup->showProblem(error.title);
    });
}

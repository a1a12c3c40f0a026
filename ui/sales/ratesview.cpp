// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/ratesview.h"

#include "api/reports/reportarchive.h"
#include "api/reports/reportrates.h"
#include "ui/sales/ratesgrid.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

static constexpr int leastMonths = 12;
static constexpr int mostMonths = 120;
static const auto bankPage = u"https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"_s;

RatesView::RatesView(ReportArchive &archive, ReportRates &rates, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_rates(rates)
    , m_dialogs(dialogs)
    , m_model(rates)
    , m_banner(new Banner(this))
    , m_currency(new QComboBox(this))
    , m_which(new SegmentedControl(tr("Which currencies"), this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_grid(new RatesGrid(m_model, this))
    , m_import(new QPushButton(icon(u"upload"_s, ColorRole::OnAccent), tr("Import rates…"), this))
    , m_pin(new QAction(icon(u"lock"_s), tr("Pin for all months"), this))
    , m_unpin(new QAction(icon(u"lock-open"_s), tr("Unpin"), this))
    , m_reset(new QAction(icon(u"undo-2"_s), tr("Back to the imported rate"), this))
    , m_export(new QAction(icon(u"file-down"_s), tr("Export as CSV…"), this))
{
    setObjectName(u"ratesView"_s);
    setAcceptDrops(true);
    buildActions();
    m_banner->setObjectName(u"ratesBanner"_s);
    m_placeholder->setObjectName(u"ratesPlaceholder"_s);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFooter());
    const auto update = [this] {
        m_isTold = false;
        fillCurrencies();
        updateState();
    };
    connect(&rates, &ReportRates::changed, this, update);
    connect(&archive, &ReportArchive::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&rates, &ReportRates::failed, this, [this](const ApiError &error) {
        tellProblem(tr("The rates could not be kept: they hold until the program ends"),
                    error.detail.isEmpty() ? error.title : error.detail);
    });
    connect(&m_model, &RatesModel::rejected, this, [this](const QString &text) { tellProblem(text, {}); });
    connect(m_grid, &RatesGrid::currentMoved, this, &RatesView::updateActions);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RatesView::onRead);
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_rates.isLoaded())
            chooseFile();
        else
            m_rates.load();
    });
    connect(m_banner, &Banner::actionTriggered, this, &RatesView::chooseFile);
    update();
}

RatesView::~RatesView()
{
    m_reading.waitForFinished();
}

void RatesView::buildActions()
{
    m_pin->setObjectName(u"pinRate"_s);
    m_unpin->setObjectName(u"unpinRate"_s);
    m_reset->setObjectName(u"resetRate"_s);
    m_export->setObjectName(u"exportRates"_s);
    connect(m_pin, &QAction::triggered, this, [this] { m_model.pin(m_grid->currentIndex()); });
    connect(m_unpin, &QAction::triggered, this, [this] { m_model.unpin(m_grid->currentIndex().row()); });
    connect(m_reset, &QAction::triggered, this, [this] { m_model.reset(m_grid->currentIndex()); });
    connect(m_export, &QAction::triggered, this, &RatesView::exportRates);
    m_grid->addActions({m_pin, m_unpin, m_reset});
}

QWidget *RatesView::buildBar()
{
    auto *bar = new FilterBar(this);
    m_currency->setObjectName(u"wantedCurrency"_s);
    m_currency->setAccessibleName(tr("Currency everything is converted to"));
    bar->addWidget(new TextLabel(TextLabel::Style::Muted, tr("Convert into"), bar));
    bar->addWidget(m_currency);
    m_which->setObjectName(u"whichCurrencies"_s);
    m_which->addSegment(tr("In your reports"));
    m_which->addSegment(tr("All"));
    m_which->setCurrentIndex(1);
    bar->addWidget(m_which);
    for (auto *action : {m_pin, m_unpin, m_reset, m_export}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == m_export ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->text());
        bar->addTrailing(button);
    }
    m_import->setObjectName(u"importRates"_s);
    setButtonKind(m_import, ButtonKind::Primary);
    bar->addTrailing(m_import);
    connect(m_import, &QAbstractButton::clicked, this, &RatesView::chooseFile);
    connect(m_which, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_model.setShowsAll(index == 1);
        updateState();
    });
    connect(m_currency, &QComboBox::activated, this,
            [this] { m_rates.setCurrency(m_currency->currentData().toString()); });
    return bar;
}

QWidget *RatesView::buildFooter()
{
    const auto &theme = Theme::of(this);
    auto *text = new TextLabel(
        TextLabel::Style::Small,
        tr("A cell says what one unit is worth in the currency converted into; in parentheses where it is the rate of "
           "the nearest month that has one. Espalier talks to Apple only and fetches no rates: the European Central "
           "Bank has them as %1, which can be imported as it is.")
            .arg(u"<a href=\"%1\">eurofxref-hist.zip</a>"_s.arg(bankPage)),
        this);
    text->setObjectName(u"ratesHelp"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setOpenExternalLinks(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setAccessibleName(tr("About the rates"));
    text->setToolTip(bankPage);
    text->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(12));
    return text;
}

void RatesView::load()
{
    if (!m_rates.isLoaded())
        m_rates.load();
    m_load = std::make_unique<QObject>();
    m_used.clear();
    const std::pair<QString, QString> places[] = {{u"SALES"_s, u"currency"_s},
                                                  {u"SALES"_s, u"customerCurrency"_s},
                                                  {u"FINANCE_DETAIL"_s, u"currency"_s},
                                                  {u"FINANCIAL"_s, u"currency"_s}};
    m_waiting = int(std::size(places)) + 1;
    const auto onError = [this](const ApiError &error) {
        tellProblem(tr("The reports cannot be read: %1").arg(error.title), error.detail);
        answered();
    };
    for (const auto &[kind, dimension] : places) {
        m_archive.words(kind, dimension)
            ->then(
                m_load.get(),
                [this](const QStringList &words) {
                    m_used += words;
                    answered();
                },
                onError);
    }
    m_archive.coverage()->then(
        m_load.get(),
        [this](const ReportCoverage &coverage) {
            const auto today = QDate::currentDate();
            const QDate last(today.year(), today.month(), 1);
            auto first = last.addMonths(1 - leastMonths);
            for (const auto &file : coverage.files)
                first = std::min(first, QDate(file.period.first.year(), file.period.first.month(), 1));
            m_model.setMonths(std::max(first, last.addMonths(1 - mostMonths)), last);
            answered();
        },
        onError);
    emit loadingChanged();
}

void RatesView::answered()
{
    if (--m_waiting > 0)
        return;
    m_used.removeIf([](const QString &code) { return !isCurrencyCode(code); });
    m_used.sort();
    m_used.removeDuplicates();
    m_model.setUsed(m_used);
    fillCurrencies();
    updateState();
    emit loadingChanged();
}

void RatesView::fillCurrencies()
{
    auto codes = QStringList{u"AUD"_s, u"BRL"_s, u"CAD"_s, u"CHF"_s, u"CNY"_s, u"DKK"_s, u"EUR"_s,
                             u"GBP"_s, u"INR"_s, u"JPY"_s, u"KRW"_s, u"MXN"_s, u"NOK"_s, u"NZD"_s,
                             u"PLN"_s, u"SEK"_s, u"SGD"_s, u"TRY"_s, u"USD"_s}
        + m_used + m_rates.book().currencies();
    codes << ReportRates::usualCurrency() << m_rates.book().currency();
    codes.sort();
    codes.removeDuplicates();
    const QSignalBlocker blocker(m_currency);
    m_currency->clear();
    for (const auto &code : std::as_const(codes))
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(m_currency->findData(m_rates.book().currency()));
    m_currency->setEnabled(m_rates.isLoaded());
}

void RatesView::tellProblem(const QString &title, const QString &text)
{
    m_isTold = true;
    m_banner->setAction({});
    m_banner->setClosable(true);
    m_banner->showMessage(Tone::Danger, title, text);
}

/// One function of state says what stands in the sheet's place, and above it.
void RatesView::updateState()
{
    updateActions();
    const auto &error = m_rates.error();
    m_stack->setCurrentIndex(m_rates.isLoaded() && m_model.rowCount() > 0 ? 1 : 0);
    if (!m_rates.isLoaded() && error)
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
    else if (!m_rates.isLoaded())
        m_placeholder->setContent({u"loader-circle"_s, tr("Reading the rates…")});
    else
        m_placeholder->setContent(
            {u"banknote"_s, tr("No exchange rates yet"),
             tr("Sums in other currencies stay as they are until there are rates. Drop a file of the European Central "
                "Bank here, or one you exported. Rates can be typed as soon as there are reports."),
             tr("Import rates…")});
    if (m_isTold)
        return;
    const auto missing = m_model.missing();
    m_banner->setClosable(false);
    m_banner->setAction(m_rates.book().isEmpty() ? tr("Import rates…") : QString());
    if (m_rates.isLoaded() && error)
        m_banner->showMessage(Tone::Warning, error->title, error->detail);
    else if (m_rates.isLoaded() && !missing.isEmpty() && m_rates.book().isEmpty())
        m_banner->showMessage(Tone::Info, tr("Nothing is converted yet: there are no exchange rates"),
                              tr("Import a file of the European Central Bank, or type rates into the cells."));
    else if (m_rates.isLoaded() && !missing.isEmpty())
        m_banner->showMessage(
            Tone::Warning, tr("No rate for %1").arg(missing.join(u", "_s)),
            tr("Amounts without a rate stand beside the totals, unconverted. Type a rate for all months "
               "or for one."));
    else
        m_banner->clear();
}

void RatesView::updateActions()
{
    const auto current = m_grid->currentIndex();
    const bool isCell = current.isValid() && m_rates.isLoaded();
    m_pin->setEnabled(isCell && !m_model.isPinned(current.row()) && m_model.factAt(current).rate > 0);
    m_unpin->setEnabled(isCell && m_model.isPinned(current.row()));
    m_reset->setEnabled(isCell && m_model.canReset(current));
    m_export->setEnabled(!m_rates.book().currencies().isEmpty());
    m_import->setEnabled(m_rates.isLoaded() && m_reads.isEmpty());
}

void RatesView::chooseFile()
{
    m_dialogs.openFile(this,
                       {tr("Exchange rates"), tr("European Central Bank or exported rates (*.xml *.csv *.zip)"), {}},
                       this, [this](const QString &path) { importFile(path); });
}

void RatesView::importFile(const QString &path)
{
    if (!m_rates.isLoaded() || !m_reads.isEmpty())
        return;
    m_reads = QFileInfo(path).fileName();
    m_reading.setFuture(QtConcurrent::run(readRatesFile, path, QDate::currentDate()));
    updateActions();
    emit loadingChanged();
}

void RatesView::onRead()
{
    const auto read = m_reading.result();
    const auto name = std::exchange(m_reads, {});
    if (const auto *problem = std::get_if<ExchangeProblem>(&read)) {
        tellProblem(tr("%1 was not imported").arg(name), problem->sentence());
    } else {
        m_isTold = false; // also when the file tells nothing new
        m_rates.add(std::get<RatesFile>(read));
        showToast(window(), Tone::Success, tr("The rates in %1 were imported").arg(name));
    }
    updateState();
    emit loadingChanged();
}

void RatesView::exportRates()
{
    m_dialogs.saveFile(
        this, {tr("Export rates"), tr("CSV (*.csv)"), u"rates-%1.csv"_s.arg(m_rates.book().currency())}, this,
        [this](const QString &path) {
            QSaveFile file(path);
            const auto csv = m_rates.book().toCsv();
            if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
                showToast(window(), Tone::Success, tr("The rates were written to %1").arg(QFileInfo(path).fileName()));
            else
                tellProblem(tr("%1 could not be written").arg(QFileInfo(path).fileName()), file.errorString());
        });
}

void RatesView::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void RatesView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().first().toLocalFile());
}

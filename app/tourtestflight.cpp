// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopapp.h"
#include "app/tour.h"
#include "ui/testflight/buildsection.h"
#include "ui/testflight/testersection.h"
#include "ui/testflight/testflightpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

void Tour::addTestFlight(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    const auto show = [this, window] { window->showApp(m_listed, u"testflight"_s); };
    const auto page = [window] { return window->findChild<TestFlightPage *>(); };
    const auto choose = [page](const QString &table, int row) {
        if (auto *list = page()->findChild<DataTable *>(table); list && list->model()->rowCount() > row)
            list->view()->selectRow(row);
    };
    const auto section = [show, page](int index) {
        return [show, page, index] {
            show();
            page()->showSection(index);
        };
    };
    stops.push_back(
        {u"testflight-builds"_s, section(TestFlightPage::Builds), [choose] { choose(u"buildTable"_s, 0); }});
    stops.push_back(
        {u"testflight-groups"_s, section(TestFlightPage::Groups), [choose] { choose(u"groupTable"_s, 1); }});
    stops.push_back(
        {u"testflight-testers"_s, section(TestFlightPage::Testers), [choose] { choose(u"testerTable"_s, 2); }});
    const auto press = [page](const QRegularExpression &name) {
        if (auto *button = page()->findChildren<QPushButton *>(name).value(0))
            button->click();
    };
    // The build chosen at the first stop still is: what it has is there.
    stops.push_back({u"testflight-sheet"_s, section(TestFlightPage::Builds), [page] { page()->builds()->openTexts(); },
                     [press] { press(QRegularExpression(u"^closeTexts$"_s)); }});
    stops.push_back({u"testflight-clips"_s, section(TestFlightPage::Builds),
                     [press] { press(QRegularExpression(u"^invocations-"_s)); },
                     [press] { press(QRegularExpression(u"^closeClips$"_s)); }});
    const auto testers = [page] { return page()->findChild<DataTable *>(u"testerTable"_s)->view(); };
    stops.push_back({u"testflight-drop"_s, section(TestFlightPage::Testers),
                     [testers] {
                         QStringList ids;
                         for (int row = 0; row < std::min(3, testers()->model()->rowCount()); ++row)
                             ids.append(
                                 testers()->model()->index(row, 0).data(RecordTableModelBase::IdRole).toString());
                         emit testers()->dragStarted(ids);
                     },
                     [testers] { emit testers()->dragEnded(); }});
    stops.push_back({u"testflight-import"_s, section(TestFlightPage::Testers), [page] {
                         page()->testers()->showImport();
                         page()
                             ->findChild<QPlainTextEdit *>(u"testerText"_s)
                             ->setPlainText(u"Ada,Lovelace,ada@example.com\n"
                                            "Grace,Hopper,grace@example.com,Nobody\n"
                                            "Ada,Again,ADA@example.com\n"
                                            "Charles,Babbage,charles at example.com\n"
                                            "\"Turing, Alan\",,alan@example.org\n"_s);
                     }});
    stops.push_back(
        {u"testflight-feedback"_s, section(TestFlightPage::FeedbackPart), [choose] { choose(u"feedbackTable"_s, 0); }});
}

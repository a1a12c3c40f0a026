// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopapp.h"
#include "app/tour.h"
#include "ui/signing/capabilityview.h"
#include "ui/signing/certificatespage.h"
#include "ui/signing/devicespage.h"
#include "ui/signing/identifierspage.h"
#include "ui/signing/profilespage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

static void chooseRow(Page *page, const QString &table, int row)
{
    if (auto *list = page->findChild<DataTable *>(table); list && list->model()->rowCount() > row)
        list->view()->selectRow(row);
}

void Tour::addSigning(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    const auto show = [window](const QString &place) { return [window, place] { window->showPlace(place); }; };
    const auto certificates = [window] { return window->findChild<CertificatesPage *>(); };
    const auto devices = [window] { return window->findChild<DevicesPage *>(); };
    const auto identifiers = [window] { return window->findChild<IdentifiersPage *>(); };
    const auto profiles = [window] { return window->findChild<ProfilesPage *>(); };
    stops.push_back({u"certificates-detail"_s, show(u"certificates"_s),
                     [certificates] { chooseRow(certificates(), u"certificateTable"_s, 1); }});
    stops.push_back({u"certificates-new"_s, show(u"certificates"_s), [certificates] { certificates()->showNew(); }});
    stops.push_back(
        {u"certificates-calendar"_s, show(u"certificates"_s), [certificates] { certificates()->showCalendar(); }});
    stops.push_back({u"identifiers-settings"_s, show(u"identifiers"_s), [identifiers] {
                         auto &matrix = identifiers()->matrix();
                         auto *view = identifiers()->findChild<CapabilityView *>();
                         for (int column = 0; column < matrix.columnCount(); ++column) {
                             if (matrix.capabilityAt(column) == "ICLOUD"_L1) {
                                 view->setCurrentIndex(matrix.index(0, column));
                                 emit view->settingsWanted(matrix.index(0, column));
                             }
                         }
                     }});
    stops.push_back({u"devices-import"_s, show(u"devices"_s), [devices] {
                         devices()->showImport();
                         devices()
                             ->findChild<QPlainTextEdit *>(u"deviceText"_s)
                             ->setPlainText(u"Device ID\tDevice Name\tDevice Platform\n"
                                            "00008130-001A3C4E1234001C\tMara's iPhone\tios\n"
                                            "00008130-001a3c4e1234001c\tThe same again\tios\n"
                                            "00008112-000E15D83A90001E\tBuild Mac\tmac\n"
                                            "not-a-udid\tTypo\tios\n"
                                            "00008103-001D550A0AF1001E\tStudio iPad\tipad\n"_s);
                     }});
    stops.push_back(
        {u"profiles-inside"_s, show(u"profiles"_s), [profiles] { chooseRow(profiles(), u"profileTable"_s, 0); }});
    stops.push_back({u"profiles-new"_s, show(u"profiles"_s), [profiles] { profiles()->showNew(); }});
    stops.push_back({u"profiles-renewal"_s, show(u"profiles"_s), [profiles] {
                         profiles()->findChild<DataTable *>(u"profileTable"_s)->view()->selectAll();
                         profiles()->showRenewal(true);
                     }});
}

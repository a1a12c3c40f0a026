// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoaccount.h"

#include <QCoreApplication>

std::unique_ptr<DemoAccount> DemoAccount::start(const Catalog &catalog, QString *error)
{
    std::unique_ptr<DemoAccount> demo(new DemoAccount);
    demo->m_simulator = Simulator::start(catalog, {.size = WorldSize::Demo}, error);
    if (!demo->m_simulator)
        return nullptr;

    const auto key = parseApiKey(demo->m_simulator->privateKeyPem(), {});
    if (const auto *bad = std::get_if<KeyFileError>(&key)) {
        *error = bad->text;
        return nullptr;
    }
    demo->m_key = std::get<ApiKey>(key);
    demo->m_key.keyId = demo->m_simulator->keyId();
    demo->m_key.issuerId = demo->m_simulator->issuerId();

    demo->m_account.id = id;
    demo->m_account.name = QCoreApplication::translate("DemoAccount", "Demo account");
    demo->m_account.keyId = demo->m_key.keyId;
    demo->m_account.issuerId = demo->m_key.issuerId;
    demo->m_account.baseUrl = demo->m_simulator->baseUrl();
    demo->m_account.demo = true;
    return demo;
}

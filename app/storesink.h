// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/pagesink.h"
#include "api/store/store.h"

/// Puts what the services read into the account's store.
class StoreSink final : public PageSink
{
public:
    explicit StoreSink(Store &store)
        : m_store(store)
    {
    }

    void savePage(const PagePosition &position, const Document &document) override
    {
        m_store.enqueuePage(position.listKey, position.offset, document);
    }

private:
    Store &m_store;
};

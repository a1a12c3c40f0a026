// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/document.h"

/// Which part of which list a page is.
struct PagePosition
{
    QString listKey; ///< see resourcepaths.h; empty: resources that belong to no list
    int offset = 0; ///< of the page's first item in the list
};

/// Where everything that is read goes as well: the store. Called on decoding threads, before the reply finishes;
/// whatever it does takes time from the next page.
class PageSink
{
public:
    virtual ~PageSink() = default;
    virtual void savePage(const PagePosition &position, const Document &document) = 0;
};

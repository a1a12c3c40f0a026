// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

/// The `links.next` of a JSON:API answer, found without building the document: the next page can be asked for while
/// this one is decoded. Empty when there is none or the bytes are not such an answer.
QUrl nextLink(const QByteArray &json);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

/// SIGTERM and SIGINT (on Windows: Ctrl+C and closing the console) end the event loop in an orderly way.
void quitOnSignals(QCoreApplication &application);

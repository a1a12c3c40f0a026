// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A certificate for 127.0.0.1 and localhost, signed by itself, made once per test program.
struct TestCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem; ///< PKCS#8, P-256

    static const TestCertificate &shared();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/apikey.h"
#include "api/auth/tokensource.h"

#include <memory>

/// Signs the tokens of one API key: ES256, valid for 20 minutes, the most Apple takes.
class JwtSigner final : public TokenSource
{
public:
    explicit JwtSigner(const ApiKey &key, TokenClock clock = std::chrono::system_clock::now);
    ~JwtSigner() override;
    Q_DISABLE_COPY_MOVE(JwtSigner)

    std::variant<QByteArray, ApiError> token() override;
    void invalidate() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

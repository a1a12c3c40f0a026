// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/secretbytes.h"

#include <QDebug>
#include <QString>

#include <openssl/crypto.h>

#include <vector>

struct SecretBytes::Buffer
{
    explicit Buffer(QByteArrayView source)
        : bytes(source.begin(), source.end())
    {
    }
    ~Buffer() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::vector<char> bytes; // never resized, so that no copy is left behind
};

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
}

QByteArrayView SecretBytes::view() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size())) : QByteArrayView();
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    const auto left = view();
    const auto right = other.view();
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), size_t(left.size())) == 0;
}

QDebug operator<<(QDebug debug, const SecretBytes &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "SecretBytes(empty)" : "SecretBytes(hidden)");
    return debug;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        OPENSSL_cleanse(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

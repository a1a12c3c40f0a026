// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class QDebug;

/// Bytes that must not outlive their use: shared by copies, overwritten when the last copy goes, never printed.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);

    /// Valid as long as a copy of this object lives.
    QByteArrayView view() const;
    bool isEmpty() const { return view().isEmpty(); }
    /// Compares in constant time.
    bool operator==(const SecretBytes &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};
QDebug operator<<(QDebug debug, const SecretBytes &secret);

/// Overwrites memory that held a secret, in a way no optimizer removes. `bytes` must not share its data.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// A scratch buffer that is wiped when its scope ends.
struct WipedBytes
{
    QByteArray bytes;

    WipedBytes() = default;
    explicit WipedBytes(QByteArray initial)
        : bytes(std::move(initial))
    {
    }
    ~WipedBytes() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(WipedBytes)
};

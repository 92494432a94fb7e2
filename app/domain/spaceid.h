// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace spacedock {

/// Name of a Space on the Hub: "owner/name".
struct SpaceId {
    QString owner;
    QString name;

    QString path() const { return owner + u'/' + name; }
    bool isEmpty() const { return owner.isEmpty() || name.isEmpty(); }

    /// Reads "owner/name" in the Hub's alphabet; also an address of the Space on the Hub
    /// ("https://huggingface.co/spaces/owner/name") and "spacedock://open/owner/name".
    static std::optional<SpaceId> fromText(QStringView text);

    bool operator==(const SpaceId &) const = default;
    auto operator<=>(const SpaceId &other) const
    {
        const int byOwner = QString::compare(owner, other.owner);
        return (byOwner != 0 ? byOwner : QString::compare(name, other.name)) <=> 0;
    }
};

inline size_t qHash(const SpaceId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.owner, id.name);
}

} // namespace spacedock

Q_DECLARE_METATYPE(spacedock::SpaceId)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmask.h"

#include "app/service/logmask_p.h"

#include <array>
#include <cstdint>

namespace spacedock {

using namespace mask;

namespace {

/// Two neighbours that may stand at a secret, by the second of them.
struct Sign {
    View seconds;
    View firsts; ///< Empty: any.
    Secret (*look)(View text, std::size_t at);
};

Secret addressBehind(View text, std::size_t at)
{
    return addressAt(text, at - 1);
}

constexpr std::array Signs{
    Sign{"-", "-", optionAt},
    Sign{"-", "ktabprs", tokenAt},
    Sign{"_", "fhtgpousrekm18", tokenAt},
    Sign{"a", "z", tokenAt},
    Sign{"=:", "dehyntDEHYNTm \"'\\", assignedAt},
    Sign{"/", ":", addressBehind},
    Sign{"J", "y", webTokenAt},
    Sign{"KS", "A", amazonKeyAt},
    Sign{"Bb", "", bearerAt},
};

using Bits = std::uint16_t;
using Table = std::array<Bits, 256>;

// A bit for each sign: two look-ups tell for each pair of neighbours whether it is worth a look.
constexpr Table tableOf(View Sign::*part)
{
    Table table{};
    for (std::size_t i = 0; i < Signs.size(); ++i) {
        const View chars = Signs[i].*part;
        for (std::size_t c = 0; c < table.size(); ++c)
            if (chars.empty() || chars.find(static_cast<char>(c)) != View::npos)
                table[c] = static_cast<Bits>(table[c] | 1U << i);
    }
    return table;
}

constexpr Table Firsts = tableOf(&Sign::firsts);
constexpr Table Seconds = tableOf(&Sign::seconds);

Secret secretAt(View text, std::size_t at, Bits signs)
{
    for (std::size_t i = 0; i < Signs.size(); ++i) {
        if ((signs & 1U << i) == 0)
            continue;
        if (const Secret secret = Signs[i].look(text, at))
            return secret;
    }
    return {};
}

View viewOf(QByteArrayView line)
{
    return {line.data(), std::size_t(line.size())};
}

} // namespace

std::vector<LogSpan> findSecrets(QByteArrayView line)
{
    std::vector<LogSpan> found;
    const View text = viewOf(line);
    unsigned char before = '\n';
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto here = static_cast<unsigned char>(text[at]);
        const auto signs = static_cast<Bits>(Firsts[before] & Seconds[here]);
        before = here;
        if (signs == 0)
            continue;
        if (const Secret secret = secretAt(text, at, signs)) {
            found.push_back(*secret);
            at = std::size_t(secret->offset + secret->size) - 1;
            before = static_cast<unsigned char>(text[at]);
        }
    }
    return found;
}

QByteArray maskSecrets(QByteArrayView line, const std::vector<LogSpan> &secrets)
{
    QByteArray masked;
    masked.reserve(line.size());
    qsizetype from = 0;
    for (const LogSpan &secret : secrets) {
        masked.append(line.sliced(from, secret.offset - from));
        masked.append(StandIn.data(), qsizetype(StandIn.size()));
        from = secret.offset + secret.size;
    }
    masked.append(line.sliced(from));
    return masked;
}

std::optional<QByteArray> maskedLine(QByteArrayView line)
{
    const std::vector<LogSpan> secrets = findSecrets(line);
    if (secrets.empty())
        return {};
    return maskSecrets(line, secrets);
}

std::vector<LogSpan> maskedSpans(QByteArrayView line)
{
    std::vector<LogSpan> spans;
    const View text = viewOf(line);
    for (std::size_t at = text.find(StandIn); at != View::npos;
         at = text.find(StandIn, at + StandIn.size()))
        spans.push_back({qsizetype(at), qsizetype(StandIn.size())});
    return spans;
}

} // namespace spacedock

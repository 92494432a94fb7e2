// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/jsonview.h"

#include "app/hub/isotime.h"

#include <cmath>

namespace spacedock {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

JsonView JsonView::operator[](std::string_view key) const
{
    simdjson::dom::element found;
    if (m_element && m_element->at_key(key).get(found) == simdjson::SUCCESS)
        return JsonView(found);
    return {};
}

std::string_view JsonView::bytes() const
{
    std::string_view value;
    if (!m_element || m_element->get_string().get(value) != simdjson::SUCCESS)
        return {};
    return value;
}

QString JsonView::text() const
{
    return toText(bytes());
}

std::optional<bool> JsonView::boolean() const
{
    bool value = false;
    if (m_element && m_element->get_bool().get(value) == simdjson::SUCCESS)
        return value;
    return {};
}

std::optional<std::int64_t> JsonView::integer() const
{
    constexpr double Limit = 9.2e18;
    std::int64_t whole = 0;
    if (m_element && m_element->get_int64().get(whole) == simdjson::SUCCESS)
        return whole;
    double fraction = 0;
    if (m_element && m_element->get_double().get(fraction) == simdjson::SUCCESS
        && std::abs(fraction) < Limit)
        return std::llround(fraction);
    return {};
}

std::optional<double> JsonView::number() const
{
    double value = 0;
    if (m_element && m_element->get_double().get(value) == simdjson::SUCCESS)
        return value;
    bool ok = false;
    const double read = text().toDouble(&ok);
    return ok && std::isfinite(read) ? std::optional(read) : std::nullopt;
}

std::optional<Time> JsonView::time() const
{
    constexpr std::int64_t LatestSecond = 100'000'000'000; // beyond it, milliseconds were meant
    if (const std::string_view iso = bytes(); !iso.empty())
        return timeFromIso(iso);
    const auto count = integer();
    if (!count || *count < 0)
        return {};
    if (*count > LatestSecond)
        return Time(std::chrono::milliseconds(*count));
    return Time(std::chrono::seconds(*count));
}

Result<JsonDocument> JsonDocument::parse(const QByteArray &json)
{
    JsonDocument document;
    document.m_parser = std::make_unique<simdjson::dom::parser>();
    const auto error =
        document.m_parser->parse(json.constData(), static_cast<std::size_t>(json.size()))
            .get(document.m_root);
    if (error != simdjson::SUCCESS)
        return badReply(QString::fromUtf8(simdjson::error_message(error)));
    return document;
}

std::unexpected<Error> badReply(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::BadReply, .detail = detail});
}

} // namespace spacedock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/time.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <memory>
#include <string_view>

namespace spacedock {

/// A place in a JSON document, or nowhere. Asking for what is not there or has another type gives
/// nothing instead of an error: one odd field must not cost the rest.
class JsonView {
public:
    JsonView() = default;
    explicit JsonView(simdjson::dom::element element)
        : m_element(element)
    {
    }

    JsonView operator[](std::string_view key) const;
    bool isObject() const { return m_element && m_element->is_object(); }
    bool isString() const { return m_element && m_element->is_string(); }
    bool isArray() const { return m_element && m_element->is_array(); }

    std::string_view bytes() const; ///< Of a string; empty for anything else.
    QString text() const;
    std::optional<bool> boolean() const;
    std::optional<std::int64_t> integer() const; ///< Fractions are rounded.
    std::optional<double> number() const; ///< Strings of digits count.
    std::optional<Time> time() const; ///< ISO text, or the seconds since 1970.

    template <typename F> void forEach(F &&use) const
    {
        simdjson::dom::array array;
        if (m_element && m_element->get_array().get(array) == simdjson::SUCCESS) {
            for (const simdjson::dom::element item : array)
                use(JsonView(item));
        }
    }
    template <typename F> void forEachField(F &&use) const
    {
        simdjson::dom::object object;
        if (m_element && m_element->get_object().get(object) == simdjson::SUCCESS) {
            for (const auto field : object)
                use(field.key, JsonView(field.value));
        }
    }

private:
    std::optional<simdjson::dom::element> m_element;
};

/// Owns what its views look into.
class JsonDocument {
public:
    /// BadReply for anything that is not whole JSON.
    static Result<JsonDocument> parse(const QByteArray &json);
    JsonView root() const { return JsonView(m_root); }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser; // the elements point into it
    simdjson::dom::element m_root;
};

/// BadReply in the words of whoever found it.
std::unexpected<Error> badReply(const QString &detail);

QString toText(std::string_view utf8);

} // namespace spacedock

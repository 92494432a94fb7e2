// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/httpcall.h"

#include <QPointer>

#include <concepts>
#include <utility>

namespace spacedock {

/// One request whose answer is a T. The two lifetimes: then() stops the delivery when its context
/// goes, cancelWith() stops the request. Commands never use the second: closing a dialog must not
/// undo the click.
template <typename T> class [[nodiscard]] Call {
public:
    using Read = std::function<Result<T>(const HttpReply &)>;
    Call(Transport &transport, HttpRequest request, Read read)
        : m_http(new HttpCall(transport, std::move(request),
                              [read = std::move(read)](const HttpReply &reply) -> Decoded {
                                  Result<T> value = read(reply);
                                  if (!value)
                                      return {.error = std::move(value.error())};
                                  return {.value = std::move(*value)};
                              }))
    {
    }
    /// Sends nothing and ends with \a refusal.
    Call(Transport &transport, Error refusal)
        : m_http(new HttpCall(transport, std::move(refusal)))
    {
    }

    const Call &cancelWith(QObject *owner) const
    {
        QObject::connect(owner, &QObject::destroyed, m_http.data(), &HttpCall::cancel);
        return *this;
    }

    /// Stops the request; its receivers are not called.
    void cancel() const
    {
        if (m_http)
            m_http->cancel();
    }

    template <std::invocable<Result<T>> F> void then(QObject *context, F &&use) const
    {
        QObject::connect(m_http.data(), &HttpCall::finished, context,
                         [use = std::forward<F>(use)](const Decoded &decoded) mutable {
                             use(decoded.error
                                     ? Result<T>(std::unexpected(*decoded.error))
                                     : Result<T>(std::any_cast<const T &>(decoded.value)));
                         });
    }

    HttpCall *http() const { return m_http; }

private:
    QPointer<HttpCall> m_http;
};

} // namespace spacedock

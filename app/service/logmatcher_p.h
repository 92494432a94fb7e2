// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logmatcher.h"
#include "app/service/logneedle.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <optional>

namespace spacedock {

/// Either a needle alone, or an expression with, perhaps, a needle that every match holds.
class LogMatcher::Private {
public:
    std::optional<Range> find(QByteArrayView line, qsizetype from) const;
    std::optional<Range> findText(QByteArrayView line, qsizetype from) const;
    bool holds(QByteArrayView line) const;
    /// Whatever is known of a needle.
    bool holdsExpression(QByteArrayView line) const;
    std::optional<LogPatternError> compile(const LogQuery &query);
    std::optional<LogPatternError> compile(const QByteArray &pattern, std::uint32_t options);
    bool isExpression() const { return m_code != nullptr; }
    bool isImpossible() const { return m_isImpossible; }
    const LogNeedle &needle() const { return m_needle; }
    bool isWholeWord() const { return m_isWholeWord; }
    bool isWordAt(QByteArrayView text, qsizetype at) const;
    void setNeedle(LogNeedle needle, bool isWholeWord);
    void setImpossible() { m_isImpossible = true; }

    mutable bool gaveUp = false;

private:
    struct Deleter {
        void operator()(pcre2_code *it) const { pcre2_code_free(it); }
        void operator()(pcre2_match_data *it) const { pcre2_match_data_free(it); }
        void operator()(pcre2_match_context *it) const { pcre2_match_context_free(it); }
        void operator()(pcre2_compile_context *it) const { pcre2_compile_context_free(it); }
        void operator()(pcre2_jit_stack *it) const { pcre2_jit_stack_free(it); }
    };

    using Code = std::unique_ptr<pcre2_code, Deleter>;
    enum class Wanted { Place, Yes };

    std::optional<Range> findExpression(QByteArrayView line, qsizetype from, Wanted wanted) const;
    std::optional<Range> match(QByteArrayView piece, qsizetype from, std::uint32_t options,
                               Wanted wanted) const;
    void prepare();
    static Code compilePlain(const QByteArray &pattern, std::uint32_t options);

    LogNeedle m_needle;
    bool m_isWholeWord = false; ///< Of the needle alone.
    bool m_isImpossible = false; ///< It has a line end, which no line has.
    bool m_hasJit = false;
    Code m_code;
    Code m_plainCode; ///< For ASCII, where it means the same.
    Code m_soughtCode; ///< The same, when it does not matter where; perhaps none.
    std::unique_ptr<pcre2_match_data, Deleter> m_match;
    std::unique_ptr<pcre2_match_context, Deleter> m_context;
    std::unique_ptr<pcre2_jit_stack, Deleter> m_stack;
};

/// Takes a class whose '[' was read off the front of \a rest; false: it is not understood.
bool skipClass(QByteArrayView &rest);

/// Takes the counts of a quantifier whose '{' was read off the front of \a rest; none, and nothing
/// taken: the brace means itself.
std::optional<QByteArrayView> takeCounts(QByteArrayView &rest);

/// An expression that matches somewhere in a text if, and only if, \a expression does, though not
/// always from the same place on: of what is repeated at its begin, no more than is needed. Without
/// that, each letter of a long word is tried as the begin of the same vain match.
QByteArray soughtOf(QByteArrayView expression);

/// A text that every match of \a expression holds, as far as that is easy to tell; may be empty.
QByteArray literalOf(QByteArrayView expression, bool isCaseSensitive);

} // namespace spacedock

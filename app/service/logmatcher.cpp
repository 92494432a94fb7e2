// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmatcher_p.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace spacedock {

namespace {

/// In a longer line an expression sees pieces of this size …
constexpr qsizetype PieceSize = qsizetype{64} * 1024;
/// … that overlap by so much.
constexpr qsizetype Overlap = qsizetype{4} * 1024;

constexpr std::uint32_t MatchLimit = 20'000;
constexpr std::uint32_t DepthLimit = 2'000;
constexpr std::uint32_t HeapLimit = 16 * 1024; // KiB
constexpr std::size_t StackSize = std::size_t{1024} * 1024;
constexpr std::size_t MaxPattern = 10'000;

bool isAscii(QByteArrayView text)
{
    constexpr std::uint64_t Highs = 0x8080808080808080U;
    while (text.size() >= qsizetype(sizeof Highs)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        if ((word & Highs) != 0)
            return false;
        text = text.sliced(sizeof word);
    }
    return std::ranges::none_of(text, [](char c) { return (c & 0x80) != 0; });
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || (c & 0x80) != 0;
}

PCRE2_SPTR bytes(QByteArrayView text)
{
    static constexpr char Nothing = '\0';
    return reinterpret_cast<PCRE2_SPTR>(text.isEmpty() ? &Nothing : text.data());
}

} // namespace

void LogMatcher::Private::setNeedle(LogNeedle needle, bool isWholeWord)
{
    m_needle = std::move(needle);
    m_isWholeWord = isWholeWord;
}

std::optional<LogPatternError> LogMatcher::Private::compile(const LogQuery &query)
{
    QByteArray pattern = query.pattern;
    if (query.isWholeWord && !query.isRegex)
        pattern = R"(\Q)" + pattern.replace(R"(\E)", R"(\E\\E\Q)") + R"(\E)";
    const bool isExpression = query.isRegex || query.isWholeWord;
    const std::uint32_t options = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF
        | (query.isCaseSensitive ? 0U : PCRE2_CASELESS)
        | (isExpression ? PCRE2_NEVER_BACKSLASH_C : PCRE2_LITERAL);
    // First alone: what is wrong with it must not be made right by what is put around it.
    if (auto error = compile(pattern, options); error || !query.isWholeWord)
        return error;
    return compile(R"((?<![\w\x{80}-\x{10ffff}])(?:)" + pattern + R"()(?![\w\x{80}-\x{10ffff}]))",
                   options);
}

std::optional<LogPatternError> LogMatcher::Private::compile(const QByteArray &pattern,
                                                            std::uint32_t options)
{
    const std::unique_ptr<pcre2_compile_context, Deleter> limits(
        pcre2_compile_context_create(nullptr));
    pcre2_set_max_pattern_length(limits.get(), MaxPattern);
    int error = 0;
    PCRE2_SIZE at = 0;
    m_code.reset(pcre2_compile(bytes(pattern), PCRE2_SIZE(pattern.size()), options, &error, &at,
                               limits.get()));
    if (!m_code) {
        std::array<PCRE2_UCHAR, 256> words{};
        pcre2_get_error_message(error, words.data(), words.size());
        return LogPatternError{.words = reinterpret_cast<const char *>(words.data()),
                               .offset = std::min(qsizetype(at), pattern.size())};
    }
    prepare();
    m_plainCode.reset();
    m_soughtCode.reset();
    if (!m_hasJit || !isAscii(pattern))
        return {};
    m_plainCode = compilePlain(pattern, options);
    const QByteArray sought =
        (options & PCRE2_LITERAL) != 0 || !m_plainCode ? pattern : soughtOf(pattern);
    if (sought != pattern)
        m_soughtCode = compilePlain(sought, options);
    return {};
}

/// A form for what is ASCII and so needs no look at how many bytes a character has. What an ASCII
/// pattern means there is the same, as long as all of its numbers fit into a byte.
LogMatcher::Private::Code LogMatcher::Private::compilePlain(const QByteArray &pattern,
                                                            std::uint32_t options)
{
    constexpr std::uint32_t Unicode = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    int error = 0;
    PCRE2_SIZE at = 0;
    Code code(pcre2_compile(bytes(pattern), PCRE2_SIZE(pattern.size()), options & ~Unicode, &error,
                            &at, nullptr));
    if (code && pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE) != 0)
        code.reset();
    return code;
}

void LogMatcher::Private::prepare()
{
    m_hasJit = pcre2_jit_compile(m_code.get(), PCRE2_JIT_COMPLETE) == 0;
    m_match.reset(pcre2_match_data_create(1, nullptr));
    m_context.reset(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(m_context.get(), MatchLimit);
    pcre2_set_depth_limit(m_context.get(), DepthLimit);
    pcre2_set_heap_limit(m_context.get(), HeapLimit);
    if (m_hasJit) {
        m_stack.reset(pcre2_jit_stack_create(std::size_t{32} * 1024, StackSize, nullptr));
        pcre2_jit_stack_assign(m_context.get(), nullptr, m_stack.get());
    }
}

std::optional<LogMatcher::Range> LogMatcher::Private::match(QByteArrayView piece, qsizetype from,
                                                            std::uint32_t options,
                                                            Wanted wanted) const
{
    const pcre2_code *code = m_code.get();
    if (m_plainCode && isAscii(piece))
        code = wanted == Wanted::Yes && m_soughtCode ? m_soughtCode.get() : m_plainCode.get();
    const auto run = m_hasJit ? &pcre2_jit_match : &pcre2_match;
    const int result = run(code, bytes(piece), PCRE2_SIZE(piece.size()), PCRE2_SIZE(from), options,
                           m_match.get(), m_context.get());
    if (result < 0) {
        gaveUp = gaveUp || result != PCRE2_ERROR_NOMATCH;
        return {};
    }
    const PCRE2_SIZE *found = pcre2_get_ovector_pointer(m_match.get());
    const auto begin = qsizetype(found[0]);
    // \K can set the begin behind the end.
    return Range{begin, std::max<qsizetype>(0, qsizetype(found[1]) - begin)};
}

std::optional<LogMatcher::Range>
LogMatcher::Private::findExpression(QByteArrayView line, qsizetype from, Wanted wanted) const
{
    if (line.size() <= PieceSize)
        return match(line, from, 0, wanted);
    for (qsizetype begin = from / (PieceSize - Overlap) * (PieceSize - Overlap);;
         begin += PieceSize - Overlap) {
        const qsizetype size = std::min(PieceSize, line.size() - begin);
        const bool isLast = begin + size == line.size();
        const std::uint32_t options =
            (begin > 0 ? PCRE2_NOTBOL : 0U) | (isLast ? 0U : PCRE2_NOTEOL);
        if (const auto found = match(line.sliced(begin, size), std::max<qsizetype>(0, from - begin),
                                     options, wanted))
            return Range{begin + found->begin, found->size};
        if (isLast)
            return {};
    }
}

bool LogMatcher::Private::isWordAt(QByteArrayView text, qsizetype at) const
{
    const qsizetype end = at + m_needle.size();
    return (at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end]));
}

std::optional<LogMatcher::Range> LogMatcher::Private::findText(QByteArrayView line,
                                                               qsizetype from) const
{
    for (qsizetype at = m_needle.indexIn(line, from); at >= 0;
         at = m_needle.indexIn(line, at + 1)) {
        if (!m_isWholeWord || isWordAt(line, at))
            return Range{at, m_needle.size()};
    }
    return {};
}

std::optional<LogMatcher::Range> LogMatcher::Private::find(QByteArrayView line,
                                                           qsizetype from) const
{
    if (m_isImpossible)
        return {};
    if (!isExpression())
        return findText(line, from);
    if (!m_needle.isEmpty() && m_needle.indexIn(line) < 0)
        return {};
    return findExpression(line, from, Wanted::Place);
}

bool LogMatcher::Private::holds(QByteArrayView line) const
{
    if (m_isImpossible)
        return false;
    if (!isExpression())
        return findText(line, 0).has_value();
    return (m_needle.isEmpty() || m_needle.indexIn(line) >= 0) && holdsExpression(line);
}

bool LogMatcher::Private::holdsExpression(QByteArrayView line) const
{
    return findExpression(line, 0, Wanted::Yes).has_value();
}

std::expected<LogMatcher, LogPatternError> LogMatcher::make(const LogQuery &query)
{
    auto own = std::make_unique<Private>();
    if (!query.isRegex && (query.isEmpty() || query.pattern.contains('\n'))) {
        own->setImpossible();
        return LogMatcher(std::move(own));
    }
    const bool isPlain = !query.isRegex && (query.isCaseSensitive || isAscii(query.pattern));
    if (isPlain) {
        own->setNeedle(LogNeedle(query.pattern, query.isCaseSensitive), query.isWholeWord);
        return LogMatcher(std::move(own));
    }
    if (const auto error = own->compile(query))
        return std::unexpected(*error);
    // A single byte is in nearly every line, and PCRE looks for it by itself.
    QByteArray literal =
        query.isRegex ? literalOf(query.pattern, query.isCaseSensitive) : QByteArray();
    if (literal.size() > 1)
        own->setNeedle(LogNeedle(std::move(literal), query.isCaseSensitive), false);
    return LogMatcher(std::move(own));
}

LogMatcher::LogMatcher(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

LogMatcher::LogMatcher(LogMatcher &&) noexcept = default;
LogMatcher &LogMatcher::operator=(LogMatcher &&) noexcept = default;
LogMatcher::~LogMatcher() = default;

bool LogMatcher::matches(QByteArrayView line) const
{
    return d->holds(line);
}

QList<LogMatcher::Range> LogMatcher::ranges(QByteArrayView line, qsizetype most) const
{
    QList<Range> ranges;
    for (qsizetype from = 0; from <= line.size() && ranges.size() < most;) {
        const auto found = d->find(line, from);
        if (!found)
            break;
        if (found->size > 0)
            ranges.append(*found);
        from = std::max(from, found->begin + found->size);
        if (found->size > 0)
            continue;
        ++from; // Behind an empty match, a whole character further.
        while (from < line.size() && (line[from] & 0xc0) == 0x80)
            ++from;
    }
    return ranges;
}

bool LogMatcher::takeGaveUp() const
{
    return std::exchange(d->gaveUp, false);
}

} // namespace spacedock

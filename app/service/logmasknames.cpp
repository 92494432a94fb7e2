// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmask_p.h"

#include <array>
#include <bit>
#include <cstdint>

namespace spacedock::mask {

namespace {

enum class Name { None, Password, Key, Token };

struct Ending {
    View folded;
    Name name;
};

constexpr std::array Endings{
    Ending{"password", Name::Password},   Ending{"passwd", Name::Password},
    Ending{"passphrase", Name::Password}, Ending{"pwd", Name::Password},
    Ending{"api_key", Name::Key},         Ending{"apikey", Name::Key},
    Ending{"api-key", Name::Key},         Ending{"secret_key", Name::Key},
    Ending{"access_key", Name::Key},      Ending{"private_key", Name::Key},
    Ending{"account_key", Name::Key},     Ending{"encryption_key", Name::Key},
    Ending{"accountkey", Name::Key},      Ending{"secret", Name::Key},
    Ending{"token", Name::Token},         Ending{"_auth", Name::Key}};

constexpr auto ByLast = endingBits(Endings, &Ending::folded, 1);
constexpr auto ByLastButOne = endingBits(Endings, &Ending::folded, 2);

/// What the value of a name is that ends right before \a end.
Name nameBefore(View text, std::size_t end)
{
    if (end < 2)
        return Name::None;
    const auto folded = [text](std::size_t at) {
        return static_cast<unsigned char>(lower(text[at]));
    };
    std::uint32_t candidates = ByLast[folded(end - 1)] & ByLastButOne[folded(end - 2)];
    for (; candidates != 0; candidates &= candidates - 1) {
        const Ending &ending = Endings[std::size_t(std::countr_zero(candidates))];
        const std::size_t size = ending.folded.size();
        if (end < size || !isEqualFolded(text.substr(end - size, size), ending.folded))
            continue;
        // "DB_PASSWORD" and "clientSecret" yes, "nopwd" no.
        const bool isOwn = isWordBegin(text, end - size) || text[end - size - 1] == '_'
            || !isLower(text[end - size]) || size > 6;
        if (isOwn)
            return ending.name;
    }
    return Name::None;
}

bool isPlaceholder(View value)
{
    static constexpr std::array Words{"none"sv,    "null"sv,      "nil"sv,      "true"sv,
                                      "false"sv,   "undefined"sv, "redacted"sv, "hidden"sv,
                                      "str"sv,     "string"sv,    "required"sv, "missing"sv,
                                      "invalid"sv, "unset"sv,     "masked"sv,   "input"sv};
    const char first = value.front();
    if (first == '*' || first == '<' || first == '$' || first == '[' || first == '{' || first == '%'
        || first == '(' || value.starts_with(StandIn.substr(0, 3)) || value.starts_with("os."sv)
        || value.starts_with("getpass"sv) || value.starts_with("Optional["sv))
        return true;
    return std::ranges::any_of(Words, [value](View word) { return isEqualFolded(value, word); });
}

/// Such as in "api_key=self.api_key" of a traceback.
bool isVariable(View value)
{
    static constexpr std::array Names{"password"sv, "passwd"sv, "pwd"sv,
                                      "key"sv,      "secret"sv, "token"sv};
    const auto isPath = [](char c) { return isAlnum(c) || c == '_' || c == '.'; };
    return !hasDigit(value) && std::ranges::all_of(value, isPath)
        && std::ranges::any_of(Names, [value](View name) {
               return value.size() >= name.size()
                   && isEqualFolded(value.substr(value.size() - name.size()), name);
           });
}

bool isSecretValue(View value, Name name, bool isQuoted, bool isColon)
{
    if (value.empty() || isPlaceholder(value) || (!isQuoted && isVariable(value)))
        return false;
    const bool isPlainWord = std::ranges::all_of(value, isLower);
    switch (name) {
    case Name::Password:
        // "password: required" is a sentence, "password=letmein" is none.
        return isQuoted || !isColon || (value.size() >= 6 && !isPlainWord);
    case Name::Key:
        return value.size() >= 8 && (isQuoted || !isColon || !isPlainWord);
    case Name::Token:
        // Language models print tokens and their counts all day.
        return value.size() >= 16 && hasDigit(value)
            && std::ranges::any_of(value, [](char c) { return isAlnum(c) && !isDigit(c); });
    case Name::None:
        break;
    }
    return false;
}

/// The value that begins at \a at, behind blanks, quotes and colours.
Secret valueAt(View text, std::size_t at, Name name, bool isColon)
{
    at = afterColours(text, at);
    for (int blanks = 0; blanks < 4 && at < text.size() && text[at] == ' '; ++blanks)
        at = afterColours(text, at + 1);
    const auto isQuote = [text](std::size_t i) {
        return i < text.size() && (text[i] == '"' || text[i] == '\'');
    };
    const bool isEscaped = at < text.size() && text[at] == '\\' && isQuote(at + 1);
    if (isEscaped || (at < text.size() && (text[at] == 'b' || text[at] == 'u') && isQuote(at + 1)))
        ++at;
    const char quote = isQuote(at) ? text[at++] : '\0';
    const auto isBody = [quote, isEscaped](char c) {
        if (quote == '\0')
            return isBare(c);
        return c != quote && c != '\x1b' && c != '\n' && (!isEscaped || c != '\\');
    };
    const View look = text.substr(std::min(at, text.size()), Look);
    const std::size_t seen = runEnd(look, 0, isBody);
    if (!isSecretValue(look.substr(0, seen), name, quote != '\0', isColon))
        return {};
    return LogSpan{qsizetype(at), qsizetype(runEnd(text, at, isBody) - at)};
}

} // namespace

/// The password in "scheme://user:password@host", or a long name alone; \a at is the colon.
Secret addressAt(View text, std::size_t at)
{
    if (text.compare(at, 3, "://") != 0)
        return {};
    const std::size_t begin = at + 3;
    const View look = text.substr(begin, Look);
    const std::size_t size = runEnd(look, 0, [](char c) {
        return c > ' ' && c != '/' && c != '"' && c != '\'' && c != '<' && c != '>' && c != '?'
            && c != '#' && c != '\x7f';
    });
    const View authority = look.substr(0, size);
    const std::size_t host = authority.rfind('@');
    if (host == View::npos)
        return {};
    const std::size_t colon = authority.find(':');
    if (colon < host && host - colon > 1)
        return LogSpan{qsizetype(begin + colon + 1), qsizetype(host - colon - 1)};
    if (colon > host && host >= 20 && hasDigit(authority.substr(0, host)))
        return LogSpan{qsizetype(begin), qsizetype(host)};
    return {};
}

/// The value of "name=value" or "name: value"; \a at is the sign between.
Secret assignedAt(View text, std::size_t at)
{
    std::size_t end = beforeColours(text, at);
    const std::size_t least = end - std::min<std::size_t>(end, 4);
    while (end > least
           && (text[end - 1] == ' ' || text[end - 1] == '"' || text[end - 1] == '\''
               || text[end - 1] == '\\'))
        --end;
    const Name name = end > 0 ? nameBefore(text, end) : Name::None;
    if (name == Name::None)
        return {};
    return valueAt(text, at + 1, name, text[at] == ':');
}

/// The value of "--password value"; \a at is the second dash.
Secret optionAt(View text, std::size_t at)
{
    if (at == 0 || text[at - 1] != '-')
        return {};
    const View look = text.substr(at + 1, 40);
    const std::size_t size = runEnd(look, 0, isDashed);
    if (size == 0 || size >= look.size() || look[size] != ' ')
        return {};
    const Name name = nameBefore(text, at + 1 + size);
    return name == Name::None ? Secret() : valueAt(text, at + 2 + size, name, false);
}

} // namespace spacedock::mask

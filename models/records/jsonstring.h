// jsonstring: from the text between a JSON string's quotes to UTF-8 and back. Pure functions; any thread.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace jsonstring {

// Puts the string `token` (validated, with its quotes) into `out`. A lone surrogate escape, legal JSON without a
// character of its own, becomes U+FFFD; true when there was one.
bool decode(std::string_view token, bool escaped, std::string &out);
// Appends `text` (UTF-8) as a JSON string with its quotes; only what JSON demands is escaped.
void appendQuoted(std::string_view text, std::string &out);
[[nodiscard]] std::string quoted(std::string_view text);

// QString::fromUtf8 drops a byte order mark at the beginning; in a value it is a character like any other.
[[nodiscard]] QString toQString(std::string_view text);
[[nodiscard]] std::string fromQString(const QString &text);

} // namespace jsonstring

// QueryScanner: cuts the text of a query into its signs, words, phrases and field terms. Knows nothing of what they
// mean. Pure; any thread. Linear in the text; any text gives tokens.
#pragma once

#include "models/catalog/querykeys.h"

#include <QString>
#include <QStringView>

#include <optional>

// As they are written: : = < <= > >=
enum class QueryOperator : quint8 { Has, Is, Below, UpTo, Above, From };

struct QueryToken
{
    enum class Kind : quint8 {
        Word,   // up to a blank, a quote or a bracket
        Phrase, // "in double quotes", with \" and \\ inside; any other backslash is itself
        Field,  // a key with an operator behind it, and its value: a phrase or a word, maybe none
        Minus,  // "-" that begins a word
        Or,     // the word OR
        Open,
        Close,
        End, // no more
    };

    Kind kind = Kind::End;
    qsizetype position = 0, length = 0; // in the text, QChars; at End: its end
    // Field.
    std::optional<QueryKey> key; // nothing: the word names no field, but is near to one
    qsizetype keyLength = 0;
    QueryOperator comparison = QueryOperator::Has;
    // Word, Phrase and Field: where the text or value stands, with its quotes, and what it says, without.
    qsizetype valuePosition = 0, valueLength = 0;
    QString value;
    bool isQuoted = false;
    bool isClosed = true; // the quote has its other one

    [[nodiscard]] qsizetype end() const { return position + length; }
};

class QueryScanner
{
public:
    // `text` must outlive the scanner.
    explicit QueryScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QueryToken next();

private:
    [[nodiscard]] QueryToken sign(QueryToken::Kind kind);
    [[nodiscard]] bool isKeyBefore(qsizetype position) const;
    [[nodiscard]] qsizetype wordEnd(qsizetype from) const;
    void takeOperator(QueryToken &token);
    void takeValue(QueryToken &token);
    void takePhrase(QueryToken &token);

    QStringView m_text;
    qsizetype m_at = 0;
};

// `text` as a phrase, in double quotes.
[[nodiscard]] QString quotedPhrase(QStringView text);
// True when `text` can stand behind an operator as it is.
[[nodiscard]] bool isPlainValue(QStringView text);
// True when `text` is a word of a query and nothing else.
[[nodiscard]] bool isPlainWord(QStringView text);

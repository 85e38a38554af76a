#include "models/catalog/queryscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool endsAWord(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'(' || c == u')';
}

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool beginsAnOperator(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>';
}

} // namespace

QueryToken QueryScanner::next()
{
    using enum QueryToken::Kind;
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    if (m_at == m_text.size())
        return {.kind = End, .position = m_at, .key = {}, .value = {}};
    switch (m_text[m_at].unicode()) {
    case u'(':
        return sign(Open);
    case u')':
        return sign(Close);
    case u'-':
        return sign(Minus);
    default:
        break;
    }

    QueryToken token{.kind = Word, .position = m_at, .key = {}, .value = {}};
    auto keyEnd = m_at;
    while (keyEnd < m_text.size() && isKeyCharacter(m_text[keyEnd]))
        ++keyEnd;
    if (isKeyBefore(keyEnd)) {
        token.kind = Field;
        token.key = queryKeyNamed(m_text.sliced(m_at, keyEnd - m_at));
        token.keyLength = keyEnd - m_at;
        m_at = keyEnd;
        takeOperator(token);
    } else if (m_text[m_at] == u'"') {
        token.kind = Phrase;
    }
    takeValue(token);
    if (token.kind == Word && token.value == u"OR")
        token.kind = Or;
    token.length = m_at - token.position;
    return token;
}

QueryToken QueryScanner::sign(QueryToken::Kind kind)
{
    return {.kind = kind, .position = m_at++, .length = 1, .key = {}, .value = {}};
}

// "Chapter:two" is a word; "souce:steam" is as good as a field, so that it can be said.
bool QueryScanner::isKeyBefore(qsizetype position) const
{
    if (position == m_at || position == m_text.size() || !beginsAnOperator(m_text[position]))
        return false;
    const auto word = m_text.sliced(m_at, position - m_at);
    return queryKeyNamed(word) || !queryKeyNear(word).isEmpty();
}

qsizetype QueryScanner::wordEnd(qsizetype from) const
{
    const auto *end = std::find_if(m_text.begin() + from, m_text.end(), endsAWord);
    return end - m_text.begin();
}

void QueryScanner::takeOperator(QueryToken &token)
{
    const auto sign = m_text[m_at++];
    const bool andEqual = (sign == u'<' || sign == u'>') && m_at < m_text.size() && m_text[m_at] == u'=';
    if (andEqual)
        ++m_at;
    if (sign == u'<')
        token.comparison = andEqual ? QueryOperator::UpTo : QueryOperator::Below;
    else if (sign == u'>')
        token.comparison = andEqual ? QueryOperator::From : QueryOperator::Above;
    else
        token.comparison = sign == u'=' ? QueryOperator::Is : QueryOperator::Has;
}

void QueryScanner::takeValue(QueryToken &token)
{
    token.valuePosition = m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        takePhrase(token);
    } else {
        m_at = wordEnd(m_at);
        token.value = m_text.sliced(token.valuePosition, m_at - token.valuePosition).toString();
    }
    token.valueLength = m_at - token.valuePosition;
}

void QueryScanner::takePhrase(QueryToken &token)
{
    token.isQuoted = true;
    token.isClosed = false;
    for (++m_at; m_at < m_text.size() && !token.isClosed; ++m_at) {
        const auto c = m_text[m_at];
        const auto following = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == u'"')
            token.isClosed = true;
        else if (c == u'\\' && (following == u'"' || following == u'\\'))
            token.value += m_text[++m_at];
        else
            token.value += c;
    }
}

QString quotedPhrase(QStringView text)
{
    QString quoted(1, u'"');
    for (const auto c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

bool isPlainValue(QStringView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, endsAWord);
}

bool isPlainWord(QStringView text)
{
    return isPlainValue(text) && text != u"OR" && text.front() != u'-' && std::ranges::none_of(text, beginsAnOperator);
}

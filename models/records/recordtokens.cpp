#include "models/records/jsonnumber.h"
#include "models/records/recordsplitterstate.h"

#include <bit>

namespace {

constexpr bool isScalarByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' ||
           c == '.';
}

constexpr bool beginsScalar(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == 't' || c == 'f' || c == 'n';
}

constexpr bool isStructural(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || jsontext::isBlank(c);
}

bool isScalar(std::string_view token)
{
    return token == "true" || token == "false" || token == "null" || jsonnumber::isNumber(token);
}

} // namespace

bool RecordSplitter::State::isValueDue() const
{
    switch (token) {
    case Token::Colon:
        return inObject();
    case Token::OpenArray:
    case Token::Comma:
        return !inObject();
    default:
        return token == Token::Unknown;
    }
}

bool RecordSplitter::State::markMalformed()
{
    malformed = true;
    if (suspect < 0 || isTooLarge())
        return false;
    cut(suspect, suspect, suspectColumn);
    return true;
}

// `cursor` is at a '{' and `column` tells whether only blanks are before it.
bool RecordSplitter::State::lineRule()
{
    if (column < 0 || column > startColumn)
        return false;
    if (malformed) {
        cut(cursor, cursor, column);
        return true;
    }
    if (suspect < 0) {
        suspect = cursor;
        suspectColumn = column;
    }
    return false;
}

void RecordSplitter::State::push(bool object)
{
    if (depth == kMaximumNesting) {
        ++deeper;
        return;
    }
    ++depth;
    objects = objects << 1 | (object ? 1U : 0U);
}

void RecordSplitter::State::pop()
{
    --depth;
    objects >>= 1;
}

bool RecordSplitter::State::open(char c)
{
    const bool object = c == '{';
    if (object && lineRule())
        return true;
    if (deeper == 0 && !isValueDue()) {
        if (markMalformed())
            return true;
        if (object && inObject() && token == Token::Key) { // in the colon's place, or the colon is lost
            token = Token::Colon;
            ++cursor;
            return false;
        }
        if (object && token == Token::OpenObject && depth > 1) { // one too many
            ++cursor;
            return false;
        }
        if (object && inObject() && token != Token::Colon) {
            cut(cursor, cursor, -1);
            return true;
        }
        if (!object && inObject() && token != Token::Key) { // rubbish, or in a comma's place
            token = token == Token::Value ? Token::Comma : token;
            ++cursor;
            return false;
        }
    }
    if (depth == kMaximumNesting) {
        tooDeep = true;
        // Else a chain of unclosed records would be taken for nesting, and gone through from each of them.
        if (suspect >= 0 && markMalformed())
            return true;
    }
    push(object);
    token = object ? Token::OpenObject : Token::OpenArray;
    lastWasText = rubbishSeen = false;
    column = -1;
    ++cursor;
    return false;
}

bool RecordSplitter::State::close(char c)
{
    lastWasText = rubbishSeen = false;
    column = -1;
    if (deeper > 0) {
        --deeper;
        token = Token::Value;
        ++cursor;
        return false;
    }
    const bool object = c == '}';
    const bool fits = object == inObject() && (token == Token::Value || token == Token::Unknown ||
                                               token == (object ? Token::OpenObject : Token::OpenArray));
    if (!fits && markMalformed())
        return true;
    // Arrays are the zeros among the lowest `depth` bits.
    const bool inAnyArray = std::countr_one(objects) < depth;
    if (inObject() && token == Token::Key && (object || !inAnyArray)) { // in the colon's place
        token = Token::Colon;
        ++cursor;
        return false;
    }
    if (object) {
        while (depth > 1 && !inObject())
            pop();
    } else if (inObject()) {
        if (inAnyArray) {
            while (inObject())
                pop();
        } else if (inArray) {
            cut(cursor, cursor, -1);
            expect = Expect::CommaOrEnd;
            return true;
        } else {
            ++cursor;
            return false;
        }
    }
    pop();
    token = Token::Value;
    ++cursor;
    if (depth > 0)
        return false;
    recordEnds();
    return true;
}

void RecordSplitter::State::recordEnds()
{
    if (!malformed || isTooLarge()) {
        emitRecord(cursor);
        return;
    }
    place = Place::MaybeEnd;
    elementEnd = cursor;
    commaSeen = false;
}

bool RecordSplitter::State::colon()
{
    if (deeper == 0 && !(token == Token::Key || token == Token::Unknown)) {
        if (markMalformed())
            return true;
        if (depth == 1 && !inObject()) { // a record whose opening brace became a bracket
            kind = Kind::Broken;
            objects = 1;
        } else if (lastWasText) {
            if (inObject() ? beforeText == Token::Colon : beforeText == Token::OpenArray || rubbishBeforeText)
                push(true);
            else if (!inObject() && depth > 1)
                pop();
        }
    }
    token = Token::Colon;
    lastWasText = rubbishSeen = false;
    column = -1;
    ++cursor;
    return false;
}

bool RecordSplitter::State::comma()
{
    const bool fits = token == Token::Value || token == Token::Unknown || deeper > 0;
    if (!fits && markMalformed())
        return true;
    if (!fits && token == Token::OpenObject && depth > 1)
        pop();                                                 // that brace was rubbish
    token = token == Token::Key ? Token::Colon : Token::Comma; // behind a key it stands in the colon's place
    lastWasText = rubbishSeen = false;
    column = -1;
    ++cursor;
    return false;
}

bool RecordSplitter::State::beginText()
{
    const bool keyDue = inObject() && (token == Token::OpenObject || token == Token::Comma);
    const bool valueDue = isValueDue();
    if (!keyDue && !valueDue && deeper == 0 && markMalformed())
        return true;
    beforeText = token;
    rubbishBeforeText = rubbishSeen;
    textToken = token == Token::Unknown || (!keyDue && !valueDue) || deeper > 0 ? Token::Unknown
                : keyDue                                                        ? Token::Key
                                                                                : Token::Value;
    textStart = cursor++;
    column = -1;
    rubbishSeen = false;
    place = Place::Text;
    return false;
}

bool RecordSplitter::State::beginScalar(char c)
{
    column = -1;
    const bool behindText = lastWasText && deeper == 0;
    if (deeper > 0 || (isValueDue() && !behindText && beginsScalar(c))) {
        if (beginsScalar(c)) {
            place = Place::Scalar;
        } else {
            malformed = true;
            ++cursor;
        }
        return false;
    }
    if (markMalformed())
        return true;
    if (behindText) {
        turnQuotes();
        return false;
    }
    rubbishSeen = true;
    do
        ++cursor;
    while (cursor < size && isScalarByte(data[cursor]));
    return false;
}

// The last text's closing quote is taken for an opening one.
void RecordSplitter::State::turnQuotes()
{
    lastWasText = false;
    token = Token::Unknown;
    if (isTooLarge()) {
        textToken = Token::Unknown;
        place = Place::Text;
        return;
    }
    const qsizetype closing = textEnd - 1;
    cursor = closing;
    while (cursor > textStart + 1 && isStructural(data[cursor - 1]))
        --cursor;
}

void RecordSplitter::State::structure()
{
    while (cursor < size && place == Place::Structure) {
        const char c = data[cursor];
        switch (c) {
        case '\n':
            lineStart = base + cursor + 1;
            column = 0;
            ++cursor;
            break;
        case ' ':
        case '\t':
        case '\r':
            if (column >= 0)
                ++column;
            ++cursor;
            break;
        case '"':
            if (beginText())
                return;
            text();
            break;
        case '{':
        case '[':
            if (open(c))
                return;
            break;
        case '}':
        case ']':
            if (close(c))
                return;
            break;
        case ':':
            if (colon())
                return;
            break;
        case ',':
            if (comma())
                return;
            break;
        default:
            if (beginScalar(c))
                return;
            if (place == Place::Scalar)
                scalar();
        }
    }
}

void RecordSplitter::State::text()
{
    if (place == Place::TextEscape && cursor < size) {
        if (data[cursor] != '\n')
            ++cursor;
        place = Place::Text;
    }
    while (cursor < size) {
        cursor = jsontext::findInString(data + cursor, data + size) - data;
        if (cursor == size)
            return;
        switch (data[cursor++]) {
        case '"':
            textEnd = cursor;
            token = textToken;
            lastWasText = true;
            place = depth > 0 ? Place::Structure : Place::ElementEnd;
            elementEnd = cursor;
            return;
        case '\\':
            if (cursor == size) {
                place = Place::TextEscape;
                return;
            }
            if (data[cursor] != '\n')
                ++cursor;
            break;
        case '\n':
            lineStart = base + cursor;
            column = 0;
            place = Place::TextLine;
            return;
        default:
            break; // a control character: the record's reader will complain
        }
    }
}

void RecordSplitter::State::textLine()
{
    while (cursor < size) {
        const char c = data[cursor];
        if (c == '\n') {
            lineStart = base + cursor + 1;
            column = 0;
        } else if (jsontext::isBlank(c)) {
            ++column;
        } else {
            if (c == '{' && lineRule())
                return;
            column = -1;
            place = Place::Text;
            return;
        }
        ++cursor;
    }
}

void RecordSplitter::State::scalar()
{
    while (cursor < size && isScalarByte(data[cursor]))
        ++cursor;
    if (cursor == size && !final)
        return;
    lastWasText = rubbishSeen = false;
    token = Token::Value;
    if (depth > 0) {
        place = Place::Structure;
        return;
    }
    elementEnd = cursor;
    place = Place::ElementEnd;
    const bool valid = !isTooLarge() && isScalar({data + start, std::size_t(cursor - start)});
    if (valid)
        return;
    if (records == 0 && !startsWithArray) {
        cursor = start; // a word that begins like null or true: text, not JSON
        refuse();
        return;
    }
    becomeBroken(Token::Value);
}

// What began like a text or scalar in a record's place is a record that has lost its beginning.
void RecordSplitter::State::becomeBroken(Token last)
{
    kind = Kind::Broken;
    malformed = true;
    depth = 1;
    objects = 1;
    token = last;
    place = Place::Structure;
}

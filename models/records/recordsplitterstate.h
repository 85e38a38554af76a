// RecordSplitter::State: the state machine behind RecordSplitter, which may stop at any byte and go on with the next
// window. recordsplitter.cpp has what happens between records, recordtokens.cpp what happens inside one.
//
// How a broken record is got over. Inside a record brackets, commas, colons and the places of texts are followed as the
// grammar has them, with one token of memory. As long as nothing is against the grammar, the record ends with its
// brace. Once something is, the record is lost, and the question is only where the next one begins:
//
// 1. Line rule. A line break, then a '{' in the column of the record's own '{' or left of it, begins a record (nested
//    objects of printed JSON stand further right). It holds inside texts, too: a raw line break has no place in one.
//    Such a place is remembered while all is still well, and gone back to when the record turns out broken later, so
//    that a record cut off in the middle of a text does not swallow its neighbour.
// 2. Quotes. When something that can only be text follows a closing quote, a quote was lost or is too many: that quote
// is
//    taken for an opening one, and the brackets and commas right before it for structure. So the sides of the quotes
//    are right again after one text, and the depth, too.
// 3. Brackets. A '}' closes an array left open; a colon behind the first text of an array or behind a value shows a
// lost
//    '{', behind a later element of an array a lost ']'. A '{' where a key is due begins a record, a ']' with no array
//    open ends the list of records. A bracket or comma right behind a key stands in its colon's place.
// 4. The brace that then closes the record is believed only if a comma with '{' follows, or ']', '{' or the end.
//
// 5. What is found so may still be a nested object: an expanded game looks much like a record, and taken for one it
// would overwrite another achievement. So until one record has at least half of the keys of the last good one before
// the damage, those that have not are reported, too.
//
// Bytes of a record above kMaximumRecordBytes are not kept, so that rules 1 (going back), 2 (structure before the
// quote) and 4 do not look back there.
#pragma once

#include "models/records/jsontext.h"
#include "models/records/recordsplitter.h"

struct RecordSplitter::State
{
    enum class Place : quint8 {
        Start,      // before the first character
        Between,    // records
        Structure,  // in a record
        Text,       // between quotes
        TextEscape, // behind a backslash
        TextLine,   // at the beginning of a line inside a text
        Scalar,     // number, true, false, null
        ElementEnd, // behind a text or scalar that stands in a record's place
        MaybeEnd,   // rule 4
        After,      // the array's end
        Refused,    // no JSON; the first characters are kept for the message
        Ignored,    // rubbish behind the array's end, already reported
    };
    enum class Expect : quint8 { ElementOrEnd, Element, CommaOrEnd };
    enum class Kind : quint8 { Object, Array, Text, Scalar, Broken };
    enum class Token : quint8 { Nothing, OpenObject, OpenArray, Comma, Colon, Key, Value, Unknown };

    // The bytes under way: a window, or what was left of the last one with the window behind it.
    QByteArray buffer;
    const char *data = nullptr;
    qsizetype size = 0;
    qsizetype cursor = 0;
    qint64 base = 0; // byte of data[0] in the stream
    bool final = false;
    std::vector<SplitRecord> out;

    // The stream.
    Place place = Place::Start;
    Expect expect = Expect::Element;
    bool startsWithArray = false;
    bool inArray = false;
    bool rubbish = false;       // between records, already reported
    bool commaReported = false; // between records that stand in no array
    qint64 records = 0;
    qint64 lineStart = 0; // byte behind the last line break
    QByteArray refusedText;
    QByteArray lastGood; // rule 5
    bool inDoubt = false;

    // The record under way; places are indexes into data.
    Kind kind = Kind::Object;
    qsizetype start = 0;
    qint64 startColumn = 0;
    quint64 objects = 0; // a bit for each open bracket, the innermost lowest; 1: object
    int depth = 0;
    int deeper = 0; // brackets beyond kMaximumNesting; nothing is checked there
    bool tooDeep = false;
    bool malformed = false;
    Token token = Token::Nothing;
    Token textToken = Token::Value;    // what the text under way is
    Token beforeText = Token::Nothing; // the token before the last text
    bool lastWasText = false;
    bool rubbishBeforeText = false;
    bool rubbishSeen = false;
    qsizetype textStart = 0, textEnd = 0; // the last text's quotes: the opening one, and behind the closing one
    qint64 column = -1;                   // in the line's leading blanks; -1: not there
    qsizetype suspect = -1;               // rule 1
    qint64 suspectColumn = 0;
    qsizetype elementEnd = 0;
    bool commaSeen = false;

    void process();

    // recordsplitter.cpp
    void atStart();
    void between();
    void after();
    void begin();
    void refuse(const QByteArray &why = {});
    void reportSeparator(const QString &expected);
    void emitRecord(qsizetype end);
    [[nodiscard]] bool resemblesLastGood(QByteArrayView record) const;
    void emitError(const Error &error, qint64 offset);
    void cut(qsizetype end, qsizetype next, qint64 nextColumn);
    void maybeEnd();
    void elementEnds();
    void finish();
    void dropUsed();

    // recordtokens.cpp
    void structure();
    void text();
    void textLine();
    void scalar();
    void becomeBroken(Token last);
    [[nodiscard]] bool inObject() const { return (objects & 1U) != 0; }
    [[nodiscard]] bool isTooLarge() const { return cursor - start > kMaximumRecordBytes; }

private:
    [[nodiscard]] bool isValueDue() const;
    // Both give true when the record was left, so that the caller has to stop.
    [[nodiscard]] bool markMalformed();
    [[nodiscard]] bool lineRule();
    void push(bool object);
    void pop();
    [[nodiscard]] bool open(char c);
    [[nodiscard]] bool close(char c);
    [[nodiscard]] bool colon();
    [[nodiscard]] bool comma();
    [[nodiscard]] bool beginText();
    [[nodiscard]] bool beginScalar(char c);
    void turnQuotes();
    void recordEnds();
};

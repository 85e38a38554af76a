#include "models/records/recordsplitter.h"
#include "models/records/recordsplitterstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownBytes = 160; // of input that is no JSON
constexpr qsizetype kShownCharacters = 40;
constexpr qsizetype kLongestMarks = 4; // byte order marks and the like
constexpr qsizetype kMostBlanksLookedThrough = 4096;

} // namespace

void RecordSplitter::State::process()
{
    while (cursor < size) {
        switch (place) {
        case Place::Start: {
            const qsizetype before = cursor;
            atStart();
            if (cursor == before && place == Place::Start)
                return; // waits for more bytes
            break;
        }
        case Place::Between:
            between();
            break;
        case Place::Structure:
            structure();
            break;
        case Place::Text:
        case Place::TextEscape:
            text();
            break;
        case Place::TextLine:
            textLine();
            break;
        case Place::Scalar:
            scalar();
            break;
        case Place::ElementEnd:
            elementEnds();
            break;
        case Place::MaybeEnd:
            maybeEnd();
            break;
        case Place::After:
            after();
            break;
        case Place::Refused:
            if (const qsizetype room = kShownBytes - refusedText.size(); room > 0)
                refusedText.append(data + cursor, std::min(room, size - cursor));
            cursor = size;
            break;
        case Place::Ignored:
            cursor = size;
            break;
        }
    }
}

void RecordSplitter::State::atStart()
{
    if (base + cursor == 0) {
        if (size < kLongestMarks && !final)
            return;
        const QByteArrayView head(data, std::min(size, kLongestMarks));
        if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || head.contains('\0'))
            return refuse(QByteArrayLiteral("UTF-16 or UTF-32 text"));
        if (head.startsWith("\x1f\x8b"))
            return refuse(QByteArrayLiteral("gzip data"));
        if (head.startsWith("\xef\xbb\xbf"))
            cursor = lineStart = 3;
    }
    while (cursor < size && jsontext::isBlank(data[cursor])) {
        if (data[cursor++] == '\n')
            lineStart = base + cursor;
    }
    if (cursor == size)
        return;
    const char c = data[cursor];
    if (c == '[') {
        startsWithArray = inArray = true;
        expect = Expect::ElementOrEnd;
        place = Place::Between;
        ++cursor;
    } else if (c == '{' || c == '"' || c == '-' || c == 't' || c == 'f' || c == 'n' || (c >= '0' && c <= '9')) {
        begin();
    } else {
        refuse();
    }
}

void RecordSplitter::State::refuse(const QByteArray &why)
{
    place = Place::Refused;
    if (why.isEmpty())
        return;
    refusedText = why;
    cursor = size;
    place = Place::Ignored;
}

void RecordSplitter::State::begin()
{
    const char c = data[cursor];
    start = cursor;
    startColumn = std::max<qint64>(0, base + cursor - lineStart);
    objects = 0;
    depth = deeper = 0;
    tooDeep = malformed = lastWasText = rubbishSeen = rubbishBeforeText = rubbish = false;
    token = Token::Nothing;
    column = suspect = -1;
    if (c == '{' || c == '[') {
        kind = c == '{' ? Kind::Object : Kind::Array;
        depth = 1;
        objects = c == '{' ? 1 : 0;
        token = c == '{' ? Token::OpenObject : Token::OpenArray;
        place = Place::Structure;
        ++cursor;
    } else if (c == '"') {
        kind = Kind::Text;
        beforeText = Token::Nothing;
        textToken = Token::Value;
        textStart = cursor++;
        place = Place::Text;
    } else if (c == '-' || c == 't' || c == 'f' || c == 'n' || (c >= '0' && c <= '9')) {
        kind = Kind::Scalar;
        place = Place::Scalar;
    } else {
        becomeBroken(Token::OpenObject);
    }
}

void RecordSplitter::State::between()
{
    while (cursor < size) {
        const char c = data[cursor];
        if (jsontext::isBlank(c)) {
            if (c == '\n')
                lineStart = base + cursor + 1;
            ++cursor;
        } else if (c == ',') {
            if (inArray ? expect != Expect::CommaOrEnd && !rubbish : !commaReported) {
                reportSeparator(u"a record"_s);
                commaReported = true;
            }
            expect = Expect::Element;
            rubbish = false;
            ++cursor;
        } else if (c == ']' && inArray) {
            if (expect == Expect::Element)
                reportSeparator(u"a record"_s);
            place = Place::After;
            ++cursor;
            return;
        } else if (inArray && expect == Expect::CommaOrEnd) {
            if (!rubbish)
                reportSeparator(u"a comma or a closing bracket"_s);
            rubbish = true;
            if (c == '{' || c == '"') // a record, or the rest of one that seemed to end too early
                return begin();
            ++cursor;
        } else {
            return begin();
        }
    }
}

void RecordSplitter::State::after()
{
    const char c = data[cursor];
    if (jsontext::isBlank(c)) {
        if (c == '\n')
            lineStart = base + cursor + 1;
        ++cursor;
    } else if (c == '[') { // pages written one behind the other
        expect = Expect::ElementOrEnd;
        place = Place::Between;
        ++cursor;
    } else if (c == '{') {
        inArray = false;
        begin();
    } else if (c == '<' || c == ']') { // the rest of a page that the array stood in, or rubbish
        reportSeparator(u"the end"_s);
        place = c == '<' ? Place::Ignored : Place::After;
        ++cursor;
    } else { // the bracket was one that does not belong there
        reportSeparator(u"the end"_s);
        place = Place::Between;
        expect = Expect::Element;
        if (c == ',')
            ++cursor;
        else
            begin();
    }
}

void RecordSplitter::State::elementEnds()
{
    const char c = data[cursor];
    if (c == ',' || (inArray ? c == ']' : c != ':'))
        emitRecord(elementEnd);
    else if (jsontext::isBlank(c))
        ++cursor;
    else
        becomeBroken(Token::Key);
}

void RecordSplitter::State::maybeEnd()
{
    const char c = data[cursor];
    const bool tooFar = cursor - elementEnd > kMostBlanksLookedThrough;
    if (jsontext::isBlank(c) && !tooFar) {
        ++cursor;
    } else if (c == ',' && !commaSeen) {
        commaSeen = true;
        ++cursor;
    } else if (tooFar || c == '{' || c == ',' || (c == ']' && inArray)) {
        cursor = elementEnd;
        emitRecord(elementEnd);
    } else {
        depth = 1;
        objects = 1;
        token = commaSeen ? Token::Comma : Token::Value;
        lastWasText = false;
        column = -1;
        place = Place::Structure;
    }
}

// The record ends before `end` without its brace; the next begins at `next`.
void RecordSplitter::State::cut(qsizetype end, qsizetype next, qint64 nextColumn)
{
    malformed = true;
    emitRecord(end);
    cursor = next;
    expect = Expect::Element;
    if (nextColumn >= 0)
        lineStart = base + next - nextColumn;
}

void RecordSplitter::State::emitRecord(qsizetype end)
{
    ++records;
    place = Place::Between;
    expect = Expect::CommaOrEnd;
    const qint64 offset = base + start;
    const qsizetype length = end - start;
    if (length > kMaximumRecordBytes) {
        emitError(jsontext::errorAt(Error::Kind::RecordTooLarge, QString::number(length), offset), offset);
        return;
    }
    if (kind != Kind::Object && kind != Kind::Broken) {
        emitError(jsontext::errorAt(Error::Kind::NotARecord, jsontext::nameOfValue(data[start]), offset), offset);
        return;
    }
    if (malformed || tooDeep) {
        inDoubt = inDoubt || malformed;
        // What the strict scanner says of it is what the message shall say.
        const std::string_view bytes(data + start, std::size_t(length));
        std::vector<jsontext::Member> members;
        auto checked = jsontext::checkUtf8(bytes);
        if (checked)
            checked = jsontext::scanObject(bytes, members);
        if (!checked) {
            Error error = checked.error();
            error.offset += offset;
            emitError(error, offset);
            return;
        }
    }
    if (inDoubt && kind == Kind::Object && !resemblesLastGood({data + start, length})) {
        emitError(jsontext::errorAt(Error::Kind::InvalidJson, u"a record, not a part of a damaged one"_s, offset),
                  offset);
        return;
    }
    inDoubt = false;
    out.push_back({records, offset, QByteArray(data + start, length)});
    lastGood = *out.back().text;
}

bool RecordSplitter::State::resemblesLastGood(QByteArrayView record) const
{
    const auto keysOf = [](QByteArrayView object) {
        const std::string_view text(object.data(), std::size_t(object.size()));
        std::vector<jsontext::Member> members;
        std::vector<std::string_view> keys;
        if (jsontext::scanObject(text, members)) {
            for (const jsontext::Member &member : members)
                keys.push_back(member.key.of(text));
        }
        std::ranges::sort(keys);
        return keys;
    };
    const auto wanted = keysOf(lastGood);
    const auto found = keysOf(record);
    std::vector<std::string_view> both;
    std::ranges::set_intersection(wanted, found, std::back_inserter(both));
    return both.size() * 2 >= wanted.size(); // always, when nothing good was before
}

void RecordSplitter::State::emitError(const Error &error, qint64 offset)
{
    Error placed = error;
    placed.record = records;
    out.push_back({records, offset, tl::unexpected(placed)});
}

// Not about one record, and not counted.
void RecordSplitter::State::reportSeparator(const QString &expected)
{
    inDoubt = true;
    const qint64 offset = base + cursor;
    out.push_back({0, offset, tl::unexpected(jsontext::errorAt(Error::Kind::InvalidJson, expected, offset))});
}

void RecordSplitter::State::finish()
{
    final = true;
    const auto whole = [this](Error::Kind what, const QString &detail) {
        out.push_back({0, base + size, tl::unexpected(jsontext::errorAt(what, detail, base + size))});
    };
    for (;;) {
        process();
        switch (place) {
        case Place::Start:
            return whole(Error::Kind::FileEmpty, {});
        case Place::Between:
            if (inArray)
                whole(Error::Kind::TruncatedInput, u"a closing bracket"_s);
            return;
        case Place::After:
            return;
        case Place::Refused:
        case Place::Ignored:
            if (!refusedText.isEmpty()) {
                whole(Error::Kind::NotJson, QString::fromUtf8(refusedText).simplified().left(kShownCharacters));
                out.back().offset = out.back().text.error().offset = 0;
            }
            return;
        case Place::Scalar:
            scalar();
            break;
        case Place::ElementEnd:
        case Place::MaybeEnd:
            emitRecord(elementEnd);
            break;
        case Place::Structure:
        case Place::Text:
        case Place::TextEscape:
        case Place::TextLine:
            if (suspect >= 0 && !isTooLarge()) {
                cut(suspect, suspect, suspectColumn);
                break;
            }
            if (malformed || isTooLarge()) {
                emitRecord(size);
            } else {
                ++records;
                emitError(jsontext::errorAt(Error::Kind::TruncatedInput, u"a closing brace"_s, base + size),
                          base + start);
            }
            return;
        }
    }
}

// Keeps the bytes that are still needed, and lets all places count from them.
void RecordSplitter::State::dropUsed()
{
    const bool inRecord = place != Place::Start && place != Place::Between && place != Place::After &&
                          place != Place::Refused && place != Place::Ignored;
    const qsizetype used = inRecord && !isTooLarge() ? start : cursor;
    if (data == buffer.constData())
        buffer.remove(0, used);
    else
        buffer = QByteArray(data + used, size - used);
    base += used;
    cursor -= used;
    start -= used;
    textStart -= used;
    textEnd -= used;
    elementEnd -= used;
    if (suspect >= 0)
        suspect = std::max(suspect - used, qsizetype(-1)); // below: too large to go back to
    data = buffer.constData();
    size = buffer.size();
}

RecordSplitter::RecordSplitter()
    : m_state(std::make_unique<State>())
{
}

RecordSplitter::~RecordSplitter() = default;

std::vector<SplitRecord> RecordSplitter::feed(QByteArrayView window)
{
    if (m_state->buffer.isEmpty()) {
        m_state->data = window.data();
        m_state->size = window.size();
    } else {
        m_state->buffer.append(window);
        m_state->data = m_state->buffer.constData();
        m_state->size = m_state->buffer.size();
    }
    m_state->process();
    m_state->dropUsed();
    return std::exchange(m_state->out, {});
}

std::vector<SplitRecord> RecordSplitter::finish()
{
    m_state->finish();
    m_state->buffer.clear();
    m_state->data = nullptr;
    m_state->size = m_state->cursor = 0;
    m_state->place = State::Place::After; // a second call has nothing to say
    return std::exchange(m_state->out, {});
}

bool RecordSplitter::isArray() const
{
    return m_state->startsWithArray;
}

qint64 RecordSplitter::count() const
{
    return m_state->records;
}

#include "models/changes/changereport.h"

#include "models/items/fielddisplay.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordeditor.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 1000; // characters; a report is read, not parsed

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)
};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text.size() > kLongestValue ? QString(text.left(kLongestValue) + u'…') : text) {
        if (c == u'\n')
            result += u"<br>"_s;
        else if (c == u'<')
            result += u"&lt;"_s;
        else if (c == u'>')
            result += u"&gt;"_s;
        else if (c == u'&')
            result += u"&amp;"_s;
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            result += u' ';
        else if (u"\\`*_[]#|~!"_s.contains(c))
            result += u'\\' + QString(c);
        else
            result += c;
    }
    return result;
}

// Between backticks, more of them than stand in a row inside.
QString code(const QString &text)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    auto inside = text.size() > kLongestValue ? QString(text.left(kLongestValue) + u'…') : text;
    inside.replace(u'|', u"\\|"_s).replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    const auto blank = longest > 0 ? u" "_s : QString();
    return fence + blank + inside + blank + fence;
}

// An icon's address as a link, if it can be one.
QString linked(const QString &address)
{
    const QUrl url(address.startsWith(u"//"_s) ? u"https:"_s + address : address);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return escaped(address);
    const auto name = url.fileName().isEmpty() ? url.host() : url.fileName();
    return u"[%1](<%2>)"_s.arg(escaped(name), QString::fromLatin1(url.toEncoded()));
}

QString shown(const QString &text, bool isRaw, std::string_view key)
{
    if (text.isNull())
        return u"—"_s;
    if (isRaw)
        return code(text);
    return fieldByKey(key) == Field::Icon ? linked(text) : escaped(text);
}

// What a value reads as alone; null: only its JSON says it all.
QString displayed(std::string_view key, const QByteArray &token, const QLocale &locale)
{
    const auto field = fieldByKey(key);
    if (!field)
        return {};
    const auto record = "{\"" + std::string(fieldSpec(*field).key) + "\":" + std::string(view(token)) + "}";
    const auto achievement = readAchievement(record);
    if (!achievement || !achievement->has(*field) || achievement->reading(*field).partlyUnreadable)
        return {};
    // A table rounds; whoever reviews a change wants every digit.
    const auto text = *field == Field::OwnersPercentage ? QString::fromStdString(achievement->ownersPercentageText)
                                                        : displayText(*achievement, *field, locale);
    return text.isEmpty() ? QString() : text;
}

QString idOf(const RecordAddress &address)
{
    return address.id ? QString::number(*address.id) : QString();
}

QString nameOf(const RecordChange &change)
{
    return change.name.isEmpty() ? u"—"_s : escaped(change.name);
}

class ReportWriter
{
public:
    ReportWriter(QIODevice &device, const ChangeDocument &document, const QLocale &locale)
        : m_device(device)
        , m_document(document)
        , m_locale(locale)
    {
    }

    Result<void> write();

private:
    void line(const QString &text = {})
    {
        const QByteArray bytes = text.toUtf8() + '\n';
        m_isWritten = m_isWritten && m_device.write(bytes) == bytes.size();
    }
    void row(const QStringList &cells) { line(u"| "_s + cells.join(u" | "_s) + u" |"_s); }
    void table(const QStringList &titles, const QStringList &marks)
    {
        row(titles);
        row(marks);
    }
    void writeSummary();
    void writeFieldCounts();
    void writeEdits();
    void writeAdditions();
    void writeDeletions();
    qint64 count(ChangeVerb verb) const { return std::ranges::count(m_document.changes, verb, &RecordChange::verb); }
    // False when there is none.
    bool begin(ChangeVerb verb, const QString &title)
    {
        const auto records = count(verb);
        if (records > 0)
            line(u"\n## %1 (%2)\n"_s.arg(title, m_locale.toString(records)));
        return records > 0;
    }

    QIODevice &m_device;
    const ChangeDocument &m_document;
    QLocale m_locale;
    bool m_isWritten = true;
};

void ReportWriter::writeSummary()
{
    const auto &header = m_document.header;
    line(u"# "_s + (header.label.isEmpty() ? Texts::tr("Changes to achievements") : escaped(header.label)) + u'\n');
    if (!header.author.isEmpty())
        line(Texts::tr("Author: %1").arg(escaped(header.author)) + u"  "_s);
    if (header.time.isValid())
        line(Texts::tr("Made: %1 UTC").arg(m_locale.toString(header.time.toUTC(), u"yyyy-MM-dd HH:mm"_s)) + u"  "_s);
    line();
    //: Number of records in a table of a report: added by a change set.
    table({Texts::tr("New"), Texts::tr("Changed"), Texts::tr("Deleted")}, {u"---:"_s, u"---:"_s, u"---:"_s});
    row({m_locale.toString(count(ChangeVerb::Add)), m_locale.toString(count(ChangeVerb::Edit)),
         m_locale.toString(count(ChangeVerb::Delete))});
}

void ReportWriter::writeFieldCounts()
{
    std::vector<std::pair<std::string, qint64>> counts; // in the order they come
    for (const auto &change : m_document.changes) {
        for (const auto &field : change.fields) {
            const auto known = std::ranges::find(counts, field.key, &std::pair<std::string, qint64>::first);
            if (known == counts.end())
                counts.emplace_back(field.key, 1);
            else
                ++known->second;
        }
    }
    if (counts.empty())
        return;
    std::ranges::stable_sort(counts, std::greater(), &std::pair<std::string, qint64>::second);
    line();
    table({Texts::tr("Field"), Texts::tr("Changed")}, {u"---"_s, u"---:"_s});
    for (const auto &[key, records] : counts)
        row({escaped(memberName(key)), m_locale.toString(records)});
}

void ReportWriter::writeEdits()
{
    if (!begin(ChangeVerb::Edit, Texts::tr("Changed")))
        return;
    table({Texts::tr("ID"), Texts::tr("Name"), Texts::tr("Field"), Texts::tr("Before"), Texts::tr("After")},
          {u"---:"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s});
    for (const auto &change : m_document.changes) {
        if (change.verb != ChangeVerb::Edit)
            continue;
        QStringList record{idOf(change.record), nameOf(change)};
        if (change.fields.empty())
            row(record + QStringList{Texts::tr("only how it is written"), {}, {}});
        for (const auto &field : change.fields) {
            const auto texts = changeTexts(field, m_locale);
            row(record + QStringList{escaped(memberName(field.key)), shown(texts.before, texts.isRaw, field.key),
                                     shown(texts.after, texts.isRaw, field.key)});
            record = {{}, {}}; // once for all its fields
        }
    }
}

void ReportWriter::writeAdditions()
{
    if (!begin(ChangeVerb::Add, Texts::tr("New")))
        return;
    table({Texts::tr("ID"), Texts::tr("Name"), Texts::tr("Field"), Texts::tr("Value")},
          {u"---:"_s, u"---"_s, u"---"_s, u"---"_s});
    for (const auto &change : m_document.changes) {
        if (change.verb != ChangeVerb::Add)
            continue;
        QStringList record{idOf(change.record), nameOf(change)};
        for (const auto &field : addedFields(change.text)) {
            const auto texts = changeTexts(field, m_locale);
            row(record + QStringList{escaped(memberName(field.key)), shown(texts.after, texts.isRaw, field.key)});
            record = {{}, {}};
        }
        if (!record.front().isEmpty() || !record.back().isEmpty())
            row(record + QStringList{{}, {}});
    }
}

void ReportWriter::writeDeletions()
{
    if (!begin(ChangeVerb::Delete, Texts::tr("Deleted")))
        return;
    table({Texts::tr("ID"), Texts::tr("Name"), fieldName(Field::Category), fieldName(Field::Game),
           fieldName(Field::ExternalId)},
          {u"---:"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s});
    for (const auto &change : m_document.changes) {
        if (change.verb != ChangeVerb::Delete)
            continue;
        QStringList cells{idOf(change.record), nameOf(change)};
        const auto achievement = readAchievement(view(change.text));
        for (const auto field : {Field::Category, Field::Game, Field::ExternalId})
            cells << (achievement ? escaped(displayText(*achievement, field, m_locale)) : QString());
        row(cells);
    }
}

Result<void> ReportWriter::write()
{
    writeSummary();
    writeFieldCounts();
    writeEdits();
    writeAdditions();
    writeDeletions();
    if (m_isWritten)
        return {};
    return tl::unexpected(Error{.kind = Error::Kind::FileUnwritable, .detail = m_device.errorString(), .place = {}});
}

} // namespace

Result<void> writeReport(QIODevice &device, const ChangeDocument &document, const QLocale &locale)
{
    return ReportWriter(device, document, locale).write();
}

ChangeTexts changeTexts(const FieldChange &field, const QLocale &locale)
{
    ChangeTexts texts;
    texts.before = field.before.isNull() ? QString() : displayed(field.key, field.before, locale);
    texts.after = field.after.isNull() ? QString() : displayed(field.key, field.after, locale);
    const bool isLost = texts.before.isNull() != field.before.isNull() || texts.after.isNull() != field.after.isNull();
    if (isLost || texts.before == texts.after) {
        const auto raw = [](const QByteArray &token) {
            return token.isNull() ? QString() : QString::fromUtf8(onOneLine(token));
        };
        texts = {raw(field.before), raw(field.after), true};
    }
    return texts;
}

std::vector<FieldChange> addedFields(const QByteArray &record)
{
    std::vector<FieldChange> fields;
    std::vector<jsontext::Member> members;
    if (!jsontext::scanObject(view(record), members))
        return fields;
    for (const auto &member : members) {
        FieldChange field;
        jsonstring::decode(member.key.of(view(record)), member.escapedKey, field.key);
        field.after = record.mid(qsizetype(member.value.offset), qsizetype(member.value.length));
        if (field.key != "id" && field.key != "name")
            fields.push_back(std::move(field));
    }
    return fields;
}

QString memberName(std::string_view key)
{
    const auto field = fieldByKey(key);
    return field && fieldSpec(*field).key == key ? fieldName(*field) : jsonstring::toQString(key);
}

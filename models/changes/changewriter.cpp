#include "models/changes/changewriter.h"

#include "models/records/jsonstring.h"

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

// The members of an object, one after the other.
class Members
{
public:
    explicit Members(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }

    std::string &key(std::string_view name)
    {
        m_out += m_out.back() == '{' ? "" : ",";
        jsonstring::appendQuoted(name, m_out);
        return m_out += ':';
    }
    void text(std::string_view name, const QString &value)
    {
        if (!value.isEmpty())
            jsonstring::appendQuoted(jsonstring::fromQString(value), key(name));
    }
    void text(std::string_view name, const QByteArray &value)
    {
        if (!value.isNull())
            jsonstring::appendQuoted(view(value), key(name));
    }
    void number(std::string_view name, qint64 value) { key(name) += std::to_string(value); }
    void raw(std::string_view name, const QByteArray &value)
    {
        if (!value.isNull())
            key(name) += view(value.trimmed());
    }
    void close() { m_out += '}'; }

private:
    std::string &m_out;
};

void addName(Members &members, const RecordAddress &address)
{
    if (address.id)
        members.key("id") += std::to_string(*address.id);
    else
        members.text("digest", address.digest);
}

void addAddress(Members &members, const RecordChange &change)
{
    const auto &address = change.record;
    members.text("origin", address.origin);
    addName(members, address);
    if (address.occurrence > 1 || address.of > 1)
        members.number("occurrence", address.occurrence);
    if (address.of > 1)
        members.number("of", address.of);
    if (address.id && !change.digest.isNull())
        members.text("digest", change.digest);
    if (change.becomes) {
        Members becomes(members.key("becomes"));
        addName(becomes, *change.becomes);
        becomes.close();
    }
    members.text("name", change.name);
}

void addFields(Members &members, const std::vector<FieldChange> &fields)
{
    Members byKey(members.key("fields"));
    for (const auto &field : fields) {
        Members values(byKey.key(field.key));
        values.raw("before", field.before);
        values.raw("after", field.after);
        values.close();
    }
    byKey.close();
}

void append(const RecordChange &change, std::string &out)
{
    constexpr std::string_view verbs[]{"edit", "add", "delete"};
    Members members(out);
    jsonstring::appendQuoted(verbs[std::size_t(change.verb)], members.key("do"));
    addAddress(members, change);
    switch (change.verb) {
    case ChangeVerb::Edit:
        addFields(members, change.fields);
        members.text("text", change.text);
        break;
    case ChangeVerb::Add:
        members.raw("record", change.text);
        break;
    case ChangeVerb::Delete:
        members.raw("before", change.text);
        break;
    }
    members.close();
}

} // namespace

ChangeWriter::ChangeWriter(QIODevice &device, ChangeHeader header)
    : m_device(device)
    , m_header(std::move(header))
{
}

Result<void> ChangeWriter::write(const RecordChange &change)
{
    std::string bytes = m_count == 0 ? beginning() + '\n' : ",\n";
    ++m_count;
    append(change, bytes);
    return put(bytes);
}

std::string ChangeWriter::beginning() const
{
    std::string bytes;
    Members members(bytes);
    members.text("format", QByteArrayLiteral("achievement-changes"));
    members.number("version", 1);
    members.text("label", m_header.label);
    members.text("author", m_header.author);
    if (m_header.time.isValid())
        members.text("time", m_header.time.toUTC().toString(Qt::ISODate));
    members.key("changes") += '[';
    return bytes;
}

Result<void> ChangeWriter::finish(const std::optional<ChangeBase> &base)
{
    std::string bytes = m_count == 0 ? beginning() + ']' : "\n]";
    if (base) {
        bytes += R"(,"base":)";
        Members members(bytes);
        members.number("records", base->records);
        members.text("sha256", base->sha256);
        members.close();
    }
    return put(bytes + "}\n");
}

Result<void> ChangeWriter::put(const std::string &bytes)
{
    if (m_device.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()))
        return {};
    return tl::unexpected(Error{.kind = Error::Kind::FileUnwritable, .detail = m_device.errorString(), .place = {}});
}

Result<void> writeChanges(QIODevice &device, const ChangeDocument &document)
{
    ChangeWriter writer(device, document.header);
    for (const auto &change : document.changes) {
        if (auto written = writer.write(change); !written)
            return written;
    }
    return writer.finish(document.base);
}

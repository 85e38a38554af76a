// ChangeDocument: a reviewed set of changes as a document that curators hand to each other, since the service has no
// way to write. Values; any thread. changewriter.h writes it, changereader.h reads it, changeplan.h applies it.
//
// JSON, a line for each change:
//   {"format":"achievement-changes","version":1,"label":"...","author":"...","time":"2018-06-20T12:32:00Z","changes":[
//   {"do":"edit","origin":"igdb","id":7,"name":"Boss","fields":{"rank":{"before":3,"after":4}}},
//   {"do":"add","origin":"igdb","id":8,"name":"Relic","record":{"id":8,"name":"Relic"}},
//   {"do":"delete","origin":"igdb","id":9,"name":"Twice","before":{"id":9,"name":"Twice"}}
//   ],"base":{"records":2,"sha256":"..."}}
// `author`, `label`, `name` and `base` may be missing. Values are raw JSON, so that numbers keep every digit; a member
// that has no "before" was not there, one that has no "after" is taken away.
//
// Which record: the `id` as its text reads it within its `origin` (missing: in whatever id space); a record without one
// has the "digest" of its text instead: the first half of its SHA-256. Where several records are called so, it is the
// "occurrence"-th "of" so many, deleted ones counted, in the order of their catalog. When an edit changes what the
// record is called, "becomes" says how, so that the same document can be told to be applied already. An edit whose
// fields alone would not make the very bytes (white space, the order of members, doubled keys, another spelling of the
// same value) has the whole "text", too, and the "digest" of the text it is for. `base` is last because it is known
// last: the number of records that were there before, and the SHA-256 over their texts in the order of the changes,
// each with a line feed behind it.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

enum class ChangeVerb : quint8 { Edit, Add, Delete };

struct RecordAddress
{
    QString origin; // empty: any
    std::optional<quint64> id;
    QByteArray digest; // of a record without id
    qint64 occurrence = 1;
    qint64 of = 1;

    // The id or the digest, which is never mistaken for one.
    [[nodiscard]] QByteArray name() const { return id ? QByteArray::number(*id) : digest; }
    friend bool operator==(const RecordAddress &, const RecordAddress &) = default;
};

struct FieldChange
{
    std::string key;          // unescaped
    QByteArray before, after; // raw values; null: there is no such member

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct RecordChange
{
    ChangeVerb verb = ChangeVerb::Edit;
    RecordAddress record;                 // add: where it will be found
    std::optional<RecordAddress> becomes; // edit: another id, or another digest; without an occurrence
    QString name;                         // for people
    std::vector<FieldChange> fields;      // edit
    QByteArray
        text; // edit: the exact text it leads to, null: the fields say it all. add: the record. delete: as it was
    QByteArray digest; // edit with `text`: of the text it is for

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

struct ChangeHeader
{
    QString label, author;
    QDateTime time; // UTC

    friend bool operator==(const ChangeHeader &, const ChangeHeader &) = default;
};

struct ChangeBase
{
    qint64 records = 0;
    QByteArray sha256; // hexadecimal

    friend bool operator==(const ChangeBase &, const ChangeBase &) = default;
};

struct ChangeDocument
{
    ChangeHeader header;
    std::vector<RecordChange> changes;
    std::optional<ChangeBase> base;

    friend bool operator==(const ChangeDocument &, const ChangeDocument &) = default;
};

// What a record without id is called by.
[[nodiscard]] QByteArray recordDigest(const QByteArray &text);
// How a record with this text is called, as the only one of that name.
[[nodiscard]] RecordAddress addressOf(const QString &origin, const QByteArray &text);
// The text of its member "name"; empty when there is none that can be read.
[[nodiscard]] QString recordName(const QByteArray &text);

// Sums up the texts of a document's base.
class BaseSum
{
public:
    BaseSum();
    ~BaseSum();
    void add(const QByteArray &text);
    [[nodiscard]] ChangeBase base() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

#include "views/messages.h"

using namespace Qt::StringLiterals;

namespace {

// A text from outside, for the end of a sentence in brackets or after a colon: plain, on one line, without its own
// stop.
QString quoted(const QString &text)
{
    QString line = text.simplified();
    while (line.endsWith(u'.'))
        line.chop(1);
    return line;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString Messages::forError(const Error &error)
{
    const QString problem = problemOf(error);
    // Details and places can hold "%1" themselves: all arguments go into one arg().
    if (error.place.isEmpty() && error.record <= 0 && error.offset < 0)
        return problem;
    if (error.kind == Error::Kind::InvalidChange && error.record > 0 && error.offset >= 0)
        return error.place.isEmpty()
                   //: %1: position of a change in a change set. %2: position of a byte. %3: a whole sentence.
                   ? tr("Change %1, byte %2: %3").arg(number(error.record), number(error.offset), problem)
                   //: %1: file. %2: position of a change in it. %3: of a byte. %4: a whole sentence.
                   : tr("%1, change %2, byte %3: %4")
                         .arg(error.place, number(error.record), number(error.offset), problem);
    if (error.record > 0 && error.offset >= 0)
        return error.place.isEmpty()
                   //: %1: position of a record in a file or reply. %2: position of a byte. %3: a whole sentence on what
                   //: is wrong.
                   ? tr("Record %1, byte %2: %3").arg(number(error.record), number(error.offset), problem)
                   //: %1: file or web address. %2: position of a record in it. %3: of a byte. %4: a whole sentence on
                   //: what is wrong.
                   : tr("%1, record %2, byte %3: %4")
                         .arg(error.place, number(error.record), number(error.offset), problem);
    if (error.record > 0)
        return error.place.isEmpty()
                   //: %1: position of a record in a file or reply. %2: a whole sentence on what is wrong.
                   ? tr("Record %1: %2").arg(number(error.record), problem)
                   //: %1: file or web address. %2: position of a record in it. %3: a whole sentence on what is wrong.
                   : tr("%1, record %2: %3").arg(error.place, number(error.record), problem);
    if (error.offset >= 0 && tellsByte(error.kind))
        return error.place.isEmpty()
                   //: %1: position of a byte in a file or reply. %2: a whole sentence on what is wrong.
                   ? tr("Byte %1: %2").arg(number(error.offset), problem)
                   //: %1: file or web address. %2: position of a byte in it. %3: a whole sentence on what is wrong.
                   : tr("%1, byte %2: %3").arg(error.place, number(error.offset), problem);
    if (error.place.isEmpty())
        return problem;
    //: %1: file or web address. %2: a whole sentence on what is wrong.
    return tr("%1: %2").arg(error.place, problem);
}

bool Messages::tellsByte(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::FileEmpty:
    case Error::Kind::NotJson:
    case Error::Kind::CountReply:
    case Error::Kind::MultiqueryReply:
    case Error::Kind::ErrorReply:
    case Error::Kind::ChangeSetGiven:
    case Error::Kind::NotAChangeSet:
    case Error::Kind::ChangeSetTooNew:
    case Error::Kind::PlayerProgress:
    case Error::Kind::GamesList:
    case Error::Kind::UnknownFormat:
    case Error::Kind::NoColumns:
    case Error::Kind::DoubledColumn:
        return false; // about all of the input
    default:
        return true;
    }
}

QString Messages::problemOf(const Error &error)
{
    const QString detail = quoted(error.detail);
    const bool isSilent = detail.isEmpty();
    switch (error.kind) {
    case Error::Kind::FileUnreadable:
        return isSilent
                   ? tr("The file cannot be read. Check that it is there and that you may read it.")
                   //: %1: the system's reason
                   : tr("The file cannot be read (%1). Check that it is there and that you may read it.").arg(detail);
    case Error::Kind::FileUnwritable:
        return isSilent ? tr("The file cannot be written. Choose another folder, or make room on the disk.")
                        //: %1: the system's reason
                        : tr("The file cannot be written (%1). Choose another folder, or make room on the disk.")
                              .arg(detail);
    case Error::Kind::FileEmpty:
        return tr("There is nothing in it: no record, not even an empty list.");
    case Error::Kind::NotJson:
        return isSilent
                   ? tr("This is not JSON. Choose a file or an address that gives achievement records as JSON.")
                   //: %1: the first characters of the input
                   : tr("This is not JSON; it begins with “%1”. Choose a file or an address that gives achievement "
                        "records as JSON.")
                         .arg(detail);
    case Error::Kind::InvalidJson:
        return isSilent ? tr("The JSON is broken here. Correct the text there and read it again.")
                        //: %1: what was expected, in English
                        : tr("The JSON is broken here (%1). Correct the text there and read it again.").arg(detail);
    case Error::Kind::InvalidUtf8:
        return tr("The text is not valid UTF-8. Save the source as UTF-8 and read it again.");
    case Error::Kind::TruncatedInput:
        return tr("The text ends too early. What came before is kept; get the missing part and read it again.");
    case Error::Kind::RecordTooLarge:
        return tr("The record is larger than 1 MiB, so it was left out.");
    case Error::Kind::NestedTooDeeply:
        return tr("The record is nested more than 64 levels deep, so it was left out.");
    case Error::Kind::NotARecord:
        return isSilent
                   ? tr("This is JSON, but no achievement record: a record is an object in braces.")
                   //: %1: what stands there instead, in English
                   : tr("This is JSON, but no achievement record (%1): a record is an object in braces.").arg(detail);
    case Error::Kind::CountReply:
        return tr("This is the answer to a count, without records. Ask for the achievements themselves.");
    case Error::Kind::MultiqueryReply:
        return tr(
            "This is the answer to several queries at once. Save the achievements' part on its own and read that.");
    case Error::Kind::ErrorReply:
        return isSilent ? tr("This is the service's report of an error, not records.")
                        //: %1: the service's own message
                        : tr("This is the service's report of an error, not records: “%1”.").arg(detail);
    case Error::Kind::ChangeSetGiven:
        return tr("This is a change set, not records. Apply it instead of importing it.");
    case Error::Kind::NotAChangeSet:
        return isSilent
                   ? tr("This is no change set. Choose a file that was exported as one.")
                   //: %1: what was expected, in English
                   : tr("This is no change set (%1 is missing). Choose a file that was exported as one.").arg(detail);
    case Error::Kind::ChangeSetTooNew:
        return isSilent ? tr("The change set was made by a newer version of this program. Install that version to "
                             "apply it.")
                        //: %1: version number of the file's structure
                        : tr("The change set was made by a newer version of this program (version %1 of its form). "
                             "Install that version to apply it.")
                              .arg(detail);
    case Error::Kind::InvalidChange:
        return isSilent ? tr("This change cannot be read, so nothing of the change set was applied. Correct it, or ask "
                             "for the file again.")
                        //: %1: what was expected, in English
                        : tr("This change cannot be read (expected: %1), so nothing of the change set was applied. "
                             "Correct it, or ask for the file again.")
                              .arg(detail);
    case Error::Kind::FieldNotEditable:
        return isSilent ? tr("This field cannot be changed in this record.")
                        //: %1: why, in English
                        : tr("This field cannot be changed in this record (%1).").arg(detail);
    case Error::Kind::NotACatalog:
        return tr("This file is not a catalog of this program. It was left as it is; choose another file.");
    case Error::Kind::CatalogTooNew:
        return isSilent
                   ? tr("The catalog was made by a newer version of this program. Install that version to open it.")
                   //: %1: version number of the file's structure
                   : tr("The catalog was made by a newer version of this program (structure %1). Install that "
                        "version to open it.")
                         .arg(detail);
    case Error::Kind::CatalogDamaged:
        return isSilent
                   ? tr("The catalog is damaged. It was left as it is; open a copy from a backup.")
                   //: %1: the database's message, in English
                   : tr("The catalog is damaged (%1). It was left as it is; open a copy from a backup.").arg(detail);
    case Error::Kind::CatalogReadOnly:
        return tr(
            "The catalog is open for reading only. To change it, close the other program that has it open, or copy "
            "it to a folder you may write in.");
    case Error::Kind::CatalogLocked:
        return tr("Another program holds the catalog, so it cannot even be read. Close that program and try again.");
    case Error::Kind::StorageFull:
        return tr("The disk is full. Nothing was lost; make room and do it again.");
    case Error::Kind::Storage:
        return isSilent ? tr("The catalog could not be read or written. Try again.")
                        //: %1: the database's message, in English
                        : tr("The catalog could not be read or written (%1). Try again.").arg(detail);
    case Error::Kind::StateMoved:
        return tr(
            "The record was changed in the meantime, so this change was not made. Look at the record and do it again.");
    case Error::Kind::Unreachable:
    case Error::Kind::ConnectionBroken:
    case Error::Kind::TlsFailed:
    case Error::Kind::RedirectRefused:
    case Error::Kind::ReplyTooLarge:
    case Error::Kind::Unauthorized:
    case Error::Kind::TooManyRequests:
    case Error::Kind::Http:
    case Error::Kind::QueryRefused:
    case Error::Kind::NoAchievements:
    case Error::Kind::WrongPage:
    case Error::Kind::CursorLost:
    case Error::Kind::Cancelled:
        return networkProblemOf(error, detail);
    case Error::Kind::PlayerProgress:
    case Error::Kind::GamesList:
    case Error::Kind::UnknownFormat:
    case Error::Kind::OtherFormat:
    case Error::Kind::SeveralGames:
    case Error::Kind::FileTooLarge:
    case Error::Kind::InvalidVdf:
    case Error::Kind::NoExternalId:
    case Error::Kind::DoubledEntry:
    case Error::Kind::NoColumns:
    case Error::Kind::DoubledColumn:
    case Error::Kind::CellUnreadable:
    case Error::Kind::QuotesUnbalanced:
    case Error::Kind::NoFreeId:
        return importProblemOf(error, detail);
    }
    Q_UNREACHABLE();
}

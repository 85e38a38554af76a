// The sentences on what is brought for import.
#include "views/messages.h"

using namespace Qt::StringLiterals;

QString Messages::importProblemOf(const Error &error, const QString &detail)
{
    const bool isSilent = detail.isEmpty();
    switch (error.kind) {
    case Error::Kind::PlayerProgress:
        return isSilent
                   ? tr("This is what a player has reached, not what the achievements are. Get the game's definitions "
                        "instead.")
                   //: %1: a store's name.
                   : tr("This is what a player has reached on %1, not what the achievements are. Get the game's "
                        "definitions instead.")
                         .arg(detail);
    case Error::Kind::GamesList:
        return tr("This is a list of games, without achievements. Get the achievements of one game instead.");
    case Error::Kind::UnknownFormat:
        return isSilent ? tr("No format that can be imported was recognised here.")
                        //: %1: the first characters of the input
                        : tr("No format that can be imported was recognised here; it begins with “%1”.").arg(detail);
    case Error::Kind::OtherFormat:
        return isSilent ? tr("This is something else, so it was left out. Import it on its own.")
                        //: %1: the name of a format, e.g. Xbox achievements.
                        : tr("This is something else (%1), so it was left out. Import it on its own.").arg(detail);
    case Error::Kind::SeveralGames:
        return isSilent
                   ? tr("These files belong to several games. Import each game on its own, as each has its own ID.")
                   //: %1: names of games, with commas between them.
                   : tr("These files belong to several games (%1). Import each game on its own, as each has its own "
                        "ID.")
                         .arg(detail);
    case Error::Kind::FileTooLarge:
        return tr(
            "The file is larger than 64 MiB, which no file of definitions is. Only JSON records and tables may be "
            "larger.");
    case Error::Kind::InvalidVdf:
        return tr("The text is broken here: a key or a value in quotes was expected. What came before is kept.");
    case Error::Kind::NoExternalId:
        return isSilent
                   ? tr("It does not say which achievement it is, so it was left out.")
                   //: %1: the key that is missing.
                   : tr("It does not say which achievement it is (“%1” is missing), so it was left out.").arg(detail);
    case Error::Kind::DoubledEntry:
        return isSilent ? tr("The same achievement stands in the files twice, and differs. The first was taken.")
                        //: %1: an external id.
                        : tr("“%1” stands in the files twice, and differs. The first was taken.").arg(detail);
    case Error::Kind::NoColumns:
        return tr("None of the table's columns is known as a field. Say which column is which field.");
    case Error::Kind::DoubledColumn:
        return isSilent ? tr("Two columns are said to be the same field. Choose one of them.")
                        //: %1: a field's name.
                        : tr("Two columns are said to be %1. Choose one of them.").arg(detail);
    case Error::Kind::CellUnreadable:
        return isSilent ? tr("A cell holds no value of its field, so the row was left out.")
                        //: %1: the title of a column and what stands in a cell of it.
                        : tr("A cell holds no value of its field (%1), so the row was left out.").arg(detail);
    case Error::Kind::QuotesUnbalanced:
        return tr("A quote stands where none may, or is never closed, so the row was left out. Quotes inside a cell "
                  "are doubled.");
    case Error::Kind::NoFreeId:
        return tr("No ID is free from the given one on. Give a lower one.");
    default:
        return {};
    }
}

QString Messages::forNote(const ImportNote &note)
{
    const QString sentence = [&note] {
        const QString detail = note.detail.simplified();
        switch (note.kind) {
        case ImportNote::Kind::HiddenWithoutDescription:
            return tr("The achievement is hidden, so the store does not give its description.");
        case ImportNote::Kind::OtherLanguage:
            //: %1: a language as the file calls it.
            return tr("There is no text in the language asked for; “%1” was taken.").arg(detail);
        case ImportNote::Kind::IconWithoutAddress:
            //: %1: a file name or hash.
            return tr("The icon is only a file name (“%1”), which is no address, so it was left out.").arg(detail);
        case ImportNote::Kind::ValueUnreadable:
            //: %1: a key and its value.
            return tr("A value cannot be read (%1), so it was left out.").arg(detail);
        case ImportNote::Kind::NoExternalPlace:
            return tr("A localisation names texts by their place only. Import it together with the configuration, "
                      "which knows whose they are.");
        case ImportNote::Kind::NoAchievements:
            return tr("The file says that the game has no achievements.");
        case ImportNote::Kind::OnlyAPage:
            //: %1: numbers such as 32 / 73.
            return tr("This is one page only (%1). Bring the other pages, too, to import all.").arg(detail);
        case ImportNote::Kind::FewerThanSaid:
            //: %1: numbers such as 5 / 7.
            return tr("The file holds fewer achievements than it says the game has (%1).").arg(detail);
        case ImportNote::Kind::NoSource:
            return tr("The service has no number for this source, so records that are made have none and stay drafts.");
        }
        Q_UNREACHABLE();
    }();
    //: %1: file. %2: a whole sentence.
    return note.place.isEmpty() ? sentence : tr("%1: %2").arg(note.place, sentence);
}

QString Messages::forMerge(MergeRow::Verb verb)
{
    switch (verb) {
    case MergeRow::Verb::Add:
        //: What an import does with an entry.
        return tr("Add");
    case MergeRow::Verb::Update:
        //: What an import does with an entry.
        return tr("Update");
    case MergeRow::Verb::Unchanged:
        //: What an import does with an entry.
        return tr("There already");
    case MergeRow::Verb::NotHere:
        //: What an import does with an entry.
        return tr("No record here");
    case MergeRow::Verb::Ambiguous:
        //: What an import does with an entry.
        return tr("Several records");
    case MergeRow::Verb::DeletedHere:
        //: What an import does with an entry.
        return tr("Deleted here");
    case MergeRow::Verb::Refused:
        //: What an import does with an entry.
        return tr("Not possible");
    }
    Q_UNREACHABLE();
}

QString Messages::reasonOf(const MergeRow &row)
{
    switch (row.verb) {
    case MergeRow::Verb::NotHere:
        return tr("The file has only a part of the achievement, and the catalog has no record of it to update.");
    case MergeRow::Verb::Ambiguous:
        return tr("Several records have this source, game and external ID, so none was changed. Delete the doubles "
                  "first.");
    case MergeRow::Verb::DeletedHere:
        return tr("The record is deleted here and stays so. Restore it to bring it up to date.");
    case MergeRow::Verb::Refused:
        return row.error ? forError(*row.error) : QString();
    case MergeRow::Verb::Add:
    case MergeRow::Verb::Update:
    case MergeRow::Verb::Unchanged:
        break;
    }
    return {};
}

// The sentences on searches.
#include "views/messages.h"

#include "models/catalog/queryparser.h"

QString Messages::forQueryProblem(const QueryProblem &problem)
{
    const auto &part = problem.part, &nearest = problem.nearest;
    const QLocale locale;
    switch (problem.kind) {
    case QueryProblem::Kind::UnclosedQuote:
        //: %1: the part of the search text from the quote on.
        return tr("The phrase that begins with %1 has no end. Close it with a double quote.").arg(part);
    case QueryProblem::Kind::UnclosedParenthesis:
        return tr("A bracket is still open. Close it with “)”.");
    case QueryProblem::Kind::StrayParenthesis:
        return tr("There is a “)” without the “(” that it closes. Take it away, or put it in double quotes.");
    case QueryProblem::Kind::MissingOperand:
        if (part.startsWith(u'-'))
            return tr("What “-” leaves out must stand right behind it. To search for the sign itself, put it in double "
                      "quotes.");
        return tr("“OR” stands between two things of which one is enough; here one of them is not there. To search for "
                  "the word itself, put it in double quotes.");
    case QueryProblem::Kind::MissingValue:
        //: %1: a field and an operator in the search box, e.g. source:
        return tr("Behind “%1” a value is missing.").arg(part);
    case QueryProblem::Kind::UnknownField:
        //: %1: what was typed in the search box. %2: a field's name there, e.g. source
        return tr("There is no field “%1”. Did you mean %2?").arg(part, nearest);
    case QueryProblem::Kind::WrongOperator:
        //: %1: what was typed in the search box, e.g. name>5. %2: e.g. name:5
        return tr("The search does not understand “%1”. Did you mean %2?").arg(part, nearest);
    case QueryProblem::Kind::UnknownValue:
        return forQueryValue(problem);
    case QueryProblem::Kind::NotANumber:
        if (problem.key == QueryKey::Rarity)
            //: %1: what was typed in the search box.
            return tr("“%1” is not a number such as 42.5, with a point before the fraction.").arg(part);
        //: %1: what was typed in the search box.
        return tr("“%1” is not a whole number.").arg(part);
    case QueryProblem::Kind::OutOfRange:
        return forQueryRange(problem);
    case QueryProblem::Kind::NotADate:
        //: %1: what was typed in the search box. Keep the dates as they are.
        return tr("“%1” is not a date such as 2018, 2018-06, 2018-06-01 or 2018-06-01T12:30.").arg(part);
    case QueryProblem::Kind::EmptyRange:
        //: %1: what was typed in the search box, e.g. 10..5
        return nearest.isEmpty() ? tr("Nothing lies within “%1”.").arg(part)
                                 //: %1: what was typed in the search box, e.g. 10..5. %2: e.g. 5..10
                                 : tr("Nothing lies within “%1”. Did you mean %2?").arg(part, nearest);
    case QueryProblem::Kind::TooLong:
        //: %1, %2: numbers.
        return tr("A search has at most %1 terms and %2 characters. What follows them does not count.")
            .arg(locale.toString(kMostQueryTerms), locale.toString(kMostQueryCharacters));
    case QueryProblem::Kind::TooDeep:
        //: %1: a number.
        return tr("A search has at most %1 brackets inside each other. What follows them does not count.")
            .arg(locale.toString(kMostQueryBrackets));
    case QueryProblem::Kind::BrokenText:
        return tr("A part of the search holds half a character, or one that no text has. Type this part again.");
    }
    Q_UNREACHABLE();
}

QString Messages::forQueryValue(const QueryProblem &problem)
{
    const auto &part = problem.part, &nearest = problem.nearest;
    const bool isNear = !nearest.isEmpty();
    switch (problem.key.value_or(QueryKey::Source)) {
    case QueryKey::Rank:
        //: %1: what was typed in the search box.
        return !isNear ? tr("There is no rank “%1”.").arg(part)
                       //: %1: what was typed in the search box. %2: the key of a rank, e.g. gold
                       : tr("There is no rank “%1”. Did you mean %2?").arg(part, nearest);
    case QueryKey::Language:
        //: %1: what was typed in the search box.
        return !isNear ? tr("There is no region “%1”.").arg(part)
                       //: %1: what was typed in the search box. %2: the key of a region, e.g. europe
                       : tr("There is no region “%1”. Did you mean %2?").arg(part, nearest);
    case QueryKey::Is:
        //: %1: what was typed in the search box. %2: a word of the search, e.g. draft
        return isNear
                   ? tr("No record can be “%1”. Did you mean %2?").arg(part, nearest)
                   //: %1: what was typed in the search box. Keep the words as they are.
                   : tr("No record can be “%1”. It can be changed, new, deleted, draft, error or warning.").arg(part);
    case QueryKey::Has:
    case QueryKey::Missing:
        //: %1: what was typed in the search box.
        return !isNear ? tr("There is no field “%1”.").arg(part)
                       //: %1: what was typed in the search box. %2: a field's name there, e.g. source
                       : tr("There is no field “%1”. Did you mean %2?").arg(part, nearest);
    default:
        //: %1: what was typed in the search box.
        return !isNear ? tr("There is no source “%1”.").arg(part)
                       //: %1: what was typed in the search box. %2: the key of a source, e.g. steam
                       : tr("There is no source “%1”. Did you mean %2?").arg(part, nearest);
    }
}

QString Messages::forQueryRange(const QueryProblem &problem)
{
    switch (problem.key.value_or(QueryKey::Id)) {
    case QueryKey::Rarity:
        //: %1: what was typed in the search box.
        return tr("“%1” is too large for a number.").arg(problem.part);
    case QueryKey::Owners:
        //: %1: what was typed in the search box.
        return tr("“%1” does not lie between -9223372036854775808 and 9223372036854775807.").arg(problem.part);
    default:
        //: %1: what was typed in the search box.
        return tr("“%1” does not lie between 0 and 18446744073709551615.").arg(problem.part);
    }
}

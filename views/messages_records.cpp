// The sentences on records: issues, typed values and icons.
#include "views/messages.h"

#include "models/records/enumerations.h"

using namespace Qt::StringLiterals;

namespace {

// "1 PlayStation, 2 Xbox, 3 Steam"
QString knownValues(Field field)
{
    QStringList values;
    for (const auto &value : enumerationValues(field))
        values.append(u"%1 %2"_s.arg(QString::number(value.number), enumerationName(field, value.number)));
    return values.join(u", ");
}

} // namespace

QString Messages::forIssue(const FieldIssue &issue)
{
    const QString name = issue.field ? fieldName(*issue.field) : issue.value;
    const FieldType type = issue.field ? fieldSpec(*issue.field).type : FieldType::Text;
    switch (issue.kind) {
    case FieldIssue::Kind::Missing:
        //: %1: a field's name
        return tr("%1 is missing; every record needs it. Fill it in.").arg(name);
    case FieldIssue::Kind::Unreadable:
        switch (type) {
        case FieldType::Unsigned:
        case FieldType::Enumeration:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be a whole number from 0 up, but %2 stands there.").arg(name, issue.value);
        case FieldType::Signed:
        case FieldType::Time:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be a whole number, but %2 stands there.").arg(name, issue.value);
        case FieldType::Decimal:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be a number, but %2 stands there.").arg(name, issue.value);
        case FieldType::Text:
        case FieldType::LongText:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be a text, but %2 stands there.").arg(name, issue.value);
        case FieldType::Image:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be an image with a web address, but %2 stands there.").arg(name, issue.value);
        case FieldType::IdList:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be one or several IDs, but %2 stands there.").arg(name, issue.value);
        case FieldType::TextList:
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must be a list of texts, but %2 stands there.").arg(name, issue.value);
        }
        Q_UNREACHABLE();
    case FieldIssue::Kind::NotWhole:
        //: %1: a field's name. %2: what stands in the record.
        return tr("%1 must be a whole number, but %2 has a fraction.").arg(name, issue.value);
    case FieldIssue::Kind::OutOfRange:
        if (type == FieldType::Signed || type == FieldType::Time)
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 must lie between -9223372036854775808 and 9223372036854775807, but %2 stands there.")
                .arg(name, issue.value);
        if (type == FieldType::Decimal)
            //: %1: a field's name. %2: what stands in the record.
            return tr("%1 is too large to be read: %2 stands there.").arg(name, issue.value);
        //: %1: a field's name. %2: what stands in the record.
        return tr("%1 must lie between 0 and 18446744073709551615, but %2 stands there.").arg(name, issue.value);
    case FieldIssue::Kind::PercentageOutOfRange:
        //: %1: a field's name. %2: what stands in the record.
        return tr("%1 is a share of all players and should lie between 0 and 100, but %2 stands there.")
            .arg(name, issue.value);
    case FieldIssue::Kind::NegativeOwners:
        //: %1: a field's name. %2: what stands in the record.
        return tr("%1 counts people and should not be below 0, but %2 stands there.").arg(name, issue.value);
    case FieldIssue::Kind::UpdatedBeforeCreated:
        return tr("The record was changed before it was made. Check both times.");
    case FieldIssue::Kind::RankOnOtherSource:
        return tr("Only PlayStation achievements have a rank. Take the rank away or correct the source.");
    case FieldIssue::Kind::UnknownValue:
        //: %1: a field's name. %2: the number in the record. %3: the known numbers and their names.
        return tr("%1 has no meaning for %2. Known are: %3.")
            .arg(name, issue.value, issue.field ? knownValues(*issue.field) : QString());
    case FieldIssue::Kind::IconNotHttp:
        //: %1: what stands in the record.
        return tr("The icon's address should begin with https:// or http://, but %1 stands there.").arg(issue.value);
    case FieldIssue::Kind::IconAttached:
        return tr("The icon is a picture in this catalog only. Upload it and enter its address before you hand the "
                  "record over.");
    case FieldIssue::Kind::DoubledKey:
        //: %1: a field's name, or a key of the record.
        return tr("%1 stands in the record more than once. The last one counts.").arg(name);
    case FieldIssue::Kind::LoneSurrogate:
        //: %1: a field's name.
        return tr("%1 holds half a character, shown as �. Type the character again.").arg(name);
    case FieldIssue::Kind::NoDescription:
        return tr("There is no description. Say how to obtain the achievement.");
    case FieldIssue::Kind::NoIcon:
        return tr("There is no icon. Add the address of one.");
    case FieldIssue::Kind::NoTags:
        return tr("There are no tags. Add some, so that the achievement is found more easily.");
    }
    Q_UNREACHABLE();
}

QString Messages::forValueProblem(Field field, ValueProblem problem)
{
    const QString name = fieldName(field);
    const bool isSigned = fieldSpec(field).type == FieldType::Signed || fieldSpec(field).type == FieldType::Time;
    switch (problem) {
    case ValueProblem::NotANumber:
        if (fieldSpec(field).type == FieldType::Decimal)
            //: %1: a field's name.
            return tr("%1 must be a number such as 42.5, with a point before the fraction.").arg(name);
        if (fieldSpec(field).type == FieldType::IdList)
            //: %1: a field's name.
            return tr("%1 must be one ID, or several with commas between them.").arg(name);
        //: %1: a field's name.
        return tr("%1 must be a whole number, written in digits only.").arg(name);
    case ValueProblem::NegativeNumber:
        //: %1: a field's name.
        return tr("%1 must not be below 0. Take the minus sign away.").arg(name);
    case ValueProblem::TooLarge:
        if (fieldSpec(field).type == FieldType::Decimal)
            //: %1: a field's name.
            return tr("%1 is too large. Type a smaller number.").arg(name);
        //: %1: a field's name. Keep the digits as they are.
        return isSigned ? tr("%1 must lie between -9223372036854775808 and 9223372036854775807.").arg(name)
                        //: %1: a field's name. Keep the digits as they are.
                        : tr("%1 must not be above 18446744073709551615.").arg(name);
    case ValueProblem::NotWhole:
        //: %1: a field's name.
        return tr("%1 must be a whole number, without a fraction.").arg(name);
    }
    Q_UNREACHABLE();
}

QString Messages::forIconFailure(const IconFailure &failure)
{
    const QString detail = failure.detail.simplified();
    switch (failure.kind) {
    case IconFailure::Kind::NoUrl:
        return tr("The record names an icon without its address. Add the address.");
    case IconFailure::Kind::NotHttp:
        return tr("The icon's address is no web address. It should begin with https:// or http://.");
    case IconFailure::Kind::NotFound:
        return tr("There is no image at the icon's address. Check the address.");
    case IconFailure::Kind::Http:
        //: %1: HTTP status.
        return tr("The image server refused the icon (%1). Try again later.").arg(QString::number(failure.httpStatus));
    case IconFailure::Kind::Network:
        return detail.isEmpty()
                   ? tr("The image server cannot be reached. Check the connection and try again.")
                   //: %1: the system's reason.
                   : tr("The image server cannot be reached (%1). Check the connection and try again.").arg(detail);
    case IconFailure::Kind::RedirectRefused:
        return tr("The image server sends us on to an address that is not safe. Check the icon's address.");
    case IconFailure::Kind::TooLarge:
        return tr("The image is too large to be shown: the limits are 16 MiB and 64 megapixels.");
    case IconFailure::Kind::NotAnImage:
        return tr("What lies at the icon's address is no PNG, JPEG, WebP or GIF image. Check the address.");
    case IconFailure::Kind::TimedOut:
        return tr("The image server did not answer in time. Try again later.");
    case IconFailure::Kind::Broken:
        return tr("The image is damaged and cannot be shown. Try again, or give another address.");
    }
    Q_UNREACHABLE();
}

QString Messages::forUnfitPicture(IconFact::State state, const QString &file)
{
    //: What somebody wants to use as an icon, when it has no file name.
    const QString name = file.isEmpty() ? tr("The picture") : file;
    switch (state) {
    case IconFact::State::Empty:
        //: %1: a file's name.
        return tr("%1 is empty, or nothing is to be seen in it. Choose another picture.").arg(name);
    case IconFact::State::NotAnImage:
        //: %1: a file's name.
        return tr("%1 is no PNG, JPEG, WebP or GIF image. Choose another picture.").arg(name);
    case IconFact::State::TooLarge:
        //: %1: a file's name.
        return tr("%1 is too large for an icon: the limits are 16 MiB and 64 megapixels.").arg(name);
    case IconFact::State::Damaged:
        //: %1: a file's name.
        return tr("%1 is damaged. Choose another picture.").arg(name);
    default:
        //: %1: a file's name.
        return tr("%1 could not be read. Check the file and try again.").arg(name);
    }
}

QString Messages::gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Hint:
        return tr("Hint");
    case Grade::Warning:
        return tr("Warning");
    case Grade::Error:
        return tr("Error");
    }
    Q_UNREACHABLE();
}

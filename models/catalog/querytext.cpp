#include "models/catalog/querytext.h"

#include "models/catalog/querydate.h"
#include "models/catalog/queryscanner.h"
#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace {

QString keyText(Field field)
{
    return querySpec(queryKeyOf(field)).name;
}

QString shareText(double share)
{
    std::array<char, 32> buffer{}; // the longest double has 24 characters
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), share).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

// The stable key of an enumeration's value, else the number.
QString numberText(Field field, quint64 number)
{
    const auto values = enumerationValues(field);
    const auto found = std::ranges::find(values, number, &EnumerationValue::number);
    return found == values.end() ? QString::number(number)
                                 : QString::fromUtf8(found->key.data(), qsizetype(found->key.size()));
}

// Can it be read as something else than a game's name?
bool couldBeGameId(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c < u'A'; });
}

// key:5, key>=5, key<=5, key:1..5; `lowText` and `highText` write a side.
template <typename T, typename LowText, typename HighText>
QString rangeText(Field field, const Range<T> &range, LowText lowText, HighText highText)
{
    const auto key = keyText(field);
    if (!range.high)
        return range.low ? QString(key % u">=" % lowText(*range.low)) : QString();
    if (!range.low)
        return QString(key % u"<=" % highText(*range.high));
    const auto low = lowText(*range.low), high = highText(*range.high);
    return QString(low == high ? QString(key % u':' % low) : QString(key % u':' % low % u".." % high));
}

struct TermWriter
{
    QString operator()(const TextTerm &term) const
    {
        const auto text = jsonstring::toQString(term.folded);
        if (!term.field)
            return isPlainWord(text) ? text : quotedPhrase(text);
        const bool isPlain = isPlainValue(text) && !(term.field == Field::Game && couldBeGameId(text));
        return QString(keyText(*term.field) % (term.isWhole ? u'=' : u':') % (isPlain ? text : quotedPhrase(text)));
    }
    QString operator()(const NumberTerm &term) const
    {
        const auto text = [&](quint64 number) { return numberText(term.field, number); };
        return rangeText(term.field, term.range, text, text);
    }
    QString operator()(const SignedTerm &term) const
    {
        if (term.field != Field::Owners)
            return rangeText(term.field, term.range, dateBeginningAt, dateEndingAt);
        const auto text = [](qint64 number) { return QString::number(number); };
        return rangeText(term.field, term.range, text, text);
    }
    QString operator()(const ShareTerm &term) const
    {
        const auto key = keyText(Field::OwnersPercentage);
        const auto &[low, high] = term.range;
        if (term.excludesLow)
            return QString(key % u'>' % shareText(low.value_or(0)));
        if (!term.excludesHigh)
            return rangeText(Field::OwnersPercentage, term.range, shareText, shareText);
        return low ? QString(key % u':' % shareText(*low) % u"..<" % shareText(high.value_or(0)))
                   : QString(key % u'<' % shareText(high.value_or(0)));
    }
    QString operator()(const PresenceTerm &term) const
    {
        const auto key = term.isMissing ? QueryKey::Missing : QueryKey::Has;
        return QString(querySpec(key).name % u':' % keyText(term.field));
    }
    QString operator()(const TraitTerm &term) const
    {
        return QString(querySpec(QueryKey::Is).name % u':' % recordTraits()[std::size_t(term.trait)].name);
    }
    QString operator()(const IconTerm &term) const
    {
        return QString(querySpec(QueryKey::Icon).name % u':' % iconMarks()[std::size_t(term.mark)].name);
    }
};

// Nodes are written without brackets; an Any stands in some everywhere but alone, an All only behind a "-".
QString nodeText(const QueryNode &node);

QString bracketed(const QueryNode &node, bool isNeeded)
{
    return isNeeded ? QString(u'(' % nodeText(node) % u')') : nodeText(node);
}

QString nodeText(const QueryNode &node)
{
    using enum QueryNode::Kind;
    QStringList parts;
    switch (node.kind) {
    case Term:
        return queryText(node.term);
    case Not: {
        const auto &child = node.children.front();
        return QString(u'-' % bracketed(child, child.kind != Term));
    }
    case All:
        for (const auto &child : node.children)
            parts << bracketed(child, child.kind == Any && node.children.size() > 1);
        return parts.join(u' ');
    case Any:
        for (const auto &child : node.children)
            parts << nodeText(child);
        return parts.join(u" OR ");
    }
    Q_UNREACHABLE();
}

} // namespace

QString queryText(const Query &query)
{
    return nodeText(query.root);
}

QString queryText(const QueryTerm &term)
{
    return std::visit(TermWriter(), term);
}

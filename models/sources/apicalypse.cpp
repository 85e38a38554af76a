#include "models/sources/apicalypse.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &why)
{
    return {.kind = Error::Kind::QueryRefused, .detail = why, .place = {}};
}

} // namespace

Result<QString> apicalypse::checkedCondition(const QString &typed)
{
    QString text = typed.simplified();
    static const QRegularExpression keyword(u"^(where|w)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    text.remove(keyword);
    while (text.endsWith(u';') || text.endsWith(u' '))
        text.chop(1);

    QString open; // brackets that are not closed yet
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && quoted) {
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u';') {
            return tl::unexpected(refused(u"one condition only, without ';' inside"_s));
        } else if (c == u'(' || c == u'[' || c == u'{') {
            open += c;
        } else if (c == u')' || c == u']' || c == u'}') {
            const QChar wanted = c == u')' ? u'(' : c == u']' ? u'[' : u'{';
            if (!open.endsWith(wanted))
                return tl::unexpected(refused(u"'%1' closes nothing"_s.arg(c)));
            open.chop(1);
        }
    }
    if (quoted)
        return tl::unexpected(refused(u"a quote is not closed"_s));
    if (!open.isEmpty())
        return tl::unexpected(refused(u"'%1' is not closed"_s.arg(open.back())));
    return text;
}

QByteArray apicalypse::achievements(const FetchScope &scope, const Page &page)
{
    QStringList conditions;
    if (page.after)
        conditions << u"id > %1"_s.arg(*page.after);
    if (page.upTo)
        conditions << u"id <= %1"_s.arg(*page.upTo);
    if (scope.game)
        conditions << u"game = %1"_s.arg(*scope.game);
    if (scope.source)
        conditions << u"category = %1"_s.arg(*scope.source);
    if (scope.updatedSince.isValid())
        conditions << u"updated_at >= %1"_s.arg(scope.updatedSince.toSecsSinceEpoch()); // seconds since V3
    if (!scope.where.isEmpty())
        conditions << u"(%1)"_s.arg(scope.where);

    QString query = u"fields *;"_s;
    if (!conditions.isEmpty())
        query += u" where %1;"_s.arg(conditions.join(u" & "));
    query += u" sort id %1; limit %2;"_s.arg(page.newestFirst ? u"desc"_s : u"asc"_s).arg(page.limit);
    return query.toUtf8();
}

QByteArray apicalypse::byIds(std::string_view fields, std::span<const quint64> ids)
{
    QByteArray query("fields " + QByteArray(fields.data(), qsizetype(fields.size())) + "; where id = (");
    for (std::size_t i = 0; i < ids.size(); ++i)
        query += (i > 0 ? "," : "") + QByteArray::number(ids[i]);
    return query + "); limit " + QByteArray::number(qsizetype(ids.size())) + ';';
}

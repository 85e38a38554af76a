#include "app/sample/sampleendpoint.h"

#include <QRandomGenerator>

#include <httplib.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>

using namespace std::chrono_literals;

namespace {

constexpr int kDefaultLimit = 10;
constexpr int kMaximumLimit = 50;
constexpr int kMaximumOffset = 10'000;
constexpr auto kCursorLife = 3min; // since the last page
constexpr std::size_t kMaximumCursors = 1000;

// A number from the query; nothing when it is none or outside 0..maximum.
std::optional<int> numberParameter(const httplib::Request &request, const char *name, int fallback, int maximum)
{
    if (!request.has_param(name))
        return fallback;
    const std::string text = request.get_param_value(name);
    int value = -1;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || value < 0 || value > maximum)
        return std::nullopt;
    return value;
}

std::vector<std::string> split(const std::string &list)
{
    std::vector<std::string> parts;
    std::istringstream stream(list);
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

// An id as people write it in the path: numbers and numeric texts alike.
std::string_view bareId(std::string_view value)
{
    return value.size() >= 2 && value.front() == '"' ? value.substr(1, value.size() - 2) : value;
}

// "icon.url" asks for the icon.
std::string_view topLevel(std::string_view field)
{
    return field.substr(0, field.find('.'));
}

std::string newToken()
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string token = "DnF1ZXJ5";
    while (token.size() < 64)
        token += kLetters[QRandomGenerator::global()->bounded(quint32(kLetters.size()))];
    return token;
}

} // namespace

void answerError(httplib::Response &response, int status, const std::string &message)
{
    response.status = status;
    response.set_content("{\"status\":" + std::to_string(status) + ",\"message\":\"" + message + "\"}", kJsonType);
}

SampleEndpoint::SampleEndpoint(std::string path, std::span<const SampleRecord> records)
    : m_path(std::move(path))
    , m_records(records)
{
    for (const SampleRecord &record : m_records) {
        for (const auto &[key, value] : record.members)
            m_fields.insert(key);
    }
}

void SampleEndpoint::addRoutes(httplib::Server &server, std::string base)
{
    m_base = std::move(base);
    using httplib::Request;
    using httplib::Response;
    server.Get(m_path + "/?", [this](const Request &request, Response &response) { list(request, response); });
    server.Get(m_path + "/count/?", [this](const Request &, Response &response) {
        response.set_content("{\"count\":" + std::to_string(m_records.size()) + '}', kJsonType);
    });
    server.Get(m_path + "/meta/?", [this](const Request &, Response &response) { meta(response); });
    server.Get(m_path + "/([0-9][0-9,]*)/?",
               [this](const Request &request, Response &response) { byIds(request, response); });
    server.Get(m_path + "/scroll/([A-Za-z0-9_-]+)/?",
               [this](const Request &request, Response &response) { scroll(request, response); });
}

// True when every field is known to the endpoint; answers 400 else.
bool SampleEndpoint::checkFields(const std::string &fields, httplib::Response &response) const
{
    // The list comes back in a header (X-Next-Page), so nothing but names may be in it.
    if (fields.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.,*") != std::string::npos) {
        answerError(response, 400, "The fields must be names separated by commas");
        return false;
    }
    for (const std::string &field : split(fields)) {
        if (field == "*" || m_fields.contains(topLevel(field)))
            continue;
        answerError(response, 400, "This model doesn't contain field: " + field);
        return false;
    }
    return true;
}

// The record's text with the asked fields; the id is always among them.
std::string SampleEndpoint::text(const SampleRecord &record, const std::vector<std::string> &fields) const
{
    const bool all = std::ranges::find(fields, "*") != fields.end();
    const auto asked = [&](const std::string &key) {
        return all || key == "id" || std::ranges::find(fields, key, topLevel) != fields.end();
    };
    std::string out;
    for (const auto &[key, value] : record.members) {
        if (!asked(key))
            continue;
        out += (out.empty() ? "{\"" : ",\"") + key + "\":";
        std::size_t from = 0;
        for (std::size_t at = value.find(kBasePlaceholder); at != std::string::npos;
             at = value.find(kBasePlaceholder, from)) {
            out.append(value, from, at - from).append(m_base);
            from = at + kBasePlaceholder.size();
        }
        out.append(value, from);
    }
    return out.empty() ? "{}" : out + '}';
}

void SampleEndpoint::page(std::span<const SampleRecord> records, const std::string &fieldList,
                          httplib::Response &response) const
{
    const std::vector<std::string> fields = split(fieldList);
    std::string body = "[";
    for (const SampleRecord &record : records) {
        if (body.size() > 1)
            body += ',';
        body += text(record, fields);
    }
    body += ']';
    response.set_content(body, kJsonType);
}

void SampleEndpoint::list(const httplib::Request &request, httplib::Response &response)
{
    const auto limit = numberParameter(request, "limit", kDefaultLimit, kMaximumLimit);
    const auto offset = numberParameter(request, "offset", 0, kMaximumOffset);
    const std::string fields = request.get_param_value("fields");
    if (!limit || *limit == 0)
        return answerError(response, 400, "The limit must be a number from 1 to 50");
    if (!offset)
        return answerError(response, 400, "The offset must be a number from 0 to 10000");
    if (!checkFields(fields, response))
        return;
    response.set_header("X-Count", std::to_string(m_records.size()));
    const std::size_t first = std::min(std::size_t(*offset), m_records.size());
    const std::size_t count = std::min(std::size_t(*limit), m_records.size() - first);
    if (request.get_param_value("scroll") == "1")
        response.set_header("X-Next-Page", keepCursor({first + count, std::size_t(*limit), fields, {}}));
    page(m_records.subspan(first, count), fields, response);
}

// Keeps a new cursor; gives the path its pages come from.
std::string SampleEndpoint::keepCursor(Cursor cursor)
{
    const auto now = std::chrono::steady_clock::now();
    const std::string path = m_path + "/scroll/" + newToken() + '/';
    const std::string query = cursor.fields.empty() ? std::string() : "?fields=" + cursor.fields;
    cursor.expires = now + kCursorLife;
    const std::lock_guard lock(m_cursorMutex);
    std::erase_if(m_cursors, [&](const auto &kept) { return kept.second.expires < now; });
    if (m_cursors.size() >= kMaximumCursors)
        m_cursors.erase(m_cursors.begin());
    m_cursors.emplace(path, std::move(cursor));
    return path + query;
}

void SampleEndpoint::scroll(const httplib::Request &request, httplib::Response &response)
{
    const std::string path = m_path + "/scroll/" + request.matches[1].str() + '/';
    const auto now = std::chrono::steady_clock::now();
    Cursor cursor;
    {
        const std::lock_guard lock(m_cursorMutex);
        const auto found = m_cursors.find(path);
        if (found == m_cursors.end() || found->second.expires < now)
            return answerError(response, 400, "The scroll has ended or is not known");
        found->second.expires = now + kCursorLife;
        cursor = found->second;
        found->second.next = std::min(cursor.next + cursor.limit, m_records.size());
    }
    response.set_header("X-Count", std::to_string(m_records.size()));
    response.set_header("X-Next-Page", path + (cursor.fields.empty() ? std::string() : "?fields=" + cursor.fields));
    page(m_records.subspan(cursor.next, std::min(cursor.limit, m_records.size() - cursor.next)), cursor.fields,
         response);
}

void SampleEndpoint::byIds(const httplib::Request &request, httplib::Response &response) const
{
    const std::string fields = request.get_param_value("fields");
    if (!checkFields(fields, response))
        return;
    const auto ids = split(request.matches[1].str());
    std::vector<SampleRecord> found;
    for (const SampleRecord &record : m_records) {
        if (std::ranges::find(ids, bareId(record.value("id"))) != ids.end())
            found.push_back(record);
    }
    page(found, fields, response);
}

void SampleEndpoint::meta(httplib::Response &response) const
{
    std::string body;
    for (const std::string &field : m_fields)
        body += (body.empty() ? "[\"" : ",\"") + field + '"';
    response.set_content(body + ']', kJsonType);
}

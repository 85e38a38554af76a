// SampleEndpoint: one kind of record of the sample service under its path: pages by offset and by scroll, records by
// id, their count and the names of their fields. Answers on the server's threads, many at a time; only the scroll
// cursors change, behind a mutex. The records belong to the caller and outlive it.
#pragma once

#include "app/sample/sampledata.h"

#include <chrono>
#include <map>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

inline constexpr auto kJsonType = "application/json;charset=utf-8";

// {"status":400,"message":"..."}, as version 2 writes its errors. `message` must not need escapes.
void answerError(httplib::Response &response, int status, const std::string &message);

class SampleEndpoint
{
public:
    // `path`: "/achievements".
    SampleEndpoint(std::string path, std::span<const SampleRecord> records);

    // `base`: the service's own address, "http://127.0.0.1:N", for what the records point to.
    void addRoutes(httplib::Server &server, std::string base);

private:
    struct Cursor
    {
        std::size_t next = 0;
        std::size_t limit = 0;
        std::string fields;
        std::chrono::steady_clock::time_point expires;
    };

    void list(const httplib::Request &request, httplib::Response &response);
    void scroll(const httplib::Request &request, httplib::Response &response);
    void byIds(const httplib::Request &request, httplib::Response &response) const;
    void meta(httplib::Response &response) const;
    [[nodiscard]] bool checkFields(const std::string &fields, httplib::Response &response) const;
    [[nodiscard]] std::string text(const SampleRecord &record, const std::vector<std::string> &fields) const;
    void page(std::span<const SampleRecord> records, const std::string &fieldList, httplib::Response &response) const;
    [[nodiscard]] std::string keepCursor(Cursor cursor);

    std::string m_path;
    std::string m_base;
    std::span<const SampleRecord> m_records;
    std::set<std::string, std::less<>> m_fields; // every key that occurs
    std::mutex m_cursorMutex;
    std::map<std::string, Cursor> m_cursors; // by path
};

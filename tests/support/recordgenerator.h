// RecordGenerator: random achievement records for property tests: valid JSON in every layout and with every oddity that
// the readers must stand, the same ones for the same seed on every machine. One generator serves one thread.
#pragma once

#include <QByteArray>

#include <random>
#include <string>
#include <vector>

class RecordGenerator
{
public:
    explicit RecordGenerator(quint64 seed);

    // One object, always valid JSON and UTF-8 of less than 64 KiB.
    [[nodiscard]] QByteArray record();
    // A number below `limit`, for the choices of a test.
    [[nodiscard]] quint64 below(quint64 limit);
    // Text of any script, with quotes, backslashes and control characters, as UTF-8.
    [[nodiscard]] std::string text();

private:
    struct Style
    {
        std::string open, colon, comma, close; // white space with the sign in it
    };

    [[nodiscard]] bool chance(quint64 oneIn) { return below(oneIn) == 0; }
    [[nodiscard]] std::string pick(const std::vector<std::string> &choices);
    [[nodiscard]] Style style();
    [[nodiscard]] std::string blanks();
    [[nodiscard]] std::string quoted(const std::string &text);
    [[nodiscard]] std::string key(const std::string &name);
    [[nodiscard]] std::string number();
    [[nodiscard]] std::string unsignedValue();
    [[nodiscard]] std::string anyValue(int depth);
    [[nodiscard]] std::string fieldValue(const std::string &name);
    [[nodiscard]] std::string object(const std::vector<std::pair<std::string, std::string>> &members);
    [[nodiscard]] std::string array(const std::vector<std::string> &elements);

    std::mt19937_64 m_random;
};

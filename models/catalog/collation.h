// Collation: the order of texts as people of a locale expect it, with numbers inside texts by value ("Stage 2" before
// "Stage 10"). One object serves one thread.
#pragma once

#include <QLocale>

#include <memory>
#include <string>
#include <string_view>

class Collation
{
public:
    explicit Collation(const QLocale &locale);
    ~Collation();
    Collation(Collation &&) noexcept;
    Collation &operator=(Collation &&) noexcept;

    // Orders made with another version may differ.
    [[nodiscard]] static QString version();

    // Appends bytes that compare (memcmp, the shorter first) as the texts do. Texts are UTF-8.
    void appendKey(std::string_view text, std::string &key) const;
    // Below, at or above 0.
    [[nodiscard]] int compare(std::string_view a, std::string_view b) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

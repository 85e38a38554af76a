// PackedColumn: unsigned numbers in as few bytes each as their span needs, over a common base. A view of bytes that lie
// in a chunk's image; cheap to copy, any thread. pack() writes those bytes.
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <cstring>
#include <span>

class PackedColumn
{
public:
    // How the column lies in its image.
    struct Layout
    {
        quint64 base = 0;
        quint64 offset = 0; // of the first number, in the image
        quint32 width = 0;  // bytes a number, 0 .. 8
        quint32 count = 0;
    };
    // A number is read as eight bytes, whatever its width: so many have to lie behind the last one.
    static constexpr std::size_t kPadding = sizeof(quint64);

    PackedColumn() = default;
    PackedColumn(const std::byte *image, const Layout &layout)
        : m_data(image + layout.offset)
        , m_base(layout.base)
        , m_mask(layout.width >= 8 ? ~quint64(0) : (quint64(1) << (8 * layout.width)) - 1)
        , m_width(layout.width)
        , m_count(layout.count)
    {
    }

    [[nodiscard]] quint64 operator[](std::size_t index) const
    {
        static_assert(std::endian::native == std::endian::little);
        quint64 bytes;
        std::memcpy(&bytes, m_data + index * m_width, sizeof bytes);
        return m_base + (bytes & m_mask);
    }
    // Brings the number near, for one that is asked for soon.
    void prefetch(std::size_t index) const { __builtin_prefetch(m_data + index * m_width); }
    [[nodiscard]] quint32 size() const { return m_count; }

    // The layout for numbers from `least` to `greatest` and the bytes that `count` of them take.
    [[nodiscard]] static Layout layout(quint64 least, quint64 greatest, std::size_t count)
    {
        return {least, 0, quint32((std::bit_width(greatest - least) + 7) / 8), quint32(count)};
    }
    [[nodiscard]] static std::size_t bytes(const Layout &layout) { return std::size_t(layout.width) * layout.count; }
    // Writes `numbers`; bytes behind the last number may be overwritten, up to kPadding.
    template <typename T> static void pack(std::byte *image, const Layout &layout, std::span<const T> numbers)
    {
        auto *to = image + layout.offset;
        for (const auto number : numbers) {
            const quint64 bytes = quint64(number) - layout.base;
            std::memcpy(to, &bytes, sizeof bytes);
            to += layout.width;
        }
    }

private:
    const std::byte *m_data = nullptr;
    quint64 m_base = 0, m_mask = 0;
    quint32 m_width = 0, m_count = 0;
};

// Some numbers of a column that belong together, such as the codes of one record's tags.
class PackedRange
{
public:
    class Iterator
    {
    public:
        using value_type = quint32;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const PackedColumn *column, std::size_t index)
            : m_column(column)
            , m_index(index)
        {
        }
        value_type operator*() const { return value_type((*m_column)[m_index]); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            auto before = *this;
            ++m_index;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const PackedColumn *m_column = nullptr;
        std::size_t m_index = 0;
    };

    PackedRange(const PackedColumn &column, std::size_t first, std::size_t end)
        : m_column(&column)
        , m_first(first)
        , m_end(end)
    {
    }
    [[nodiscard]] Iterator begin() const { return {m_column, m_first}; }
    [[nodiscard]] Iterator end() const { return {m_column, m_end}; }
    [[nodiscard]] std::size_t size() const { return m_end - m_first; }
    [[nodiscard]] bool empty() const { return m_first == m_end; }
    [[nodiscard]] quint32 front() const { return (*this)[0]; }
    [[nodiscard]] quint32 operator[](std::size_t index) const { return quint32((*m_column)[m_first + index]); }

private:
    const PackedColumn *m_column;
    std::size_t m_first, m_end;
};

// IconImages: the addresses of images that records name only by a number. Immutable; any thread. Made on a worker and
// shared by snapshots. Each record of a catalog may have an image of its own, so what their addresses have in common is
// kept once.
#pragma once

#include "models/catalog/textbyid.h"

#include <memory>

class IconImages;
using IconImagesPtr = std::shared_ptr<const IconImages>;

class IconImages
{
public:
    IconImages() = default;
    // Always the same one, without any.
    [[nodiscard]] static const IconImagesPtr &none();
    // With `newer` (addresses as received) over `before`; an empty one: the service does not know the image, or where
    // it lies.
    IconImages(const IconImages &before, std::vector<NumberedText> newer);

    // As received; empty: not known.
    [[nodiscard]] std::string url(quint64 id) const;
    // It was asked for, be it known or not.
    [[nodiscard]] bool wasAsked(quint64 id) const { return m_urls.indexOf(id).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_urls.size(); }

    friend bool operator==(const IconImages &a, const IconImages &b);

private:
    // What stands before and behind the name in an address.
    struct Form
    {
        std::string before, behind;
        friend bool operator==(const Form &, const Form &) = default;
    };

    [[nodiscard]] std::string packed(const std::string &url);

    std::vector<Form> m_forms;
    TextById m_urls; // each the code of its form and its name; code 0: the whole address
};

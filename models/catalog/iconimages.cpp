#include "models/catalog/iconimages.h"

#include <algorithm>

namespace {

constexpr std::size_t kMostForms = 255; // a service has a handful

} // namespace

const IconImagesPtr &IconImages::none()
{
    static const auto none = std::make_shared<const IconImages>();
    return none;
}

IconImages::IconImages(const IconImages &before, std::vector<NumberedText> newer)
    : m_forms(before.m_forms)
{
    for (auto &each : newer)
        each.text = packed(each.text);
    m_urls = TextById(before.m_urls, std::move(newer));
}

std::string IconImages::packed(const std::string &url)
{
    if (url.empty())
        return {};
    const auto slash = url.rfind('/');
    const auto begin = slash == std::string::npos ? 0 : slash + 1;
    const auto dot = url.find('.', begin);
    const auto end = dot == std::string::npos ? url.size() : dot;
    const Form form{url.substr(0, begin), url.substr(end)};
    auto known = std::ranges::find(m_forms, form);
    if (known == m_forms.end()) {
        if (m_forms.size() == kMostForms)
            return std::string(1, '\0') + url;
        known = m_forms.insert(known, form);
    }
    return char(known - m_forms.begin() + 1) + url.substr(begin, end - begin);
}

std::string IconImages::url(quint64 id) const
{
    const auto text = m_urls.find(id);
    if (text.empty())
        return {};
    const auto code = quint8(text.front());
    if (code == 0)
        return std::string(text.substr(1));
    const auto &form = m_forms[code - 1];
    return form.before + std::string(text.substr(1)) + form.behind;
}

bool operator==(const IconImages &a, const IconImages &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a.m_urls.id(i) != b.m_urls.id(i) || a.url(a.m_urls.id(i)) != b.url(b.m_urls.id(i)))
            return false;
    return true;
}

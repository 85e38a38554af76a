#include "models/catalog/iconfindings.h"

const IconFindingsPtr &IconFindings::none()
{
    static const auto empty = std::make_shared<const IconFindings>();
    return empty;
}

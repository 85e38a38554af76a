// MainWindow's icon preview: a window beside it that follows the current record.
#include "views/mainwindow_p.h"

#include "views/iconpreview.h"

#include <algorithm>
#include <limits>

namespace {

int pixels(qint64 declared)
{
    return int(std::clamp(declared, qint64(0), qint64(std::numeric_limits<int>::max())));
}

} // namespace

void MainWindow::Private::togglePreview()
{
    if (preview && preview->isVisible())
        return preview->close(), void();
    if (!preview)
        preview = new IconPreview(icons, &q);
    preview->show();
    preview->raise();
    followPreview();
}

void MainWindow::Private::followPreview()
{
    if (!preview || !preview->isVisible() || !session)
        return;
    const auto number = view.selection().current();
    const auto &catalog = view.model().catalog();
    if (number == kNoRecord || !catalog || !catalog->exists(number))
        return preview->showIcon({}, {}, {});
    const auto place = catalog->place(number);
    const auto name = QString::fromUtf8(place.chunk->text(place.slot, Field::Name));
    const auto url = QString::fromStdString(catalog->shownIconUrl(place));
    preview->showIcon(name, url, {});
    // The declared size stands in the record's text only.
    whenReady(session->readStates({number}), preview.data(),
              [this, number, name, url](const Result<std::vector<AppliedRecord>> &states) {
                  if (!states || states->empty() || view.selection().current() != number)
                      return;
                  const auto text = states->front().state.text();
                  const auto record = readAchievement({text.constData(), std::size_t(text.size())});
                  if (record && record->icon && record->icon->width && record->icon->height)
                      preview->showIcon(name, url, QSize(pixels(*record->icon->width), pixels(*record->icon->height)));
              });
}

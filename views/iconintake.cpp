#include "views/iconintake.h"

#include "models/icons/imageurl.h"
#include "models/store/catalogsession.h"
#include "views/messages.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool isPictureFile(const QUrl &url)
{
    static const QStringList kSuffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s};
    return url.isLocalFile() && kSuffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
}

// One line that is a web address.
QString webAddress(const QString &text)
{
    const auto trimmed = text.trimmed();
    const auto utf8 = trimmed.toUtf8();
    const bool isOne = !trimmed.contains(u'\n') && !trimmed.contains(u' ');
    return isOne && imageUrl({utf8.constData(), std::size_t(utf8.size())}).isValid() ? trimmed : QString();
}

} // namespace

OfferedIcon OfferedIcon::of(const QMimeData &data)
{
    OfferedIcon offered;
    for (const auto &url : data.urls()) {
        if (isPictureFile(url))
            offered.file = url.toLocalFile();
        else if (!url.isLocalFile())
            offered.url = webAddress(url.toString(QUrl::FullyEncoded));
        if (!offered.isEmpty())
            return offered;
    }
    if (data.hasUrls() && !data.hasImage())
        return offered;
    if (data.hasText())
        offered.url = webAddress(data.text());
    if (offered.url.isEmpty() && data.hasImage())
        offered.picture = data.imageData().value<QImage>();
    return offered;
}

bool OfferedIcon::isIn(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    for (const auto &url : data.urls())
        if (isPictureFile(url) || !webAddress(url.toString(QUrl::FullyEncoded)).isEmpty())
            return true;
    return !data.hasUrls() && data.hasText() && !webAddress(data.text()).isEmpty();
}

IconIntake::IconIntake(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void IconIntake::setSession(CatalogSession *session)
{
    m_session = session;
}

void IconIntake::take(const OfferedIcon &offered, QObject *context, Taken taken)
{
    if (!offered.url.isEmpty())
        return taken(offered.url);
    if (offered.isEmpty() || !m_session)
        return;
    const auto made = QtConcurrent::run(&m_pool, [offered] {
        return offered.file.isEmpty() ? attachmentOf(offered.picture) : attachmentFromFile(offered.file);
    });
    whenReady(made, context,
              [this, context, name = QFileInfo(offered.file).fileName(),
               taken = std::move(taken)](const AttachmentResult &result) { keep(result, name, context, taken); });
}

void IconIntake::keep(const AttachmentResult &made, const QString &name, QObject *context, const Taken &taken)
{
    if (!made)
        return emit refused([state = made.error(), name] { return Messages::forUnfitPicture(state, name); });
    if (!m_session)
        return;
    const auto kept = m_session->writeIcons(
        [picture = *made](IconTable &icons) { return icons.attach(picture.address, picture.bytes, picture.source); });
    whenReady(kept, context, [this, address = made->address, taken](const Result<void> &result) {
        if (!result)
            return emit failed(result.error());
        emit attached();
        taken(address);
    });
}

void IconIntake::choose(QWidget *parent, QObject *context, Taken taken)
{
    auto *dialog =
        new QFileDialog(parent, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"));
    dialog->setObjectName(u"chooseIconDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, context = QPointer<QObject>(context), taken = std::move(taken)](const QString &path) {
                if (context)
                    take({{}, path, {}}, context, taken);
            });
    dialog->open();
}

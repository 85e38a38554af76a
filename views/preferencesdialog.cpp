#include "views/preferencesdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;                     // px
constexpr int kMemoryStep = 16, kDiskStep = 64; // MiB

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_memory(new QSpinBox)
    , m_disk(new QSpinBox)
    , m_intro(new QLabel)
    , m_useLabel(new QLabel)
    , m_clear(new QPushButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"preferencesDialog"_s);
    m_memory->setObjectName(u"iconMemory"_s);
    m_disk->setObjectName(u"iconDisk"_s);
    m_useLabel->setObjectName(u"iconUse"_s);
    m_clear->setObjectName(u"clearIcons"_s);
    m_memory->setRange(IconLimits::kLeastMemory, IconLimits::kMostMemory);
    m_memory->setSingleStep(kMemoryStep);
    m_disk->setRange(IconLimits::kLeastDisk, IconLimits::kMostDisk);
    m_disk->setSingleStep(kDiskStep);
    m_clear->setAutoDefault(false);
    for (auto *label : {m_intro, m_useLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    for (auto *field : {m_memory, m_disk})
        m_form->addRow(u" "_s, field);
    auto *use = new QHBoxLayout;
    use->setSpacing(12);
    use->addWidget(m_useLabel, 1);
    use->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_intro);
    layout->addLayout(m_form);
    layout->addLayout(use);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(kWidth);

    connect(m_clear, &QPushButton::clicked, this, [this] {
        setUse({});
        emit clearRequested();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit limitsAccepted({.memory = m_memory->value(), .disk = m_disk->value()});
    });
    retranslate();
}

void PreferencesDialog::setLimits(const IconLimits &limits)
{
    m_memory->setValue(limits.memory);
    m_disk->setValue(limits.disk);
}

void PreferencesDialog::setUse(std::optional<qint64> bytes)
{
    m_use = bytes;
    showUse();
}

void PreferencesDialog::showUse()
{
    m_clear->setEnabled(m_use && *m_use > 0);
    m_useLabel->setText(m_use
                            //: Icons kept on the disk. %1: bytes with their unit.
                            ? tr("They take %1 on the disk now.").arg(QLocale().formattedDataSize(*m_use))
                            : tr("What they take on the disk is being counted…"));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_intro->setText(tr("Icons that were seen are kept, so that they are there at once and without a network. Those of "
                        "the open catalog are kept longest."));
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    label(m_memory, tr("Icons in &memory, at most"));
    label(m_disk, tr("Icons on the &disk, at most"));
    for (auto *field : {m_memory, m_disk})
        //: A unit behind a number, with the blank between: 1,048,576 bytes.
        field->setSuffix(tr(" MiB"));
    m_clear->setText(tr("&Clear the icon cache"));
    m_clear->setToolTip(tr("Forgets all icons that were seen; they are fetched again when they are shown"));
    showUse();
}

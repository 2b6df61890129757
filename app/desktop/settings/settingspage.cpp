// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "ui_settingspage.h"

#include <QEvent>
#include <QSignalBlocker>

namespace tb {

namespace {
constexpr int kZoomStep = 10;
}

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    // Each language in its own words, so that whoever cannot read the present one finds the way out.
    m_ui->languageControl->addChoice(QStringLiteral("Tiếng Việt"));
    m_ui->languageControl->addChoice(QStringLiteral("English"));
    for (int i = 0; i < 3; ++i)
        m_ui->themeControl->addChoice({});
    m_ui->zoomSlider->setRange(PreferenceFile::kSmallest / kZoomStep, PreferenceFile::kLargest / kZoomStep);
    connect(m_ui->languageControl, &SegmentedControl::chosen, this, [this](int index) {
        Preferences wanted = m_preferences;
        wanted.language = index == 0 ? QStringLiteral("vi") : QStringLiteral("en");
        change(wanted);
    });
    connect(m_ui->themeControl, &SegmentedControl::chosen, this, [this](int index) {
        Preferences wanted = m_preferences;
        wanted.ground = static_cast<Preferences::Ground>(index);
        change(wanted);
    });
    connect(m_ui->zoomSlider, &QSlider::valueChanged, this, [this](int value) {
        Preferences wanted = m_preferences;
        wanted.zoomPercent = value * kZoomStep;
        change(wanted);
    });
    retranslate();
    show(m_preferences);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    show(preferences);
}

void SettingsPage::show(const Preferences &preferences)
{
    const QSignalBlocker quiet(m_ui->zoomSlider);
    m_ui->languageControl->setCurrent(preferences.language == u"en" ? 1 : 0);
    m_ui->themeControl->setCurrent(static_cast<int>(preferences.ground));
    m_ui->zoomSlider->setValue(preferences.zoomPercent / kZoomStep);
    m_ui->zoomLabel->setText(tr("%1 %").arg(preferences.zoomPercent));
}

void SettingsPage::change(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    setPreferences(preferences);
    emit changed(m_preferences);
}

void SettingsPage::addCard(QWidget *card)
{
    m_ui->innerLayout->insertWidget(m_ui->innerLayout->indexOf(m_ui->serverCard), card);
}

void SettingsPage::setDesk(const QString &serverAddress, const QString &unit, int deskNumber)
{
    m_ui->serverLabel->setText(serverAddress);
    m_unit = unit;
    m_deskNumber = deskNumber;
    retranslate();
}

void SettingsPage::retranslate()
{
    m_ui->themeControl->setChoiceText(0, tr("Light"));
    m_ui->themeControl->setChoiceText(1, tr("Dark"));
    m_ui->themeControl->setChoiceText(2, tr("As the computer"));
    m_ui->deskLabel->setText(m_deskNumber > 0 ? tr("%1 · desk %2").arg(m_unit).arg(m_deskNumber) : m_unit);
    m_ui->versionLabel->setText(tr("Version %1 · free software under the GNU General Public License 3 or later")
                                    .arg(QStringLiteral(TRUCBAN_VERSION)));
    m_ui->licenceView->setPlainText(tr("Noto Sans: SIL Open Font License 1.1\n"
                                       "Tinos: SIL Open Font License 1.1\n"
                                       "Qt 6: GNU Lesser General Public License 3\n"
                                       "SQLite: public domain\n"
                                       "libsodium: ISC licence\n"
                                       "libphonenumber: Apache License 2.0\n"
                                       "OpenSSL: Apache License 2.0"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    show(m_preferences);
}

} // namespace tb

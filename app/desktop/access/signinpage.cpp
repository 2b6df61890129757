// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/signinpage.h"

#include "access/doorfit.h"
#include "access/doorground.h"
#include "access/freshpassword.h"
#include "access/officertile.h"
#include "errortext.h"
#include "look/appearance.h"
#include "look/icon.h"
#include "ui_signinpage.h"

#include <QEvent>

namespace tb {

namespace {

constexpr seconds kPatience{120};
constexpr seconds kFactorPatience{600}; ///< an app may have to be found first

} // namespace

SignInPage::SignInPage(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SignInPage>()), m_session(parts.session), m_flow(parts.flow),
      m_pins(parts.pins), m_clock(parts.clock), m_source(parts.database, parts.clock)
{
    m_ui->setupUi(this);
    m_ui->brandIconLabel->setPixmap(appIcon().pixmap(48, 48));
    m_ui->loginLabel->setBuddy(m_ui->loginEdit);
    m_ui->passwordLabel->setBuddy(m_ui->passwordEdit);
    m_ui->freshLabel->setBuddy(m_ui->freshEdit);
    m_ui->repeatLabel->setBuddy(m_ui->repeatEdit);
    m_ui->presenceBar->hide();
    m_ui->messageBar->hide();
    m_ui->freshBar->hide();
    connectAll();
    connectPins();
    connect(&parts.notice, &ChangeNotice::subjectsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

SignInPage::~SignInPage() = default;

void SignInPage::connectAll()
{
    connect(m_ui->tilesBox, &OfficerTiles::tileChosen, this, &SignInPage::choose);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->loginEdit, &QLineEdit::returnPressed, this, [this] { m_ui->passwordEdit->setFocus(); });
    connect(m_ui->freshButton, &QPushButton::clicked, this, &SignInPage::submitFresh);
    connect(m_ui->freshEdit, &QLineEdit::returnPressed, this, [this] { m_ui->repeatEdit->setFocus(); });
    connect(m_ui->repeatEdit, &QLineEdit::returnPressed, this, &SignInPage::submitFresh);
    connect(m_ui->languageButton, &QPushButton::clicked, this, &SignInPage::languageChosen);
    connect(m_ui->forgottenButton, &QPushButton::clicked, this, &SignInPage::explainForgotten);
    connect(&m_flow, &SignInFlow::refused, this, &SignInPage::showRefusal);
    connect(&m_flow, &SignInFlow::busyChanged, this, [this](bool busy) {
        m_ui->signInButton->setEnabled(!busy);
        m_ui->freshButton->setEnabled(!busy);
    });
    connect(&m_flow, &SignInFlow::passwordChangeNeeded, this, [this] {
        m_ui->pages->setCurrentWidget(m_ui->freshPage);
        m_ui->freshEdit->setFocus();
    });
    connect(&m_flow, &SignInFlow::passwordEnded, this, &SignInPage::explainEnded);
    connect(&m_flow, &SignInFlow::signedIn, this, &SignInPage::begin);
    connect(&m_flow, &SignInFlow::leftOut, this, &SignInPage::begin);
    m_ui->factorPages->connectTo(m_flow);
    connect(m_ui->factorPages, &FactorPages::wanted, this, [this] {
        m_provedAt = m_clock.now();
        m_ui->pages->setCurrentWidget(m_ui->factorPages);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SignInPage::tick);
}

void SignInPage::connectPins()
{
    m_ui->pinEntry->connectTo(m_pins);
    m_ui->pinSetup->connectTo(m_pins);
    connect(m_ui->pinEntry, &PinEntry::stepped, m_ui->tilesBox, &OfficerTiles::step);
    const auto turn = [this](bool byPassword) {
        m_byPassword = byPassword;
        m_ui->messageBar->hide();
        showWay();
    };
    connect(m_ui->pinEntry, &PinEntry::passwordNeeded, this, [turn] { turn(true); });
    connect(m_ui->otherWayButton, &QPushButton::clicked, this, [this, turn] { turn(!m_byPassword); });
    connect(&m_pins, &PinFlow::opened, this, &SignInPage::begin);
    connect(&m_flow, &SignInFlow::pinWanted, this, &SignInPage::showPinSetup);
    connect(m_ui->pinSetup, &PinSetup::finished, this, [this] {
        if (m_provedAt)
            m_flow.enter();
    });
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDoor(*m_ui, *this);
}

void SignInPage::setUnit(UnitId unit)
{
    m_unit = unit;
    refresh();
}

void SignInPage::refresh()
{
    const Result<AccessFacts> facts = m_source.read(m_unit);
    m_ui->clockFace->setNow(m_clock.now());
    if (!facts.ok()) {
        showRefusal(facts.error());
        return;
    }
    const bool others = facts.value().people != m_facts.people || m_ui->tilesBox->isEmpty();
    m_facts = facts.value();
    if (others)
        showTiles();
    m_ui->unitLabel->setText(m_facts.unit);
    m_ui->dutyCard->setPeople(m_facts.people);
    nameSetup();
}

void SignInPage::askPresence(bool asking)
{
    if (asking && m_session.officer())
        m_ui->presenceBar->showMessage(MessageBar::Kind::Warn,
                                       tr("%1, are you still at the desk?").arg(m_session.officer()->name),
                                       tr("You are on duty. Unlocking is an answer."), QStringLiteral("user-check"));
    else
        m_ui->presenceBar->hide();
}

void SignInPage::askPassword(const QString &why)
{
    m_byPassword = true;
    showWay();
    m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("The server asks for your password again"), why);
}

void SignInPage::tick()
{
    const bool nextMinute = wallMinute(m_clock.now()) != wallMinute(m_facts.now);
    if (nextMinute)
        refresh();
    // Whoever left the chair meanwhile leaves no open door.
    const bool setsUp = m_ui->pages->currentWidget() == m_ui->factorPages;
    if (m_provedAt && m_clock.now() - *m_provedAt > (setsUp ? kFactorPatience : kPatience))
        begin();
}

void SignInPage::showTiles()
{
    m_ui->tilesBox->show(m_facts.people, m_session.officer() ? m_session.officer()->id : OfficerId());
    fitDoor(*m_ui, *this);
}

void SignInPage::choose(OfficerTile *tile)
{
    m_ui->tilesScroll->ensureWidgetVisible(tile);
    m_ui->messageBar->hide();
    m_byPassword = false;
    m_flow.wantFreshPin(false);
    showWay();
}

// Digits where there are some, else the password; both ways are always one key apart.
void SignInPage::showWay()
{
    const Officer *officer = m_ui->tilesBox->officer();
    const bool hasDigits = officer && m_pins.isUsable(officer->id);
    const bool byDigits = hasDigits && !m_byPassword;
    m_ui->loginLabel->setVisible(!officer);
    m_ui->loginEdit->setVisible(!officer);
    m_ui->pinEntry->setVisible(byDigits);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->passwordLabel), static_cast<QWidget *>(m_ui->passwordEdit),
                          static_cast<QWidget *>(m_ui->signInButton)})
        part->setVisible(!byDigits);
    m_ui->otherWayButton->setVisible(hasDigits);
    m_ui->otherWayButton->setText(byDigits ? tr("Use the password") : tr("Use six digits"));
    m_ui->forgottenButton->setText(byDigits ? tr("Forgotten digits") : tr("Forgotten password"));
    m_ui->howLabel->setText(byDigits ? tr("Choose your name, then type your six digits")
                                     : tr("Choose your name, then type your password"));
    m_ui->passwordLabel->setText(officer ? tr("Password of %1").arg(officer->name) : tr("Password"));
    if (byDigits)
        m_ui->pinEntry->ask(*officer);
    (byDigits ? static_cast<QWidget *>(m_ui->pinEntry) : officer ? m_ui->passwordEdit : m_ui->loginEdit)->setFocus();
}

void SignInPage::showPinSetup(OfficerId officer)
{
    m_provedAt = m_clock.now();
    m_ui->pages->setCurrentWidget(m_ui->pinSetup);
    m_ui->pinSetup->begin(officer);
    nameSetup();
}

// The first to sign in at a new desk may come before their name does.
void SignInPage::nameSetup()
{
    for (const AccessPerson &person : m_facts.people) {
        if (person.officer.id == m_ui->pinSetup->officer())
            m_ui->pinSetup->setName(person.officer.name);
    }
}

void SignInPage::submit()
{
    const Officer *officer = m_ui->tilesBox->officer();
    const QString login = officer ? officer->login : m_ui->loginEdit->text();
    if (login.trimmed().isEmpty() || m_ui->passwordEdit->text().isEmpty()) {
        m_ui->messageBar->showMessage(MessageBar::Kind::Warn, tr("Type your name and your password"));
        return;
    }
    m_ui->messageBar->hide();
    m_flow.signIn(login, m_ui->passwordEdit->text());
}

void SignInPage::submitFresh()
{
    if (FreshPassword{m_ui->freshEdit->text(), m_ui->repeatEdit->text()}.isFit(*m_ui->freshBar))
        m_flow.changePassword(m_ui->freshEdit->text());
}

void SignInPage::showRefusal(const Error &error)
{
    MessageBar *bar = m_ui->pages->currentWidget() == m_ui->freshPage ? m_ui->freshBar : m_ui->messageBar;
    bar->showMessage(MessageBar::Kind::Danger, ErrorText::what(error.code), ErrorText::rest(error.code));
    if (error.code == ErrorCode::WrongPassword) {
        m_ui->passwordEdit->selectAll();
        m_ui->passwordEdit->setFocus();
    }
}

void SignInPage::explainForgotten()
{
    if (!m_ui->pinEntry->isHidden()) {
        m_byPassword = true;
        m_flow.wantFreshPin(true);
        showWay();
        m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("Sign in with your password"),
                                      tr("You will then choose new digits for this desk."));
        return;
    }
    m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("Ask the administrator for a new password"),
                                  tr("You will choose one of your own with it. What you have saved stays here."));
}

void SignInPage::explainEnded()
{
    m_ui->passwordEdit->clear();
    m_ui->messageBar->showMessage(MessageBar::Kind::Warn, tr("This first password is too old"),
                                  tr("A password that somebody gave you opens a desk for seven days. Ask the "
                                     "administrator for a new one. What you have saved stays here."));
}

// Nothing of the last officer is left in the fields.
void SignInPage::begin()
{
    for (QLineEdit *edit : {m_ui->passwordEdit, m_ui->loginEdit, m_ui->freshEdit, m_ui->repeatEdit})
        edit->clear();
    m_ui->pinEntry->clear();
    m_ui->factorPages->clear();
    m_provedAt.reset();
    m_ui->messageBar->hide();
    m_ui->freshBar->hide();
    m_ui->pages->setCurrentWidget(m_ui->passwordPage);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
    m_ui->tilesBox->clear();
    refresh();
    m_tick.start();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_ui->card)
        fitDoor(*m_ui, *this);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (!m_ui->tilesBox->isEmpty())
        showTiles();
}

void SignInPage::paintEvent(QPaintEvent *)
{
    paintDoorGround(this);
}

} // namespace tb

// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/signinpage.h"

#include "access/officertile.h"
#include "errortext.h"
#include "look/appearance.h"
#include "look/icon.h"
#include "look/theme.h"
#include "look/widthtier.h"
#include "security/password.h"
#include "ui_signinpage.h"

#include <QEvent>
#include <QGridLayout>
#include <QLinearGradient>
#include <QPainter>

namespace tb {

namespace {

constexpr int kCardWidth = 516;

} // namespace

SignInPage::SignInPage(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SignInPage>()), m_session(parts.session), m_flow(parts.flow),
      m_clock(parts.clock), m_source(parts.database, parts.clock)
{
    m_ui->setupUi(this);
    m_ui->brandIconLabel->setPixmap(appIcon().pixmap(48, 48));
    m_ui->loginLabel->setBuddy(m_ui->loginEdit);
    m_ui->passwordLabel->setBuddy(m_ui->passwordEdit);
    m_ui->freshLabel->setBuddy(m_ui->freshEdit);
    m_ui->repeatLabel->setBuddy(m_ui->repeatEdit);
    auto *grid = new QGridLayout(m_ui->tilesBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(9);
    m_ui->messageBar->hide();
    m_ui->freshBar->hide();
    connectAll();
    connect(&parts.notice, &ChangeNotice::subjectsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

SignInPage::~SignInPage() = default;

void SignInPage::connectAll()
{
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
    connect(&m_flow, &SignInFlow::signedIn, this, &SignInPage::begin);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SignInPage::tick);
}

// In a small window, or with large letters, only the card is needed to come in.
void SignInPage::fit()
{
    const bool narrow = widthTier(this) == WidthTier::Phone;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->brandIconLabel), static_cast<QWidget *>(m_ui->brandLabel),
                          static_cast<QWidget *>(m_ui->unitLabel), static_cast<QWidget *>(m_ui->clockFace),
                          static_cast<QWidget *>(m_ui->dutyCard)})
        part->setVisible(!narrow);
    m_ui->howLabel->setVisible(!narrow);
    const int side = narrow ? 16 : 56;
    m_ui->pageLayout->setContentsMargins(side, narrow ? 12 : 44, side, narrow ? 12 : 40);
    m_ui->card->setFixedWidth(std::min(scaled(this, kCardWidth), width() - 2 * side));
    m_ui->tilesScroll->setMinimumHeight(m_tiles.isEmpty() ? 0 : m_tiles.constFirst()->sizeHint().height());
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
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
    if (facts.value().people != m_facts.people || m_tiles.isEmpty())
        showTiles(facts.value().people);
    m_facts = facts.value();
    m_ui->unitLabel->setText(m_facts.unit);
    m_ui->dutyCard->setPeople(m_facts.people);
}

void SignInPage::tick()
{
    const bool nextMinute = wallMinute(m_clock.now()) != wallMinute(m_facts.now);
    if (nextMinute)
        refresh();
}

void SignInPage::showTiles(const std::vector<AccessPerson> &people)
{
    const OfficerTile *before = chosen();
    OfficerId wanted = before && before->person() ? before->person()->officer.id : OfficerId();
    if (wanted.isNull() && m_session.officer())
        wanted = m_session.officer()->id;
    qDeleteAll(m_tiles);
    m_tiles.clear();
    auto *grid = static_cast<QGridLayout *>(m_ui->tilesBox->layout());
    for (size_t i = 0; i < std::min(people.size(), kMostTiles); ++i)
        m_tiles.append(new OfficerTile(people[i], m_ui->tilesBox));
    m_tiles.append(new OfficerTile(m_ui->tilesBox));
    for (int i = 0; i < m_tiles.size(); ++i) {
        OfficerTile *tile = m_tiles[i];
        grid->addWidget(tile, i / 2, i % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { choose(*tile); });
    }
    OfficerTile *first = m_tiles.first();
    for (OfficerTile *tile : m_tiles) {
        if (tile->person() && tile->person()->officer.id == wanted)
            first = tile;
    }
    fit();
    first->setChecked(true);
    choose(*first);
}

OfficerTile *SignInPage::chosen() const
{
    for (OfficerTile *tile : m_tiles) {
        if (tile->isChecked())
            return tile;
    }
    return nullptr;
}

void SignInPage::choose(OfficerTile &tile)
{
    const bool somebodyElse = !tile.person();
    m_ui->tilesScroll->ensureWidgetVisible(&tile);
    m_ui->loginLabel->setVisible(somebodyElse);
    m_ui->loginEdit->setVisible(somebodyElse);
    m_ui->passwordLabel->setText(somebodyElse ? tr("Password") : tr("Password of %1").arg(tile.person()->officer.name));
    (somebodyElse ? m_ui->loginEdit : m_ui->passwordEdit)->setFocus();
}

void SignInPage::submit()
{
    const OfficerTile *tile = chosen();
    const QString login = tile && tile->person() ? tile->person()->officer.login : m_ui->loginEdit->text();
    if (login.trimmed().isEmpty() || m_ui->passwordEdit->text().isEmpty()) {
        m_ui->messageBar->showMessage(MessageBar::Kind::Warn, tr("Type your name and your password"));
        return;
    }
    m_ui->messageBar->hide();
    m_flow.signIn(login, m_ui->passwordEdit->text());
}

void SignInPage::submitFresh()
{
    if (m_ui->freshEdit->text() != m_ui->repeatEdit->text()) {
        m_ui->freshBar->showMessage(MessageBar::Kind::Warn, tr("The two are not the same"),
                                    tr("Type the new password twice, so that no slip locks you out."));
        return;
    }
    if (!checkPasswordPolicy(m_ui->freshEdit->text()).ok()) {
        m_ui->freshBar->showMessage(MessageBar::Kind::Warn, tr("At least %n characters", nullptr, kShortestPassword),
                                    tr("A short sentence is easy to remember and hard to guess."));
        return;
    }
    m_ui->freshBar->hide();
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
    m_ui->messageBar->showMessage(MessageBar::Kind::Info, tr("Ask the administrator for a new password"),
                                  tr("You will choose one of your own with it. What you have saved stays here."));
}

// Nothing of the last officer is left in the fields.
void SignInPage::begin()
{
    for (QLineEdit *edit : {m_ui->passwordEdit, m_ui->loginEdit, m_ui->freshEdit, m_ui->repeatEdit})
        edit->clear();
    m_ui->messageBar->hide();
    m_ui->freshBar->hide();
    m_ui->pages->setCurrentWidget(m_ui->passwordPage);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
    qDeleteAll(m_tiles);
    m_tiles.clear();
    refresh();
    m_tick.start();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_ui->card)
        fit();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_tiles.isEmpty() ? void() : showTiles(m_facts.people);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    QLinearGradient ground(rect().topLeft(), rect().bottomRight());
    ground.setColorAt(0, theme.nav);
    ground.setColorAt(1, theme.navActive);
    painter.fillRect(rect(), ground);
    QColor veil = theme.navText;
    veil.setAlphaF(0.03F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawEllipse(QPointF(width() * 0.24, height() * 0.06), height() * 0.3, height() * 0.3);
    painter.drawEllipse(QPointF(width() * 0.08, height() * 0.95), height() * 0.46, height() * 0.46);
}

} // namespace tb

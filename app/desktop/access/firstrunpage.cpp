// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/firstrunpage.h"

#include "base/phonenumber.h"
#include "errortext.h"
#include "look/icon.h"
#include "ui_firstrunpage.h"

#include <QEvent>
#include <QFileDialog>
#include <QSysInfo>

#include <algorithm>

namespace tb {

FirstRunPage::FirstRunPage(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FirstRunPage>()), m_flow(parts.flow), m_lines(parts.database)
{
    m_ui->setupUi(this);
    m_ui->brandIconLabel->setPixmap(appIcon().pixmap(56, 56));
    m_ui->addressLabel->setBuddy(m_ui->addressEdit);
    m_ui->certificateLabel->setBuddy(m_ui->certificateEdit);
    m_ui->codeLabel->setBuddy(m_ui->codeEdit);
    m_ui->nameLabel->setBuddy(m_ui->nameEdit);
    m_ui->nameEdit->setText(QSysInfo::machineHostName());
    m_ui->messageBar->hide();
    connectAll();
    connect(&parts.notice, &ChangeNotice::subjectsChanged, this, [this] {
        if (m_step == LinesStep)
            showLines();
    });
    retranslate();
    const Result<bool> enrolled = m_flow.isEnrolled();
    const Result<QString> address = m_flow.lastAddress();
    if (address.ok())
        m_ui->addressEdit->setText(address.value());
    go(enrolled.ok() && enrolled.value() ? LinesStep : ServerStep);
}

FirstRunPage::~FirstRunPage() = default;

Result<bool> FirstRunPage::isNeeded(Database &database)
{
    const Result<std::optional<std::vector<LineId>>> chosen = DeskLines(database).chosen();
    return chosen.ok() ? Result<bool>(!chosen.value()) : Result<bool>(chosen.error());
}

void FirstRunPage::connectAll()
{
    connect(m_ui->nextButton, &QPushButton::clicked, this, &FirstRunPage::next);
    connect(m_ui->laterButton, &QPushButton::clicked, this, [this] {
        m_ui->lineList->clearSelection();
        keepLines();
    });
    connect(m_ui->certificateButton, &QPushButton::clicked, this, &FirstRunPage::chooseFile);
    connect(m_ui->languageButton, &QPushButton::clicked, this, &FirstRunPage::languageChosen);
    for (QLineEdit *edit : {m_ui->addressEdit, m_ui->certificateEdit, m_ui->codeEdit, m_ui->nameEdit})
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunPage::next);
    connect(&m_flow, &EnrolmentFlow::failed, this, &FirstRunPage::showFailure);
    connect(&m_flow, &EnrolmentFlow::busyChanged, this, [this](bool busy) { m_ui->nextButton->setEnabled(!busy); });
    connect(&m_flow, &EnrolmentFlow::enrolled, this, [this](const Enrolment &enrolment) {
        go(LinesStep);
        emit enrolled(enrolment);
    });
}

void FirstRunPage::retranslate()
{
    m_ui->stepList->setSteps({tr("Server and unit"), tr("Lines at this desk"), tr("Done")});
    m_ui->versionLabel->setText(tr("Version %1").arg(QStringLiteral(TRUCBAN_VERSION)));
}

void FirstRunPage::go(Step step)
{
    m_step = step;
    m_ui->pages->setCurrentIndex(step);
    m_ui->stepList->setCurrent(step);
    m_ui->laterButton->setVisible(step == LinesStep);
    m_ui->nextButton->setText(step == DoneStep ? tr("Sign in") : tr("Continue"));
    if (step == ServerStep)
        m_ui->addressEdit->setFocus();
    if (step == LinesStep)
        showLines();
    if (step == DoneStep) {
        const Result<QString> unit = m_lines.unitName();
        m_ui->doneUnitLabel->setText(unit.ok() ? unit.value() : QString());
        m_ui->nextButton->setFocus();
    }
}

void FirstRunPage::next()
{
    switch (m_step) {
    case ServerStep:
        return beginEnrolment();
    case LinesStep:
        return keepLines();
    case DoneStep:
        emit finished();
    }
}

void FirstRunPage::beginEnrolment()
{
    m_ui->messageBar->hide();
    m_flow.begin(
        {m_ui->addressEdit->text(), m_ui->certificateEdit->text(), m_ui->codeEdit->text(), m_ui->nameEdit->text()});
}

void FirstRunPage::showFailure(const Error &error)
{
    QString title = ErrorText::what(error.code);
    QLineEdit *where = m_ui->addressEdit;
    if (error.code == ErrorCode::BadArguments) {
        title = tr("The address cannot be read. Write it like trucban.example.gov.vn:8443");
    } else if (error.code == ErrorCode::BadFile) {
        title = tr("There is no certificate in this file");
        where = m_ui->certificateEdit;
    } else if (error.code == ErrorCode::EnrolmentRefused) {
        where = m_ui->codeEdit;
    }
    m_ui->messageBar->showMessage(MessageBar::Kind::Danger, title, ErrorText::rest(error.code));
    where->setFocus();
    where->selectAll();
}

// Ticks stay while the list grows during the first fetch.
void FirstRunPage::showLines()
{
    const Result<std::vector<Line>> lines = m_lines.all();
    if (!lines.ok())
        return;
    QStringList ticked;
    for (int i = 0; i < m_ui->lineList->count(); ++i) {
        if (m_ui->lineList->item(i)->checkState() == Qt::Checked)
            ticked.append(m_ui->lineList->item(i)->data(Qt::UserRole).toString());
    }
    m_ui->lineList->clear();
    for (const Line &line : lines.value()) {
        auto *item = new QListWidgetItem(
            tr("%1\t%2", "name of a line, its number").arg(line.name, parsePhone(line.number, {}).display),
            m_ui->lineList);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, line.id.text());
        item->setSizeHint({0, 52});
        item->setCheckState(ticked.contains(line.id.text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->linesLeadLabel->setText(
        lines.value().empty()
            ? tr("The list is on its way from the server. You need not wait for it.")
            : tr("The list comes from the server. Choose the numbers whose telephone stands beside this computer."));
}

void FirstRunPage::keepLines()
{
    std::vector<LineId> lines;
    for (int i = 0; i < m_ui->lineList->count(); ++i) {
        if (m_ui->lineList->item(i)->checkState() == Qt::Checked)
            lines.push_back(LineId::fromText(m_ui->lineList->item(i)->data(Qt::UserRole).toString()));
    }
    const Done done = m_lines.choose(lines);
    if (done.ok())
        go(DoneStep);
    else
        m_ui->linesHintLabel->setText(ErrorText::full(done.error().code));
}

// Not waited for: the program goes on while the officer looks for the file.
void FirstRunPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ui->certificateEdit, &QLineEdit::setText);
    dialog->open();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_step == LinesStep)
        showLines();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    go(m_step);
}

} // namespace tb

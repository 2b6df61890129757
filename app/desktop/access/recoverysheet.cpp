// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/recoverysheet.h"

#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

#include <memory>

namespace tb {

RecoverySheet::RecoverySheet(QWidget *parent)
    : QWidget(parent), m_shown(new PlainLabel(QString(), "heading", "", this)),
      m_on(new TbButton(TbButton::Kind::Primary, tr("I have kept them"), QStringLiteral("check"),
                        QStringLiteral("Enter"), this)),
      m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *title = new PlainLabel(tr("Keep these recovery codes"), "title", "", this);
    auto *why
        = new PlainLabel(tr("Two-factor sign-in is on. If the telephone is lost, each of these opens the desk once "
                            "in the place of its code. They are not shown again: keep them where nobody else "
                            "looks, and not beside the password."),
                         "", "text2", this);
    auto *saves = new TbButton(TbButton::Kind::Secondary, tr("Save…"), QStringLiteral("save"), {}, this);
    auto *prints = new TbButton(TbButton::Kind::Secondary, tr("Print…"), QStringLiteral("printer"), {}, this);
    m_shown->setObjectName(QStringLiteral("recoveryLabel"));
    m_shown->setAccessibleDescription(tr("Recovery codes"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_on->setObjectName(QStringLiteral("recoveryKeptButton"));
    m_on->setSize(TbButton::Size::Large);
    m_on->setAutoDefault(true);
    m_bar->setObjectName(QStringLiteral("recoveryBar"));
    for (PlainLabel *words : {title, why, m_shown})
        words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(saves);
    row->addWidget(prints);
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(why), static_cast<QWidget *>(m_shown)})
        column->addWidget(part);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_on);
    column->addStretch(1);
    setFocusProxy(m_on);
    connect(saves, &TbButton::clicked, this, &RecoverySheet::save);
    connect(prints, &TbButton::clicked, this, &RecoverySheet::print);
    connect(m_on, &TbButton::clicked, this, &RecoverySheet::finished);
}

void RecoverySheet::begin(const QString &login, const QStringList &codes)
{
    m_login = login;
    m_codes = codes;
    m_shown->setText(codes.join(QLatin1Char('\n')));
    m_bar->hide();
    m_on->setFocus();
}

void RecoverySheet::clear()
{
    m_codes.clear();
    m_shown->clear();
}

QString RecoverySheet::paper() const
{
    return tr("Trực ban – recovery codes of %1", "login").arg(m_login) + QStringLiteral("\n\n")
        + m_codes.join(QLatin1Char('\n')) + QStringLiteral("\n\n") + tr("Each opens the desk once.")
        + QLatin1Char('\n');
}

void RecoverySheet::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("truc-ban-%1.txt").arg(m_login));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoverySheet::saveTo);
    dialog->open();
}

void RecoverySheet::saveTo(const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(paper().toUtf8()) > 0 && file.commit();
    if (saved)
        m_bar->showMessage(MessageBar::Kind::Success, tr("Saved"), path);
    else
        m_bar->showMessage(MessageBar::Kind::Danger, tr("The file could not be written"),
                           tr("Choose another folder, or write the codes down."));
}

void RecoverySheet::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QTextDocument document;
        document.setPlainText(paper());
        document.print(printer.get());
    });
    // The dialog points at the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace tb

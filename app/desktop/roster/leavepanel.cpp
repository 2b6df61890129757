// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/leavepanel.h"

#include "look/fieldlabel.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tb {

namespace {

constexpr int kMostNote = 500;
constexpr const char *kReasons[] = {"leave.annual", "leave.sick", "leave.mission", "leave.course", "leave.other"};

QString days(const Absence &absence)
{
    const QString from = wallDate(absence.from).toString(QStringLiteral("dd/MM"));
    const QString last = wallDate(absence.to - minutes(1)).toString(QStringLiteral("dd/MM"));
    return from == last ? from : QStringLiteral("%1 – %2").arg(from, last);
}

void addField(QVBoxLayout *column, const QString &label, QWidget *field)
{
    column->addWidget(new FieldLabel(label, field));
    column->addWidget(field);
}

} // namespace

LeavePanel::LeavePanel(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget),
      m_cancel(new TbButton(TbButton::Kind::Secondary, tr("Cancel this absence"), QStringLiteral("x"))),
      m_officer(new QComboBox), m_from(new QDateEdit), m_to(new QDateEdit), m_reason(new QComboBox),
      m_note(new QLineEdit)
{
    m_list->setObjectName(QStringLiteral("absenceList"));
    m_list->setAccessibleName(tr("Who is away"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_cancel->setObjectName(QStringLiteral("cancelAbsenceButton"));
    m_form = makeForm();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Who is away"), "heading", ""));
    column->addWidget(m_list, 1);
    column->addWidget(m_cancel);
    column->addWidget(m_form);
    connect(m_list, &QListWidget::currentRowChanged, this, &LeavePanel::fit);
    connect(m_cancel, &TbButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && static_cast<size_t>(row) < m_absences.size())
            emit cancelAsked(m_absences.at(static_cast<size_t>(row)).id);
    });
}

QWidget *LeavePanel::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const char *code : kReasons)
        m_reason->addItem(reasonWords(QString::fromLatin1(code)), QString::fromLatin1(code));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        edit->setCalendarPopup(true);
    }
    m_note->setMaxLength(kMostNote);
    m_officer->setObjectName(QStringLiteral("absentOfficerCombo"));
    m_from->setObjectName(QStringLiteral("absentFromEdit"));
    m_to->setObjectName(QStringLiteral("absentToEdit"));
    addField(column, tr("Officer"), m_officer);
    addField(column, tr("First day away"), m_from);
    addField(column, tr("Last day away"), m_to);
    addField(column, tr("Reason"), m_reason);
    addField(column, tr("Note"), m_note);
    auto *plan = new TbButton(TbButton::Kind::Primary, tr("Enter the absence"), QStringLiteral("plus"));
    plan->setObjectName(QStringLiteral("planAbsenceButton"));
    column->addWidget(plan);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_to->date() < date)
            m_to->setDate(date);
    });
    connect(plan, &TbButton::clicked, this, [this] { emit planAsked(absence()); });
    return form;
}

QString LeavePanel::reasonWords(const QString &code)
{
    if (code == QLatin1String("leave.annual"))
        return tr("On leave", "absence");
    if (code == QLatin1String("leave.sick"))
        return tr("Sick", "absence");
    if (code == QLatin1String("leave.mission"))
        return tr("On business trip", "absence");
    if (code == QLatin1String("leave.course"))
        return tr("At a course", "absence");
    return tr("Other reason", "absence");
}

void LeavePanel::show(const RosterSheet &sheet, bool mayPlan)
{
    m_absences = sheet.absences;
    m_list->clear();
    for (const Absence &absence : m_absences) {
        QString text = QStringLiteral("%1\n%2 · %3")
                           .arg(sheet.nameOf(absence.officer), days(absence), reasonWords(absence.reason));
        if (!absence.note.isEmpty() && mayPlan)
            text += QLatin1Char('\n') + absence.note;
        m_list->addItem(text);
    }
    if (m_absences.empty()) {
        auto *item = new QListWidgetItem(tr("Nobody is away on these days."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    const QVariant officer = m_officer->currentData();
    m_officer->clear();
    for (const OfficerId &id : sheet.ground(false).officers)
        m_officer->addItem(sheet.nameOf(id), id.uuid());
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(officer)));
    if (m_from->date() < sheet.first || m_from->date() >= sheet.first.addDays(sheet.days)) {
        m_from->setDate(std::max(sheet.first, wallDate(sheet.now)));
        m_to->setDate(m_from->date());
    }
    m_form->setVisible(mayPlan);
    m_cancel->setVisible(mayPlan);
    fit();
}

void LeavePanel::fit()
{
    const int row = m_list->currentRow();
    m_cancel->setEnabled(row >= 0 && static_cast<size_t>(row) < m_absences.size());
}

void LeavePanel::clear()
{
    m_note->clear();
    m_reason->setCurrentIndex(0);
}

Absence LeavePanel::absence() const
{
    Absence absence;
    absence.officer = OfficerId(m_officer->currentData().toUuid());
    absence.from = momentAt(m_from->date(), QTime(0, 0));
    absence.to = momentAt(m_to->date().addDays(1), QTime(0, 0));
    absence.reason = m_reason->currentData().toString();
    absence.note = m_note->text().trimmed();
    return absence;
}

} // namespace tb

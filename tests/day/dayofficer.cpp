// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayofficer.h"

#include "base/phonenumber.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace tb {

namespace {

const QString kForwarded = QStringLiteral("Đã chuyển xử lý");
const QString kPromised = QStringLiteral("Hẹn gọi lại");
const QString kAnswered = QStringLiteral("Đã trả lời ngay");
const QString kMissed = QStringLiteral("Chưa nghe máy");

// Behind Alt+Q, in this order.
const QStringList kOthers{QStringLiteral("Đã hướng dẫn nơi khác"), QStringLiteral("Đã ghi nhận"),
                          QStringLiteral("Đã chuyển Cổng 1022"),   QStringLiteral("Đã báo lực lượng khẩn cấp"),
                          QStringLiteral("Từ chối tiếp nhận"),     QStringLiteral("Mất tín hiệu")};

} // namespace

// time,line,caller_name,org,phone,category,kind,summary,response,outcome,minutes
DayCall DayCall::of(const QStringList &row)
{
    return {row.at(1), row.at(2), row.at(4), row.at(5), row.at(6), row.at(7), row.at(9)};
}

bool DayCall::isMissed() const
{
    return outcome == kMissed;
}

void DayOfficer::log(const DayCall &call)
{
    m_desk.use();
    m_desk.press(Qt::Key_F2);
    if (call.isMissed()) {
        // The sixth of the calls without content.
        enterCaller(call);
        m_desk.press(Qt::Key_T, Qt::AltModifier);
        m_desk.press(Qt::Key_6);
        return;
    }
    enterCaller(call);
    m_desk.press(Qt::Key_D, Qt::AltModifier);
    m_desk.type(call.content);
    choose(Qt::Key_O, QStringLiteral("kindCombo"), call.kind);
    choose(Qt::Key_L, QStringLiteral("fieldCombo"), call.field);
    save(call);
}

void DayOfficer::enterCaller(const DayCall &call)
{
    const PhoneNumber number = parsePhone(call.number, u"028");
    if (number.kind == PhoneClass::Withheld)
        m_desk.press(Qt::Key_0, Qt::AltModifier);
    else
        m_desk.type(call.number);
    m_desk.press(Qt::Key_N, Qt::AltModifier);
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.press(Qt::Key_Delete);
    m_desk.type(call.name);
}

// To the list, and down to the words: first letters are understood only at the pace of a person.
void DayOfficer::choose(Qt::Key accessKey, const QString &combo, const QString &words)
{
    m_desk.press(accessKey, Qt::AltModifier);
    QTRY_COMPARE(m_desk.at(), combo);
    const auto *list = qobject_cast<QComboBox *>(QApplication::focusWidget());
    m_desk.press(Qt::Key_Home);
    for (int row = 0; list->currentText() != words && row < list->count(); ++row) {
        m_desk.press(Qt::Key_Down);
        ++m_listKeys;
    }
    QCOMPARE(list->currentText(), words);
}

void DayOfficer::save(const DayCall &call)
{
    m_desk.press(Qt::Key_D, Qt::AltModifier);
    if (call.outcome == kForwarded) {
        m_desk.press(Qt::Key_F7);
        fillForward();
    } else if (call.outcome == kPromised) {
        m_desk.press(Qt::Key_F8);
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    } else {
        if (call.outcome != kAnswered) {
            const int other = static_cast<int>(kOthers.indexOf(call.outcome));
            QVERIFY2(other >= 0, qPrintable(call.outcome));
            m_desk.press(Qt::Key_Q, Qt::AltModifier);
            m_desk.press(static_cast<Qt::Key>(Qt::Key_1 + other));
        }
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    }
}

void DayOfficer::fillForward()
{
    m_desk.press(Qt::Key_Tab);
    m_desk.type(QStringLiteral("Công an phường"));
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace tb

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "base/clock.h"
#include "store/calltable.h"
#include "store/officertable.h"
#include "store/outboxtable.h"
#include "store/shifttable.h"
#include "store/unittable.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr auto kPace = 150ms;
constexpr int kBeats = 3;
constexpr qint64 kPatienceMs = 30'000;
const QString kContent = QStringLiteral("Rác tồn đọng ba ngày ở hẻm 45 đường Trần Quang Khải, đề nghị thu gom");

} // namespace

Tour::Tour(TourStage stage, QObject *parent) : QObject(parent), m_stage(std::move(stage))
{
    addSignIn();
    addCall();
    addAnswer();
    addShift();
    addLooks();
    m_poll.setInterval(kPace);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::begin()
{
    if (!QDir().mkpath(m_stage.folder)) {
        emit finished(QStringLiteral("the folder for the pictures cannot be made"));
        return;
    }
    m_begun = SystemClock().now();
    m_poll.start();
    next();
}

bool Tour::isOnDuty() const
{
    const auto officer = OfficerTable(m_stage.database).byLogin(m_stage.login);
    if (!officer.ok() || !officer.value())
        return false;
    const Moment now = SystemClock().now();
    const auto shifts = ShiftTable(m_stage.database).between(officer.value()->unit, now - 12h, now + 12h);
    return shifts.ok() && std::any_of(shifts.value().begin(), shifts.value().end(), [&](const Shift &shift) {
               return shift.officer == officer.value()->id && shift.state == ShiftState::OnDuty;
           });
}

bool Tour::holds(const std::function<bool(const Call &)> &wanted) const
{
    const Moment now = SystemClock().now();
    const auto calls = CallTable(m_stage.database).between(m_begun - 1s, now + 1h, 100);
    return calls.ok() && std::any_of(calls.value().begin(), calls.value().end(), wanted);
}

void Tour::addSignIn()
{
    m_steps.append({QStringLiteral("01-sign-in"), [] { return true; },
                    [this] {
                        const auto units = UnitTable(m_stage.database).all();
                        const auto officer = OfficerTable(m_stage.database).byLogin(m_stage.login);
                        return units.ok() && !units.value().empty() && officer.ok() && officer.value()
                            && keys().find(QStringLiteral("tilesBox"));
                    }});
    m_steps.append({QStringLiteral("01-code-offered"),
                    [this] {
                        const auto tiles = keys().find(QStringLiteral("tilesBox"))->findChildren<QAbstractButton *>();
                        if (tiles.isEmpty())
                            return false;
                        tiles.last()->click();
                        const bool there = keys().focus(QStringLiteral("loginEdit"));
                        keys().type(m_stage.login);
                        keys().focus(QStringLiteral("passwordEdit"));
                        keys().type(m_stage.password);
                        return there && keys().press(Qt::Key_Return);
                    },
                    [this] { return keys().find(QStringLiteral("laterButton")) != nullptr; }});
    m_steps.append({QStringLiteral("02-main"), [this] { return keys().click(QStringLiteral("laterButton")); },
                    [this] { return keys().find(QStringLiteral("numberEdit")) != nullptr; }});
    m_steps.append({QStringLiteral("03-on-duty"), [this] { return keys().press(Qt::CTRL | Qt::Key_G); },
                    [this] { return isOnDuty(); }});
}

void Tour::addCall()
{
    m_steps.append({QStringLiteral("04-typing"),
                    [this] {
                        const bool begun = keys().press(Qt::Key_F2);
                        keys().type(QStringLiteral("0956310222"));
                        keys().press(Qt::Key_Return);
                        // A caller who is known has a name already, and the words come next.
                        if (keys().isAt(QStringLiteral("nameEdit"))) {
                            keys().type(QStringLiteral("Hoàng Văn Lộc"));
                            keys().press(Qt::Key_Return);
                        }
                        keys().type(kContent);
                        return begun;
                    },
                    [] { return true; }});
    m_steps.append({QStringLiteral("05-saved"), [this] { return keys().press(Qt::Key_F7); },
                    [this] { return holds([](const Call &call) { return call.content == kContent; }); }});
}

void Tour::addAnswer()
{
    m_steps.append({QStringLiteral("06-response"),
                    [this] {
                        keys().press(Qt::Key_Escape);
                        return keys().press(Qt::Key_F4);
                    },
                    [this] { return keys().find(QStringLiteral("textEdit")) != nullptr; }});
    m_steps.append(
        {QStringLiteral("07-answered"),
         [this] {
             const bool there = keys().focus(QStringLiteral("textEdit"));
             keys().type(QStringLiteral("Đơn vị thu gom hẹn đưa xe đến lúc 14 giờ, đã báo cho người gọi."));
             return there && keys().press(Qt::CTRL | Qt::Key_Return);
         },
         [this] { return holds([](const Call &call) { return call.content == kContent && call.responses > 0; }); }});
}

void Tour::addShift()
{
    m_steps.append({QStringLiteral("08-my-shift"), [this] { return keys().press(Qt::CTRL | Qt::Key_G); },
                    [this] { return keys().find(QStringLiteral("endButton")) != nullptr; }});
    m_steps.append({QStringLiteral("09-roster"), [this] { return keys().press(Qt::ALT | Qt::Key_3); },
                    [this] { return keys().find(QStringLiteral("grid")) != nullptr; }});
    m_steps.append({QStringLiteral("10-lines"), [this] { return keys().press(Qt::ALT | Qt::Key_4); },
                    [this] { return keys().find(QStringLiteral("table")) != nullptr; }});
    m_steps.append({QStringLiteral("11-overview"), [this] { return keys().press(Qt::ALT | Qt::Key_5); },
                    [this] { return keys().find(QStringLiteral("owedList")) != nullptr; }});
    m_steps.append(
        {QStringLiteral("12-report"),
         [this] {
             const bool there = keys().press(Qt::ALT | Qt::Key_6);
             m_stage.exportPdf(QDir(m_stage.folder).filePath(QStringLiteral("report.pdf")));
             return there;
         },
         [this] { return QFileInfo(QDir(m_stage.folder).filePath(QStringLiteral("report.pdf"))).size() > 5000; }});
}

void Tour::addLooks()
{
    m_steps.append({QStringLiteral("13-offline"),
                    [this] {
                        m_stage.cutNetwork();
                        keys().press(Qt::Key_F2);
                        keys().type(QStringLiteral("0951882640"));
                        keys().press(Qt::Key_Return);
                        keys().press(Qt::Key_Return);
                        keys().type(QStringLiteral("Hỏi giờ làm việc của bộ phận Một cửa sáng thứ Bảy"));
                        return keys().press(Qt::CTRL | Qt::Key_Return);
                    },
                    [this] {
                        const auto counts = OutboxTable(m_stage.database).counts();
                        return counts.ok() && counts.value().pending > 0;
                    }});
    m_steps.append({QStringLiteral("14-keys"), [this] { return keys().press(Qt::Key_F1); }, [] { return true; }});
    m_steps.append({QStringLiteral("15-search"),
                    [this] {
                        keys().press(Qt::Key_Escape);
                        const bool asked = keys().press(Qt::Key_F3);
                        keys().type(QStringLiteral("rac ton dong"));
                        return asked;
                    },
                    [] { return true; }});
    m_steps.append({QStringLiteral("16-english"),
                    [this] {
                        keys().press(Qt::Key_Escape);
                        m_stage.changeLanguage();
                        return true;
                    },
                    [this] { return keys().find(QStringLiteral("numberEdit")) != nullptr; }});
    m_steps.append({QStringLiteral("17-dark"),
                    [this] {
                        m_stage.darken();
                        return true;
                    },
                    [] { return true; }});
}

void Tour::next()
{
    if (++m_at == m_steps.size()) {
        m_poll.stop();
        emit finished({});
        return;
    }
    m_since.start();
    m_beats = 0;
    if (!m_steps.at(m_at).deed()) {
        m_poll.stop();
        save(m_steps.at(m_at).name + QStringLiteral("-failed"));
        emit finished(QStringLiteral("%1 could not be done").arg(m_steps.at(m_at).name));
    }
}

void Tour::poll()
{
    const Step step = m_steps.at(m_at);
    if (m_since.elapsed() > kPatienceMs) {
        m_poll.stop();
        save(step.name + QStringLiteral("-failed"));
        emit finished(QStringLiteral("%1 did not come about").arg(step.name));
        return;
    }
    // Some beats more for what follows by itself: the list, the toast, the layout of rooms that were made anew.
    m_beats = step.done() ? m_beats + 1 : 0;
    if (m_beats < kBeats)
        return;
    if (!save(step.name)) {
        m_poll.stop();
        emit finished(QStringLiteral("%1 could not be saved").arg(step.name));
        return;
    }
    next();
}

bool Tour::save(const QString &name) const
{
    return m_stage.window()->grab().save(QDir(m_stage.folder).filePath(name + QStringLiteral(".png")));
}

} // namespace tb

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callpage.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace tb {

/// A desk with the officer's main screen open on it, and hands to type with.
class CallDeskFixture {
public:
    CallDeskFixture() : calls(*desk.pen), matters(*desk.pen), missed(*desk.pen), erasures(*desk.pen)
    {
        page = std::make_unique<CallPage>(
            CallRoom{*desk.database, calls, matters, missed, erasures, desk.clock, desk.notice, desk.ids,
                     [](const Error &error) { return QStringLiteral("sentence %1").arg(codeText(error.code)); },
                     [this](const QString &password, const QString &code, const CallRoom::Proved &proved) {
                         asked << password + u'/' + code;
                         proved(proof);
                     }});
        page->resize(1220, 620);
        page->setSeat(desk.seat);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    template <class T> T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    QLineEdit *number() const { return find<QLineEdit>("numberEdit"); }
    QLineEdit *name() const { return find<QLineEdit>("nameEdit"); }
    QPlainTextEdit *content() const { return find<QPlainTextEdit>("contentEdit"); }
    QListView *view() const { return find<QListView>("callView"); }

    /// Keys go where the focus is, as from a keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), key, with);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void pressSave() const { press(Qt::Key_Return, Qt::ControlModifier); }

    std::vector<Call> all() const
    {
        return CallTable(*desk.database)
            .between(desk.clock.now() - minutes(6000), desk.clock.now() + minutes(6000), 99)
            .take();
    }
    CallId log(const CallDraft &draft) { return calls.logCall(desk.seat, draft).take(); }
    /// Writing into the journal fails from now on, as on a full disk.
    void breakWriting() const
    {
        const Done done = desk.database->runScript(
            QStringLiteral("CREATE TEMP TRIGGER broken BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'full'); END"));
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().detail));
    }
    void mendWriting() const { QVERIFY(desk.database->runScript(QStringLiteral("DROP TRIGGER broken")).ok()); }

    TestDesk desk;
    QStringList asked; ///< what was shown to prove who sits here
    Done proof; ///< what comes of it
    CallDesk calls;
    MatterDesk matters;
    CallBackDesk missed;
    ErasureDesk erasures;
    std::unique_ptr<CallPage> page;
};

} // namespace tb

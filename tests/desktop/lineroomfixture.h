// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/testdesk.h"
#include "line/checkresultlist.h"
#include "line/linecheckform.h"
#include "line/linemodel.h"
#include "line/linepage.h"
#include "look/appearance.h"
#include "look/chip.h"
#include "look/fonts.h"
#include "look/messagebar.h"
#include "look/tbbutton.h"
#include "store/checktable.h"
#include "store/linetable.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

namespace tb {

/// The room of the lines over a real file, as a head or an officer has it before them.
class LineRoomFixture {
protected:
    template <class T> T *part(const char *name)
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }
    void press(const char *keys) { QTest::keySequence(page.get(), QKeySequence(QString::fromLatin1(keys))); }
    std::vector<Line> lines() { return LineTable(*desk->database).ofUnit(desk->seat.unit).take(); }
    std::vector<LineCheck> checks() { return CheckTable(*desk->database).ofLine(desk->line, 10).take(); }
    QString problem(const char *form)
    {
        auto *bar = page->findChild<QWidget *>(QString::fromLatin1(form))
                        ->findChild<MessageBar *>(QStringLiteral("problemBar"));
        QStringList words;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            words.append(label->text());
        return bar->isHidden() ? QString() : words.join(QLatin1Char(' '));
    }
    void open(const Seat &seat)
    {
        page = std::make_unique<LinePage>(LineRoom{*desk->database, *doors, *checkDesk, desk->clock, desk->random,
                                                   desk->notice, [](const Error &error) { return error.detail; }});
        page->resize(1278, 594);
        page->setSeat(seat);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void start()
    {
        page.reset();
        desk = std::make_unique<TestDesk>();
        doors = std::make_unique<LineDesk>(*desk->pen);
        checkDesk = std::make_unique<CheckDesk>(*desk->pen);
        applyAppearance(*qApp, {});
        open(desk->headSeat);
    }
    std::unique_ptr<TestDesk> desk;
    std::unique_ptr<LineDesk> doors;
    std::unique_ptr<CheckDesk> checkDesk;
    std::unique_ptr<LinePage> page;
};

} // namespace tb

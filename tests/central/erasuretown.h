// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examination.h"
#include "fakes/bytescan.h"
#include "fakes/databaseimage.h"
#include "routerfixture.h"
#include "store/calltable.h"
#include "store/purge.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace tb {

/// Two wards; in the first a call, of which every word can be found again.
class Town : public RouterFixture {
public:
    Town()
    {
        desk = provenDesk();
        signIn(desk, QStringLiteral("nghia"));
        other = addUnit(QStringLiteral("HT"));
        otherOfficer = addOfficer(other, QStringLiteral("binh"), Role::Officer);
        otherDesk = enrol(other);
        signIn(otherDesk, QStringLiteral("binh"));
        opened = logged();
        id = opened.header.subject.id.as<CallId>();
    }

    static QStringList words()
    {
        return {QStringLiteral("Zuyến"), QStringLiteral("950555771"), QStringLiteral("quyếtwq"),
                QStringLiteral("Đãgửixq")};
    }
    static QString said() { return QStringLiteral("Zuyến 950555771 quyếtwq Đãgửixq"); }

    Entry logged() { return call(desk, officer, said()); }
    Entry say(TestClient &from, OfficerId author, CallId about, QStringView kind, Json::Object body = {},
              Json::Object personal = {})
    {
        return write(from, author,
                     {from.enrolment.unit,
                      {SubjectType::Call, about.as<SubjectId>()},
                      kind.toString(),
                      clock.now(),
                      {},
                      std::move(body),
                      std::move(personal)});
    }
    Entry answer(TestClient &from, OfficerId author, CallId about)
    {
        return say(from, author, about, kind::kResponseRecorded, {{QStringLiteral("closes"), true}},
                   {{QStringLiteral("text"), said()}});
    }
    Entry forward()
    {
        return say(desk, officer, id, kind::kCallForwarded,
                   {{QStringLiteral("unit"), other.text()}, {QStringLiteral("where"), QStringLiteral("UBND HT")}},
                   {{QStringLiteral("note"), said()}});
    }
    Entry erasure(OfficerId by)
    {
        return say(desk, by, id, kind::kPersonalErased,
                   {{QStringLiteral("basis"), QStringLiteral("erase.request")},
                    {QStringLiteral("paper"), QStringLiteral("12/QĐ-UBND")}});
    }
    Call row(CallId of) { return CallTable(*database).find(of).take().value(); }
    CallId copy() { return CallTable(*database).copiesOf(id).take().front().id; }

    /// What the database still tells of it, whatever asks.
    QStringList left()
    {
        QStringList found;
        for (const char *table : {"entry", "refused"}) {
            Statement select(*database, QStringLiteral("SELECT personal FROM %1").arg(QLatin1String(table)));
            if (!select.run().ok())
                qFatal("a table could not be read");
            while (select.next()) {
                if (QString::fromUtf8(select.blob()).contains(QStringLiteral("Zuyến")))
                    found << QLatin1String(table);
            }
        }
        Statement select(*database, QStringLiteral("SELECT content || search_text FROM call"));
        if (!select.run().ok())
            qFatal("the calls could not be read");
        while (select.next()) {
            const QString text = select.text();
            if (text.contains(QStringLiteral("Zuyến")) || text.contains(QStringLiteral("zuyen")))
                found << QStringLiteral("call");
        }
        return found;
    }
    /// In the files: of SQLite's all of them.
    QStringList leftInFiles()
    {
        if (database->isShared())
            return {};
        return filesWith(folder.path(), words(), {QStringLiteral(".image"), QStringLiteral(".image-wal")});
    }
    QString finding()
    {
        const Result<qint64> proved = Examination(*database).run();
        return proved.ok() ? QString() : proved.error().detail;
    }
    QString image() const { return folder.filePath(QStringLiteral("older.image")); }
    QString ledgerFile() const { return folder.filePath(QStringLiteral("erasures.jsonl")); }

    TestClient desk, otherDesk;
    UnitId other;
    OfficerId otherOfficer;
    Entry opened;
    CallId id;
};

} // namespace tb

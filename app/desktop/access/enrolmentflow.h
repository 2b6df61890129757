// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "sync/accountclient.h"
#include "sync/httptransport.h"

#include <QObject>

namespace tb {

/// Joins this computer to a unit: asks the server who it is before the one-time code is spent, then keeps what the
/// server gave. What was kept before a failure is there when one begins again.
class EnrolmentFlow : public QObject {
    Q_OBJECT

public:
    EnrolmentFlow(Database &database, HttpTransport &transport, QObject *parent = nullptr)
        : QObject(parent), m_database(database), m_transport(transport), m_account(transport)
    {
    }

    struct Request {
        QString address; ///< as typed
        QString certificateFile; ///< path of a PEM file; empty: whom the computer trusts
        QString code;
        QString deskName;
    };
    void begin(const Request &request);
    bool isBusy() const { return m_busy; }

    /// The address that was used the last time, as typed.
    Result<QString> lastAddress();
    /// Whether this computer has been enrolled.
    Result<bool> isEnrolled();

signals:
    void busyChanged(bool busy);
    void enrolled(const tb::Enrolment &enrolment);
    /// BadArguments for the address, BadFile for the certificate file, EnrolmentRefused for the code, or as
    /// AccountClient says.
    void failed(const tb::Error &error);

private:
    Result<QByteArray> readCertificate(const QString &path) const;
    void enrol(const QUrl &address, const QByteArray &authority, const Request &request);
    Done keep(const QUrl &address, const QByteArray &authority, const Enrolment &enrolment);
    void fail(const Error &error);
    void setBusy(bool busy);

    Database &m_database;
    HttpTransport &m_transport;
    AccountClient m_account;
    bool m_busy = false;
};

} // namespace tb

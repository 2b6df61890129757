// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiringhouse.h"
#include "wiringoptions.h"

namespace tb {

/// Enrols this desk and signs an officer in from a file, for sample cities and the tour:
/// {"server": "https://host:port", "ca": PEM or a path beside the file, "code" or "codes", "login", "password"}.
class WiringEnrolment : public QObject {
    Q_OBJECT

public:
    WiringEnrolment(WiringHouse &house, const WiringOptions &options, QObject *parent = nullptr);

    void begin();

    const QString &login() const { return m_login; }
    const QString &password() const { return m_password; }

signals:
    /// The desk is enrolled; with a tour, that signs in itself.
    void enrolled();
    /// Officers who enrol or sign in by themselves take over from here.
    void failed(const tb::Error &error);

private:
    Done readFile();
    void enrol();
    Done keep(const Enrolment &enrolment);
    void proceed();
    void signIn();
    void signInHere(const Error &error);
    void await(OfficerId officer);

    WiringHouse &m_house;
    WiringOptions m_options;
    QByteArray m_server;
    QByteArray m_authority;
    QString m_code;
    QString m_login;
    QString m_password;
    OfficerId m_awaited;
};

} // namespace tb

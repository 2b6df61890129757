// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/desklines.h"
#include "access/enrolmentflow.h"
#include "store/changenotice.h"

#include <QWidget>

#include <memory>

namespace tb {

namespace Ui {
class FirstRunPage;
}

/// The first minutes of a desk: which server, which lines, done. It can be left at any point and goes on there.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Database &database;
        EnrolmentFlow &flow;
        ChangeNotice &notice;
    };

    explicit FirstRunPage(const Parts &parts, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    /// True until the server is known and the lines were chosen or put off.
    static Result<bool> isNeeded(Database &database);

signals:
    /// The settings of this desk are on the disk: fetching may begin, and fills the list of lines.
    void enrolled(const tb::Enrolment &enrolment);
    void finished();
    void languageChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Step { ServerStep, LinesStep, DoneStep };

    void connectAll();
    void retranslate();
    void go(Step step);
    void next();
    void beginEnrolment();
    void showFailure(const Error &error);
    void showLines();
    void keepLines();
    void chooseFile();

    std::unique_ptr<Ui::FirstRunPage> m_ui;
    EnrolmentFlow &m_flow;
    DeskLines m_lines;
    Step m_step = ServerStep;
};

} // namespace tb

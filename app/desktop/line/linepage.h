// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line/lineroom.h"

#include <QWidget>

#include <map>
#include <memory>

namespace tb {

class CorrectionForm;
class LineCheckForm;
class LineForm;
class LineHoursForm;
class LineImportForm;
class LineModel;
class LineStatusForm;
struct LineState;
namespace Ui {
class LinePage;
}

/// The published lines: who attends them now, what was answered today, whether they work. Everyone sees and checks;
/// heads register, amend, withdraw and say who puts right what failed.
class LinePage : public QWidget {
    Q_OBJECT

public:
    explicit LinePage(const LineRoom &room, QWidget *parent = nullptr);
    ~LinePage() override;

    void setSeat(const Seat &seat);

public slots:
    void refresh();

signals:
    /// A sentence for the toast.
    void told(const QString &sentence);
    /// Somebody is to be put on a line.
    void rosterAsked();
    /// How many lines stand open and unattended, for so long that the head must know.
    void alarmsCounted(int lines);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Pane { Check, Corrections, Details, Hours, Status, Import };

    void makePanes();
    void makeKeys();
    void showCounts();
    void showLine();
    void open(Pane pane);
    void leave();
    void choose(LineId line);
    const LineState *current() const;
    void fit();
    void fitBar(int room);

    LineRoom m_room;
    std::unique_ptr<Ui::LinePage> m_ui;
    LineModel *m_model;
    LineCheckForm *m_check;
    CorrectionForm *m_corrections;
    LineForm *m_details;
    LineHoursForm *m_hours;
    LineStatusForm *m_status;
    LineImportForm *m_import;
    Seat m_seat;
    LineId m_line;
    std::map<LineId, Moment> m_drawn;
    bool m_head = false;
    bool m_paneAsked = false; ///< where there is room for one of the two only
};

} // namespace tb

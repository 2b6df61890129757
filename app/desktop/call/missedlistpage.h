// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "call/callroom.h"
#include "call/draftkeeper.h"
#include "call/missedpreview.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tb {

class MissedListModel;
namespace Ui {
class MissedListPage;
}

/// Many missed calls at once: a list is pasted, what it was understood as stands below, one button writes it.
class MissedListPage : public QWidget {
    Q_OBJECT

public:
    MissedListPage(const CallRoom &room, const CallNames &names, QWidget *parent = nullptr);
    ~MissedListPage() override;

    /// The text belongs to its officer: another one finds another text.
    void setSeat(const std::optional<Seat> &seat);
    /// Goes to the text, with the lines as they are now.
    void begin();
    void save();

signals:
    void closeAsked();
    /// They are on the disk.
    void saved(int count);

private:
    Json content() const;
    void fillLines();
    void preview();
    Result<std::vector<Call>> known(const std::vector<MissedRing> &rings);
    void showPreview(std::vector<MissedPreview> rows);
    void tellFailure(const Error &error);
    LineId line() const;

    const CallRoom &m_room;
    const CallNames &m_names;
    std::unique_ptr<Ui::MissedListPage> m_ui;
    MissedListModel *m_model;
    DraftKeeper m_keeper;
    std::optional<Seat> m_seat;
};

} // namespace tb

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callnames.h"
#include "look/status.h"
#include "store/storedentry.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <vector>

namespace tb {

/// One entry of a call as a person reads it.
struct TimelineItem {
    QString icon;
    Status status = Status::Neutral;
    QString title;
    QString byline; ///< who, and what goes with it
    Moment at;
    QString text; ///< what was said or noted; empty where nothing was
    QStringList changes; ///< "Name: A → B"
    QStringList marks; ///< "saved late", "waiting to be sent", "refused"

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// The course of a call: every entry worded, in the order of the fold.
class Timeline {
    Q_DECLARE_TR_FUNCTIONS(tb::Timeline)

public:
    /// `hidden`: who called is kept confidential from the reader.
    static std::vector<TimelineItem> of(const std::vector<StoredEntry> &entries, const CallNames &names, Moment now,
                                        bool hidden = false);
    /// That the caller of a missed call got through later, as `call` tells.
    static TimelineItem servedLater(const Call &call, const CallNames &names, Moment now);

private:
    Timeline(const CallNames &names, Moment now, bool hidden) : m_names(names), m_now(now), m_hidden(hidden) { }

    TimelineItem item(const StoredEntry &stored);
    void word(TimelineItem &item, const Entry &entry);
    void wordCourse(TimelineItem &item, const Entry &entry) const;
    static void wordErased(TimelineItem &item, const Entry &entry);
    void wordTerm(TimelineItem &item, const Entry &entry) const;
    void wordLogged(TimelineItem &item, const Entry &entry);
    void wordOtherUnit(TimelineItem &item, const Entry &entry);
    void wordReported(TimelineItem &item, const Entry &entry, const QString &what);
    void wordForwarded(TimelineItem &item, const Entry &entry) const;
    void wordResponse(TimelineItem &item, const Entry &entry) const;
    void wordCallBack(TimelineItem &item, const Entry &entry) const;
    QStringList changesOf(const Entry &entry);
    bool covers(const QString &field) const;
    QString valueOf(const Entry &entry, const QString &field) const;
    QString shown(const QString &value) const;
    void remember(const Entry &entry, const QStringList &fields);

    const CallNames &m_names;
    Moment m_now;
    bool m_hidden;
    std::map<QString, QString> m_values; ///< as the entries so far have left them
};

} // namespace tb

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/subject.h"

#include <QObject>

#include <vector>

namespace tb {

/// Tells, after the commit, what the journal now says something new about. Lists re-read those rows and no others.
class TB_API ChangeNotice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void publish(const std::vector<Subject> &subjects) { emit subjectsChanged(subjects); }

signals:
    void subjectsChanged(const std::vector<tb::Subject> &subjects);
};

} // namespace tb

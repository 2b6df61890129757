// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tb {

/// Takes a telephone number as it is spoken or pasted. Groups the digits only while the caret stands at the end, never
/// asks the input method, and copies plain digits.
class PhoneEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PhoneEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void regroup(const QString &typed);
};

} // namespace tb

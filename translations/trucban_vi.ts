<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>tb::AcceptanceForm</name>
    <message>
        <source>Accept a handover</source>
        <comment>title of a sheet</comment>
        <translation>Nhận bàn giao ca</translation>
    </message>
    <message>
        <source>Handover notes</source>
        <comment>caption of what was written</comment>
        <translation>Nội dung bàn giao</translation>
    </message>
    <message>
        <source>Re&amp;mark of the receiver</source>
        <translation>Ý &amp;kiến của người nhận ca</translation>
    </message>
    <message>
        <source>Remark of the receiver</source>
        <translation>Ý kiến của người nhận ca</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>Accept handover</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <translation>Không có nội dung bàn giao.</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding matter(s)</source>
        <translation>
            <numerusform>%n việc còn tồn</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <comment>who goes on with a matter</comment>
        <translation>Bạn</translation>
    </message>
</context>
<context>
    <name>tb::AccountCard</name>
    <message>
        <source>Sign out at all other desks</source>
        <translation>Đăng xuất khỏi các bàn trực khác</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <translation>Đăng nhập của bạn</translation>
    </message>
    <message>
        <source>Password that you have now</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Gõ lại mật khẩu mới</translation>
    </message>
    <message>
        <source>Code of your telephone, or a recovery code</source>
        <translation>Mã trên điện thoại, hoặc mã dự phòng</translation>
    </message>
    <message>
        <source>Password changed. All other desks ask for the new one.</source>
        <comment>toast</comment>
        <translation>Đã đổi mật khẩu. Các bàn trực khác sẽ hỏi mật khẩu mới.</translation>
    </message>
    <message>
        <source>Signed out at all other desks</source>
        <comment>toast</comment>
        <translation>Đã đăng xuất khỏi các bàn trực khác</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Chưa thay đổi gì</translation>
    </message>
    <message>
        <source>The server tells here at which desks you are signed in.</source>
        <translation>Máy chủ cho biết ở đây bạn đang đăng nhập tại những bàn trực nào.</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>Gõ mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>It shows that it is you who asks, and not somebody who passes by.</source>
        <translation>Để chắc rằng chính bạn yêu cầu, không phải người khác đi ngang qua.</translation>
    </message>
    <message>
        <source>This is not the code of the telephone</source>
        <translation>Đây không phải mã trên điện thoại</translation>
    </message>
    <message>
        <source>A code is asked for as well</source>
        <translation>Cần thêm một mã</translation>
    </message>
    <message>
        <source>Type what the app on your telephone shows now, then press the button again.</source>
        <translation>Gõ mã ứng dụng trên điện thoại đang hiện, rồi bấm lại nút.</translation>
    </message>
</context>
<context>
    <name>tb::BannerWords</name>
    <message>
        <source>%1: nobody since %2</source>
        <comment>names of lines, time of day</comment>
        <translation>%1: không ai trực từ %2</translation>
    </message>
    <message>
        <source>%1: nobody since %2, back by %3</source>
        <comment>names of lines, times of day</comment>
        <translation>%1: không ai trực từ %2, quay lại lúc %3</translation>
    </message>
    <message>
        <source>You answer for %1 · %2</source>
        <comment>officer, names of lines</comment>
        <translation>Bạn trực thay %1 · %2</translation>
    </message>
    <message>
        <source>You answer for %1 until %2 · %3</source>
        <comment>officer, time of day, names of lines</comment>
        <translation>Bạn trực thay %1 đến %2 · %3</translation>
    </message>
    <message>
        <source>%1 – %2 · nobody answers %3</source>
        <comment>times of day, names of lines</comment>
        <translation>%1 – %2 · không ai trực %3</translation>
    </message>
    <message>
        <source>Since %1 · nobody answers %2</source>
        <comment>time of day, names of lines</comment>
        <translation>Từ %1 · không ai trực %2</translation>
    </message>
    <message>
        <source>%1 – %2 · %3 answers</source>
        <comment>times of day, officer</comment>
        <translation>%1 – %2 · %3 trực thay</translation>
    </message>
    <message>
        <source>Since %1 · %2 answers</source>
        <comment>time of day, officer</comment>
        <translation>Từ %1 · %2 trực thay</translation>
    </message>
    <message>
        <source>AWAY %1</source>
        <comment>span of time</comment>
        <translation>TẠM RỜI %1</translation>
    </message>
    <message>
        <source>ON DUTY</source>
        <translation>ĐANG TRỰC</translation>
    </message>
    <message>
        <source>AWAY</source>
        <translation>TẠM RỜI</translation>
    </message>
    <message>
        <source>ENDED, NOT HANDED OVER</source>
        <translation>HẾT CA – CHƯA BÀN GIAO</translation>
    </message>
    <message>
        <source>NOT ON DUTY</source>
        <translation>CHƯA VÀO CA</translation>
    </message>
    <message>
        <source>You have no shift now</source>
        <translation>Bạn không có ca trực lúc này</translation>
    </message>
    <message>
        <source>You have no shift in the coming days</source>
        <translation>Bạn không có ca trực trong những ngày tới</translation>
    </message>
    <message>
        <source>Your %1 begins at %2</source>
        <comment>%1 is the shift</comment>
        <translation>%1 của bạn bắt đầu lúc %2</translation>
    </message>
    <message>
        <source>Your %1 began at %2</source>
        <comment>%1 is the shift</comment>
        <translation>%1 của bạn đã bắt đầu lúc %2</translation>
    </message>
    <message>
        <source>Calls can be noted all the same.</source>
        <translation>Vẫn ghi được cuộc gọi.</translation>
    </message>
    <message>
        <source>Next: %1, %2, %3</source>
        <comment>shift, time, day</comment>
        <translation>Ca kế tiếp: %1, %2, %3</translation>
    </message>
    <message>
        <source>In %1 · %2</source>
        <comment>span of time, names of lines</comment>
        <translation>Còn %1 · %2</translation>
    </message>
    <message>
        <source>%1 ago · %2</source>
        <comment>span of time, names of lines</comment>
        <translation>%1 trước · %2</translation>
    </message>
    <message>
        <source>Over since %1 · hand over, please</source>
        <comment>span of time</comment>
        <translation>Đã quá giờ %1 · đề nghị bàn giao ca</translation>
    </message>
    <message>
        <source>%1 left · nobody follows</source>
        <comment>span of time</comment>
        <translation>Còn %1 · chưa có người nhận ca</translation>
    </message>
    <message>
        <source>%1 left · then %2</source>
        <comment>span of time, officer</comment>
        <translation>Còn %1 · sau đó: %2</translation>
    </message>
    <message>
        <source>Over since %1 · nobody answers %2</source>
        <comment>time of day, names of lines</comment>
        <translation>Quá giờ hẹn %1 · không ai trực %2</translation>
    </message>
    <message>
        <source>Over since %1 · %2 still answers</source>
        <comment>time of day, officer</comment>
        <translation>Quá giờ hẹn %1 · %2 vẫn trực thay</translation>
    </message>
    <message>
        <source>You answer for %1, who was to be back at %2 · %3</source>
        <comment>officer, time of day, names of lines</comment>
        <translation>Bạn trực thay %1, hẹn về lúc %2 nhưng chưa về · %3</translation>
    </message>
    <message>
        <source>%1: nobody since %2, %3 was to be back at %4</source>
        <comment>names of lines, time of day, officer, time of day</comment>
        <translation>%1: không ai trực từ %2, %3 hẹn về lúc %4</translation>
    </message>
</context>
<context>
    <name>tb::BulkOutcome</name>
    <message>
        <source>Save for all</source>
        <comment>button</comment>
        <translation>Lưu cho tất cả</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What will be written</source>
        <comment>accessible name of a list</comment>
        <translation>Nội dung sẽ ghi</translation>
    </message>
    <message>
        <source>Outcome for all of them</source>
        <translation>Kết quả chung</translation>
    </message>
    <message>
        <source>Reason, written to each of them</source>
        <translation>Lý do, ghi cho từng người gọi</translation>
    </message>
    <message>
        <source>A caller cannot be read</source>
        <comment>strip</comment>
        <translation>Không đọc được một người gọi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a caller, to be written</comment>
        <translation>
            <numerusform>%n bút toán</numerusform>
        </translation>
    </message>
    <message>
        <source>saved</source>
        <comment>of a caller</comment>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <comment>of a caller; why</comment>
        <translation>chưa lưu: %1</translation>
    </message>
    <message numerus="yes">
        <source>One outcome for %n callers</source>
        <comment>title</comment>
        <translation>
            <numerusform>Một kết quả cho %n người gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen calls is a missed one that is owed a call-back.</source>
        <translation>Trong các cuộc đã chọn không có cuộc gọi nhỡ nào cần gọi lại.</translation>
    </message>
    <message>
        <source>Closes the matter of each of them. Each gets entries of their own.</source>
        <translation>Đóng việc của từng người gọi. Mỗi người có bút toán riêng.</translation>
    </message>
    <message>
        <source>Notes a try for each of them; the call-back stays owed.</source>
        <translation>Ghi một lần gọi lại cho từng người; vẫn còn phải gọi lại.</translation>
    </message>
    <message>
        <source>Write the reason: it stands with each of them.</source>
        <comment>strip</comment>
        <translation>Hãy ghi lý do: lý do được lưu cho từng người gọi.</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n callers</source>
        <comment>strip</comment>
        <translation>
            <numerusform>Đã lưu cho %n người gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows say who was refused and why.</source>
        <comment>strip</comment>
        <translation>Từng dòng ghi rõ ai chưa lưu được và vì sao.</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: open them again</comment>
        <translation>Mở lại tất cả</translation>
    </message>
    <message numerus="yes">
        <source>Opened again: %n callers</source>
        <comment>strip</comment>
        <translation>
            <numerusform>Đã mở lại: %n người gọi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallBackComposer</name>
    <message>
        <source>Call back in</source>
        <comment>field</comment>
        <translation>Gọi lại lúc</translation>
    </message>
    <message>
        <source>At</source>
        <comment>field: time of a call-back</comment>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who calls</source>
        <comment>field</comment>
        <translation>Người gọi lại</translation>
    </message>
    <message>
        <source>What to say</source>
        <comment>field</comment>
        <translation>Việc cần nói</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: keep the text and close</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <comment>button: save</comment>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>when to call back</comment>
        <translation>15 phút</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>when to call back</comment>
        <translation>1 giờ</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>when to call back</comment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Whoever is on duty then</source>
        <comment>who calls back</comment>
        <translation>Người trực lúc đó</translation>
    </message>
    <message>
        <source>Outside your shift it goes into the hand-over by itself.</source>
        <comment>below a promise</comment>
        <translation>Ngoài ca của bạn: tự vào phiếu bàn giao.</translation>
    </message>
    <message>
        <source>This time has passed: choose a later one.</source>
        <comment>below a time field</comment>
        <translation>Giờ này đã qua: hãy chọn giờ sau.</translation>
    </message>
    <message>
        <source>Before closing</source>
        <comment>when to call back</comment>
        <translation>Trước giờ nghỉ</translation>
    </message>
    <message>
        <source>Next working day</source>
        <comment>when to call back</comment>
        <translation>Ngày làm việc sau</translation>
    </message>
</context>
<context>
    <name>tb::CallDetail</name>
    <message>
        <source>Correct</source>
        <comment>button: amend the call</comment>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Copy number</source>
        <comment>button</comment>
        <translation>Chép số máy</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <comment>button</comment>
        <translation>Cuộc trước</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Chi tiết cuộc gọi</translation>
    </message>
    <message>
        <source>What came of calling back</source>
        <comment>heading</comment>
        <translation>Kết quả gọi lại</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>result of a call-back</comment>
        <translation>Đã gặp</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>result of a call-back</comment>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <comment>result of a call-back</comment>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>Note on the call-back</source>
        <translation>Ghi chú gọi lại</translation>
    </message>
    <message>
        <source>A note (may stay empty)</source>
        <comment>placeholder</comment>
        <translation>Ghi chú (có thể để trống)</translation>
    </message>
    <message>
        <source>Save result</source>
        <comment>button</comment>
        <translation>Lưu kết quả</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>fact</comment>
        <translation>Đường dây</translation>
    </message>
    <message>
        <source>Called at</source>
        <comment>fact</comment>
        <translation>Gọi lúc</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>fact</comment>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Logged by</source>
        <comment>fact</comment>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>fact</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>With</source>
        <comment>fact: who owes the answer</comment>
        <translation>Nơi xử lý</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>Việc cần ghi</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button: record an answer</comment>
        <translation>Ghi trả lời</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>button</comment>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>button</comment>
        <translation>Hẹn gọi</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: close the matter</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>button</comment>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>after saving</comment>
        <translation>Đã mở lại</translation>
    </message>
    <message>
        <source>Number copied</source>
        <comment>toast</comment>
        <translation>Đã chép số máy</translation>
    </message>
    <message>
        <source>Matter closed</source>
        <comment>after saving</comment>
        <translation>Đã đóng việc</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>strip</comment>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Show in full</source>
        <comment>button: a confidential caller</comment>
        <translation>Xem đầy đủ</translation>
    </message>
    <message>
        <source>Call back now</source>
        <comment>button: ring this number</comment>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <comment>button: of missed calls</comment>
        <translation>Kết thúc xử lý</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a menu of further deeds</comment>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>chip of a call</comment>
        <translation>Bí mật</translation>
    </message>
    <message>
        <source>The matter is yours now</source>
        <comment>after saving</comment>
        <translation>Đã tiếp nhận, việc này của bạn</translation>
    </message>
</context>
<context>
    <name>tb::CallFace</name>
    <message>
        <source>Called back</source>
        <comment>state of a call</comment>
        <translation>Đã gọi lại</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a call</comment>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>state of an outgoing call</comment>
        <translation>Đã gọi đi</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a call</comment>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>state of a call</comment>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <comment>state of a call; how long</comment>
        <translation>Quá hạn %1</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>state of a call</comment>
        <translation>Đã chuyển xử lý</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>state of a call; a body outside</comment>
        <translation>Đã chuyển %1</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of a call</comment>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>state of a call; a time or a day</comment>
        <translation>Hạn %1</translation>
    </message>
    <message>
        <source>Call back by %1</source>
        <comment>state of a missed call</comment>
        <translation>Gọi lại trước %1</translation>
    </message>
    <message>
        <source>Call at %1</source>
        <comment>a promised call-back</comment>
        <translation>Hẹn gọi %1</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>personal data of a caller</comment>
        <translation>Đã xóa theo quy định</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <comment>caller</comment>
        <translation>Chưa rõ tên</translation>
    </message>
    <message>
        <source>What was said has been erased</source>
        <comment>call</comment>
        <translation>Nội dung đã được xóa theo quy định</translation>
    </message>
    <message>
        <source>Missed call</source>
        <comment>row</comment>
        <translation>Gọi nhỡ</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>spoken of a row</comment>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>Waits to be received</source>
        <comment>state of a call</comment>
        <translation>Chờ tiếp nhận</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>state of a call; a time or a day</comment>
        <translation>Chờ bổ sung đến %1</translation>
    </message>
    <message>
        <source>Kept confidential</source>
        <comment>in place of a name or a place</comment>
        <translation>Giữ bí mật</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <comment>caller</comment>
        <translation>Số ẩn</translation>
    </message>
    <message numerus="yes">
        <source>called back %n time(s)</source>
        <comment>row</comment>
        <translation>
            <numerusform>đã gọi lại %n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s)</source>
        <comment>spoken of a row</comment>
        <translation>
            <numerusform>đổ chuông %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Served later</source>
        <comment>state of a missed call</comment>
        <translation>Đã được trả lời</translation>
    </message>
</context>
<context>
    <name>tb::CallForm</name>
    <message>
        <source>Log a call</source>
        <comment>title of the form</comment>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <comment>field</comment>
        <translation>&amp;Số máy</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>of a call</comment>
        <translation>Hướng</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field</comment>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <comment>placeholder</comment>
        <translation>Số máy gọi đến</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <comment>field</comment>
        <translation>&amp;Người gọi</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>field</comment>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <comment>placeholder</comment>
        <translation>Tên người gọi (có thể để trống)</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <comment>field</comment>
        <translation>Đường dâ&amp;y</translation>
    </message>
    <message>
        <source>Fi&amp;eld</source>
        <comment>topic of a call</comment>
        <translation>&amp;Lĩnh vực</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>field</comment>
        <translation>Đường dây</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>topic of a call</comment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <comment>field</comment>
        <translation>Nội &amp;dung</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>field</comment>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>A few words while you listen</source>
        <comment>placeholder</comment>
        <translation>Ghi ngắn gọn trong khi nghe</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Loại cuộc gọi</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <comment>button: adds a field</comment>
        <translation>Địa c&amp;hỉ</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <comment>button: marks a call</comment>
        <translation>&amp;Khẩn</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field</comment>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Place: house, street, quarter</source>
        <comment>placeholder</comment>
        <translation>Số nhà, đường, khu phố</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>outcome: on the spot</comment>
        <translation>Trả lời ngay</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>outcome</comment>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>outcome</comment>
        <translation>Hẹn gọi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: leave the correction</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save call</source>
        <comment>button</comment>
        <translation>Lưu cuộc gọi</translation>
    </message>
    <message>
        <source>Save correction</source>
        <comment>button</comment>
        <translation>Lưu bản sửa</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here.</source>
        <comment>strip</comment>
        <translation>Chưa lưu được. Nội dung vẫn còn đây.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: save once more</comment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Kept secret: others see the name only with a reason</source>
        <comment>below the caller</comment>
        <translation>Giữ kín: người khác chỉ xem được tên khi nêu lý do</translation>
    </message>
    <message>
        <source>Phrases</source>
        <comment>button: opens the list</comment>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <comment>field</comment>
        <translation>Giờ gọi</translation>
    </message>
    <message>
        <source>Written down afterwards because</source>
        <comment>field</comment>
        <translation>Lý do ghi muộn</translation>
    </message>
    <message>
        <source>Power cut, from a paper slip …</source>
        <comment>placeholder</comment>
        <translation>Mất điện, ghi từ phiếu giấy…</translation>
    </message>
</context>
<context>
    <name>tb::CallList</name>
    <message>
        <source>Today</source>
        <comment>tab of the list of calls</comment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>To call back</source>
        <comment>tab of the list of calls</comment>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>tab of the list of calls</comment>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>tab of the list of calls</comment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Which calls</source>
        <comment>accessible name of the tabs</comment>
        <translation>Nhóm cuộc gọi</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>accessible name of the list</comment>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>No calls yet today</source>
        <comment>empty list</comment>
        <translation>Hôm nay chưa có cuộc gọi</translation>
    </message>
    <message>
        <source>Calls that you log appear here. Press F2 and type the number.</source>
        <comment>empty list</comment>
        <translation>Cuộc gọi bạn ghi sẽ hiện ở đây. Bấm F2 rồi gõ số máy.</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <comment>empty list</comment>
        <translation>Không có cuộc nhỡ. Tốt!</translation>
    </message>
    <message>
        <source>Missed calls and promised call-backs appear here.</source>
        <comment>empty list</comment>
        <translation>Cuộc gọi nhỡ và lời hẹn gọi lại sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing more is due today</source>
        <comment>empty list</comment>
        <translation>Hôm nay không còn việc đến hạn</translation>
    </message>
    <message>
        <source>Matters that must be answered today appear here.</source>
        <comment>empty list</comment>
        <translation>Việc phải trả lời trong hôm nay sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <comment>empty list</comment>
        <translation>Không có việc quá hạn</translation>
    </message>
    <message>
        <source>Matters past their time appear here.</source>
        <comment>empty list</comment>
        <translation>Việc đã quá hạn sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Log missed calls from a list</source>
        <comment>button</comment>
        <translation>Ghi cuộc gọi nhỡ từ danh sách</translation>
    </message>
</context>
<context>
    <name>tb::CallListModel</name>
    <message>
        <source>%1, %2 calls</source>
        <comment>heading in a list, spoken</comment>
        <translation>%1, %2 cuộc</translation>
    </message>
    <message>
        <source>DO NOW</source>
        <comment>heading in the list of calls</comment>
        <translation>CẦN LÀM NGAY</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <comment>heading in the list of calls</comment>
        <translation>ĐANG XỬ LÝ</translation>
    </message>
    <message>
        <source>DONE TODAY</source>
        <comment>heading in the list of calls</comment>
        <translation>ĐÃ XONG HÔM NAY</translation>
    </message>
    <message>
        <source>TO CALL BACK</source>
        <comment>heading in the list of calls</comment>
        <translation>CHỜ GỌI LẠI</translation>
    </message>
    <message>
        <source>CALLED BACK TODAY</source>
        <comment>heading in the list of calls</comment>
        <translation>ĐÃ GỌI LẠI HÔM NAY</translation>
    </message>
    <message>
        <source>DUE TODAY</source>
        <comment>heading in the list of calls</comment>
        <translation>ĐẾN HẠN HÔM NAY</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <comment>heading in the list of calls</comment>
        <translation>QUÁ HẠN</translation>
    </message>
    <message>
        <source>WAITING FOR THE CALLER</source>
        <comment>heading in the list of calls</comment>
        <translation>CHỜ NGƯỜI GỌI BỔ SUNG</translation>
    </message>
</context>
<context>
    <name>tb::CallPage</name>
    <message>
        <source>Panes</source>
        <comment>tabs</comment>
        <translation>Các phần của màn hình</translation>
    </message>
    <message>
        <source>Correction saved</source>
        <comment>toast</comment>
        <translation>Đã lưu bản sửa</translation>
    </message>
    <message>
        <source>Ctrl+Enter Save · Esc Close · F4 Answer · F7 Forward · F8 Call back</source>
        <comment>status strip</comment>
        <translation>Ctrl+Enter Lưu · Esc Đóng · F4 Trả lời · F7 Chuyển · F8 Hẹn gọi</translation>
    </message>
    <message>
        <source>F2 Log a call · F4 Answer · F6 Next pane · F9 Done</source>
        <comment>status strip</comment>
        <translation>F2 Ghi cuộc gọi · F4 Trả lời · F6 Đổi khung · F9 Xong</translation>
    </message>
    <message>
        <source>Call %1 saved</source>
        <comment>toast; a reference</comment>
        <translation>Đã lưu cuộc gọi %1</translation>
    </message>
</context>
<context>
    <name>tb::CallSearch</name>
    <message>
        <source>Nothing found</source>
        <comment>search</comment>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Marks are not needed; a few letters of each word are enough.</source>
        <comment>search</comment>
        <translation>Không cần gõ dấu; mỗi từ vài chữ cái là đủ.</translation>
    </message>
    <message>
        <source>Log a new call with these words</source>
        <comment>button</comment>
        <translation>Ghi cuộc gọi mới với nội dung này</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name of a list</comment>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>what a key does in the search</comment>
        <translation>chọn</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does in the search</comment>
        <translation>mở</translation>
    </message>
    <message>
        <source>next group</source>
        <comment>what a key does in the search</comment>
        <translation>đổi nhóm</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what a key does in the search</comment>
        <translation>đóng</translation>
    </message>
    <message numerus="yes">
        <source>No marks needed · %n found</source>
        <comment>below the search</comment>
        <translation>
            <numerusform>Không cần gõ dấu · %n kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::ClockFace</name>
    <message>
        <source>%1, %2</source>
        <comment>time, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2/%3/%4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1, ngày %2 tháng %3 năm %4</translation>
    </message>
</context>
<context>
    <name>tb::CodeEntry</name>
    <message>
        <source>Open the desk</source>
        <translation>Mở máy</translation>
    </message>
    <message>
        <source>Type the code of your telephone</source>
        <translation>Nhập mã xác thực trên điện thoại</translation>
    </message>
    <message>
        <source>The authenticator app shows six digits, new ones every half minute. Without the telephone, type one of your recovery codes.</source>
        <translation>Ứng dụng xác thực hiện 6 số, nửa phút đổi một lần. Không có điện thoại thì nhập một mã dự phòng.</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Mã xác thực</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>This code does not open the desk</source>
        <translation>Mã này không mở được máy</translation>
    </message>
    <message>
        <source>Each code opens once and for half a minute: wait for the next one. If it goes on, see whether the telephone sets its date and time by itself.</source>
        <translation>Mỗi mã chỉ dùng một lần, trong nửa phút: hãy đợi mã kế tiếp. Nếu vẫn không được, xem điện thoại có tự đặt ngày giờ không.</translation>
    </message>
</context>
<context>
    <name>tb::CodeForm</name>
    <message>
        <source>Type the six digits</source>
        <translation>Hãy nhập 6 số</translation>
    </message>
</context>
<context>
    <name>tb::CodeWords</name>
    <message>
        <source>Question</source>
        <comment>kind of call</comment>
        <translation>Hỏi đáp</translation>
    </message>
    <message>
        <source>Report of a problem</source>
        <comment>kind of call</comment>
        <translation>Phản ánh</translation>
    </message>
    <message>
        <source>Petition</source>
        <comment>kind of call</comment>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>kind of call</comment>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of call</comment>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Denunciation</source>
        <comment>kind of call</comment>
        <translation>Tố cáo</translation>
    </message>
    <message>
        <source>Emergency report</source>
        <comment>kind of call</comment>
        <translation>Báo tin khẩn cấp</translation>
    </message>
    <message>
        <source>Request for help</source>
        <comment>kind of call</comment>
        <translation>Yêu cầu hỗ trợ</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>kind of call</comment>
        <translation>Khen, cảm ơn</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>kind of call</comment>
        <translation>Nhầm số</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <comment>kind of call</comment>
        <translation>Quấy rối, đùa giỡn</translation>
    </message>
    <message>
        <source>Official contact</source>
        <comment>kind of call</comment>
        <translation>Liên hệ công tác</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <comment>kind of call</comment>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>field of a call</comment>
        <translation>Hành chính công</translation>
    </message>
    <message>
        <source>Civil status</source>
        <comment>field of a call</comment>
        <translation>Hộ tịch, chứng thực</translation>
    </message>
    <message>
        <source>Land</source>
        <comment>field of a call</comment>
        <translation>Đất đai</translation>
    </message>
    <message>
        <source>Construction order</source>
        <comment>field of a call</comment>
        <translation>Trật tự xây dựng</translation>
    </message>
    <message>
        <source>Urban order</source>
        <comment>field of a call</comment>
        <translation>Trật tự đô thị</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>field of a call</comment>
        <translation>Giao thông</translation>
    </message>
    <message>
        <source>Public bus</source>
        <comment>field of a call</comment>
        <translation>Xe buýt</translation>
    </message>
    <message>
        <source>Urban infrastructure</source>
        <comment>field of a call</comment>
        <translation>Hạ tầng đô thị</translation>
    </message>
    <message>
        <source>Water and drainage</source>
        <comment>field of a call</comment>
        <translation>Cấp, thoát nước</translation>
    </message>
    <message>
        <source>Trees</source>
        <comment>field of a call</comment>
        <translation>Cây xanh</translation>
    </message>
    <message>
        <source>Street lighting</source>
        <comment>field of a call</comment>
        <translation>Chiếu sáng</translation>
    </message>
    <message>
        <source>Electricity</source>
        <comment>field of a call</comment>
        <translation>Điện lực</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <comment>field of a call</comment>
        <translation>Viễn thông</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>field of a call</comment>
        <translation>Tiếng ồn</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a call</comment>
        <translation>Vệ sinh môi trường</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>field of a call</comment>
        <translation>Y tế</translation>
    </message>
    <message>
        <source>Food safety</source>
        <comment>field of a call</comment>
        <translation>An toàn thực phẩm</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>field of a call</comment>
        <translation>Giáo dục</translation>
    </message>
    <message>
        <source>Labour</source>
        <comment>field of a call</comment>
        <translation>Lao động, việc làm</translation>
    </message>
    <message>
        <source>Social protection</source>
        <comment>field of a call</comment>
        <translation>An sinh xã hội</translation>
    </message>
    <message>
        <source>Public order</source>
        <comment>field of a call</comment>
        <translation>An ninh trật tự</translation>
    </message>
    <message>
        <source>Fire</source>
        <comment>field of a call</comment>
        <translation>Phòng cháy, chữa cháy</translation>
    </message>
    <message>
        <source>Business registration</source>
        <comment>field of a call</comment>
        <translation>Đăng ký kinh doanh</translation>
    </message>
    <message>
        <source>Culture</source>
        <comment>field of a call</comment>
        <translation>Văn hóa, du lịch</translation>
    </message>
    <message>
        <source>Service attitude</source>
        <comment>field of a call</comment>
        <translation>Thái độ phục vụ</translation>
    </message>
    <message>
        <source>Other field</source>
        <comment>field of a call</comment>
        <translation>Lĩnh vực khác</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>urgency</comment>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>urgency</comment>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Very urgent</source>
        <comment>urgency</comment>
        <translation>Thượng khẩn</translation>
    </message>
    <message>
        <source>Immediate</source>
        <comment>urgency</comment>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>Answered on the spot</source>
        <comment>outcome of a call</comment>
        <translation>Đã trả lời ngay</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>outcome of a call</comment>
        <translation>Đã chuyển xử lý</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <comment>outcome of a call</comment>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>Guided elsewhere</source>
        <comment>outcome of a call</comment>
        <translation>Đã hướng dẫn nơi khác</translation>
    </message>
    <message>
        <source>Passed to 1022</source>
        <comment>outcome of a call</comment>
        <translation>Đã chuyển Cổng 1022</translation>
    </message>
    <message>
        <source>Emergency service alerted</source>
        <comment>outcome of a call</comment>
        <translation>Đã báo lực lượng khẩn cấp</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>outcome of a call</comment>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a call</comment>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>outcome of a call</comment>
        <translation>Chưa nghe máy</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <comment>outcome of a call</comment>
        <translation>Mất tín hiệu</translation>
    </message>
    <message>
        <source>Guided</source>
        <comment>short: guided elsewhere</comment>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>To 1022</source>
        <comment>short: passed to 1022</comment>
        <translation>Cổng 1022</translation>
    </message>
    <message>
        <source>Alerted</source>
        <comment>short: emergency service alerted</comment>
        <translation>Đã báo khẩn</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>short: refused</comment>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>short: call dropped</comment>
        <translation>Mất tín hiệu</translation>
    </message>
    <message>
        <source>Citizen</source>
        <comment>kind of caller</comment>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Business</source>
        <comment>kind of caller</comment>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>kind of caller</comment>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>kind of caller</comment>
        <translation>Cơ quan</translation>
    </message>
</context>
<context>
    <name>tb::ComingShifts</name>
    <message>
        <source>no longer yours</source>
        <comment>shift</comment>
        <translation>không còn là ca của bạn</translation>
    </message>
    <message>
        <source>new</source>
        <comment>shift</comment>
        <translation>mới</translation>
    </message>
    <message>
        <source>%1 was asked to stand in</source>
        <comment>officer</comment>
        <translation>đã đề nghị %1 trực thay</translation>
    </message>
    <message>
        <source>%1 stands in as soon as the head approves</source>
        <comment>officer</comment>
        <translation>%1 trực thay khi thủ trưởng duyệt</translation>
    </message>
    <message>
        <source>I have seen the changes</source>
        <translation>Tôi đã xem thay đổi</translation>
    </message>
    <message>
        <source>Ask to stand in</source>
        <translation>Đề nghị trực thay</translation>
    </message>
    <message>
        <source>My coming shifts</source>
        <translation>Ca sắp tới của tôi</translation>
    </message>
    <message>
        <source>Back to the handover</source>
        <translation>Về phiếu giao ca</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Người trực thay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No shift is planned for you.</source>
        <translation>Chưa có ca nào xếp cho bạn.</translation>
    </message>
    <message>
        <source>Choose one of your shifts to ask a colleague to stand in.</source>
        <translation>Chọn một ca của bạn để đề nghị đồng nghiệp trực thay.</translation>
    </message>
</context>
<context>
    <name>tb::Commands</name>
    <message>
        <source>New call</source>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sang khung sau</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Về khung trước</translation>
    </message>
    <message>
        <source>Check in or hand over</source>
        <translation>Nhận ca, bàn giao ca</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Cỡ chữ thường</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Thanh menu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>menu</comment>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>menu</comment>
        <translation>Ca trực</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Surprise inspection</source>
        <translation>Kiểm tra đột xuất</translation>
    </message>
</context>
<context>
    <name>tb::ComposerDesk</name>
    <message>
        <source>Answer</source>
        <comment>tab: record an answer</comment>
        <translation>Ghi trả lời</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>tab</comment>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Call back</source>
        <comment>tab</comment>
        <translation>Hẹn gọi</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <comment>after saving</comment>
        <translation>Đã lưu trả lời</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>after saving</comment>
        <translation>Đã chuyển xử lý</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <comment>after saving</comment>
        <translation>Đã hẹn gọi lại</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here.</source>
        <comment>strip</comment>
        <translation>Chưa lưu được. Nội dung vẫn còn đây.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: save once more</comment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>More</source>
        <comment>tab: a further step</comment>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>tb::DutyCard</name>
    <message>
        <source>On duty</source>
        <translation>Đang trực</translation>
    </message>
    <message>
        <source>Nobody has checked in at this moment</source>
        <translation>Lúc này chưa có ai nhận ca</translation>
    </message>
    <message>
        <source>away</source>
        <translation>tạm rời</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>ON DUTY</source>
        <translation>ĐANG TRỰC</translation>
    </message>
</context>
<context>
    <name>tb::EarlierCalls</name>
    <message>
        <source>Earlier calls of this number</source>
        <comment>accessible name of a list</comment>
        <translation>Các cuộc trước của số này</translation>
    </message>
    <message>
        <source>This number has called before</source>
        <comment>title</comment>
        <translation>Số này đã từng gọi</translation>
    </message>
    <message>
        <source>%1 · %2 calls</source>
        <comment>number; how many</comment>
        <translation>%1 · %2 cuộc</translation>
    </message>
    <message>
        <source>Maybe: somebody of this name has called before</source>
        <comment>title</comment>
        <translation>Có thể: người trùng tên đã gọi trước đây</translation>
    </message>
    <message numerus="yes">
        <source>Ask before you attach: %n call(s) under this name</source>
        <comment>below a title</comment>
        <translation>
            <numerusform>Hỏi lại trước khi gắn: %n cuộc trùng tên</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::EntryWords</name>
    <message>
        <source>Passed on with a later call of this number</source>
        <comment>reason for closing</comment>
        <translation>Đã chuyển cùng cuộc gọi sau của số này</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <comment>reason for closing</comment>
        <translation>Đã trả lại đơn vị chuyển</translation>
    </message>
    <message>
        <source>Taken back by the unit</source>
        <comment>reason for closing</comment>
        <translation>Đơn vị chuyển đã lấy lại</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>mark on an entry</comment>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>held by the server</source>
        <comment>mark on an entry</comment>
        <translation>máy chủ đang giữ</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <comment>mark on an entry</comment>
        <translation>máy chủ từ chối</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>mark on an entry</comment>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>sent late</source>
        <comment>mark on an entry</comment>
        <translation>gửi trễ</translation>
    </message>
    <message>
        <source>logged afterwards</source>
        <comment>mark on an entry</comment>
        <translation>ghi sau</translation>
    </message>
    <message>
        <source>computer clock was wrong</source>
        <comment>mark on an entry</comment>
        <translation>giờ máy sai</translation>
    </message>
    <message>
        <source>an entry before it is missing</source>
        <comment>mark on an entry</comment>
        <translation>thiếu bút toán trước đó</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a call</comment>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field of a call</comment>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a call</comment>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>What was said</source>
        <comment>field of a call</comment>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>field of a call</comment>
        <translation>Đường dây</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a call</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>field of a call</comment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>field of a call</comment>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a call</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Answer due</source>
        <comment>field of a call</comment>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Call-back</source>
        <comment>field of a call</comment>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>field of a call</comment>
        <translation>Bí mật</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a field</comment>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a field</comment>
        <translation>không</translation>
    </message>
    <message>
        <source>by telephone</source>
        <comment>way of an answer</comment>
        <translation>qua điện thoại</translation>
    </message>
    <message>
        <source>by letter</source>
        <comment>way of an answer</comment>
        <translation>bằng văn bản</translation>
    </message>
    <message>
        <source>in person</source>
        <comment>way of an answer</comment>
        <translation>trực tiếp</translation>
    </message>
    <message>
        <source>by message</source>
        <comment>way of an answer</comment>
        <translation>bằng tin nhắn</translation>
    </message>
    <message>
        <source>caller agrees</source>
        <comment>answer</comment>
        <translation>người dân đồng ý</translation>
    </message>
    <message>
        <source>caller does not agree</source>
        <comment>answer</comment>
        <translation>người dân chưa đồng ý</translation>
    </message>
    <message>
        <source>Called back, reached</source>
        <comment>entry of a call</comment>
        <translation>Đã gọi lại, gặp người gọi</translation>
    </message>
    <message>
        <source>Called back, no answer</source>
        <comment>entry of a call</comment>
        <translation>Đã gọi lại, không nghe máy</translation>
    </message>
    <message>
        <source>Called back, number not reachable</source>
        <comment>entry of a call</comment>
        <translation>Đã gọi lại, số không liên lạc được</translation>
    </message>
    <message>
        <source>Called back (%1)</source>
        <comment>entry of a call; unknown result</comment>
        <translation>Đã gọi lại (%1)</translation>
    </message>
    <message>
        <source>Called back several times, not reached</source>
        <comment>reason for closing</comment>
        <translation>Đã gọi lại nhiều lần, không liên lạc được</translation>
    </message>
    <message>
        <source>Rang again and was served</source>
        <comment>reason for closing</comment>
        <translation>Người gọi đã gọi lại và được trả lời</translation>
    </message>
    <message>
        <source>Nuisance or prank</source>
        <comment>reason for closing</comment>
        <translation>Quấy rối, đùa giỡn</translation>
    </message>
    <message>
        <source>Rang outside office hours</source>
        <comment>reason for closing</comment>
        <translation>Gọi ngoài giờ hành chính</translation>
    </message>
    <message>
        <source>Number withheld, cannot be called back</source>
        <comment>reason for closing</comment>
        <translation>Số ẩn, không gọi lại được</translation>
    </message>
    <message>
        <source>Overdue for long: put before the city by itself</source>
        <comment>entry of a call</comment>
        <translation>Quá hạn lâu: tự báo thành phố</translation>
    </message>
    <message>
        <source>Overdue for long: put before the head by itself</source>
        <comment>entry of a call</comment>
        <translation>Quá hạn lâu: tự báo người đứng đầu</translation>
    </message>
    <message>
        <source>Kind of caller</source>
        <comment>field of a call</comment>
        <translation>Loại người gọi</translation>
    </message>
    <message>
        <source>The duty leader was told</source>
        <comment>entry of a call</comment>
        <translation>Báo lãnh đạo trực</translation>
    </message>
</context>
<context>
    <name>tb::ErasurePanel</name>
    <message>
        <source>Erase personal data</source>
        <comment>title of a form</comment>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: nothing is erased</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the basis</comment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button: to the last question</comment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <comment>button</comment>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>field</comment>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <comment>field</comment>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>Do not name the caller here: this is kept.</source>
        <comment>below a field</comment>
        <translation>Không ghi tên người gọi ở đây: dòng này được giữ lại.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <comment>title of a question</comment>
        <translation>Xóa rồi không khôi phục được</translation>
    </message>
    <message>
        <source>Choose the basis.</source>
        <comment>below a field</comment>
        <translation>Hãy chọn căn cứ.</translation>
    </message>
    <message>
        <source>Write which document asks for it.</source>
        <comment>below a field</comment>
        <translation>Hãy ghi văn bản yêu cầu xóa.</translation>
    </message>
    <message>
        <source>Not erased</source>
        <comment>strip</comment>
        <translation>Chưa xóa</translation>
    </message>
    <message>
        <source>Your password, for this cannot be undone</source>
        <comment>field</comment>
        <translation>Mật khẩu của bạn, vì việc này không hoàn tác được</translation>
    </message>
    <message>
        <source>Code of your telephone</source>
        <comment>field</comment>
        <translation>Mã trên điện thoại</translation>
    </message>
    <message>
        <source>Type your password</source>
        <comment>strip</comment>
        <translation>Gõ mật khẩu của bạn</translation>
    </message>
    <message>
        <source>It shows that it is you who erases, and not somebody who found this desk open.</source>
        <comment>strip</comment>
        <translation>Để chắc rằng chính bạn xóa, không phải người thấy bàn trực đang mở.</translation>
    </message>
    <message>
        <source>This is not the code of the telephone</source>
        <comment>strip</comment>
        <translation>Đây không phải mã trên điện thoại</translation>
    </message>
    <message>
        <source>A code is asked for as well</source>
        <comment>strip</comment>
        <translation>Cần thêm một mã</translation>
    </message>
    <message>
        <source>Type what the app on your telephone shows now, then press the button again.</source>
        <comment>strip</comment>
        <translation>Gõ mã ứng dụng trên điện thoại đang hiện, rồi bấm lại nút.</translation>
    </message>
</context>
<context>
    <name>tb::ErasurePart</name>
    <message>
        <source>The order to erase is saved</source>
        <comment>toast</comment>
        <translation>Đã lưu yêu cầu xóa dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>tb::ErasureWords</name>
    <message>
        <source>somebody whose name is not known here</source>
        <comment>who erased</comment>
        <translation>người chưa có tên ở bàn trực này</translation>
    </message>
    <message>
        <source>Asked for by the person</source>
        <comment>basis of an erasure</comment>
        <translation>Theo yêu cầu của chủ thể dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>The purpose has been reached</source>
        <comment>basis of an erasure</comment>
        <translation>Đã hoàn thành mục đích xử lý dữ liệu</translation>
    </message>
    <message>
        <source>The time to keep it is over</source>
        <comment>basis of an erasure</comment>
        <translation>Hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Decided by a competent authority</source>
        <comment>basis of an erasure</comment>
        <translation>Theo quyết định của cơ quan nhà nước có thẩm quyền</translation>
    </message>
    <message>
        <source>Personal data will be erased</source>
        <comment>strip</comment>
        <translation>Dữ liệu cá nhân sắp được xóa</translation>
    </message>
    <message>
        <source>Personal data erased: %1, by %2</source>
        <comment>strip; a time, a person</comment>
        <translation>Đã xóa dữ liệu cá nhân: %1, người xóa: %2</translation>
    </message>
    <message>
        <source>%1 ordered it at %2 (%3). The server does not have the order yet: until then nothing is erased.</source>
        <comment>strip; a person, a time, a basis</comment>
        <translation>%1 đã yêu cầu lúc %2 (%3). Máy chủ chưa nhận được yêu cầu: đến lúc đó chưa có gì bị xóa.</translation>
    </message>
    <message>
        <source>Erased on every desk, on the server and at units to which the matter was passed on: name, number, address, what was said, answers and notes.</source>
        <comment>before erasing</comment>
        <translation>Bị xóa trên mọi bàn trực, trên máy chủ và ở các đơn vị đã nhận việc: họ tên, số điện thoại, địa chỉ, nội dung, phần trả lời và ghi chú.</translation>
    </message>
    <message>
        <source>Kept: reference, times, line, kind, field, outcome, and who worked on it.</source>
        <comment>before erasing</comment>
        <translation>Được giữ lại: mã cuộc gọi, thời gian, đầu số, loại, lĩnh vực, kết quả và người xử lý.</translation>
    </message>
    <message>
        <source>Papers that were printed, files that were saved elsewhere and backups are not reached.</source>
        <comment>before erasing</comment>
        <translation>Không xóa được ở giấy đã in, tệp đã lưu nơi khác và bản sao lưu.</translation>
    </message>
    <message>
        <source>The unit that passed it on keeps what it has.</source>
        <comment>before erasing</comment>
        <translation>Đơn vị chuyển việc đến vẫn giữ phần của mình.</translation>
    </message>
    <message>
        <source>This matter is not finished: nobody will know whom to answer.</source>
        <comment>before erasing</comment>
        <translation>Việc này chưa xong: sau khi xóa sẽ không biết trả lời ai.</translation>
    </message>
</context>
<context>
    <name>tb::ErrorText</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Chương trình gặp lỗi bên trong.</translation>
    </message>
    <message>
        <source>What you saved is safe.</source>
        <translation>Những gì bạn đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Note the time and this code and tell the administrator.</source>
        <translation>Ghi lại giờ và mã này rồi báo người quản trị hệ thống.</translation>
    </message>
    <message>
        <source>The file cannot be read or written.</source>
        <translation>Không đọc hoặc ghi được tệp.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>See whether the file is there and whether the disk has room.</source>
        <translation>Kiểm tra xem tệp còn ở đó không và ổ đĩa còn chỗ không.</translation>
    </message>
    <message>
        <source>Some fields still need to be mended.</source>
        <translation>Còn ô cần sửa.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Nội dung bạn gõ không bị mất.</translation>
    </message>
    <message>
        <source>Look at the marked fields.</source>
        <translation>Xem các ô được đánh dấu.</translation>
    </message>
    <message>
        <source>This desk does not know it yet.</source>
        <translation>Máy này chưa có mục đó.</translation>
    </message>
    <message>
        <source>It may still be on its way from the server.</source>
        <translation>Có thể dữ liệu đang trên đường từ máy chủ về.</translation>
    </message>
    <message>
        <source>Wait for the next sync, then try again.</source>
        <translation>Chờ lần đồng bộ tới rồi thử lại.</translation>
    </message>
    <message>
        <source>The data is not in the right form.</source>
        <translation>Dữ liệu không đúng định dạng.</translation>
    </message>
    <message>
        <source>It was not taken over.</source>
        <translation>Dữ liệu đó chưa được nhận.</translation>
    </message>
    <message>
        <source>Tell the administrator; the program may need an update.</source>
        <translation>Báo người quản trị hệ thống; có thể cần cập nhật chương trình.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Nội dung quá dài.</translation>
    </message>
    <message>
        <source>Shorten it, or write it as two notes.</source>
        <translation>Rút ngắn lại, hoặc ghi thành hai ghi chú.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Tài khoản của bạn không có quyền thực hiện việc này.</translation>
    </message>
    <message>
        <source>Ask the head of your unit.</source>
        <translation>Đề nghị thủ trưởng đơn vị.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Lúc này không thực hiện được.</translation>
    </message>
    <message>
        <source>Somebody else may have been first.</source>
        <translation>Có thể người khác đã làm trước.</translation>
    </message>
    <message>
        <source>Look at the timeline, then decide again.</source>
        <translation>Xem diễn biến rồi quyết định lại.</translation>
    </message>
    <message>
        <source>The records do not follow on each other.</source>
        <translation>Các bút toán không nối tiếp nhau.</translation>
    </message>
    <message>
        <source>The program takes nothing over until this is cleared up.</source>
        <translation>Chương trình chưa nhận thêm gì cho đến khi làm rõ.</translation>
    </message>
    <message>
        <source>Call the administrator.</source>
        <translation>Gọi người quản trị hệ thống.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Bạn chưa đăng nhập.</translation>
    </message>
    <message>
        <source>Type it again. If you have forgotten it, ask the administrator for a new one.</source>
        <translation>Gõ lại. Nếu quên, đề nghị người quản trị hệ thống cấp mật khẩu mới.</translation>
    </message>
    <message>
        <source>This desk has not heard from the server about you for more than 14 days.</source>
        <translation>Đã hơn 14 ngày máy này không nhận được xác nhận của máy chủ về tài khoản của bạn.</translation>
    </message>
    <message>
        <source>You cannot sign in without a connection.</source>
        <translation>Bạn không đăng nhập được khi không có kết nối.</translation>
    </message>
    <message>
        <source>Connect this computer, then sign in again.</source>
        <translation>Nối mạng cho máy này rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>You have never signed in at this desk.</source>
        <translation>Bạn chưa từng đăng nhập ở máy này.</translation>
    </message>
    <message>
        <source>The first time needs the server.</source>
        <translation>Lần đầu cần có kết nối với máy chủ.</translation>
    </message>
    <message>
        <source>The computer could not check the password.</source>
        <translation>Máy không kiểm tra được mật khẩu.</translation>
    </message>
    <message>
        <source>It probably has too little memory.</source>
        <translation>Có thể máy thiếu bộ nhớ.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Nhập sai quá nhiều lần.</translation>
    </message>
    <message>
        <source>The program makes you wait a little, longer each time.</source>
        <translation>Chương trình bắt chờ một lúc, mỗi lần lâu hơn.</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>Chờ một lúc rồi thử lại.</translation>
    </message>
    <message>
        <source>The data of this desk cannot be opened.</source>
        <translation>Không mở được dữ liệu của máy này.</translation>
    </message>
    <message>
        <source>See whether the data folder is there and may be read, or call the administrator.</source>
        <translation>Kiểm tra thư mục dữ liệu có còn và đọc được không, hoặc gọi người quản trị hệ thống.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program.</source>
        <translation>Dữ liệu do phiên bản mới hơn của chương trình ghi.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Dữ liệu được giữ nguyên.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The data of this desk is damaged.</source>
        <translation>Dữ liệu của máy này bị hỏng.</translation>
    </message>
    <message>
        <source>What was sent is safe on the server.</source>
        <translation>Những gì đã gửi vẫn an toàn trên máy chủ.</translation>
    </message>
    <message>
        <source>Do not delete anything; call the administrator.</source>
        <translation>Không xóa gì; gọi người quản trị hệ thống.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>What you typed is still in the form but not saved.</source>
        <translation>Nội dung bạn gõ vẫn còn trong ô nhưng chưa lưu.</translation>
    </message>
    <message>
        <source>Make room, then save again.</source>
        <translation>Dọn bớt ổ đĩa rồi lưu lại.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Không ghi được vào thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to write there.</source>
        <translation>Đề nghị người quản trị hệ thống cấp quyền ghi vào thư mục đó.</translation>
    </message>
    <message>
        <source>The program is running already.</source>
        <translation>Chương trình đang chạy rồi.</translation>
    </message>
    <message>
        <source>Only one window may write at a time.</source>
        <translation>Mỗi lúc chỉ một cửa sổ được ghi.</translation>
    </message>
    <message>
        <source>Use the window that is open.</source>
        <translation>Dùng cửa sổ đang mở.</translation>
    </message>
    <message>
        <source>The data could not be saved.</source>
        <translation>Chưa lưu được dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing was half saved; what you typed is still in the form.</source>
        <translation>Không có gì lưu dở dang; nội dung bạn gõ vẫn còn trong ô.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the administrator.</source>
        <translation>Thử lại; nếu vẫn vậy, báo người quản trị hệ thống.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Chưa có ai đăng nhập.</translation>
    </message>
    <message>
        <source>What was typed before is still there.</source>
        <translation>Nội dung đã gõ trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Đăng nhập.</translation>
    </message>
    <message>
        <source>You have no shift to take or hand over now.</source>
        <translation>Lúc này bạn không có ca để nhận hoặc bàn giao.</translation>
    </message>
    <message>
        <source>Calls can still be logged.</source>
        <translation>Vẫn ghi được cuộc gọi.</translation>
    </message>
    <message>
        <source>Ask the head of your unit to put the shift on the roster.</source>
        <translation>Đề nghị thủ trưởng đơn vị đưa ca vào lịch trực.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Mất kết nối máy chủ.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and is sent by itself later.</source>
        <translation>Mọi thứ đã lưu trên máy này và sẽ tự gửi sau.</translation>
    </message>
    <message>
        <source>Go on working; if it lasts, see whether the network cable is in.</source>
        <translation>Cứ làm việc tiếp; nếu kéo dài, xem lại dây mạng.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one.</source>
        <translation>Máy chủ không chứng minh được đó là đúng máy chủ.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Chưa gửi gì đến đó.</translation>
    </message>
    <message>
        <source>Do not go on; ask the administrator whether the certificate was changed.</source>
        <translation>Đừng tiếp tục; hỏi người quản trị hệ thống xem chứng thư có thay đổi không.</translation>
    </message>
    <message>
        <source>The server no longer accepts this desk.</source>
        <translation>Máy chủ không còn chấp nhận máy này.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer; nothing is sent.</source>
        <translation>Mọi thứ đã lưu trên máy này; chưa gửi gì.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new enrolment code.</source>
        <translation>Đề nghị người quản trị hệ thống cấp mã kích hoạt mới.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Máy chủ không nhận.</translation>
    </message>
    <message>
        <source>It is kept here with the reason.</source>
        <translation>Mục đó được giữ ở đây kèm lý do.</translation>
    </message>
    <message>
        <source>Open Sync and choose how to go on.</source>
        <translation>Mở mục Đồng bộ và chọn cách xử lý.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Máy chủ đang bận.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Chương trình sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>What answered is not the central server.</source>
        <translation>Máy trả lời không phải máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Chưa nhận gì.</translation>
    </message>
    <message>
        <source>Check the address; a proxy may be in between, or the program is too old.</source>
        <translation>Kiểm tra địa chỉ; có thể có máy trung gian, hoặc chương trình quá cũ.</translation>
    </message>
    <message>
        <source>The code is wrong, used already or too old.</source>
        <translation>Mã sai, đã dùng hoặc đã hết hạn.</translation>
    </message>
    <message>
        <source>This computer is not connected yet.</source>
        <translation>Máy này chưa được kết nối.</translation>
    </message>
    <message>
        <source>Check the code, or ask the administrator for a new one.</source>
        <translation>Kiểm tra mã, hoặc đề nghị người quản trị hệ thống cấp mã mới.</translation>
    </message>
    <message>
        <source>The date or time of this computer is wrong.</source>
        <translation>Ngày hoặc giờ của máy này sai.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not hold at that time, so nothing is sent.</source>
        <translation>Chứng thư của máy chủ không có hiệu lực vào giờ đó nên chưa gửi gì.</translation>
    </message>
    <message>
        <source>Set date and time of this computer.</source>
        <translation>Chỉnh lại ngày giờ của máy này.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Không ghi được tệp PDF.</translation>
    </message>
    <message>
        <source>The report itself is unchanged.</source>
        <translation>Báo cáo không thay đổi.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Chọn thư mục khác, hoặc đóng tệp đang mở.</translation>
    </message>
    <message>
        <source>The server cannot listen on this address.</source>
        <translation>Máy chủ không mở được địa chỉ này.</translation>
    </message>
    <message>
        <source>No desk can connect.</source>
        <translation>Không máy nào kết nối được.</translation>
    </message>
    <message>
        <source>Tell the administrator of the server.</source>
        <translation>Báo người quản trị máy chủ.</translation>
    </message>
    <message>
        <source>The address or the command cannot be understood.</source>
        <translation>Không hiểu được địa chỉ hoặc lệnh.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Kiểm tra lại cách viết.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>Đã có sẵn.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Không ghi đè gì.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Chọn tên hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>The role of this account does not allow it.</source>
        <translation>Vai trò của tài khoản này không cho phép.</translation>
    </message>
    <message>
        <source>The account was closed.</source>
        <translation>Tài khoản đã đóng.</translation>
    </message>
    <message>
        <source>The account belongs to another unit.</source>
        <translation>Tài khoản thuộc đơn vị khác.</translation>
    </message>
    <message>
        <source>Only the officer of the shift or the head may do this.</source>
        <translation>Chỉ người trực của ca hoặc thủ trưởng đơn vị được làm việc này.</translation>
    </message>
    <message>
        <source>It belongs to another unit than this desk.</source>
        <translation>Mục này thuộc đơn vị khác với máy này.</translation>
    </message>
    <message>
        <source>It was written at another desk.</source>
        <translation>Mục này được ghi ở máy khác.</translation>
    </message>
    <message>
        <source>The server could not read it.</source>
        <translation>Máy chủ không đọc được.</translation>
    </message>
    <message>
        <source>It is longer than the server takes.</source>
        <translation>Nội dung dài hơn mức máy chủ nhận.</translation>
    </message>
    <message>
        <source>The server does not know this account in this unit.</source>
        <translation>Máy chủ không biết tài khoản này trong đơn vị.</translation>
    </message>
    <message>
        <source>The server has something else under the same number.</source>
        <translation>Máy chủ có mục khác cùng số.</translation>
    </message>
    <message>
        <source>It waits until its officer has signed in with the server within reach.</source>
        <translation>Chờ người ghi đăng nhập khi có kết nối máy chủ.</translation>
    </message>
    <message>
        <source>It waits for the call or shift that it is about.</source>
        <translation>Chờ cuộc gọi hoặc ca trực liên quan.</translation>
    </message>
    <message>
        <source>This desk was copied or restored; it is sent again by itself.</source>
        <translation>Máy này đã được sao chép hoặc phục hồi; mục này sẽ tự gửi lại.</translation>
    </message>
    <message>
        <source>The server is older than this program; it is sent again by itself.</source>
        <translation>Máy chủ cũ hơn chương trình này; mục này sẽ tự gửi lại.</translation>
    </message>
    <message>
        <source>reached the server late</source>
        <translation>đến máy chủ trễ</translation>
    </message>
    <message>
        <source>written down afterwards</source>
        <translation>ghi sau khi xảy ra</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was wrong</source>
        <translation>giờ máy sai</translation>
    </message>
    <message>
        <source>entries before it are missing</source>
        <translation>thiếu bút toán trước đó</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>meaning, advice, code</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>what, meaning, advice, code</comment>
        <translation>%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”.</source>
        <translation>Lý do máy chủ nêu: “%1”.</translation>
    </message>
    <message>
        <source>Open matters have nobody to go on with them.</source>
        <translation>Còn việc chưa có người xử lý tiếp.</translation>
    </message>
    <message>
        <source>The shift has not ended; what you wrote is still there.</source>
        <translation>Ca trực chưa kết thúc; nội dung bạn ghi vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Choose who goes on with each matter, or keep it yourself.</source>
        <translation>Hãy chọn người xử lý tiếp từng việc, hoặc giữ lại để bạn làm tiếp.</translation>
    </message>
    <message>
        <source>The paper could not be printed.</source>
        <translation>Không in được văn bản.</translation>
    </message>
    <message>
        <source>The paper itself is unchanged.</source>
        <translation>Nội dung văn bản không thay đổi.</translation>
    </message>
    <message>
        <source>See whether the printer is on and has paper, or write a PDF.</source>
        <translation>Kiểm tra máy in đã bật và còn giấy chưa, hoặc xuất PDF.</translation>
    </message>
    <message>
        <source>Nobody takes over from oneself.</source>
        <translation>Người giao ca không thể tự nhận bàn giao của chính mình.</translation>
    </message>
    <message numerus="yes">
        <source>%n open matter(s) have nobody to go on with them.</source>
        <translation>
            <numerusform>%n việc chưa có người xử lý tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody judges their own manners.</source>
        <translation>Không ai tự đánh giá thái độ của mình.</translation>
    </message>
    <message>
        <source>Only the officer whom it is about may reply.</source>
        <translation>Chỉ cán bộ có liên quan được giải trình.</translation>
    </message>
</context>
<context>
    <name>tb::FactorSetup</name>
    <message>
        <source>Turn on two-factor sign-in</source>
        <translation>Bật xác thực hai lớp</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>QR code of the key that is written beside it</source>
        <translation>Mã QR của khóa ghi bên cạnh</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>Khóa để nhập tay</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Xác thực hai lớp</translation>
    </message>
    <message>
        <source>Open the authenticator app on your telephone and scan this picture. Without a camera, type this key there:</source>
        <translation>Mở ứng dụng xác thực trên điện thoại và quét hình này. Không quét được thì nhập khóa này vào ứng dụng:</translation>
    </message>
    <message>
        <source>The six digits that the app shows now</source>
        <translation>6 số ứng dụng đang hiện</translation>
    </message>
    <message>
        <source>Whoever knows your password could decide in your name. With a code of your telephone as well, the password alone opens no desk.</source>
        <translation>Ai biết mật khẩu của bạn có thể quyết định thay bạn. Có thêm mã trên điện thoại thì chỉ biết mật khẩu sẽ không mở được máy.</translation>
    </message>
    <message>
        <source>Your city asks heads and administrators for a code of the telephone besides the password. This takes two minutes, once.</source>
        <translation>Thành phố yêu cầu lãnh đạo và người quản trị dùng thêm mã trên điện thoại ngoài mật khẩu. Chỉ làm một lần, mất khoảng 2 phút.</translation>
    </message>
    <message>
        <source>You came in by a recovery code, which is now used up. If the telephone is lost, set up the new one here; the old one then opens nothing.</source>
        <translation>Bạn vừa vào bằng mã dự phòng; mã đó đã hết hiệu lực. Nếu mất điện thoại, hãy cài máy mới tại đây; máy cũ sẽ không dùng được nữa.</translation>
    </message>
    <message>
        <source>This is not the code of the telephone</source>
        <translation>Mã này không khớp với điện thoại</translation>
    </message>
    <message>
        <source>Type what the app shows now. If it goes on, see whether the telephone sets its date and time by itself.</source>
        <translation>Nhập mã ứng dụng đang hiện. Nếu vẫn không được, xem điện thoại có tự đặt ngày giờ không.</translation>
    </message>
</context>
<context>
    <name>tb::FirstRunPage</name>
    <message>
        <source>Trực ban</source>
        <translation>Trực ban</translation>
    </message>
    <message>
        <source>Somebody is on duty at every published number. Every call is heard and answered.</source>
        <translation>Mỗi số điện thoại công bố đều có người trực. Mỗi cuộc gọi đều được nghe và trả lời.</translation>
    </message>
    <message>
        <source>Which server is this desk to work with?</source>
        <translation>Máy này làm việc với máy chủ nào?</translation>
    </message>
    <message>
        <source>The administrator of your city gives you the address, a certificate file and a one-time code for this computer.</source>
        <translation>Người quản trị hệ thống của thành phố cấp địa chỉ, tệp chứng thư và mã dùng một lần cho máy này.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>trucban.example.gov.vn:8443</source>
        <translation>trucban.example.gov.vn:8443</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Tệp chứng thư</translation>
    </message>
    <message>
        <source>leave empty where the computer already trusts the server</source>
        <translation>để trống nếu máy đã tin cậy máy chủ</translation>
    </message>
    <message>
        <source>ca.pem</source>
        <translation>ca.pem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>XXXX-XXXX-XXXX</source>
        <translation>XXXX-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Tên máy này</translation>
    </message>
    <message>
        <source>so that the administrator recognises it</source>
        <translation>để người quản trị nhận ra</translation>
    </message>
    <message>
        <source>Which lines are answered here?</source>
        <translation>Máy này nghe những đầu số nào?</translation>
    </message>
    <message>
        <source>The list comes from the server. Choose the numbers whose telephone stands beside this computer.</source>
        <translation>Danh sách lấy từ máy chủ. Chọn những số có máy điện thoại đặt cạnh máy tính này.</translation>
    </message>
    <message>
        <source>Lines answered at this desk</source>
        <translation>Đầu số tại máy này</translation>
    </message>
    <message>
        <source>Is a number missing? The head of the unit adds it; this desk receives it after a few seconds.</source>
        <translation>Chưa thấy số cần trực? Thủ trưởng đơn vị thêm số; máy này tự nhận sau vài giây.</translation>
    </message>
    <message>
        <source>This desk is ready</source>
        <translation>Máy này đã sẵn sàng</translation>
    </message>
    <message>
        <source>From now on it saves every call on this computer first and sends it by itself. It works without a connection, too.</source>
        <translation>Từ nay mọi cuộc gọi được lưu trên máy này trước rồi tự gửi đi. Không có mạng vẫn làm việc được.</translation>
    </message>
    <message>
        <source>Next, sign in with your name and the password that the administrator gave you.</source>
        <translation>Tiếp theo, đăng nhập bằng tên và mật khẩu do người quản trị hệ thống cấp.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Làm sau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Server and unit</source>
        <translation>Máy chủ và đơn vị</translation>
    </message>
    <message>
        <source>Lines at this desk</source>
        <translation>Đầu số tại máy này</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it like trucban.example.gov.vn:8443</source>
        <translation>Không đọc được địa chỉ. Viết như trucban.example.gov.vn:8443</translation>
    </message>
    <message>
        <source>There is no certificate in this file</source>
        <translation>Tệp này không có chứng thư</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>name of a line, its number</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>The list is on its way from the server. You need not wait for it.</source>
        <translation>Danh sách đang được lấy từ máy chủ. Bạn không cần chờ.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Chứng thư (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>tb::ForwardComposer</name>
    <message>
        <source>This unit gets the matter in its own list, and receives or returns it.</source>
        <comment>below a field</comment>
        <translation>Đơn vị này sẽ thấy việc trong danh sách của mình và tiếp nhận hoặc trả lại.</translation>
    </message>
    <message>
        <source>Outside the system: it is noted here, and you follow it up.</source>
        <comment>below a field</comment>
        <translation>Ngoài hệ thống: chỉ ghi nhận tại đây, bạn theo dõi kết quả.</translation>
    </message>
    <message>
        <source>To an officer</source>
        <comment>field</comment>
        <translation>Người nhận trong đơn vị</translation>
    </message>
    <message>
        <source>or to a unit or body outside</source>
        <comment>field</comment>
        <translation>hoặc đơn vị, nơi khác</translation>
    </message>
    <message>
        <source>To a unit or body outside</source>
        <comment>field</comment>
        <translation>Đơn vị, nơi khác</translation>
    </message>
    <message>
        <source>Another ward, a department, police…</source>
        <comment>placeholder</comment>
        <translation>Phường khác, sở, công an…</translation>
    </message>
    <message>
        <source>Answer due</source>
        <comment>field</comment>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Answer due at</source>
        <translation>Hạn trả lời lúc</translation>
    </message>
    <message>
        <source>Note for the receiver</source>
        <comment>field</comment>
        <translation>Lời nhắn cho nơi nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: keep the text and close</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>button: save</comment>
        <translation>Chuyển xử lý</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>when an answer is due</comment>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>2 hours</source>
        <comment>when an answer is due</comment>
        <translation>2 giờ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>when an answer is due</comment>
        <translation>Ngày mai</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>when an answer is due</comment>
        <translation>3 ngày</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>when an answer is due</comment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Nobody of this unit</source>
        <comment>choice of an officer</comment>
        <translation>Không phải người đơn vị</translation>
    </message>
    <message>
        <source>Choose an officer or write where it goes.</source>
        <comment>below a field</comment>
        <translation>Hãy chọn người hoặc ghi nơi nhận.</translation>
    </message>
</context>
<context>
    <name>tb::FreshPassword</name>
    <message>
        <source>The two are not the same</source>
        <translation>Hai lần nhập không giống nhau</translation>
    </message>
    <message>
        <source>Type the new password twice, so that no slip locks you out.</source>
        <translation>Nhập mật khẩu mới hai lần để tránh gõ nhầm.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess</source>
        <translation>
            <numerusform>Ít nhất %n ký tự, khác mật khẩu cũ và không dễ đoán</numerusform>
        </translation>
    </message>
    <message>
        <source>What many people use is guessed first. A short sentence is easy to remember and hard to guess.</source>
        <translation>Mật khẩu nhiều người dùng sẽ bị đoán trước tiên. Một câu ngắn thì dễ nhớ và khó đoán.</translation>
    </message>
</context>
<context>
    <name>tb::HandoverForm</name>
    <message>
        <source>Handover sheet</source>
        <translation>Phiếu bàn giao ca</translation>
    </message>
    <message>
        <source>N&amp;ote for the next shift</source>
        <translation>&amp;Ghi chú cho ca sau</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>Ghi chú cho ca sau</translation>
    </message>
    <message>
        <source>Who ta&amp;kes over</source>
        <translation>Người &amp;nhận ca</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Người nhận ca</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Kết thúc ca</translation>
    </message>
    <message>
        <source>You are not on duty: there is nothing to hand over.</source>
        <translation>Bạn chưa vào ca: không có gì để bàn giao.</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Không còn việc tồn.</translation>
    </message>
    <message>
        <source>Lines with a fault</source>
        <translation>Đầu số có trục trặc</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding matter(s): who goes on with each?</source>
        <translation>
            <numerusform>%n việc còn tồn: ai xử lý tiếp?</numerusform>
        </translation>
    </message>
    <message>
        <source>With a fault: %1</source>
        <comment>name of a line</comment>
        <translation>Có trục trặc: %1</translation>
    </message>
    <message>
        <source>Choose who takes over</source>
        <translation>Chọn người nhận ca</translation>
    </message>
    <message>
        <source>Nobody is here to take over</source>
        <translation>Không có người nhận ca</translation>
    </message>
    <message>
        <source>I go on with it</source>
        <translation>Tôi làm tiếp</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>who goes on with a matter</comment>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Draft · saved %1</source>
        <comment>time of day</comment>
        <translation>Nháp · tự lưu %1</translation>
    </message>
</context>
<context>
    <name>tb::HandoverWords</name>
    <message>
        <source>%1 ended %2 at %3 and nobody was there to take over</source>
        <comment>officer, shift, time of day</comment>
        <translation>%1 kết thúc %2 lúc %3, không có người nhận ca</translation>
    </message>
    <message>
        <source>%1 handed over %2 to you at %3</source>
        <comment>officer, shift, time of day</comment>
        <translation>%1 bàn giao %2 cho bạn lúc %3</translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding matter(s)</source>
        <translation>
            <numerusform>%n việc còn tồn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>matters, lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a fault</source>
        <translation>
            <numerusform>%n đầu số có trục trặc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>shift, hours, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>All lines work.</source>
        <translation>Các đầu số hoạt động bình thường.</translation>
    </message>
    <message>
        <source>With a fault: %1</source>
        <comment>names of lines</comment>
        <translation>Có trục trặc: %1</translation>
    </message>
    <message>
        <source>%1 accepted your handover of %2 at %3</source>
        <comment>officer, shift, time of day</comment>
        <translation>%1 đã nhận bàn giao %2 của bạn lúc %3</translation>
    </message>
    <message>
        <source>Your %1 ended without a receiver: what is open stays with you, and the head of the unit sees it.</source>
        <comment>shift</comment>
        <translation>Bạn kết thúc %1, không có người nhận: việc còn tồn vẫn do bạn xử lý, thủ trưởng đơn vị theo dõi.</translation>
    </message>
    <message>
        <source>Your %1 is handed over to %2, who has not accepted it yet.</source>
        <comment>shift, officer</comment>
        <translation>Bạn đã bàn giao %1 cho %2, người nhận chưa xác nhận.</translation>
    </message>
</context>
<context>
    <name>tb::KeyCard</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keys of the Vietnamese input methods are never used. Every key has its button.</source>
        <translation>Không dùng các phím của bộ gõ tiếng Việt. Phím nào cũng có nút tương ứng.</translation>
    </message>
</context>
<context>
    <name>tb::KnownCaller</name>
    <message>
        <source>Read as the old number %1</source>
        <comment>strip</comment>
        <translation>Đang hiểu là số cũ %1</translation>
    </message>
    <message>
        <source>Rather %1</source>
        <comment>button: another reading of a number</comment>
        <translation>Đổi thành %1</translation>
    </message>
    <message>
        <source>Known · %1 earlier</source>
        <comment>hint above the name; calls</comment>
        <translation>Đã biết · %1 cuộc trước</translation>
    </message>
    <message>
        <source>Open matter %1</source>
        <comment>strip; a reference</comment>
        <translation>Việc đang mở %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <comment>button: to an open matter</comment>
        <translation>Gắn vào</translation>
    </message>
    <message>
        <source>Attached to the open matter</source>
        <comment>strip in the form</comment>
        <translation>Đã gắn vào việc đang mở</translation>
    </message>
    <message>
        <source>Maybe · %1 of this name</source>
        <comment>hint above the name; calls</comment>
        <translation>Có thể là · %1 cuộc trùng tên</translation>
    </message>
    <message>
        <source>Maybe the same caller: %1</source>
        <comment>strip; a reference</comment>
        <translation>Có thể cùng người gọi: %1</translation>
    </message>
    <message>
        <source>This is one of our own lines. Is it the caller&apos;s number?</source>
        <comment>hint</comment>
        <translation>Đây là đầu số của đơn vị. Có đúng là số người gọi không?</translation>
    </message>
    <message>
        <source>Closed of late: %1</source>
        <comment>strip; a reference</comment>
        <translation>Việc vừa đóng: %1</translation>
    </message>
    <message>
        <source>%1 waits for this caller&apos;s information</source>
        <comment>strip; a reference</comment>
        <translation>%1 đang chờ người này bổ sung</translation>
    </message>
    <message>
        <source>Attached to the closed matter</source>
        <comment>strip in the form</comment>
        <translation>Đã gắn vào việc đã đóng</translation>
    </message>
    <message>
        <source>Open it again</source>
        <comment>button: a closed matter</comment>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Attached; the matter opens again with this call</source>
        <comment>strip in the form</comment>
        <translation>Đã gắn; việc được mở lại cùng cuộc gọi này</translation>
    </message>
</context>
<context>
    <name>tb::ListFile</name>
    <message>
        <source>The file is too large for a list of telephone numbers. Keep only the sheet with the list and save it again.</source>
        <translation>Tệp quá lớn so với một danh bạ điện thoại. Chỉ giữ lại trang tính có danh bạ rồi lưu lại.</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Open it there and save it as .xlsx or as CSV.</source>
        <translation>Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx hoặc CSV.</translation>
    </message>
    <message>
        <source>This workbook is locked with a password. Save it without a password and open it again.</source>
        <translation>Tệp Excel này có đặt mật khẩu. Hãy lưu lại không đặt mật khẩu rồi mở lại.</translation>
    </message>
    <message>
        <source>This file is no Excel workbook, whatever its name says. Save the list as .xlsx or as CSV.</source>
        <translation>Tệp này không phải tệp Excel, dù tên tệp ghi như vậy. Hãy lưu danh bạ thành .xlsx hoặc CSV.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Save it anew in Excel, or ask for another copy.</source>
        <translation>Tệp Excel này bị hỏng. Hãy lưu lại bằng Excel hoặc xin bản khác.</translation>
    </message>
</context>
<context>
    <name>tb::MainWindow</name>
    <message>
        <source>Duty desk</source>
        <comment>window title</comment>
        <translation>Trực ban</translation>
    </message>
    <message>
        <source>Duty desk — %1</source>
        <comment>window title</comment>
        <translation>Trực ban — %1</translation>
    </message>
    <message>
        <source>WHOLE PROGRAM</source>
        <comment>heading of keys</comment>
        <translation>TOÀN CHƯƠNG TRÌNH</translation>
    </message>
    <message>
        <source>SCREENS</source>
        <comment>heading of keys</comment>
        <translation>CÁC MÀN HÌNH</translation>
    </message>
    <message>
        <source>ON THIS SCREEN</source>
        <comment>heading of keys</comment>
        <translation>TRÊN MÀN HÌNH NÀY</translation>
    </message>
</context>
<context>
    <name>tb::MatterItem</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Đã chuyển xử lý</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Nothing was noted</source>
        <translation>Không ghi nội dung</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>Chưa rõ tên</translation>
    </message>
    <message>
        <source>Who goes on with it: %1</source>
        <comment>matter</comment>
        <translation>Ai xử lý tiếp: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>of a matter</comment>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Kept confidential</source>
        <translation>Giữ bí mật</translation>
    </message>
    <message>
        <source>What was said has been erased</source>
        <translation>Nội dung đã được xóa theo quy định</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>caller</comment>
        <translation>Đã xóa</translation>
    </message>
</context>
<context>
    <name>tb::MyShiftPage</name>
    <message>
        <source>incoming</source>
        <comment>below a number</comment>
        <translation>cuộc đến</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>below a number</comment>
        <translation>đã nghe</translation>
    </message>
    <message>
        <source>to call back</source>
        <comment>below a number</comment>
        <translation>chờ gọi lại</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>below a number</comment>
        <translation>còn tồn</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Nhận ca</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Nhận ca</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Tạm rời máy</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Tuần của tôi</translation>
    </message>
    <message>
        <source>You have no shift that could be taken now.</source>
        <translation>Lúc này bạn không có ca để nhận.</translation>
    </message>
    <message>
        <source>You are on duty since %1</source>
        <comment>time of day</comment>
        <translation>Bạn trực từ %1</translation>
    </message>
    <message>
        <source>You are back at the desk</source>
        <translation>Bạn đã trở lại</translation>
    </message>
    <message>
        <source>You are away from the desk</source>
        <translation>Bạn đang tạm rời máy</translation>
    </message>
    <message>
        <source>The shift is handed over</source>
        <translation>Đã bàn giao ca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>shift, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No shift now</source>
        <translation>Không có ca lúc này</translation>
    </message>
    <message>
        <source>Back at the desk</source>
        <translation>Trở lại</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) this week</source>
        <translation>
            <numerusform>%n ca tuần này</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who takes over, or that nobody is here to take over.</source>
        <translation>Hãy chọn người nhận ca, hoặc chọn “Không có người nhận ca”.</translation>
    </message>
    <message>
        <source>The handover is accepted</source>
        <translation>Đã nhận bàn giao</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>Accept handover</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>My coming shifts</source>
        <translation>Ca sắp tới của tôi</translation>
    </message>
    <message>
        <source>Your head sees that you know your roster</source>
        <translation>Thủ trưởng thấy bạn đã xem lịch trực</translation>
    </message>
    <message>
        <source>%1 was asked to stand in</source>
        <comment>officer</comment>
        <translation>Đã đề nghị %1 trực thay</translation>
    </message>
</context>
<context>
    <name>tb::NavItem</name>
    <message>
        <source>%1, %2 waiting</source>
        <comment>room of the programme, count</comment>
        <translation>%1, %2 mục đang chờ</translation>
    </message>
</context>
<context>
    <name>tb::NavRail</name>
    <message>
        <source>Rooms</source>
        <comment>navigation</comment>
        <translation>Các màn hình</translation>
    </message>
</context>
<context>
    <name>tb::OfficerTile</name>
    <message>
        <source>Somebody else…</source>
        <translation>Người khác…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>officer, what they do now</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by sign-in name</source>
        <translation>theo tên đăng nhập</translation>
    </message>
    <message>
        <source>no shift today</source>
        <translation>không có ca</translation>
    </message>
    <message>
        <source>on duty · %1</source>
        <translation>đang trực · %1</translation>
    </message>
    <message>
        <source>away · %1</source>
        <translation>tạm rời · %1</translation>
    </message>
</context>
<context>
    <name>tb::OlderCall</name>
    <message>
        <source>The chosen call</source>
        <comment>accessible name of a pane</comment>
        <translation>Cuộc gọi đang chọn</translation>
    </message>
</context>
<context>
    <name>tb::OlderPage</name>
    <message>
        <source>Which unit&apos;s book</source>
        <comment>accessible name</comment>
        <translation>Sổ của đơn vị nào</translation>
    </message>
    <message>
        <source>Search in this book</source>
        <comment>accessible name</comment>
        <translation>Tìm trong sổ này</translation>
    </message>
    <message>
        <source>Search: name, number, words, date…</source>
        <comment>in the field for a search</comment>
        <translation>Tìm: tên, số, nội dung, ngày…</translation>
    </message>
    <message>
        <source>Calls of this book</source>
        <comment>accessible name</comment>
        <translation>Các cuộc gọi trong sổ này</translation>
    </message>
    <message>
        <source>Former unit</source>
        <comment>before its name is known</comment>
        <translation>Đơn vị cũ</translation>
    </message>
    <message>
        <source>The whole book is here. It is only read: what is to be done about a call of it stands among your own calls.</source>
        <comment>state of a former unit&apos;s book</comment>
        <translation>Đã có đủ sổ. Sổ này chỉ để đọc: việc còn phải làm của các cuộc gọi trong sổ đã nằm trong danh sách cuộc gọi của đơn vị mình.</translation>
    </message>
    <message>
        <source>The server does not answer: what has been read so far is here.</source>
        <comment>state of a book</comment>
        <translation>Máy chủ không trả lời: đây là phần đã đọc được đến lúc này.</translation>
    </message>
    <message>
        <source>Reading the book from the server…</source>
        <comment>state of a book</comment>
        <translation>Đang đọc sổ từ máy chủ…</translation>
    </message>
    <message>
        <source>No calls here</source>
        <comment>empty book</comment>
        <translation>Chưa có cuộc gọi nào</translation>
    </message>
    <message>
        <source>The book of this unit has no calls, or they are still being read.</source>
        <comment>empty book</comment>
        <translation>Sổ của đơn vị này không có cuộc gọi nào, hoặc còn đang đọc về.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>search in a book</comment>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Try fewer words, or part of the number.</source>
        <comment>search in a book</comment>
        <translation>Thử bớt từ, hoặc chỉ gõ một phần của số.</translation>
    </message>
</context>
<context>
    <name>tb::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang báo cáo</translation>
    </message>
</context>
<context>
    <name>tb::PaneTabs</name>
    <message>
        <source>%1, %2</source>
        <comment>tab and count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tb::PaperOutlet</name>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tb::PaperSettings</name>
    <message>
        <source>Save the signers</source>
        <translation>Lưu người ký</translation>
    </message>
    <message>
        <source>Signers and numbers of the papers</source>
        <translation>Người ký và số hiệu văn bản</translation>
    </message>
    <message>
        <source>Symbol of the unit in the number, as UBND in 12/BC-UBND</source>
        <translation>Ký hiệu cơ quan trong số, ví dụ UBND trong 12/BC-UBND</translation>
    </message>
    <message>
        <source>Place before the date</source>
        <translation>Địa danh trước ngày tháng</translation>
    </message>
    <message>
        <source>Every paper without a signer of its own</source>
        <translation>Mọi văn bản chưa có người ký riêng</translation>
    </message>
    <message>
        <source>Shift report</source>
        <comment>paper</comment>
        <translation>Báo cáo ca trực</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <comment>paper</comment>
        <translation>Báo cáo theo kỳ</translation>
    </message>
    <message>
        <source>Register of calls</source>
        <comment>paper</comment>
        <translation>Sổ theo dõi cuộc gọi</translation>
    </message>
    <message>
        <source>Forwarding slip</source>
        <comment>paper</comment>
        <translation>Phiếu chuyển</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>paper</comment>
        <translation>Lịch trực</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>signer of</comment>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Authority and title, one to three lines</source>
        <translation>Quyền hạn, chức vụ, từ một đến ba dòng</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>All desks of the unit print with this. Where nothing is set, the head signs, and number and place are those of the register of units.</source>
        <translation>Mọi bàn trực của đơn vị in theo nội dung này. Chưa đặt thì người đứng đầu ký, ký hiệu và địa danh lấy theo danh mục đơn vị.</translation>
    </message>
    <message>
        <source>The head of the unit sets this. It can still be changed for one paper before printing.</source>
        <translation>Người đứng đầu đơn vị đặt nội dung này. Vẫn sửa được cho từng văn bản trước khi in.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>strip</comment>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>A signer needs one to three lines of authority and title.</source>
        <translation>Người ký cần từ một đến ba dòng quyền hạn, chức vụ.</translation>
    </message>
    <message>
        <source>A text is too long: at most %1 characters.</source>
        <translation>Nội dung quá dài: tối đa %1 ký tự.</translation>
    </message>
</context>
<context>
    <name>tb::PausePanel</name>
    <message>
        <source>Absent: the question whether anybody is there was not answered</source>
        <translation>Không có mặt: không trả lời khi chương trình hỏi</translation>
    </message>
    <message>
        <source>Until you are back, your lines count as having nobody.</source>
        <translation>Đến khi bạn quay lại, đầu số của bạn tính là không có người trực.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>covers</comment>
        <translation>Không có ai</translation>
    </message>
    <message>
        <source>Who answers meanwhile</source>
        <translation>Người trực thay</translation>
    </message>
    <message>
        <source>Back at the desk in</source>
        <translation>Quay lại sau</translation>
    </message>
    <message>
        <source>Back at the desk at</source>
        <translation>Quay lại lúc</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of an absence, short</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Nghỉ trưa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Đi họp</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Faulty phone</source>
        <translation>Máy hỏng</translation>
    </message>
    <message>
        <source>Why do you leave the desk?</source>
        <translation>Vì sao bạn tạm rời máy?</translation>
    </message>
    <message>
        <source>Stay at the desk</source>
        <translation>Ở lại máy</translation>
    </message>
</context>
<context>
    <name>tb::PlaceHint</name>
    <message>
        <source>%1 is now: %2</source>
        <comment>former district; wards of today</comment>
        <translation>%1 cũ, nay là: %2</translation>
    </message>
</context>
<context>
    <name>tb::ProblemWords</name>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>direction of a call</comment>
        <translation>Nhỡ</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Đi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <comment>field of a call</comment>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>%1 No number shown? Press Alt+0. Save once more to keep it as it is.</source>
        <comment>below the number field</comment>
        <translation>%1 Không thấy số? Nhấn Alt+0. Lưu lần nữa để giữ nguyên.</translation>
    </message>
    <message>
        <source>Too long by %1 characters: shorten it.</source>
        <comment>below a field</comment>
        <translation>Dài quá %1 ký tự: hãy rút gọn.</translation>
    </message>
    <message>
        <source>This time has passed. Save once more to keep it.</source>
        <comment>below a time field</comment>
        <translation>Giờ này đã qua. Lưu lần nữa để giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose the line on which the call came.</source>
        <comment>below the line field</comment>
        <translation>Hãy chọn đường dây của cuộc gọi.</translation>
    </message>
    <message>
        <source>Write at least a few words about the call.</source>
        <comment>below the content field</comment>
        <translation>Hãy ghi vài chữ về cuộc gọi.</translation>
    </message>
    <message>
        <source>This number is not complete.</source>
        <comment>below the number field</comment>
        <translation>Số chưa đủ.</translation>
    </message>
    <message>
        <source>One digit is missing.</source>
        <comment>below the number field</comment>
        <translation>Thiếu 1 chữ số.</translation>
    </message>
    <message>
        <source>%1 digits are missing.</source>
        <comment>below the number field</comment>
        <translation>Thiếu %1 chữ số.</translation>
    </message>
    <message>
        <source>With the area code: %1</source>
        <comment>below the number field</comment>
        <translation>Đã thêm mã vùng: %1</translation>
    </message>
    <message>
        <source>An old number, today %1</source>
        <comment>below the number field</comment>
        <translation>Số cũ, nay là %1</translation>
    </message>
    <message>
        <source>Only the first number is used: %1</source>
        <comment>below the number field</comment>
        <translation>Chỉ lấy số đầu: %1</translation>
    </message>
    <message>
        <source>The letter O was read as zero: %1</source>
        <comment>below the number field</comment>
        <translation>Chữ O đọc là số 0: %1</translation>
    </message>
    <message>
        <source>No such number is known. It is kept as typed.</source>
        <comment>below the number field</comment>
        <translation>Chưa gặp đầu số này. Vẫn giữ như đã gõ.</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <comment>below a time field</comment>
        <translation>Giờ này chưa đến.</translation>
    </message>
    <message>
        <source>Say why it is written down only now.</source>
        <comment>below a field</comment>
        <translation>Ghi lý do ghi muộn.</translation>
    </message>
</context>
<context>
    <name>tb::RecoverySheet</name>
    <message>
        <source>I have kept them</source>
        <translation>Tôi đã cất giữ</translation>
    </message>
    <message>
        <source>Keep these recovery codes</source>
        <translation>Cất giữ các mã dự phòng này</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on. If the telephone is lost, each of these opens the desk once in the place of its code. They are not shown again: keep them where nobody else looks, and not beside the password.</source>
        <translation>Đã bật xác thực hai lớp. Khi mất điện thoại, mỗi mã dưới đây dùng thay được một lần. Các mã không hiện lại: hãy cất nơi người khác không thấy, đừng để cùng mật khẩu.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Mã dự phòng</translation>
    </message>
    <message>
        <source>Trực ban – recovery codes of %1</source>
        <comment>login</comment>
        <translation>Trực ban – mã dự phòng của %1</translation>
    </message>
    <message>
        <source>Each opens the desk once.</source>
        <translation>Mỗi mã dùng được một lần.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Lưu các mã dự phòng</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>Choose another folder, or write the codes down.</source>
        <translation>Chọn thư mục khác, hoặc chép các mã ra giấy.</translation>
    </message>
</context>
<context>
    <name>tb::ReportPage</name>
    <message>
        <source>The figures could not be closed (%1).</source>
        <translation>Không chốt được số liệu (%1).</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Register of calls</source>
        <translation>Sổ theo dõi tiếp nhận</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Đã lưu bảng số liệu.</translation>
    </message>
    <message>
        <source>The paper of this period could not be made (%1).</source>
        <translation>Không lập được văn bản của kỳ này (%1).</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Báo cáo ca trực</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Ca trực</translation>
    </message>
    <message>
        <source>&amp;Number, symbol</source>
        <translation>&amp;Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of si&amp;gning</source>
        <translation>&amp;Ngày ký</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kính gửi</translation>
    </message>
    <message>
        <source>Several: separate with a semicolon</source>
        <translation>Nhiều nơi: cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Signer’s authority and t&amp;itle</source>
        <translation>&amp;Quyền hạn, chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer’s na&amp;me</source>
        <translation>&amp;Họ và tên người ký</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Thông tin ca</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kết quả tiếp nhận</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Việc còn tồn</translation>
    </message>
    <message>
        <source>Line checks</source>
        <translation>Kiểm tra đầu số</translation>
    </message>
    <message>
        <source>List of calls</source>
        <translation>Phụ lục cuộc gọi</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>Che số điện thoại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất tệp PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Cỡ trang</translation>
    </message>
    <message>
        <source>There is no shift to report on yet.</source>
        <translation>Chưa có ca trực nào để báo cáo.</translation>
    </message>
    <message>
        <source>The layout follows Decree 30/2020</source>
        <translation>Lề, cỡ chữ, số trang đúng thể thức Nghị định 30/2020</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder.</source>
        <translation>Không ghi được tệp (%1). Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Đã lưu tệp PDF.</translation>
    </message>
    <message>
        <source>The name of the agency is missing.</source>
        <translation>Thiếu tên cơ quan.</translation>
    </message>
    <message>
        <source>The place before the date is missing.</source>
        <translation>Thiếu địa danh trước ngày tháng.</translation>
    </message>
    <message>
        <source>The symbol after the number is missing.</source>
        <translation>Thiếu ký hiệu sau số.</translation>
    </message>
    <message>
        <source>The signer’s authority and title are missing.</source>
        <translation>Thiếu quyền hạn, chức vụ người ký.</translation>
    </message>
    <message>
        <source>The signer’s name is missing.</source>
        <translation>Thiếu họ và tên người ký.</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <comment>kind of paper</comment>
        <translation>&amp;Mẫu</translation>
    </message>
    <message>
        <source>Shift handover record</source>
        <translation>Biên bản bàn giao ca trực</translation>
    </message>
    <message>
        <source>The paper could not be printed (%1).</source>
        <translation>Không in được văn bản (%1).</translation>
    </message>
    <message>
        <source>This shift was not handed over yet.</source>
        <translation>Ca trực này chưa bàn giao.</translation>
    </message>
    <message>
        <source>The paper of this shift could not be read (%1).</source>
        <translation>Không đọc được số liệu của ca trực này (%1).</translation>
    </message>
    <message>
        <source>Surprise inspection</source>
        <translation>Kiểm tra đột xuất</translation>
    </message>
    <message>
        <source>Blank slips for a power cut</source>
        <translation>Phiếu ghi tay khi mất điện</translation>
    </message>
</context>
<context>
    <name>tb::ResponseComposer</name>
    <message>
        <source>Told</source>
        <comment>field: by which way</comment>
        <translation>Đã liên hệ bằng</translation>
    </message>
    <message>
        <source>At</source>
        <comment>field: time</comment>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who was told</source>
        <comment>field</comment>
        <translation>Người nghe</translation>
    </message>
    <message>
        <source>The caller</source>
        <comment>placeholder: who was told</comment>
        <translation>Chính người gọi</translation>
    </message>
    <message>
        <source>What was answered</source>
        <comment>field</comment>
        <translation>Nội dung trả lời người dân</translation>
    </message>
    <message>
        <source>The caller</source>
        <comment>field: agrees or not</comment>
        <translation>Người dân</translation>
    </message>
    <message>
        <source>The caller agrees</source>
        <translation>Người dân đồng ý</translation>
    </message>
    <message>
        <source>Close this matter</source>
        <comment>check box</comment>
        <translation>Đóng việc này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: keep the text and close</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save answer</source>
        <comment>button</comment>
        <translation>Lưu trả lời</translation>
    </message>
    <message>
        <source>By telephone</source>
        <comment>way of an answer</comment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>By letter</source>
        <comment>way of an answer</comment>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>way of an answer</comment>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>By message</source>
        <comment>way of an answer</comment>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>the caller</comment>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>the caller</comment>
        <translation>Chưa đồng ý</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the caller</comment>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>Stays open: it has been forwarded.</source>
        <comment>below an answer</comment>
        <translation>Chưa đóng: việc đã chuyển, còn chờ nơi nhận.</translation>
    </message>
    <message>
        <source>Too long: shorten it.</source>
        <comment>below a field</comment>
        <translation>Dài quá: hãy rút gọn.</translation>
    </message>
    <message>
        <source>Write what the caller was told.</source>
        <comment>below a field</comment>
        <translation>Hãy ghi đã trả lời người dân thế nào.</translation>
    </message>
    <message>
        <source>Alt+M phrases</source>
        <comment>hint above a text</comment>
        <translation>Alt+M câu mẫu</translation>
    </message>
</context>
<context>
    <name>tb::ReviewPage</name>
    <message>
        <source>Back to the figures</source>
        <translation>Về trang số liệu</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>review</comment>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>caller</comment>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>How callers were treated</source>
        <translation>Thái độ phục vụ người gọi</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>review</comment>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>review</comment>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>review</comment>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>review</comment>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>mark</comment>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>mark</comment>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <comment>mark</comment>
        <translation>Không</translation>
    </message>
    <message>
        <source>Shift that it is about</source>
        <translation>Ca trực bị phản ánh</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>review</comment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing is to be done: no call is to be rung back for, and no reply is owed.</source>
        <translation>Không có việc cần làm: không có cuộc gọi nào cần gọi hỏi lại, không còn giải trình nào đang chờ.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Giải trình của bạn</translation>
    </message>
    <message>
        <source>What happened, and what you did about it</source>
        <translation>Sự việc như thế nào, bạn đã làm gì để khắc phục</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>Người gọi nói gì</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Gửi giải trình</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>review</comment>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Còn thiếu nội dung.</translation>
    </message>
    <message>
        <source>Answer at least one question, or choose the shift and write what was said.</source>
        <translation>Hãy trả lời ít nhất một câu hỏi, hoặc chọn ca trực và ghi lại nội dung.</translation>
    </message>
</context>
<context>
    <name>tb::ReviewWords</name>
    <message>
        <source>Were you greeted with name and office?</source>
        <translation>Cán bộ có chào, xưng tên và cơ quan không?</translation>
    </message>
    <message>
        <source>Were you listened to?</source>
        <translation>Cán bộ có lắng nghe không?</translation>
    </message>
    <message>
        <source>Were you treated with courtesy?</source>
        <translation>Thái độ có lịch sự, đúng mực không?</translation>
    </message>
    <message>
        <source>Was what you were told right?</source>
        <translation>Nội dung hướng dẫn có đúng không?</translation>
    </message>
    <message>
        <source>Ring the caller back</source>
        <translation>Gọi hỏi lại người gọi</translation>
    </message>
    <message>
        <source>Tie a complaint to its shift</source>
        <translation>Gắn phản ánh thái độ với ca trực</translation>
    </message>
    <message>
        <source>Reply to what a caller said</source>
        <translation>Giải trình về phản ánh của người gọi</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>reply</comment>
        <translation>%1, quá hạn</translation>
    </message>
    <message>
        <source>No name</source>
        <comment>caller</comment>
        <translation>Không rõ tên</translation>
    </message>
    <message>
        <source>No number</source>
        <comment>caller</comment>
        <translation>Không có số</translation>
    </message>
    <message>
        <source>A caller complained of manners.</source>
        <translation>Người gọi phản ánh thái độ phục vụ.</translation>
    </message>
    <message>
        <source>The caller was rung back.</source>
        <translation>Đã gọi hỏi lại người gọi.</translation>
    </message>
    <message>
        <source>%1 No.</source>
        <comment>question</comment>
        <translation>%1 Không.</translation>
    </message>
</context>
<context>
    <name>tb::RingAroundPage</name>
    <message>
        <source>Lines to ring now</source>
        <translation>Đầu số cần gọi kiểm tra lúc này</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Drawn for</source>
        <comment>column</comment>
        <translation>Giờ chọn ngẫu nhiên</translation>
    </message>
    <message>
        <source>Rung in the last four weeks</source>
        <translation>Đã gọi trong bốn tuần qua</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>No line is to be rung now</source>
        <translation>Lúc này không có đầu số nào cần gọi</translation>
    </message>
    <message>
        <source>Each week the lot gives you the lines of another unit. Each is shown here from the minute that was drawn for it.</source>
        <translation>Mỗi tuần, đơn vị được chọn ngẫu nhiên để gọi kiểm tra đầu số của một đơn vị khác. Mỗi đầu số hiện ở đây từ đúng phút đã chọn.</translation>
    </message>
    <message>
        <source>Ring as a citizen would: the officers of these lines do not know that it is a check.</source>
        <translation>Hãy gọi như một người dân: người trực các đầu số này không biết đây là cuộc gọi kiểm tra.</translation>
    </message>
    <message>
        <source>The server was not reached: this list may be old.</source>
        <translation>Chưa kết nối được máy chủ: danh sách này có thể đã cũ.</translation>
    </message>
    <message>
        <source>Saved. %1 is told of it with the next contact.</source>
        <comment>after a check of another unit</comment>
        <translation>Đã lưu. %1 sẽ nhận được kết quả ở lần đồng bộ tới.</translation>
    </message>
</context>
<context>
    <name>tb::RosterModel</name>
    <message>
        <source>%1 has no account any more</source>
        <comment>officer</comment>
        <translation>%1 không còn tài khoản</translation>
    </message>
    <message>
        <source>%1 is away then</source>
        <comment>officer</comment>
        <translation>%1 vắng mặt lúc này</translation>
    </message>
    <message>
        <source>%1 has two shifts at the same time</source>
        <comment>officer</comment>
        <translation>%1 bị trùng ca</translation>
    </message>
    <message>
        <source>Nobody from %1</source>
        <comment>hours, 10:00 – 11:30</comment>
        <translation>Chưa có ai lúc %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>officers, what is wrong</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (changed since it was published)</source>
        <translation>%1 (đã sửa sau khi công bố)</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>row of the roster</comment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <comment>row of the roster</comment>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>row of the roster</comment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line, part of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>day of the month</comment>
        <translation>%1 · hôm nay</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Outside the published hours</source>
        <translation>Ngoài giờ công bố</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, hours, line, officers</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>tb::RosterPage</name>
    <message>
        <source>Panel beside the roster</source>
        <translation>Bảng bên lịch trực</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>view</comment>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>view</comment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Kiểu xem</translation>
    </message>
    <message>
        <source>The line is not published at these hours</source>
        <translation>Đầu số không công bố giờ này</translation>
    </message>
    <message>
        <source>Month %1</source>
        <comment>of the year</comment>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>roster</comment>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Issue %1 · changed since</source>
        <comment>roster</comment>
        <translation>Công bố lần %1 · đã sửa</translation>
    </message>
    <message>
        <source>Issue %1 published</source>
        <comment>roster</comment>
        <translation>Đã công bố lần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the usual week</source>
        <translation>Xếp theo tuần mẫu</translation>
    </message>
    <message>
        <source>Keep this week as the usual week</source>
        <translation>Lưu tuần này làm tuần mẫu</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Chép tuần trước</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Tự xếp ca trống</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Publish the roster</source>
        <translation>Công bố lịch trực</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lịch trực</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Import from a table</source>
        <translation>Nhập từ bảng</translation>
    </message>
    <message>
        <source>Week %1</source>
        <comment>of the year</comment>
        <translation>Tuần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n khoảng trống</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Không có khoảng trống</translation>
    </message>
    <message>
        <source>Import shifts</source>
        <translation>Nhập lịch trực</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Print, a row for each line</source>
        <translation>In, mỗi đầu số một dòng</translation>
    </message>
    <message>
        <source>Print, a row for each officer</source>
        <translation>In, mỗi người trực một dòng</translation>
    </message>
    <message>
        <source>PDF, a row for each line</source>
        <translation>Tệp PDF, mỗi đầu số một dòng</translation>
    </message>
    <message>
        <source>PDF, a row for each officer</source>
        <translation>Tệp PDF, mỗi người trực một dòng</translation>
    </message>
    <message>
        <source>Issue %1 · %2 have not seen it</source>
        <comment>roster, officers</comment>
        <translation>Đã công bố lần %1 · còn %2 người chưa xem</translation>
    </message>
</context>
<context>
    <name>tb::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Changes at once, for this computer.</source>
        <translation>Đổi ngay, áp dụng cho máy này.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>“As the computer” follows the setting of Windows or of the desktop.</source>
        <translation>“Theo máy tính” dùng cài đặt của Windows hoặc màn hình làm việc.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Ctrl+= and Ctrl+− do the same from anywhere.</source>
        <translation>Ctrl+= và Ctrl+− cũng đổi được ở mọi nơi.</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Máy chủ thành phố</translation>
    </message>
    <message>
        <source>About Trực ban</source>
        <translation>Giới thiệu Trực ban</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>%1 · desk %2</source>
        <translation>%1 · máy số %2</translation>
    </message>
    <message>
        <source>Version %1 · free software under the GNU General Public License 3 or later</source>
        <translation>Phiên bản %1 · phần mềm tự do theo Giấy phép Công cộng GNU 3 hoặc mới hơn</translation>
    </message>
    <message>
        <source>Noto Sans: SIL Open Font License 1.1
Tinos: SIL Open Font License 1.1
Qt 6: GNU Lesser General Public License 3
SQLite: public domain
libsodium: ISC licence
libphonenumber: Apache License 2.0
OpenSSL: Apache License 2.0</source>
        <translation>Noto Sans: Giấy phép SIL Open Font 1.1
Tinos: Giấy phép SIL Open Font 1.1
Qt 6: GNU Lesser General Public License 3
SQLite: thuộc phạm vi công cộng
libsodium: giấy phép ISC
libphonenumber: Apache License 2.0
OpenSSL: Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>tb::SeveralCalls</name>
    <message>
        <source>Log missed calls from a list</source>
        <comment>deed</comment>
        <translation>Ghi cuộc gọi nhỡ từ danh sách</translation>
    </message>
    <message>
        <source>One outcome for the chosen callers</source>
        <comment>deed</comment>
        <translation>Một kết quả cho những người gọi đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) logged</source>
        <comment>toast</comment>
        <translation>
            <numerusform>Đã ghi %n cuộc gọi nhỡ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::ShiftBanner</name>
    <message>
        <source>Rooms</source>
        <comment>menu</comment>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Part of the shift that has passed</source>
        <translation>Phần ca trực đã qua</translation>
    </message>
    <message>
        <source>Lines attended</source>
        <translation>Đầu số có người trực</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>calls of today</comment>
        <translation>Đã nghe</translation>
    </message>
    <message>
        <source>To call back</source>
        <comment>calls of today</comment>
        <translation>Chờ gọi lại</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn nay</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Nhận ca</translation>
    </message>
    <message>
        <source>Back at the desk</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>Search… (F3)</source>
        <translation>Tìm… (F3)</translation>
    </message>
    <message>
        <source>Name, number, content (F3)</source>
        <translation>Tìm tên, số, nội dung (F3)</translation>
    </message>
</context>
<context>
    <name>tb::ShiftBars</name>
    <message>
        <source>Print the record</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>The first is due on %1 at %2.</source>
        <comment>day, time of day</comment>
        <translation>Hạn gần nhất: %1, %2.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Viết giải trình</translation>
    </message>
    <message numerus="yes">
        <source>You owe %n replies to what callers said</source>
        <translation>
            <numerusform>Bạn còn %n giải trình về phản ánh của người gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That time is over.</source>
        <comment>sentence before</comment>
        <translation>%1 Đã quá hạn.</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Xem thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>Your roster has %n changes</source>
        <translation>
            <numerusform>Lịch trực của bạn có %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>shifts</comment>
        <translation>%1 ca mới</translation>
    </message>
    <message>
        <source>%1 no longer yours</source>
        <comment>shifts</comment>
        <translation>%1 ca không còn là của bạn</translation>
    </message>
</context>
<context>
    <name>tb::ShiftFactsWords</name>
    <message>
        <source>Until about %1: %2</source>
        <comment>time of day, names of lines</comment>
        <translation>Đến khoảng %1: %2</translation>
    </message>
    <message>
        <source>%1 · you answer for %2</source>
        <comment>time of day, officer</comment>
        <translation>%1 · bạn trực thay %2</translation>
    </message>
    <message>
        <source>Nobody covers: the lines count as having nobody.</source>
        <translation>Không có người trực thay: đầu số tính là không có người trực.</translation>
    </message>
    <message>
        <source>%1 answers meanwhile.</source>
        <comment>officer</comment>
        <translation>%1 trực thay.</translation>
    </message>
    <message>
        <source>Means to be back at %1.</source>
        <comment>time of day</comment>
        <translation>Dự kiến quay lại lúc %1.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Đang trực</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Tạm rời</translation>
    </message>
    <message>
        <source>Not on duty</source>
        <translation>Chưa vào ca</translation>
    </message>
    <message>
        <source>Not yet checked in</source>
        <translation>Chưa nhận ca</translation>
    </message>
    <message>
        <source>One key is enough: Ctrl+G notes the time and takes the lines.</source>
        <translation>Chỉ cần một phím: Ctrl+G ghi giờ vào ca và nhận đầu số.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <comment>names</comment>
        <translation>Đầu số: %1</translation>
    </message>
    <message>
        <source>%1 · checked in %2 early</source>
        <comment>time of day, span of time</comment>
        <translation>%1 · nhận ca sớm %2</translation>
    </message>
    <message>
        <source>%1 · checked in on time</source>
        <comment>time of day</comment>
        <translation>%1 · nhận ca đúng giờ</translation>
    </message>
    <message>
        <source>%1 · nobody follows in the roster</source>
        <comment>time of day</comment>
        <translation>%1 · lịch trực chưa có người kế tiếp</translation>
    </message>
    <message>
        <source>%1 · hand over to %2</source>
        <comment>time of day, officer</comment>
        <translation>%1 · bàn giao cho %2</translation>
    </message>
    <message>
        <source>Tell the head of the unit before the shift ends.</source>
        <translation>Báo thủ trưởng đơn vị trước khi hết ca.</translation>
    </message>
    <message>
        <source>the officer before</source>
        <translation>người trực trước</translation>
    </message>
    <message>
        <source>%1 · taken over from %2</source>
        <comment>time of day, officer</comment>
        <translation>%1 · nhận bàn giao từ %2</translation>
    </message>
    <message>
        <source>%1 · late start, by %2</source>
        <comment>time of day, span of time</comment>
        <translation>%1 · vào ca trễ %2</translation>
    </message>
    <message>
        <source>%1 · away for %2</source>
        <comment>time of day, span of time</comment>
        <translation>%1 · tạm rời máy được %2</translation>
    </message>
    <message>
        <source>%1 · handed over by %2, not accepted yet</source>
        <comment>time of day, officer</comment>
        <translation>%1 · %2 đã bàn giao, chưa được xác nhận</translation>
    </message>
    <message>
        <source>No shift in the coming days</source>
        <translation>Những ngày tới bạn không có ca trực</translation>
    </message>
    <message>
        <source>Next: %1, %2, %3</source>
        <comment>shift, hours, day</comment>
        <translation>Ca kế tiếp: %1, %2, %3</translation>
    </message>
    <message>
        <source>It can be taken from %1 on.</source>
        <comment>time of day</comment>
        <translation>Có thể nhận ca từ %1.</translation>
    </message>
</context>
<context>
    <name>tb::ShiftLine</name>
    <message>
        <source>Shift %1, now %2</source>
        <comment>hours, time of day</comment>
        <translation>Ca %1, bây giờ %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>span of time</comment>
        <translation>còn %1 nữa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>span of time</comment>
        <translation>còn %1</translation>
    </message>
</context>
<context>
    <name>tb::ShiftRemark</name>
    <message>
        <source>&amp;Remarks and proposals</source>
        <comment>section of a report</comment>
        <translation>Nhận &amp;xét, kiến nghị</translation>
    </message>
</context>
<context>
    <name>tb::ShiftWords</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>Morning shift</source>
        <translation>Ca sáng</translation>
    </message>
    <message>
        <source>Afternoon shift</source>
        <translation>Ca chiều</translation>
    </message>
    <message>
        <source>Office hours</source>
        <comment>name of a shift</comment>
        <translation>Giờ hành chính</translation>
    </message>
    <message>
        <source>Outside office hours</source>
        <comment>name of a shift</comment>
        <translation>Ngoài giờ hành chính</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>one without a name</comment>
        <translation>Ca trực</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>span of time</comment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>span of time</comment>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tb::SignInPage</name>
    <message>
        <source>Use six digits</source>
        <translation>Mở bằng mã 6 số</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Đăng nhập mật khẩu</translation>
    </message>
    <message>
        <source>You will then choose new digits for this desk.</source>
        <translation>Sau đó bạn đặt mã mới cho máy này.</translation>
    </message>
    <message>
        <source>Sign in with your password</source>
        <translation>Hãy đăng nhập bằng mật khẩu</translation>
    </message>
    <message>
        <source>Choose your name, then type your six digits</source>
        <translation>Chọn tên rồi nhập mã cá nhân 6 số</translation>
    </message>
    <message>
        <source>Forgotten digits</source>
        <translation>Quên mã</translation>
    </message>
    <message>
        <source>You are on duty. Unlocking is an answer.</source>
        <translation>Bạn đang trực ca. Mở khóa là trả lời.</translation>
    </message>
    <message>
        <source>%1, are you still at the desk?</source>
        <translation>%1 còn ở máy không?</translation>
    </message>
    <message>
        <source>Trực ban</source>
        <translation>Trực ban</translation>
    </message>
    <message>
        <source>Who is at this desk?</source>
        <translation>Ai đang ngồi máy?</translation>
    </message>
    <message>
        <source>Choose your name, then type your password</source>
        <translation>Chọn tên rồi nhập mật khẩu</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Mở máy</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Quên mật khẩu</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Đặt mật khẩu của riêng bạn</translation>
    </message>
    <message>
        <source>The present one was given to you by somebody else. At least 8 characters; a short sentence is easy to remember.</source>
        <translation>Mật khẩu hiện tại do người khác cấp. Ít nhất 8 ký tự; một câu ngắn thì dễ nhớ.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nhập lại mật khẩu mới</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mật khẩu của %1</translation>
    </message>
    <message>
        <source>Type your name and your password</source>
        <translation>Nhập tên đăng nhập và mật khẩu</translation>
    </message>
    <message>
        <source>Ask the administrator for a new password</source>
        <translation>Đề nghị người quản trị hệ thống cấp mật khẩu mới</translation>
    </message>
    <message>
        <source>You will choose one of your own with it. What you have saved stays here.</source>
        <translation>Bạn sẽ tự đặt mật khẩu của mình. Những gì đã lưu vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>English</translation>
    </message>
    <message>
        <source>This first password is too old</source>
        <translation>Mật khẩu được cấp này đã hết hạn</translation>
    </message>
    <message>
        <source>A password that somebody gave you opens a desk for seven days. Ask the administrator for a new one. What you have saved stays here.</source>
        <translation>Mật khẩu được cấp chỉ dùng được trong bảy ngày. Hãy đề nghị người quản trị hệ thống cấp lại. Những gì đã lưu vẫn còn nguyên ở đây.</translation>
    </message>
    <message>
        <source>The server asks for your password again</source>
        <translation>Máy chủ hỏi lại mật khẩu của bạn</translation>
    </message>
</context>
<context>
    <name>tb::SlipOptions</name>
    <message>
        <source>Issue blank slips</source>
        <translation>Cấp phiếu ghi tay</translation>
    </message>
    <message>
        <source>Account for the slip</source>
        <translation>Báo phiếu</translation>
    </message>
    <message>
        <source>&amp;Line of the slips</source>
        <translation>Đầ&amp;u số của phiếu</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <comment>slips</comment>
        <translation>&amp;Số phiếu cần in</translation>
    </message>
    <message>
        <source>Se&amp;ries</source>
        <comment>slips</comment>
        <translation>&amp;Loạt phiếu</translation>
    </message>
    <message>
        <source>A call was written down</source>
        <comment>slip</comment>
        <translation>Đã ghi thành cuộc gọi</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <comment>slip</comment>
        <translation>Hỏng</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>slip</comment>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>slip</comment>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Re&amp;ference of the call</source>
        <translation>Mã cuộc &amp;gọi</translation>
    </message>
    <message>
        <source>Serial of the sli&amp;p</source>
        <translation>Số &amp;phiếu</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <comment>slip</comment>
        <translation>Kết &amp;quả của phiếu</translation>
    </message>
    <message>
        <source>Any line</source>
        <comment>slips</comment>
        <translation>Mọi đầu số</translation>
    </message>
    <message>
        <source>No slips were issued yet.</source>
        <translation>Chưa cấp phiếu nào.</translation>
    </message>
    <message>
        <source>All are accounted for.</source>
        <comment>slips</comment>
        <translation>Đã báo đủ.</translation>
    </message>
    <message>
        <source>Used for two calls: %1.</source>
        <comment>slips</comment>
        <translation>Ghi thành hai cuộc gọi: %1.</translation>
    </message>
    <message>
        <source>Series %1 is issued. Print it now.</source>
        <translation>Đã cấp loạt %1. Hãy in ngay.</translation>
    </message>
    <message>
        <source>Slip %1 is accounted for.</source>
        <translation>Đã báo phiếu %1.</translation>
    </message>
    <message>
        <source>A serial has four signs and a number, as K7QM-012. It stands at the upper right of the slip.</source>
        <translation>Số phiếu gồm bốn ký tự và một số, như K7QM-012, in ở góc trên bên phải của phiếu.</translation>
    </message>
    <message>
        <source>No call has this reference. Write the call down first; its reference stands in the list of calls.</source>
        <translation>Không có cuộc gọi mang mã này. Hãy ghi cuộc gọi trước; mã nằm trong danh sách cuộc gọi.</translation>
    </message>
    <message>
        <source>No slip with this serial was issued here. Compare it with the paper, or fetch from the server.</source>
        <translation>Ở đây chưa cấp phiếu mang số này. Hãy so lại với tờ phiếu, hoặc đồng bộ với máy chủ.</translation>
    </message>
    <message>
        <source>This could not be saved (%1). Nothing that was typed is lost.</source>
        <comment>slips</comment>
        <translation>Chưa lưu được (%1). Nội dung đã gõ vẫn còn.</translation>
    </message>
    <message>
        <source>This slip was accounted for already: %1. Compare the serial with the paper.</source>
        <translation>Phiếu này đã báo rồi: %1. Hãy so lại số phiếu với tờ phiếu.</translation>
    </message>
    <message>
        <source>Call %1 was written down from this slip already. Compare the serial with the paper.</source>
        <translation>Phiếu này đã ghi thành cuộc gọi %1. Hãy so lại số phiếu với tờ phiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n slips, issued by %1.</source>
        <translation>
            <numerusform>%n phiếu, người cấp: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still out: %1.</source>
        <comment>slips</comment>
        <translation>
            <numerusform>Còn %n phiếu chưa báo: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::StandingWords</name>
    <message>
        <source>The administrator gave you a new password at %1. If you did not ask for one, tell the head of your unit. What you typed and saved stays here.</source>
        <translation>Người quản trị hệ thống đã cấp mật khẩu mới cho bạn lúc %1. Nếu bạn không đề nghị, hãy báo trưởng đơn vị. Những gì đã gõ và đã lưu vẫn còn nguyên ở đây.</translation>
    </message>
    <message>
        <source>Your password was changed at another desk at %1. If that was not you, tell the administrator at once. What you typed and saved stays here.</source>
        <translation>Mật khẩu của bạn đã được đổi ở bàn trực khác lúc %1. Nếu không phải bạn đổi, hãy báo ngay người quản trị hệ thống. Những gì đã gõ và đã lưu vẫn còn nguyên ở đây.</translation>
    </message>
    <message>
        <source>The administrator took your two-factor sign-in away at %1. If you did not ask for that, tell the head of your unit. What you typed and saved stays here.</source>
        <translation>Người quản trị hệ thống đã bỏ xác thực hai lớp của bạn lúc %1. Nếu bạn không đề nghị, hãy báo trưởng đơn vị. Những gì đã gõ và đã lưu vẫn còn nguyên ở đây.</translation>
    </message>
    <message>
        <source>Two-factor sign-in was set up at %1. If that was not you, tell the administrator at once. What you typed and saved stays here.</source>
        <translation>Xác thực hai lớp đã được bật lúc %1. Nếu không phải bạn bật, hãy báo ngay người quản trị hệ thống. Những gì đã gõ và đã lưu vẫn còn nguyên ở đây.</translation>
    </message>
    <message>
        <source>It was last shown here long ago, or this desk was signed out from another one. What you typed and saved stays here.</source>
        <translation>Lần gõ mật khẩu gần nhất ở đây đã lâu, hoặc bàn trực này đã bị đăng xuất từ bàn trực khác. Những gì đã gõ và đã lưu vẫn còn nguyên ở đây.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Bàn trực %1</translation>
    </message>
    <message>
        <source>Desk %1 · %2</source>
        <translation>Bàn trực %1 · %2</translation>
    </message>
    <message>
        <source>%1 · this desk</source>
        <translation>%1 · bàn trực này</translation>
    </message>
    <message>
        <source>%1 · password shown at %2</source>
        <translation>%1 · gõ mật khẩu lúc %2</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mật khẩu đặt lúc %1</translation>
    </message>
    <message>
        <source>%1 · two-factor sign-in since %2</source>
        <translation>%1 · xác thực hai lớp từ %2</translation>
    </message>
</context>
<context>
    <name>tb::StatusStrip</name>
    <message numerus="yes">
        <source>%n item(s) need you</source>
        <translation>
            <numerusform>%n mục cần bạn xem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n item(s) kept here, sent when the network is back</source>
        <translation>
            <numerusform>Mất kết nối máy chủ · %n mục chờ gửi, sẽ tự gửi khi có mạng</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · work goes on, everything is saved here</source>
        <translation>Mất kết nối máy chủ · vẫn ghi được, mọi thứ lưu tại máy</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting to be sent</source>
        <translation>
            <numerusform>%n mục chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time of day</comment>
        <translation>Đã đồng bộ %1</translation>
    </message>
    <message>
        <source>Not yet synced</source>
        <translation>Chưa đồng bộ</translation>
    </message>
</context>
<context>
    <name>tb::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
</context>
<context>
    <name>tb::SyncPage</name>
    <message>
        <source>Off the list of every head of the unit</source>
        <translation>Đã bỏ khỏi danh sách của thủ trưởng đơn vị</translation>
    </message>
    <message>
        <source>Settled. Both versions stay in the timeline of the call</source>
        <translation>Đã xong. Cả hai bản vẫn còn trong diễn biến của cuộc gọi</translation>
    </message>
    <message>
        <source>Seen to it</source>
        <translation>Đã xem xong</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>sent today</source>
        <translation>đã gửi hôm nay</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>đang chờ gửi</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>cần bạn xem</translation>
    </message>
    <message>
        <source>What needs you and what is waiting</source>
        <translation>Mục cần xem và mục đang chờ</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Nội dung đã ghi</translation>
    </message>
    <message>
        <source>Mend it, then send it anew</source>
        <translation>Sửa rồi gửi lại</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Bỏ hẳn</translation>
    </message>
    <message>
        <source>Pass to the head</source>
        <translation>Chuyển người đứng đầu</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Chép nội dung</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Mở cuộc gọi</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>title, line below</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Không có mục nào cần xem</translation>
    </message>
    <message>
        <source>What you save is sent by itself. If the server ever refuses something, it is shown here with the reason.</source>
        <translation>Những gì anh/chị lưu sẽ tự được gửi. Nếu máy chủ không nhận mục nào, mục đó hiện ở đây kèm lý do.</translation>
    </message>
    <message>
        <source>It is sent anew</source>
        <translation>Đã gửi lại</translation>
    </message>
    <message>
        <source>The head of the unit will see it</source>
        <translation>Người đứng đầu đơn vị sẽ thấy mục này</translation>
    </message>
    <message>
        <source>It was given up</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Đúng, bỏ hẳn</translation>
    </message>
    <message>
        <source>Give this up?</source>
        <translation>Bỏ hẳn mục này?</translation>
    </message>
    <message>
        <source>Nobody but this computer keeps it then. Press the button once more.</source>
        <translation>Khi đó chỉ máy này còn giữ. Hãy bấm nút lần nữa.</translation>
    </message>
</context>
<context>
    <name>tb::SyncWords</name>
    <message>
        <source>Shift recorded afterwards</source>
        <translation>Ca trực ghi bổ sung</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Tuần mẫu</translation>
    </message>
    <message>
        <source>Roster published</source>
        <translation>Công bố lịch trực</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Absence cancelled</source>
        <translation>Hủy lần vắng mặt</translation>
    </message>
    <message>
        <source>Request to stand in</source>
        <translation>Đề nghị trực thay</translation>
    </message>
    <message>
        <source>Shift taken for another</source>
        <translation>Nhận trực thay</translation>
    </message>
    <message>
        <source>Request to stand in accepted</source>
        <translation>Đồng ý trực thay</translation>
    </message>
    <message>
        <source>Request to stand in declined</source>
        <translation>Từ chối trực thay</translation>
    </message>
    <message>
        <source>Standing in approved</source>
        <translation>Duyệt trực thay</translation>
    </message>
    <message>
        <source>Standing in not approved</source>
        <translation>Không duyệt trực thay</translation>
    </message>
    <message>
        <source>Standing in taken back</source>
        <translation>Rút lại trực thay</translation>
    </message>
    <message>
        <source>Two people changed the same field without knowing of each other. Nothing is lost: the later change holds until you choose what is right.</source>
        <translation>Hai người sửa cùng một mục mà không biết nhau. Chưa có gì bị mất: bản sau có hiệu lực đến khi bạn chọn nội dung đúng.</translation>
    </message>
    <message>
        <source>Follows a call</source>
        <translation>Tiếp theo cuộc gọi</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Giữ kín</translation>
    </message>
    <message>
        <source>End of the call</source>
        <translation>Kết thúc cuộc gọi</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức độ khẩn</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Loại cuộc gọi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Correction of a call</source>
        <translation>Sửa cuộc gọi</translation>
    </message>
    <message>
        <source>Call passed on</source>
        <translation>Chuyển xử lý</translation>
    </message>
    <message>
        <source>Call taken over</source>
        <translation>Nhận xử lý</translation>
    </message>
    <message>
        <source>Call given back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Call closed</source>
        <translation>Kết thúc cuộc gọi</translation>
    </message>
    <message>
        <source>Call opened again</source>
        <translation>Mở lại cuộc gọi</translation>
    </message>
    <message>
        <source>Answer to the caller</source>
        <translation>Phản hồi cho người gọi</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>Call-back made</source>
        <translation>Đã gọi lại</translation>
    </message>
    <message>
        <source>Shift on the roster</source>
        <translation>Xếp ca trực</translation>
    </message>
    <message>
        <source>Shift cancelled</source>
        <translation>Hủy ca trực</translation>
    </message>
    <message>
        <source>Shift taken</source>
        <translation>Nhận ca</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Tạm rời vị trí trực</translation>
    </message>
    <message>
        <source>Back at the desk</source>
        <translation>Trở lại vị trí trực</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>Shift ended</source>
        <translation>Kết thúc ca</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Đường dây</translation>
    </message>
    <message>
        <source>Correction of a line</source>
        <translation>Sửa đường dây</translation>
    </message>
    <message>
        <source>Line no longer used</source>
        <translation>Ngừng dùng đường dây</translation>
    </message>
    <message>
        <source>Refusal passed to the head</source>
        <translation>Chuyển người đứng đầu mục bị từ chối</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Đã báo cho</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Mã cuộc gọi</translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>Mọi mục đã lên máy chủ</translation>
    </message>
    <message numerus="yes">
        <source>Connected to the server · sending %n entries</source>
        <translation>
            <numerusform>Đã kết nối máy chủ · đang gửi %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Đang kết nối máy chủ</translation>
    </message>
    <message>
        <source>Server not reachable · everything can still be logged</source>
        <translation>Mất kết nối máy chủ · vẫn ghi bình thường</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Liên lạc lần cuối %1</translation>
    </message>
    <message>
        <source>No contact yet today</source>
        <translation>Chưa liên lạc được</translation>
    </message>
    <message>
        <source>%1 · the oldest entry has been waiting since %2</source>
        <translation>%1 · mục chờ lâu nhất từ %2</translation>
    </message>
    <message>
        <source>Entry of kind %1</source>
        <translation>Mục loại %1</translation>
    </message>
    <message>
        <source>REFUSED BY THE SERVER  %1</source>
        <translation>MÁY CHỦ KHÔNG NHẬN  %1</translation>
    </message>
    <message>
        <source>CHANGED BY TWO PEOPLE  %1</source>
        <translation>HAI NGƯỜI CÙNG SỬA  %1</translation>
    </message>
    <message>
        <source>PASSED TO YOU BY OFFICERS  %1</source>
        <translation>CÁN BỘ CHUYỂN ĐẾN  %1</translation>
    </message>
    <message>
        <source>WAITING AT THE SERVER  %1</source>
        <translation>ĐANG CHỜ TẠI MÁY CHỦ  %1</translation>
    </message>
    <message>
        <source>NOT SENT YET  %1</source>
        <translation>CHỜ GỬI  %1</translation>
    </message>
    <message>
        <source>Two people changed %1</source>
        <translation>Hai người cùng sửa %1</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>sửa lần cuối %1</translation>
    </message>
    <message>
        <source>%1 Nothing is lost: mend it and send it anew, pass it to the head of the unit, or give it up.</source>
        <translation>%1 Không có gì bị mất: hãy sửa rồi gửi lại, chuyển người đứng đầu đơn vị, hoặc bỏ hẳn.</translation>
    </message>
    <message>
        <source>%1 The officer asks you to decide: log it yourself, or talk to the administrator.</source>
        <translation>%1 Cán bộ xin anh/chị quyết định: tự ghi lại, hoặc trao đổi với người quản trị.</translation>
    </message>
    <message>
        <source>%1 You need do nothing.</source>
        <translation>%1 Anh/chị không cần làm gì.</translation>
    </message>
    <message>
        <source>Saved on this computer. It is sent by itself as soon as there is a way.</source>
        <translation>Đã lưu tại máy này. Mục này tự gửi ngay khi có kết nối.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Không có nội dung chữ</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>time, officer, text</comment>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>Roster seen</source>
        <translation>Đã xem lịch trực</translation>
    </message>
    <message>
        <source>Wrong passwords or codes at a desk</source>
        <translation>Nhập sai mật khẩu hoặc mã tại bàn trực</translation>
    </message>
    <message>
        <source>Terms of the unit</source>
        <translation>Mốc thời gian của đơn vị</translation>
    </message>
    <message>
        <source>AT THE DOOR OF A DESK  %1</source>
        <translation>ĐĂNG NHẬP SAI TẠI BÀN TRỰC  %1</translation>
    </message>
    <message>
        <source>Often somebody has only forgotten. Ask the officer; if it was not them, have their password set anew.</source>
        <translation>Thường chỉ là quên. Hãy hỏi cán bộ; nếu không phải họ nhập, hãy nhờ đặt lại mật khẩu.</translation>
    </message>
    <message numerus="yes">
        <source>Typed wrong %n times in a row: the digits of an officer.</source>
        <translation>
            <numerusform>Nhập sai %n lần liên tiếp: mã cá nhân của cán bộ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typed wrong %n times in a row: a password.</source>
        <translation>
            <numerusform>Nhập sai %n lần liên tiếp: mật khẩu.</numerusform>
        </translation>
    </message>
    <message>
        <source>no known account · %1</source>
        <comment>a time</comment>
        <translation>không có tài khoản này · %1</translation>
    </message>
</context>
<context>
    <name>tb::TermSettings</name>
    <message>
        <source>Save the terms</source>
        <translation>Lưu các mốc thời gian</translation>
    </message>
    <message>
        <source>Terms of the unit</source>
        <translation>Mốc thời gian của đơn vị</translation>
    </message>
    <message>
        <source>A shift can be taken this long before it begins</source>
        <translation>Được nhận ca trước giờ bắt đầu</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> phút</translation>
    </message>
    <message>
        <source>A caller who rings off sooner than this is counted apart, as no missed call</source>
        <translation>Người gọi gác máy sớm hơn mức này được tính riêng, không phải cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> giây</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a term</comment>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>Overdue for this long in working time, a matter is put before the head by itself; after as long again the city sees it</source>
        <translation>Việc quá hạn chừng này giờ làm việc thì tự báo người đứng đầu; thêm chừng ấy nữa thì thành phố nhìn thấy</translation>
    </message>
    <message>
        <source> h</source>
        <comment>after a number of hours</comment>
        <translation> giờ</translation>
    </message>
    <message>
        <source>They hold at all desks of the unit.</source>
        <translation>Áp dụng cho mọi bàn trực của đơn vị.</translation>
    </message>
    <message>
        <source>The head of the unit sets them.</source>
        <translation>Người đứng đầu đơn vị đặt các mốc này.</translation>
    </message>
    <message>
        <source>The terms cannot be read</source>
        <translation>Không đọc được các mốc thời gian</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>When it begins</source>
        <comment>a term</comment>
        <translation>Khi ca bắt đầu</translation>
    </message>
</context>
<context>
    <name>tb::TimeWords</name>
    <message>
        <source>Yesterday</source>
        <comment>at the end of a row</comment>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time of day</comment>
        <translation>%1 hôm nay</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <comment>time of day</comment>
        <translation>%1 ngày mai</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time of day</comment>
        <translation>%1 hôm qua</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time of day, date</comment>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in a chip: due tomorrow</comment>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>length of time</comment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>length of time</comment>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of time</comment>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>length of time</comment>
        <translation>%1 ngày</translation>
    </message>
</context>
<context>
    <name>tb::Timeline</name>
    <message>
        <source>Passed on by another unit</source>
        <comment>entry of a call</comment>
        <translation>Đơn vị khác chuyển đến</translation>
    </message>
    <message>
        <source>passed on %1 times so far</source>
        <comment>entry of a call</comment>
        <translation>đã chuyển %1 lần</translation>
    </message>
    <message>
        <source>Another unit</source>
        <comment>author of an entry</comment>
        <translation>Đơn vị khác</translation>
    </message>
    <message>
        <source>Taken over by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị nhận đã tiếp nhận</translation>
    </message>
    <message>
        <source>Returned by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị nhận đã trả lại</translation>
    </message>
    <message>
        <source>Answered by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị nhận đã trả lời</translation>
    </message>
    <message>
        <source>Closed by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị nhận đã kết thúc việc</translation>
    </message>
    <message>
        <source>Opened again by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị kia đã mở lại việc</translation>
    </message>
    <message>
        <source>Term extended by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị nhận đã gia hạn</translation>
    </message>
    <message>
        <source>Passed on by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị nhận đã chuyển tiếp</translation>
    </message>
    <message>
        <source>Taken back by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị chuyển đã lấy lại việc</translation>
    </message>
    <message>
        <source>Corrected by the other unit</source>
        <comment>entry</comment>
        <translation>Đơn vị chuyển đã sửa</translation>
    </message>
    <message>
        <source>The city has no such unit. The matter is yours again.</source>
        <comment>entry of a call</comment>
        <translation>Thành phố không có đơn vị này. Việc trở lại với bạn.</translation>
    </message>
    <message>
        <source>It was passed on to your own unit. The matter is yours again.</source>
        <comment>entry of a call</comment>
        <translation>Đã chuyển đến chính đơn vị bạn. Việc trở lại với bạn.</translation>
    </message>
    <message>
        <source>Somebody whose name is not known here</source>
        <comment>author of an entry</comment>
        <translation>Người chưa rõ tên ở máy này</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>what was said in an entry</comment>
        <translation>(đã xóa theo quy định)</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>entry of a call</comment>
        <translation>Sửa cuộc gọi</translation>
    </message>
    <message>
        <source>Taken over</source>
        <comment>entry of a call</comment>
        <translation>Đã nhận việc</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>entry of a call</comment>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>entry of a call</comment>
        <translation>Đóng việc</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>entry of a call</comment>
        <translation>Mở lại việc</translation>
    </message>
    <message>
        <source>An entry that this version cannot show (%1)</source>
        <comment>entry of a call; its kind</comment>
        <translation>Bút toán mà phiên bản này chưa hiển thị được (%1)</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>entry of a call</comment>
        <translation>Gọi nhỡ</translation>
    </message>
    <message>
        <source>Called out</source>
        <comment>entry of a call</comment>
        <translation>Gọi đi</translation>
    </message>
    <message>
        <source>Received by telephone</source>
        <comment>entry of a call</comment>
        <translation>Tiếp nhận qua điện thoại</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>entry of a call</comment>
        <translation>Chuyển xử lý</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwarded</comment>
        <translation>giao %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>forwarded</comment>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Answered and closed</source>
        <comment>entry of a call</comment>
        <translation>Trả lời, đóng việc</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>entry of a call</comment>
        <translation>Trả lời người dân</translation>
    </message>
    <message>
        <source>told %1</source>
        <comment>answer</comment>
        <translation>người nghe: %1</translation>
    </message>
    <message>
        <source>Call-back promised for %1</source>
        <comment>entry of a call</comment>
        <translation>Hẹn gọi lại lúc %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <comment>who calls back</comment>
        <translation>%1 gọi</translation>
    </message>
    <message>
        <source>%1: erased</source>
        <comment>change of a field</comment>
        <translation>%1: đã xóa</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>change of a field; before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>value of a field</comment>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>The caller rang again at %1</source>
        <comment>entry of a call; a time</comment>
        <translation>Người dân đã gọi lại lúc %1</translation>
    </message>
    <message>
        <source>Waits for information until %1</source>
        <comment>entry of a call</comment>
        <translation>Chờ bổ sung thông tin đến %1</translation>
    </message>
    <message>
        <source>Term extended to %1</source>
        <comment>entry of a call</comment>
        <translation>Gia hạn đến %1</translation>
    </message>
    <message>
        <source>Looked at the confidential caller</source>
        <comment>entry of a call</comment>
        <translation>Đã xem thông tin người gọi bí mật</translation>
    </message>
    <message>
        <source>%1: kept confidential</source>
        <comment>change of a field</comment>
        <translation>%1: giữ bí mật</translation>
    </message>
    <message>
        <source>Called back at %1</source>
        <comment>entry of a call; a time</comment>
        <translation>Đã gọi lại lúc %1</translation>
    </message>
    <message>
        <source>That unit has ended; another one answers for it now. The matter is yours again.</source>
        <comment>entry of a call</comment>
        <translation>Đơn vị đó không còn; nay đơn vị khác phụ trách thay. Việc trở lại với bạn.</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <comment>entry of a call</comment>
        <translation>Đã xóa dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>tb::UnitCompleter</name>
    <message>
        <source>%1 (formerly in %2)</source>
        <comment>unit, district</comment>
        <translation>%1 (thuộc %2 cũ)</translation>
    </message>
</context>
<context>
    <name>tb::WeekList</name>
    <message>
        <source>My week</source>
        <translation>Tuần của tôi</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Không có ca</translation>
    </message>
</context>
<context>
    <name>tb::WiringOlder</name>
    <message>
        <source>Former units</source>
        <comment>room: their books</comment>
        <translation>Đơn vị cũ</translation>
    </message>
    <message>
        <source>To the list</source>
        <comment>key</comment>
        <translation>Xuống danh sách</translation>
    </message>
</context>
<context>
    <name>tb::WiringPapers</name>
    <message>
        <source>The PDF is saved.</source>
        <comment>roster</comment>
        <translation>Đã lưu tệp PDF.</translation>
    </message>
</context>
<context>
    <name>tb::WiringRingAround</name>
    <message>
        <source>Test calls</source>
        <comment>room: lines of other units</comment>
        <translation>Gọi thử</translation>
    </message>
    <message>
        <source>Record a check</source>
        <comment>key</comment>
        <translation>Ghi lần kiểm tra</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>key</comment>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>tb::WiringRooms</name>
    <message>
        <source>Choose an officer</source>
        <comment>key</comment>
        <translation>Chọn người</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>key</comment>
        <translation>Bỏ người</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>key</comment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>key</comment>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <comment>key</comment>
        <translation>Chép ô</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <comment>key</comment>
        <translation>Dán ô</translation>
    </message>
    <message>
        <source>Week before</source>
        <comment>key</comment>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>Week after</source>
        <comment>key</comment>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>room</comment>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Xuất bảng số liệu</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>room</comment>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>key</comment>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Plan a call-back</source>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>My shift</source>
        <comment>room</comment>
        <translation>Ca của tôi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao ca</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Kết thúc ca</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>room</comment>
        <translation>Lịch trực</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>room</comment>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất tệp PDF</translation>
    </message>
    <message>
        <source>Sync</source>
        <comment>room</comment>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>room</comment>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Ring the caller</source>
        <translation>Gọi lại số này</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Wait for information</source>
        <translation>Chờ bổ sung thông tin</translation>
    </message>
    <message>
        <source>Tell the duty leader</source>
        <translation>Báo lãnh đạo trực</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>menu</comment>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Missed calls from a list</source>
        <translation>Cuộc gọi nhỡ từ danh sách</translation>
    </message>
    <message>
        <source>Log the call-back</source>
        <translation>Ghi cuộc gọi lại</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Call without content, by its number</source>
        <translation>Cuộc gọi không nội dung, chọn theo số</translation>
    </message>
    <message>
        <source>Same caller, next matter</source>
        <translation>Cùng người gọi, việc khác</translation>
    </message>
    <message>
        <source>No number shown</source>
        <translation>Không hiện số</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>Calls put aside</source>
        <translation>Cuộc đang để lại</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>roster</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>One outcome for the chosen</source>
        <translation>Một kết quả cho các cuộc đã chọn</translation>
    </message>
    <message>
        <source>Next call of the matter</source>
        <translation>Cuộc kế tiếp của việc</translation>
    </message>
</context>
<context>
    <name>tb::WiringTrouble</name>
    <message>
        <source>Duty desk</source>
        <comment>window title</comment>
        <translation>Trực ban</translation>
    </message>
    <message>
        <source>Keep the damaged file aside and begin afresh</source>
        <translation>Giữ riêng tệp hỏng và bắt đầu lại</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Đóng chương trình</translation>
    </message>
</context>
<context>
    <name>tb::Wiring</name>
    <message numerus="yes">
        <source>%n entries that were not sent yet have been rescued.</source>
        <comment>toast</comment>
        <translation>
            <numerusform>Đã cứu được %n mục chưa gửi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries rescued, %1 could not be read. The damaged file is kept.</source>
        <comment>toast</comment>
        <translation>
            <numerusform>Đã cứu được %n mục, %1 mục không đọc được. Tệp hỏng vẫn được giữ lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallBackPart</name>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <comment>missed calls</comment>
        <translation>
            <numerusform>Đổ chuông %n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called back %n time(s) in vain</source>
        <comment>missed calls</comment>
        <translation>
            <numerusform>đã gọi lại %n lần chưa gặp</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-back recorded</source>
        <comment>after saving</comment>
        <translation>Đã ghi kết quả gọi lại</translation>
    </message>
</context>
<context>
    <name>tb::CallDeeds</name>
    <message>
        <source>Print the forwarding slip</source>
        <comment>deed</comment>
        <translation>In phiếu chuyển</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>deed: take a matter over</comment>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>deed</comment>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <comment>deed</comment>
        <translation>Gọi số này</translation>
    </message>
    <message>
        <source>Log the call-back</source>
        <comment>deed: opens the form</comment>
        <translation>Ghi cuộc gọi lại</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <comment>deed</comment>
        <translation>Xóa dữ liệu cá nhân…</translation>
    </message>
    <message>
        <source>Next call of this matter</source>
        <comment>deed</comment>
        <translation>Cuộc kế tiếp của việc này</translation>
    </message>
</context>
<context>
    <name>tb::DetailFacts</name>
    <message>
        <source>No number</source>
        <comment>of a caller</comment>
        <translation>Không có số</translation>
    </message>
    <message>
        <source>Call back by %1</source>
        <comment>bar above a call</comment>
        <translation>Gọi lại trước %1</translation>
    </message>
    <message>
        <source>Waits for information until %1</source>
        <comment>bar above a call</comment>
        <translation>Chờ bổ sung thông tin đến %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <comment>bar above a call</comment>
        <translation>Phải trả lời trước %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>length of time</comment>
        <translation>trễ %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>length of time</comment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 · passed on %2 times</source>
        <comment>fact; who has it</comment>
        <translation>%1 · đã chuyển %2 lần</translation>
    </message>
    <message>
        <source>Two people changed the same field</source>
        <comment>strip</comment>
        <translation>Hai người cùng sửa một ô</translation>
    </message>
    <message>
        <source>The later change counts. Look at it and correct it if it is wrong.</source>
        <comment>strip</comment>
        <translation>Lần sửa sau được giữ. Hãy xem và sửa lại nếu chưa đúng.</translation>
    </message>
    <message>
        <source>The caller rang again at %1</source>
        <comment>strip; a time</comment>
        <translation>Người dân đã gọi lại lúc %1</translation>
    </message>
    <message>
        <source>Served in call %1; nothing is owed any more.</source>
        <comment>strip; a reference</comment>
        <translation>Đã được trả lời ở cuộc gọi %1, không còn phải gọi lại.</translation>
    </message>
    <message>
        <source>duty leader told</source>
        <comment>fact</comment>
        <translation>đã báo lãnh đạo trực</translation>
    </message>
    <message>
        <source>Called back at %1</source>
        <comment>strip; a time</comment>
        <translation>Đã gọi lại lúc %1</translation>
    </message>
    <message>
        <source>before the city</source>
        <comment>fact</comment>
        <translation>đã báo thành phố</translation>
    </message>
    <message numerus="yes">
        <source>%n calls about one matter</source>
        <comment>strip</comment>
        <translation>
            <numerusform>%n cuộc gọi về cùng một việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Next one</source>
        <comment>button: another call of the matter</comment>
        <translation>Cuộc kế tiếp</translation>
    </message>
</context>
<context>
    <name>tb::PassedOnStrip</name>
    <message>
        <source>Passed on by %1: does your office take it over?</source>
        <comment>strip; a unit</comment>
        <translation>%1 chuyển đến, chờ đơn vị bạn tiếp nhận</translation>
    </message>
    <message>
        <source>Receive</source>
        <comment>button: take a matter over</comment>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Passed on to you: do you take it over?</source>
        <comment>strip</comment>
        <translation>Việc này được chuyển cho bạn, chờ bạn tiếp nhận</translation>
    </message>
    <message>
        <source>Waits for %1, not received yet</source>
        <comment>strip; an officer or a unit</comment>
        <translation>Chờ %1 tiếp nhận</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <comment>strip; an officer</comment>
        <translation>%1 chuyển</translation>
    </message>
    <message>
        <source>passed on %1 times so far</source>
        <comment>strip</comment>
        <translation>đã chuyển %1 lần</translation>
    </message>
    <message>
        <source>until then nobody has it in hand</source>
        <comment>strip</comment>
        <translation>chưa ai nhận xử lý</translation>
    </message>
</context>
<context>
    <name>tb::StepComposer</name>
    <message>
        <source>New term</source>
        <comment>field</comment>
        <translation>Gia hạn đến</translation>
    </message>
    <message>
        <source>Until when</source>
        <comment>field</comment>
        <translation>Đến khi nào</translation>
    </message>
    <message>
        <source>Until, day and time</source>
        <comment>field</comment>
        <translation>Đến ngày, giờ</translation>
    </message>
    <message>
        <source>How it ends</source>
        <comment>field</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: keep the text and close</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>3 days</source>
        <comment>a new term</comment>
        <translation>3 ngày</translation>
    </message>
    <message>
        <source>5 days</source>
        <comment>a new term</comment>
        <translation>5 ngày</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a new term</comment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Wait until</source>
        <comment>field</comment>
        <translation>Chờ đến</translation>
    </message>
    <message>
        <source>Choose a time later than %1.</source>
        <comment>below a field</comment>
        <translation>Chọn thời điểm sau %1.</translation>
    </message>
    <message>
        <source>Too long: shorten it.</source>
        <comment>below a field</comment>
        <translation>Dài quá: hãy rút gọn.</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>a new term</comment>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>Choose how it ends.</source>
        <comment>below a field</comment>
        <translation>Chọn kết quả.</translation>
    </message>
</context>
<context>
    <name>tb::StepWords</name>
    <message>
        <source>Extend the term</source>
        <comment>deed</comment>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Wait for information</source>
        <comment>deed</comment>
        <translation>Chờ bổ sung thông tin</translation>
    </message>
    <message>
        <source>Tell the duty leader</source>
        <comment>deed</comment>
        <translation>Báo lãnh đạo trực</translation>
    </message>
    <message>
        <source>Return (not competent)</source>
        <comment>deed</comment>
        <translation>Trả lại (không đúng thẩm quyền)</translation>
    </message>
    <message>
        <source>Show in full</source>
        <comment>deed: a confidential caller</comment>
        <translation>Xem đầy đủ</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <comment>deed: of missed calls</comment>
        <translation>Kết thúc xử lý</translation>
    </message>
    <message>
        <source>Reason for extension</source>
        <comment>field</comment>
        <translation>Lý do gia hạn</translation>
    </message>
    <message>
        <source>What the caller still has to send</source>
        <comment>field</comment>
        <translation>Thông tin người gọi cần bổ sung</translation>
    </message>
    <message>
        <source>What the leader should know</source>
        <comment>field</comment>
        <translation>Nội dung báo lãnh đạo trực</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <comment>field</comment>
        <translation>Lý do trả lại</translation>
    </message>
    <message>
        <source>Reason for viewing</source>
        <comment>field</comment>
        <translation>Lý do xem</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The reason stays in the book.</source>
        <comment>below a field</comment>
        <translation>Lý do được lưu vào sổ.</translation>
    </message>
    <message>
        <source>Until then it does not count as late.</source>
        <comment>below a field</comment>
        <translation>Đến lúc đó không tính quá hạn.</translation>
    </message>
    <message>
        <source>It stays with the one who has it.</source>
        <comment>below a field</comment>
        <translation>Việc vẫn do người đang xử lý phụ trách.</translation>
    </message>
    <message>
        <source>It goes back to the one who passed it on.</source>
        <comment>below a field</comment>
        <translation>Việc trở về người đã chuyển.</translation>
    </message>
    <message>
        <source>Your name, the time and the reason are noted.</source>
        <comment>below a field</comment>
        <translation>Người xem, thời điểm và lý do được ghi lại.</translation>
    </message>
    <message>
        <source>All rings of this number on that day are closed together.</source>
        <comment>below a field</comment>
        <translation>Mọi lần số này đổ chuông trong ngày được kết thúc cùng lúc.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <comment>below a field</comment>
        <translation>Cần ghi lý do.</translation>
    </message>
    <message>
        <source>Write what is still missing.</source>
        <comment>below a field</comment>
        <translation>Cần ghi thông tin còn thiếu.</translation>
    </message>
    <message>
        <source>Term extended</source>
        <comment>after saving</comment>
        <translation>Đã gia hạn</translation>
    </message>
    <message>
        <source>Waiting for information</source>
        <comment>after saving</comment>
        <translation>Đang chờ bổ sung thông tin</translation>
    </message>
    <message>
        <source>The duty leader has been told</source>
        <comment>after saving</comment>
        <translation>Đã báo lãnh đạo trực</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>after saving</comment>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Shown in full until you leave this call</source>
        <comment>after saving</comment>
        <translation>Hiện đầy đủ cho đến khi bạn rời cuộc gọi này</translation>
    </message>
    <message>
        <source>Matter closed</source>
        <comment>after saving</comment>
        <translation>Đã đóng việc</translation>
    </message>
</context>
<context>
    <name>tb::Reminders</name>
    <message>
        <source>A line has nobody: its officer is away without a cover.</source>
        <comment>notification</comment>
        <translation>Có đầu số không người trực: người trực tạm rời máy, không có người thay.</translation>
    </message>
    <message>
        <source>A colleague is away: you answer for them now.</source>
        <comment>notification</comment>
        <translation>Đồng nghiệp tạm rời máy: bạn đang trực thay.</translation>
    </message>
    <message numerus="yes">
        <source>%n matters are overdue.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>Có %n việc quá hạn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers are to be called back.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>Có %n người cần gọi lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift is over and has not been handed over.</source>
        <comment>notification</comment>
        <translation>Đã hết ca nhưng chưa bàn giao.</translation>
    </message>
    <message>
        <source>Your shift has begun. Nobody has checked in yet.</source>
        <comment>notification</comment>
        <translation>Ca trực của bạn đã bắt đầu nhưng chưa có ai nhận ca.</translation>
    </message>
    <message>
        <source>A colleague who is away was to be back by now.</source>
        <comment>notification</comment>
        <translation>Đồng nghiệp tạm rời máy đã quá giờ hẹn về.</translation>
    </message>
    <message>
        <source>Your time away is over. Are you back at the desk?</source>
        <comment>notification</comment>
        <translation>Đã hết giờ tạm rời máy. Bạn đã về bàn trực chưa?</translation>
    </message>
    <message numerus="yes">
        <source>%n replies to what callers said are owed.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>Còn %n giải trình về phản ánh của người gọi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your roster has %n changes.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>Lịch trực của bạn có %n thay đổi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::DutyTray</name>
    <message numerus="yes">
        <source>%n line(s) stand open and unattended.</source>
        <comment>notification</comment>
        <translation>
            <numerusform>%n đầu số trong giờ trực không có người trực.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are on duty: are you still at the desk?</source>
        <comment>notification</comment>
        <translation>Bạn đang trực: bạn còn ở máy không?</translation>
    </message>
    <message>
        <source>Open the duty desk</source>
        <comment>tray</comment>
        <translation>Mở Trực ban</translation>
    </message>
    <message>
        <source>Note a call</source>
        <comment>tray</comment>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Duty desk</source>
        <comment>title of a notification</comment>
        <translation>Trực ban</translation>
    </message>
    <message>
        <source>You are on duty: the program goes on here. Its menu ends it.</source>
        <comment>notification</comment>
        <translation>Bạn đang trực nên chương trình vẫn chạy ở đây. Muốn thoát, hãy chọn trong trình đơn của biểu tượng này.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <comment>tray</comment>
        <translation>Chưa có ai đăng nhập</translation>
    </message>
    <message>
        <source>On duty. To call back: %1, overdue: %2</source>
        <comment>tray</comment>
        <translation>Đang trực. Cần gọi lại: %1, quá hạn: %2</translation>
    </message>
    <message>
        <source>Away. To call back: %1, overdue: %2</source>
        <comment>tray</comment>
        <translation>Tạm rời máy. Cần gọi lại: %1, quá hạn: %2</translation>
    </message>
    <message>
        <source>The shift has not been handed over</source>
        <comment>tray</comment>
        <translation>Ca trực chưa được bàn giao</translation>
    </message>
    <message>
        <source>Not on duty</source>
        <comment>tray</comment>
        <translation>Chưa vào ca</translation>
    </message>
</context>
<context>
    <name>tb::MissedListModel</name>
    <message>
        <source>Readable</source>
        <comment>line of a list</comment>
        <translation>Đọc được</translation>
    </message>
    <message>
        <source>No number</source>
        <comment>line of a list</comment>
        <translation>Không có số</translation>
    </message>
    <message>
        <source>No such day</source>
        <comment>line of a list</comment>
        <translation>Không có ngày này</translation>
    </message>
    <message>
        <source>Later than now</source>
        <comment>line of a list</comment>
        <translation>Giờ chưa tới</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <comment>line of a list</comment>
        <translation>Lặp trong danh sách</translation>
    </message>
    <message>
        <source>Logged already</source>
        <comment>line of a list</comment>
        <translation>Đã có trong sổ</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>column</comment>
        <translation>Kết quả đọc</translation>
    </message>
    <message>
        <source>Pasted line</source>
        <comment>column</comment>
        <translation>Dòng đã dán</translation>
    </message>
</context>
<context>
    <name>tb::MissedListPage</name>
    <message>
        <source>Missed calls from a list</source>
        <comment>title</comment>
        <translation>Cuộc gọi nhỡ từ danh sách</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy the list of the telephone or its system, one call a line: number and time. Lines that cannot be read are shown and left out.</source>
        <comment>below a title</comment>
        <translation>Chép danh sách từ máy điện thoại hoặc tổng đài rồi dán vào đây, mỗi dòng một cuộc: số máy và giờ. Dòng không đọc được vẫn hiện ra nhưng không ghi vào sổ.</translation>
    </message>
    <message>
        <source>Line that rang</source>
        <comment>field</comment>
        <translation>Đường dây đổ chuông</translation>
    </message>
    <message>
        <source>List of missed calls</source>
        <comment>field</comment>
        <translation>Danh sách cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>What was understood appears here.</source>
        <comment>in place of a preview</comment>
        <translation>Kết quả đọc hiện ở đây.</translation>
    </message>
    <message>
        <source>What was understood of the list</source>
        <translation>Kết quả đọc danh sách</translation>
    </message>
    <message>
        <source>Log missed calls</source>
        <comment>button</comment>
        <translation>Ghi cuộc gọi nhỡ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will not be written</source>
        <comment>below a preview</comment>
        <translation>
            <numerusform>%n dòng không ghi vào sổ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n missed call(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Ghi %n cuộc gọi nhỡ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. Your text is still here.</source>
        <comment>strip</comment>
        <translation>Chưa lưu được. Nội dung vẫn còn đây.</translation>
    </message>
</context>
<context>
    <name>tb::RightPanes</name>
    <message>
        <source>No call chosen</source>
        <comment>empty pane</comment>
        <translation>Chưa chọn cuộc gọi</translation>
    </message>
    <message>
        <source>Choose a call in the list to see what was said and done.</source>
        <comment>empty pane</comment>
        <translation>Chọn một cuộc gọi trong danh sách để xem nội dung và diễn biến.</translation>
    </message>
</context>
<context>
    <name>tb::CallGuide</name>
    <message>
        <source>“%1, good day. This is %2 speaking. How may I help you?”</source>
        <comment>greeting; unit, officer</comment>
        <translation>“Dạ, %1 xin nghe. Tôi là %2. Tôi có thể giúp gì cho ông/bà?”</translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>above the field of a call</comment>
        <translation>tự nhận</translation>
    </message>
    <message>
        <source>Answer when you are sure. If not, promise a call-back: F8.</source>
        <comment>script</comment>
        <translation>Chắc chắn thì trả lời ngay; chưa chắc thì hẹn gọi lại (F8).</translation>
    </message>
    <message>
        <source>What, where, since when? Repeat it, then say by when there will be an answer.</source>
        <comment>script</comment>
        <translation>Hỏi rõ việc gì, ở đâu, từ khi nào. Nhắc lại nội dung, hẹn giờ trả lời.</translation>
    </message>
    <message>
        <source>Write it down as it is meant, say who will consider it, and thank the caller.</source>
        <comment>script</comment>
        <translation>Ghi đúng ý người gọi, báo nơi xem xét và cảm ơn.</translation>
    </message>
    <message>
        <source>The place first, then name and number. Alert 113, 114, 115 or 112 and note the time.</source>
        <comment>script</comment>
        <translation>Địa điểm trước, rồi họ tên, số máy. Báo 113, 114, 115 hoặc 112, ghi giờ đã báo.</translation>
    </message>
    <message>
        <source>Ask whom it is for, so that it can be passed on.</source>
        <comment>script</comment>
        <translation>Hỏi lời khen dành cho ai, bộ phận nào để chuyển lời.</translation>
    </message>
    <message>
        <source>Say which office this is, and ask to dial again.</source>
        <comment>script</comment>
        <translation>Nói rõ đây là cơ quan nào, mời gọi lại đúng số.</translation>
    </message>
    <message>
        <source>Say once that this line serves citizens, then say goodbye.</source>
        <comment>script</comment>
        <translation>Nhắc một lần: đây là đường dây phục vụ người dân. Rồi chào và kết thúc.</translation>
    </message>
    <message>
        <source>Which office, who speaks, and by when is an answer needed?</source>
        <comment>script</comment>
        <translation>Ghi cơ quan gọi, người liên hệ và hạn cần trả lời.</translation>
    </message>
    <message>
        <source>Repeat what you understood, and let the caller confirm it.</source>
        <comment>script</comment>
        <translation>Nhắc lại nội dung để người gọi xác nhận.</translation>
    </message>
    <message>
        <source>“%1”: is it an emergency? Alt+U marks it urgent. Alert: 113 · 114 · 115 · 112</source>
        <comment>card; words that were typed, the key of the button Urgent</comment>
        <translation>“%1”: có khẩn cấp không? Alt+K để đánh dấu khẩn. Báo 113 · 114 · 115 · 112</translation>
    </message>
    <message>
        <source>Not settled by telephone. Guide the caller: in writing, or in person where citizens are received.</source>
        <comment>card</comment>
        <translation>Không giải quyết qua điện thoại. Hướng dẫn gửi đơn hoặc trình bày trực tiếp tại nơi tiếp công dân.</translation>
    </message>
    <message>
        <source>Not settled by telephone. Guide the caller: in writing or in person. Keep the name secret.</source>
        <comment>card</comment>
        <translation>Không giải quyết qua điện thoại. Hướng dẫn gửi đơn hoặc trình bày trực tiếp. Giữ kín người tố cáo.</translation>
    </message>
</context>
<context>
    <name>tb::CallHead</name>
    <message>
        <source>More for this call</source>
        <comment>button</comment>
        <translation>Thêm cho cuộc gọi này</translation>
    </message>
    <message>
        <source>Correct a call</source>
        <comment>title of the form</comment>
        <translation>Sửa cuộc gọi</translation>
    </message>
    <message>
        <source>Log a call</source>
        <comment>title of the form</comment>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Logging %1</source>
        <comment>chip; minutes and seconds</comment>
        <translation>Đang ghi %1</translation>
    </message>
</context>
<context>
    <name>tb::CallMore</name>
    <message>
        <source>&amp;Other outcome (Alt+Q)</source>
        <comment>menu</comment>
        <translation>&amp;Kết quả khác (Alt+Q)</translation>
    </message>
    <message>
        <source>More for this call</source>
        <comment>menu</comment>
        <translation>Thêm cho cuộc gọi này</translation>
    </message>
    <message>
        <source>Same caller, &amp;next matter (Alt+V)</source>
        <comment>menu</comment>
        <translation>Cùng người gọi, &amp;việc khác (Alt+V)</translation>
    </message>
    <message>
        <source>Caller asks for &amp;secrecy</source>
        <comment>menu</comment>
        <translation>Người gọi &amp;xin giữ kín tên</translation>
    </message>
    <message>
        <source>&amp;Discard what is typed</source>
        <comment>menu</comment>
        <translation>&amp;Bỏ nội dung đang gõ</translation>
    </message>
    <message>
        <source>Call was &amp;earlier</source>
        <comment>menu</comment>
        <translation>&amp;Ghi cuộc gọi trước đó</translation>
    </message>
    <message>
        <source>&amp;Who calls</source>
        <comment>menu</comment>
        <translation>&amp;Loại người gọi</translation>
    </message>
    <message>
        <source>Kind of caller</source>
        <comment>menu</comment>
        <translation>Loại người gọi</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>kind of caller</comment>
        <translation>Không ghi</translation>
    </message>
</context>
<context>
    <name>tb::EmptyCall</name>
    <message>
        <source>&amp;1  Caller hung up</source>
        <translation>&amp;1  Người gọi gác máy</translation>
    </message>
    <message>
        <source>&amp;2  Silence on the line</source>
        <translation>&amp;2  Im lặng</translation>
    </message>
    <message>
        <source>&amp;3  Wrong number</source>
        <translation>&amp;3  Nhầm số</translation>
    </message>
    <message>
        <source>&amp;4  Nuisance</source>
        <translation>&amp;4  Quấy rối, đùa giỡn</translation>
    </message>
    <message>
        <source>&amp;5  Test call</source>
        <translation>&amp;5  Gọi thử</translation>
    </message>
    <message>
        <source>&amp;6  Missed call</source>
        <translation>&amp;6  Gọi nhỡ</translation>
    </message>
</context>
<context>
    <name>tb::PhrasePopup</name>
    <message>
        <source>Phrases</source>
        <comment>accessible name of a list</comment>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>use it</source>
        <comment>what a key does in the list of phrases</comment>
        <translation>dùng câu</translation>
    </message>
    <message>
        <source>go on typing</source>
        <comment>what a key does in the list of phrases</comment>
        <translation>tự gõ tiếp</translation>
    </message>
    <message>
        <source>No marks needed</source>
        <comment>below a list</comment>
        <translation>Không cần gõ dấu</translation>
    </message>
</context>
<context>
    <name>tb::SearchHelp</name>
    <message>
        <source>Type words of a call, in any order, without marks. Or say where they stand:</source>
        <translation>Gõ vài từ của cuộc gọi, không cần dấu, không cần thứ tự. Hoặc chỉ rõ nơi cần tìm:</translation>
    </message>
    <message>
        <source>part of the caller's number</source>
        <comment>what a prefix searches</comment>
        <translation>một phần số máy người gọi</translation>
    </message>
    <message>
        <source>name of the caller</source>
        <comment>what a prefix searches</comment>
        <translation>tên người gọi</translation>
    </message>
    <message>
        <source>one day; also hôm nay, hôm qua, tuần này</source>
        <comment>what a prefix searches; leave the Vietnamese words</comment>
        <translation>một ngày; hoặc hôm nay, hôm qua, tuần này</translation>
    </message>
    <message>
        <source>unit or body it was sent to</source>
        <comment>what a prefix searches</comment>
        <translation>đơn vị, nơi đã chuyển đến</translation>
    </message>
    <message>
        <source>reference of a call; Enter opens it</source>
        <comment>what a prefix searches</comment>
        <translation>mã cuộc gọi; Enter mở ngay</translation>
    </message>
</context>
<context>
    <name>tb::SearchHits</name>
    <message>
        <source>MATTERS</source>
        <comment>heading in the search</comment>
        <translation>VIỆC ĐÃ GHI</translation>
    </message>
    <message>
        <source>CALLERS</source>
        <comment>heading in the search</comment>
        <translation>NGƯỜI GỌI</translation>
    </message>
    <message>
        <source>Log a new call with “%1”</source>
        <comment>command; what was typed</comment>
        <translation>Ghi cuộc gọi mới với nội dung “%1”</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <comment>heading in the search</comment>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>%1, %2 found</source>
        <comment>heading in the search, spoken</comment>
        <translation>%1, %2 kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of a caller</comment>
        <translation>
            <numerusform>%n cuộc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::PaneChoice</name>
    <message>
        <source>Log a call</source>
        <comment>tab</comment>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>tab: the list</comment>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>tab: the call that is shown</comment>
        <translation>Việc đang chọn</translation>
    </message>
</context>
<context>
    <name>tb::PhraseSettings</name>
    <message>
        <source>Phrases of the unit</source>
        <translation>Câu mẫu của đơn vị</translation>
    </message>
    <message>
        <source>Phrases</source>
        <comment>list</comment>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a phrase</comment>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a phrase</comment>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a phrase</comment>
        <translation>&amp;Tiêu đề</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a phrase</comment>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Short &amp;word to type</source>
        <comment>of a phrase</comment>
        <translation>Từ &amp;gõ tắt</translation>
    </message>
    <message>
        <source>Short word to type</source>
        <comment>of a phrase</comment>
        <translation>Từ gõ tắt</translation>
    </message>
    <message>
        <source>Te&amp;xt; … is filled in later</source>
        <comment>of a phrase</comment>
        <translation>Nội &amp;dung; chỗ … điền sau</translation>
    </message>
    <message>
        <source>Text; … is filled in later</source>
        <comment>of a phrase</comment>
        <translation>Nội dung; chỗ … điền sau</translation>
    </message>
    <message>
        <source>&amp;Kind of call</source>
        <comment>of a phrase</comment>
        <translation>&amp;Loại cuộc gọi</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <comment>of a phrase</comment>
        <translation>Loại cuộc gọi</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <comment>of a phrase</comment>
        <translation>Lĩnh &amp;vực</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a phrase</comment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <comment>of a phrase</comment>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a phrase</comment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Save phrases</source>
        <comment>button</comment>
        <translation>Lưu câu mẫu</translation>
    </message>
    <message>
        <source>Take the list of the program</source>
        <comment>button</comment>
        <translation>Lấy lại danh sách có sẵn</translation>
    </message>
    <message>
        <source>left open</source>
        <comment>what a phrase does not say</comment>
        <translation>không đặt</translation>
    </message>
    <message>
        <source>Each phrase needs a title and a text.</source>
        <comment>strip</comment>
        <translation>Mỗi câu cần có tiêu đề và nội dung.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <comment>strip</comment>
        <translation>Chưa lưu được.</translation>
    </message>
    <message>
        <source>In the note of a call, “::” and a few letters bring a phrase; Alt+M brings all.</source>
        <translation>Trong ô nội dung, gõ “::” và vài chữ để chọn câu; Alt+M mở cả danh sách.</translation>
    </message>
    <message>
        <source>The head of the unit sets the phrases. You can read and use them.</source>
        <translation>Thủ trưởng đơn vị đặt câu mẫu. Bạn xem và dùng được.</translation>
    </message>
    <message>
        <source>the note of a call</source>
        <comment>where a phrase is offered</comment>
        <translation>nội dung cuộc gọi</translation>
    </message>
    <message>
        <source>an answer</source>
        <comment>where a phrase is offered</comment>
        <translation>trả lời người dân</translation>
    </message>
    <message>
        <source>an answer while another office has the matter</source>
        <comment>where a phrase is offered</comment>
        <translation>trả lời khi việc đã chuyển nơi khác</translation>
    </message>
    <message>
        <source>an answer while the caller owes something</source>
        <comment>where a phrase is offered</comment>
        <translation>trả lời khi chờ người dân bổ sung</translation>
    </message>
    <message>
        <source>an answer to who is to be called back</source>
        <comment>where a phrase is offered</comment>
        <translation>trả lời khi gọi lại</translation>
    </message>
    <message>
        <source>Offered &amp;in</source>
        <comment>of a phrase</comment>
        <translation>&amp;Dùng ở</translation>
    </message>
    <message>
        <source>Offered in</source>
        <comment>of a phrase</comment>
        <translation>Dùng ở</translation>
    </message>
</context>
<context>
    <name>tb::OutcomeMenu</name>
    <message>
        <source>Other outcome</source>
        <comment>menu</comment>
        <translation>Kết quả khác</translation>
    </message>
</context>
<context>
    <name>tb::DraftStrip</name>
    <message>
        <source>Put aside: %1</source>
        <comment>a call that is not saved; who called</comment>
        <translation>Đang để lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put aside</source>
        <comment>not saved yet</comment>
        <translation>
            <numerusform>%n cuộc đang để lại</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>a call that was put aside</comment>
        <translation>chưa có nội dung</translation>
    </message>
    <message>
        <source>Calls put aside</source>
        <comment>accessible name of a button</comment>
        <translation>Cuộc đang để lại</translation>
    </message>
</context>
<context>
    <name>tb::CallDrill</name>
    <message>
        <source>Back to the figures</source>
        <translation>Quay lại số liệu</translation>
    </message>
    <message>
        <source>Calls behind the figure</source>
        <translation>Các cuộc gọi của số liệu này</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>list of calls</comment>
        <translation>Đang tìm…</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, the newest %1 of them shown</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n cuộc gọi, hiển thị %1 cuộc mới nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n cuộc gọi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CallTableModel</name>
    <message>
        <source>Confidential</source>
        <comment>caller</comment>
        <translation>Yêu cầu giữ bí mật</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <comment>caller</comment>
        <translation>Không hiện số</translation>
    </message>
    <message>
        <source>Missed call</source>
        <comment>matter without words</comment>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column</comment>
        <translation>Số vào sổ</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column</comment>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>column</comment>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column</comment>
        <translation>Cán bộ trực</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>caller</comment>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>What was said has been erased</source>
        <comment>matter without words</comment>
        <translation>Nội dung đã được xóa theo quy định</translation>
    </message>
</context>
<context>
    <name>tb::ChartCard</name>
    <message>
        <source>Chart</source>
        <comment>button: instead of the table</comment>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button: instead of the chart</comment>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>Xem dạng biểu đồ: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Xem dạng bảng: %1</translation>
    </message>
</context>
<context>
    <name>tb::OverviewBoard</name>
    <message>
        <source>Directive, clause by clause</source>
        <translation>Thực hiện chỉ đạo, theo từng nội dung</translation>
    </message>
    <message>
        <source>Not kept: %1, %2</source>
        <comment>list title: clause, period</comment>
        <translation>Chưa đạt: %1, %2</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tỷ lệ nghe máy</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <comment>tile</comment>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>First answer (median)</source>
        <translation>Trả lời lần đầu (trung vị)</translation>
    </message>
    <message>
        <source>Missed, called back</source>
        <comment>tile</comment>
        <translation>Gọi lại cuộc nhỡ</translation>
    </message>
    <message>
        <source>Overdue matters</source>
        <translation>Việc quá hạn</translation>
    </message>
    <message>
        <source>Answer rate by day</source>
        <translation>Tỷ lệ nghe máy theo ngày</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <translation>Cuộc gọi theo giờ</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Thời gian đến trả lời đầu tiên</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Theo đầu số</translation>
    </message>
    <message>
        <source>Calls by weekday</source>
        <translation>Cuộc gọi theo thứ trong tuần</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>Theo cán bộ trực</translation>
    </message>
    <message>
        <source>target</source>
        <comment>of the answer rate</comment>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>Answer rate %1 over %2</source>
        <comment>spoken</comment>
        <translation>Tỷ lệ nghe máy %1 trong %2</translation>
    </message>
    <message>
        <source>%1 · %2 outside office hours</source>
        <comment>period and count</comment>
        <translation>%1 · %2 cuộc ngoài giờ</translation>
    </message>
    <message>
        <source>Calls by hour, answered and missed</source>
        <comment>spoken</comment>
        <translation>Cuộc gọi theo giờ, nghe máy và nhỡ</translation>
    </message>
    <message>
        <source>Calls by weekday, answered and missed</source>
        <comment>spoken</comment>
        <translation>Cuộc gọi theo thứ, nghe máy và nhỡ</translation>
    </message>
    <message numerus="yes">
        <source>%n matters</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>No call was answered in this period.</source>
        <translation>Không có cuộc gọi nào được nghe trong kỳ này.</translation>
    </message>
    <message>
        <source>answer rate</source>
        <comment>subtitle</comment>
        <translation>tỷ lệ nghe</translation>
    </message>
    <message>
        <source>No call came in this period.</source>
        <translation>Không có cuộc gọi đến trong kỳ này.</translation>
    </message>
    <message>
        <source>Unknown line</source>
        <translation>Đầu số chưa rõ</translation>
    </message>
    <message>
        <source>Unknown officer</source>
        <translation>Cán bộ chưa rõ</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Chưa chọn lĩnh vực</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list title: what, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>list title: what, part, period</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tb::OverviewPage</name>
    <message>
        <source>Compare</source>
        <comment>with the exchange</comment>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Đã lưu bảng số liệu.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder.</source>
        <translation>Không ghi được tệp (%1). Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>figures</comment>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>In báo cáo</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>room</comment>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Số liệu đến %1</translation>
    </message>
    <message>
        <source>The figures could not be counted (%1).</source>
        <translation>Không tổng hợp được số liệu (%1).</translation>
    </message>
    <message>
        <source>Callers</source>
        <comment>how they were treated</comment>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Only the head sees what callers said of each call.</source>
        <translation>Chỉ thủ trưởng đơn vị xem được ý kiến người gọi về từng cuộc.</translation>
    </message>
    <message>
        <source>What concerns you stands under “Callers”.</source>
        <translation>Việc liên quan đến bạn nằm trong mục “Người gọi”.</translation>
    </message>
</context>
<context>
    <name>tb::OverviewPoints</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <comment>spoken: clause, kept, all, share</comment>
        <translation>%1: đạt %2 trên %3, %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>of the answer rate</comment>
        <translation>chỉ tiêu %1</translation>
    </message>
    <message>
        <source>%1 · target %2</source>
        <comment>change of the answer rate</comment>
        <translation>%1 · chỉ tiêu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nuisances among them</source>
        <comment>count</comment>
        <translation>
            <numerusform>trong đó %n cuộc quấy rối, nhầm số</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <comment>tile</comment>
        <translation>chưa có trả lời</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>answered</comment>
        <translation>ngay</translation>
    </message>
    <message>
        <source>%1 on the phone</source>
        <comment>share of answers</comment>
        <translation>%1 trả lời ngay khi nghe</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>of</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no call is waiting</source>
        <comment>call-backs</comment>
        <translation>không còn cuộc nào chờ gọi lại</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are waiting</source>
        <comment>call-backs</comment>
        <translation>
            <numerusform>%n cuộc đang chờ gọi lại</numerusform>
        </translation>
    </message>
    <message>
        <source>in time %1</source>
        <comment>share</comment>
        <translation>đúng hạn %1</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <comment>spoken</comment>
        <translation>%1: không có cuộc gọi</translation>
    </message>
    <message>
        <source>%1: %2, below the target</source>
        <comment>spoken</comment>
        <translation>%1: %2, dưới chỉ tiêu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 answered, %3 missed</source>
        <comment>spoken</comment>
        <translation>%1: nghe %2, nhỡ %3</translation>
    </message>
    <message>
        <source>On the phone</source>
        <comment>band</comment>
        <translation>Ngay khi nghe</translation>
    </message>
    <message>
        <source>Within 2 hours</source>
        <comment>band</comment>
        <translation>Trong 2 giờ</translation>
    </message>
    <message>
        <source>The same day</source>
        <comment>band</comment>
        <translation>Trong ngày</translation>
    </message>
    <message>
        <source>1–3 days</source>
        <comment>band</comment>
        <translation>1–3 ngày</translation>
    </message>
    <message>
        <source>After 3 days</source>
        <comment>band</comment>
        <translation>Quá 3 ngày</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>band</comment>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count and share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 answered, %3 missed, %4</source>
        <comment>spoken</comment>
        <translation>%1: nghe %2, nhỡ %3, tỷ lệ nghe %4</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hour of the day</comment>
        <translation>%1h</translation>
    </message>
</context>
<context>
    <name>tb::OverviewWords</name>
    <message>
        <source>Shifts that were taken</source>
        <comment>clause</comment>
        <translation>Ca trực có người nhận</translation>
    </message>
    <message>
        <source>Shifts that began in time</source>
        <comment>clause</comment>
        <translation>Ca trực vào đúng giờ</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <comment>clause</comment>
        <translation>Cuộc gọi được nghe máy</translation>
    </message>
    <message>
        <source>Calls in office hours answered</source>
        <comment>clause</comment>
        <translation>Cuộc gọi trong giờ làm việc được nghe máy</translation>
    </message>
    <message>
        <source>Missed callers reached after all</source>
        <comment>clause</comment>
        <translation>Cuộc gọi nhỡ đã liên hệ lại được</translation>
    </message>
    <message>
        <source>Matters done in time</source>
        <comment>clause</comment>
        <translation>Việc xử lý đúng hạn</translation>
    </message>
    <message>
        <source>First answer the same day</source>
        <comment>clause</comment>
        <translation>Việc có trả lời đầu tiên trong ngày</translation>
    </message>
    <message>
        <source>Line checks that passed</source>
        <comment>clause</comment>
        <translation>Lượt kiểm tra đầu số đạt</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a rate</comment>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>▲ %1 points</source>
        <comment>a rate in percent</comment>
        <translation>▲ %1 điểm</translation>
    </message>
    <message>
        <source>▼ %1 points</source>
        <comment>a rate in percent</comment>
        <translation>▼ %1 điểm</translation>
    </message>
    <message>
        <source>no calls in the period before</source>
        <translation>kỳ trước không có cuộc gọi</translation>
    </message>
    <message>
        <source>as many as in the period before</source>
        <translation>bằng kỳ trước</translation>
    </message>
    <message>
        <source>▲ %1% against the period before</source>
        <translation>▲ %1% so với kỳ trước</translation>
    </message>
    <message>
        <source>▼ %1% against the period before</source>
        <translation>▼ %1% so với kỳ trước</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <comment>list</comment>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>Answered calls</source>
        <comment>list</comment>
        <translation>Cuộc gọi đã nghe</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <comment>list</comment>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Rang off at once</source>
        <comment>list</comment>
        <translation>Người gọi gác máy sớm</translation>
    </message>
    <message>
        <source>Nuisances and wrong numbers</source>
        <comment>list</comment>
        <translation>Quấy rối, nhầm số</translation>
    </message>
    <message>
        <source>Calls made</source>
        <comment>list</comment>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>Missed, called back</source>
        <comment>list</comment>
        <translation>Cuộc nhỡ đã gọi lại</translation>
    </message>
    <message>
        <source>Missed, served by a later call</source>
        <comment>list</comment>
        <translation>Cuộc nhỡ, người dân gọi lại và đã được nghe</translation>
    </message>
    <message>
        <source>Missed, call-back owed</source>
        <comment>list</comment>
        <translation>Cuộc nhỡ đang chờ gọi lại</translation>
    </message>
    <message>
        <source>Missed, put aside with a reason</source>
        <comment>list</comment>
        <translation>Cuộc nhỡ bỏ qua có lý do</translation>
    </message>
    <message>
        <source>Answered on the phone</source>
        <comment>list</comment>
        <translation>Trả lời ngay khi nghe</translation>
    </message>
    <message>
        <source>First answer within 2 hours</source>
        <comment>list</comment>
        <translation>Trả lời đầu tiên trong 2 giờ</translation>
    </message>
    <message>
        <source>First answer the same day</source>
        <comment>list</comment>
        <translation>Trả lời đầu tiên trong ngày</translation>
    </message>
    <message>
        <source>First answer within 3 days</source>
        <comment>list</comment>
        <translation>Trả lời đầu tiên trong 3 ngày</translation>
    </message>
    <message>
        <source>First answer after 3 days</source>
        <comment>list</comment>
        <translation>Trả lời đầu tiên sau 3 ngày</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>list</comment>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Done in time</source>
        <comment>list</comment>
        <translation>Xong đúng hạn</translation>
    </message>
    <message>
        <source>Done late</source>
        <comment>list</comment>
        <translation>Xong trễ hạn</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>list</comment>
        <translation>Đang xử lý trong hạn</translation>
    </message>
    <message>
        <source>Not done, past the term</source>
        <comment>list</comment>
        <translation>Chưa xong, đã quá hạn</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>list</comment>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>list</comment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <comment>state</comment>
        <translation>Quá hạn %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>state</comment>
        <translation>Bỏ qua có lý do</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state</comment>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state</comment>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>state</comment>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <comment>state</comment>
        <translation>Hẹn gọi lại</translation>
    </message>
    <message>
        <source>To call back</source>
        <comment>state</comment>
        <translation>Chờ gọi lại</translation>
    </message>
    <message>
        <source>Waiting for the caller</source>
        <comment>state</comment>
        <translation>Chờ người dân bổ sung</translation>
    </message>
    <message>
        <source>Callers rung back for who were reached</source>
        <comment>clause</comment>
        <translation>Cuộc gọi chọn hỏi lại liên hệ được người gọi</translation>
    </message>
    <message>
        <source>Of these, content with their treatment</source>
        <comment>clause</comment>
        <translation>Người được hỏi không có ý chưa hài lòng</translation>
    </message>
    <message>
        <source>Complaints of manners replied to</source>
        <comment>clause</comment>
        <translation>Phản ánh thái độ phục vụ đã giải trình</translation>
    </message>
    <message>
        <source>Replies given in time</source>
        <comment>clause</comment>
        <translation>Giải trình đúng hạn</translation>
    </message>
</context>
<context>
    <name>tb::OwedCard</name>
    <message>
        <source>Overdue and due soon</source>
        <translation>Quá hạn, sắp hạn</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Không có việc nào đang chờ.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n overdue</source>
        <comment>button</comment>
        <translation>
            <numerusform>Xem %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>chip: overdue by</comment>
        <translation>Quá %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>chip: time left</comment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>Missed call</source>
        <comment>matter without words</comment>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>No content noted</source>
        <translation>Chưa ghi nội dung</translation>
    </message>
    <message>
        <source>whoever is on duty</source>
        <translation>người đang trực</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>spoken: term, matter, who</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>What was said has been erased</source>
        <comment>matter without words</comment>
        <translation>Nội dung đã được xóa theo quy định</translation>
    </message>
</context>
<context>
    <name>tb::PeriodBar</name>
    <message>
        <source>First day</source>
        <comment>of the figures</comment>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of the figures</comment>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ số liệu</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>period</comment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 ngày</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>period</comment>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tất cả đầu số</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Loại kỳ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>25th to 25th, 12:00</source>
        <comment>reporting month</comment>
        <translation>Kỳ 25–25, 12 giờ</translation>
    </message>
    <message>
        <source>Days of choice</source>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>today</source>
        <comment>period</comment>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>tb::CityWords</name>
    <message>
        <source>no contact since %1</source>
        <comment>a unit; a time</comment>
        <translation>mất kết nối từ %1</translation>
    </message>
    <message>
        <source>no desk has been in contact yet</source>
        <comment>a unit</comment>
        <translation>chưa có bàn trực nào kết nối</translation>
    </message>
    <message>
        <source>%1 of %2 numbers with nobody</source>
        <comment>a unit</comment>
        <translation>%1/%2 số không có người</translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <comment>a unit</comment>
        <translation>
            <numerusform>%n nhỡ chưa gọi lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>a unit</comment>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <comment>a unit</comment>
        <translation>
            <numerusform>%n lần kiểm tra không đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>attended, nothing late</source>
        <comment>a unit</comment>
        <translation>đủ người, không có việc quá hạn</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <comment>a line</comment>
        <translation>ngoài giờ trực</translation>
    </message>
    <message>
        <source>attended</source>
        <comment>a line</comment>
        <translation>đang trực</translation>
    </message>
    <message>
        <source>nobody for %1</source>
        <comment>a line; how long</comment>
        <translation>không có người %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a line</comment>
        <translation>không có người</translation>
    </message>
    <message>
        <source>Attended, in time</source>
        <comment>state of a unit</comment>
        <translation>Đủ người, đúng hạn</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>state of a unit</comment>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>No contact</source>
        <comment>state of a unit</comment>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>A number with nobody</source>
        <comment>state of a unit</comment>
        <translation>Có số không ai trực</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for long</source>
        <comment>a unit; of the overdue matters</comment>
        <translation>
            <numerusform>%n việc quá hạn lâu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tb::CityPage</name>
    <message>
        <source>The city</source>
        <comment>heading</comment>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>below the heading</comment>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>open numbers attended</source>
        <comment>tile</comment>
        <translation>số đang mở có người trực</translation>
    </message>
    <message>
        <source>answered in 7 days</source>
        <comment>tile</comment>
        <translation>nghe máy trong 7 ngày</translation>
    </message>
    <message>
        <source>missed, not called back</source>
        <comment>tile</comment>
        <translation>cuộc nhỡ chưa gọi lại</translation>
    </message>
    <message>
        <source>matters overdue</source>
        <comment>tile</comment>
        <translation>việc quá hạn</translation>
    </message>
    <message>
        <source>units without contact</source>
        <comment>tile</comment>
        <translation>đơn vị mất kết nối</translation>
    </message>
    <message>
        <source>State</source>
        <comment>what the tiles show</comment>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <comment>what the tiles show</comment>
        <translation>Tỷ lệ nghe</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>what the tiles show</comment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <comment>choice</comment>
        <translation>Ô đơn vị hiện</translation>
    </message>
    <message>
        <source>Departments and agencies</source>
        <comment>list</comment>
        <translation>Sở, ban, ngành</translation>
    </message>
    <message>
        <source>Wards and communes</source>
        <comment>list</comment>
        <translation>Phường, xã</translation>
    </message>
    <message>
        <source>DEPARTMENTS, AGENCIES · %1</source>
        <comment>heading of tiles</comment>
        <translation>SỞ, BAN, NGÀNH, ĐƠN VỊ · %1</translation>
    </message>
    <message>
        <source>WARDS, COMMUNES · %1</source>
        <comment>heading of tiles</comment>
        <translation>PHƯỜNG, XÃ · %1</translation>
    </message>
    <message>
        <source>The picture is that of %1.</source>
        <comment>below an error</comment>
        <translation>Số liệu đang hiện là của lúc %1.</translation>
    </message>
    <message>
        <source>The page of the city needs the server.</source>
        <comment>below an error</comment>
        <translation>Trang toàn thành phố cần có máy chủ.</translation>
    </message>
    <message>
        <source>The city · %1 units · %2 numbers</source>
        <comment>heading</comment>
        <translation>Thành phố · %1 đơn vị · %2 đầu số</translation>
    </message>
    <message>
        <source>%1 · figures of %2</source>
        <comment>below the heading; a day, a time</comment>
        <translation>%1 · số liệu lúc %2</translation>
    </message>
    <message>
        <source>%1 units now</source>
        <comment>heading</comment>
        <translation>%1 đơn vị lúc này</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>tile: attended of open</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answerable: %1</source>
        <comment>head of a unit</comment>
        <translation>Người đứng đầu: %1</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <comment>head of a unit</comment>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>What needs attention first</source>
        <comment>heading</comment>
        <translation>Cần chú ý trước</translation>
    </message>
    <message>
        <source>What needs attention first</source>
        <comment>list</comment>
        <translation>Cần chú ý trước</translation>
    </message>
    <message>
        <source>Ring the hotline</source>
        <comment>button</comment>
        <translation>Gọi đường dây nóng</translation>
    </message>
</context>
<context>
    <name>tb::WiringCity</name>
    <message>
        <source>Units</source>
        <comment>room: the units of the city</comment>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>%1 was copied: ring it from your telephone</source>
        <comment>after a key</comment>
        <translation>Đã chép số %1: gọi bằng máy điện thoại</translation>
    </message>
</context>
<context>
    <name>tb::SheetOutlet</name>
    <message>
        <source>Export a table</source>
        <translation>Xuất bảng số liệu</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>tb::WiringPresence</name>
    <message>
        <source>Back at the desk</source>
        <translation>Đã quay lại</translation>
    </message>
    <message>
        <source>The question whether you are there was not answered. Your lines count as having nobody until you are back.</source>
        <translation>Chương trình hỏi mà không có trả lời. Đầu số của bạn tính là không có người trực đến khi bạn quay lại.</translation>
    </message>
    <message>
        <source>You were noted as away at %1</source>
        <comment>time of day</comment>
        <translation>Bạn được ghi là tạm rời máy lúc %1</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Tôi ở đây</translation>
    </message>
    <message numerus="yes">
        <source>Any key is an answer. Without one within %n min you are noted as away.</source>
        <translation>
            <numerusform>Nhấn phím bất kỳ để trả lời. Sau %n phút không trả lời, bạn được ghi là tạm rời máy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still at the desk?</source>
        <translation>Bạn còn ở máy không?</translation>
    </message>
</context>
<context>
    <name>tb::WiringSettings</name>
    <message>
        <source>Words saved</source>
        <comment>toast</comment>
        <translation>Đã lưu từ gợi ý</translation>
    </message>
    <message>
        <source>Phrases saved</source>
        <comment>toast</comment>
        <translation>Đã lưu câu mẫu</translation>
    </message>
    <message>
        <source>Signers saved</source>
        <comment>toast</comment>
        <translation>Đã lưu người ký</translation>
    </message>
    <message>
        <source>Terms saved</source>
        <comment>toast</comment>
        <translation>Đã lưu các mốc thời gian</translation>
    </message>
</context>
<context>
    <name>tb::PresenceSettings</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is on duty and touches neither keys nor mouse for this long is asked whether they are there. For this computer.</source>
        <translation>Người trực không dùng bàn phím hay chuột trong thời gian này sẽ được hỏi còn ở máy không. Áp dụng cho máy này.</translation>
    </message>
    <message>
        <source>Presence on duty</source>
        <translation>Có mặt trong ca trực</translation>
    </message>
</context>
<context>
    <name>tb::PinEntry</name>
    <message numerus="yes">
        <source>%n more seconds. The password opens the desk at once.</source>
        <translation>
            <numerusform>Còn %n giây. Đăng nhập bằng mật khẩu thì không phải đợi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait after five wrong tries</source>
        <translation>Sai 5 lần, hãy đợi</translation>
    </message>
    <message>
        <source>Wait five minutes, or sign in with the password.</source>
        <translation>Hãy đợi 5 phút, hoặc đăng nhập bằng mật khẩu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then five minutes of waiting.</source>
        <translation>
            <numerusform>Còn %n lần thử, sau đó phải đợi 5 phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the digits</source>
        <translation>Mã không đúng</translation>
    </message>
    <message>
        <source>Digits of %1</source>
        <comment>officer</comment>
        <translation>Mã cá nhân của %1</translation>
    </message>
    <message>
        <source>The sixth digit opens the desk. It locks itself after ten minutes without use.</source>
        <translation>Gõ 6 số, tự mở khóa. Tự khóa sau 10 phút không dùng.</translation>
    </message>
</context>
<context>
    <name>tb::PinSetup</name>
    <message>
        <source>Begin once more.</source>
        <translation>Hãy gõ lại từ đầu.</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Hai lần gõ không giống nhau</translation>
    </message>
    <message>
        <source>Choose neither the same digit six times nor a row.</source>
        <translation>Đừng dùng sáu số giống nhau hoặc dãy số liên tiếp.</translation>
    </message>
    <message>
        <source>These digits are guessed too easily</source>
        <translation>Mã này dễ đoán quá</translation>
    </message>
    <message>
        <source>Type the same digits once more</source>
        <translation>Gõ lại đúng 6 số đó</translation>
    </message>
    <message>
        <source>Type six digits</source>
        <translation>Gõ 6 số</translation>
    </message>
    <message>
        <source>%1: choose six digits for this desk</source>
        <comment>officer</comment>
        <translation>%1: đặt mã 6 số cho máy này</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Six digits for this desk alone: next time they open it in the place of the password. The password goes on opening it, too.</source>
        <translation>Mã 6 số chỉ dùng cho máy này: lần sau nhập mã thay cho mật khẩu. Mật khẩu vẫn dùng được.</translation>
    </message>
    <message>
        <source>Choose six digits for this desk</source>
        <translation>Đặt mã 6 số cho máy này</translation>
    </message>
</context>
<context>
    <name>tb::TopicSettings</name>
    <message>
        <source>Not saved.</source>
        <comment>strip</comment>
        <translation>Chưa lưu được.</translation>
    </message>
    <message>
        <source>Suggests: %1 · %2 (“%3”)</source>
        <comment>field, urgency, words</comment>
        <translation>Gợi ý: %1 · %2 (“%3”)</translation>
    </message>
    <message>
        <source>Suggests: %1 (“%2”)</source>
        <comment>urgency, words</comment>
        <translation>Gợi ý: %1 (“%2”)</translation>
    </message>
    <message>
        <source>Suggests: %1</source>
        <comment>field</comment>
        <translation>Gợi ý: %1</translation>
    </message>
    <message>
        <source>Nothing is suggested; the officer chooses.</source>
        <translation>Không có gợi ý; cán bộ tự chọn.</translation>
    </message>
    <message>
        <source>The field that these words suggest is shown here.</source>
        <translation>Lĩnh vực được gợi ý sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>field, number of words</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The head of the unit sets these words. You can read them and try them out.</source>
        <translation>Thủ trưởng đơn vị đặt các từ này. Bạn xem và gõ thử được.</translation>
    </message>
    <message>
        <source>While a call is noted, these words suggest its field; the officer&apos;s own choice is never changed. Words with marks need these marks.</source>
        <translation>Khi ghi cuộc gọi, các từ này gợi ý lĩnh vực; lựa chọn của cán bộ không bị thay đổi. Từ có dấu thì phải đúng dấu.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Lưu từ gợi ý</translation>
    </message>
    <message>
        <source>Those of the program again</source>
        <translation>Về danh mục có sẵn</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Type what a caller might say</source>
        <translation>Gõ thử lời người gọi</translation>
    </message>
    <message>
        <source>But not where one of these stands</source>
        <translation>Trừ khi có một trong các từ này</translation>
    </message>
    <message>
        <source>Words that speak for it, one to a line</source>
        <translation>Từ gợi ý, mỗi dòng một từ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Words that suggest the field</source>
        <translation>Từ gợi ý lĩnh vực</translation>
    </message>
</context>
<context>
    <name>tb::ContestWords</name>
    <message>
        <source>Accept what is chosen</source>
        <translation>Chấp nhận lựa chọn</translation>
    </message>
    <message>
        <source>Accept the merged version</source>
        <translation>Chấp nhận bản gộp</translation>
    </message>
    <message>
        <source>%1 · the later one</source>
        <comment>value</comment>
        <translation>%1 · lấy bản sau</translation>
    </message>
    <message>
        <source>%1 · one of you promised it</source>
        <comment>value</comment>
        <translation>%1 · đã hứa giữ kín với người gọi</translation>
    </message>
    <message>
        <source>%1 · the one that has all of the other</source>
        <comment>value</comment>
        <translation>%1 · lấy bản đầy đủ hơn</translation>
    </message>
    <message>
        <source>%1
Both are kept, in the order of their times</source>
        <comment>value</comment>
        <translation>%1
Giữ cả hai, xếp theo giờ</translation>
    </message>
    <message>
        <source>%1 · the sooner term</source>
        <comment>value</comment>
        <translation>%1 · lấy hạn sớm hơn</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Kết quả sau khi gộp</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, whose version, value</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, whose version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As proposed</source>
        <comment>what becomes of a field</comment>
        <translation>Theo gợi ý</translation>
    </message>
    <message>
        <source>Take this</source>
        <comment>one of two versions of a field</comment>
        <translation>Lấy bản này</translation>
    </message>
    <message>
        <source>Keep the later</source>
        <translation>Giữ bản sau</translation>
    </message>
    <message>
        <source>Keep the earlier</source>
        <translation>Giữ bản trước</translation>
    </message>
    <message>
        <source>Keep the server&apos;s</source>
        <translation>Giữ bản máy chủ</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ bản của tôi</translation>
    </message>
    <message>
        <source>The later version, which holds now</source>
        <translation>Bản sau, đang có hiệu lực</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Bản trước</translation>
    </message>
    <message>
        <source>The version on the server</source>
        <translation>Bản trên máy chủ</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Bản của bạn</translation>
    </message>
</context>
<context>
    <name>tb::PeriodOptions</name>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>of the report</comment>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of the report</comment>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <comment>of a report</comment>
        <translation>&amp;Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>period</comment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>period</comment>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>period</comment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>period</comment>
        <translation>Quý</translation>
    </message>
    <message>
        <source>25th to 25th, 12:00</source>
        <comment>period</comment>
        <translation>Kỳ 25–25, 12 giờ</translation>
    </message>
    <message>
        <source>Days of choice</source>
        <comment>period</comment>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <comment>section of a report</comment>
        <translation>Nội dung &amp;nổi bật</translation>
    </message>
    <message>
        <source>&amp;Difficulties</source>
        <comment>section of a report</comment>
        <translation>&amp;Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>P&amp;roposals</source>
        <comment>section of a report</comment>
        <translation>Đề &amp;xuất, kiến nghị</translation>
    </message>
</context>
<context>
    <name>tb::PreviewBar</name>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>2 pages</source>
        <comment>side by side in the preview</comment>
        <translation>2 trang</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <comment>report preview</comment>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tb::CandidateModel</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n ca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · away</source>
        <comment>shifts so far</comment>
        <translation>%1 · vắng mặt</translation>
    </message>
    <message>
        <source>%1 · on another line then</source>
        <comment>shifts so far</comment>
        <translation>%1 · đang trực đầu số khác</translation>
    </message>
    <message>
        <source>%1 · straight before or after another shift</source>
        <comment>shifts so far</comment>
        <translation>%1 · liền trước hoặc sau ca khác</translation>
    </message>
    <message>
        <source>%1 · free</source>
        <comment>shifts so far</comment>
        <translation>%1 · rảnh</translation>
    </message>
</context>
<context>
    <name>tb::LeavePanel</name>
    <message>
        <source>Cancel this absence</source>
        <translation>Hủy lần vắng này</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Người vắng mặt</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Người trực</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Vắng từ ngày</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Enter the absence</source>
        <translation>Ghi vắng mặt</translation>
    </message>
    <message>
        <source>On leave</source>
        <comment>absence</comment>
        <translation>Nghỉ phép</translation>
    </message>
    <message>
        <source>Sick</source>
        <comment>absence</comment>
        <translation>Nghỉ ốm</translation>
    </message>
    <message>
        <source>On business trip</source>
        <comment>absence</comment>
        <translation>Đi công tác</translation>
    </message>
    <message>
        <source>At a course</source>
        <comment>absence</comment>
        <translation>Đi học, tập huấn</translation>
    </message>
    <message>
        <source>Other reason</source>
        <comment>absence</comment>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Nobody is away on these days.</source>
        <translation>Không ai vắng mặt trong những ngày này.</translation>
    </message>
</context>
<context>
    <name>tb::LoadList</name>
    <message>
        <source>%1: %2</source>
        <comment>officer, shifts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shifts of each officer</source>
        <translation>Số ca của từng người</translation>
    </message>
</context>
<context>
    <name>tb::LoadPanel</name>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>What each officer has carried</source>
        <translation>Khối lượng trực của từng người</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Người trực</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Số ca</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>hours</comment>
        <translation>Theo lịch</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>hours</comment>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Spread: from %1 to %2 planned</source>
        <comment>lengths of time</comment>
        <translation>Chênh lệch theo lịch: từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>tb::MinutePanel</name>
    <message>
        <source>nobody</source>
        <translation>không có ai</translation>
    </message>
    <message>
        <source>Record, marked late</source>
        <translation>Ghi bổ sung (muộn)</translation>
    </message>
    <message>
        <source>Who answers for this minute</source>
        <translation>Ai chịu trách nhiệm lúc này</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Người đã trực thực tế</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The line had to be attended.</source>
        <translation>Trong giờ phải có người trực.</translation>
    </message>
    <message>
        <source>Outside the published hours.</source>
        <translation>Ngoài giờ đã công bố.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <comment>officers</comment>
        <translation>Theo lịch: %1</translation>
    </message>
    <message>
        <source>Of these away: %1</source>
        <comment>officers</comment>
        <translation>Trong đó vắng mặt: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <comment>officers</comment>
        <translation>Có mặt: %1</translation>
    </message>
    <message>
        <source>Head answerable: %1</source>
        <comment>officers</comment>
        <translation>Thủ trưởng chịu trách nhiệm: %1</translation>
    </message>
    <message>
        <source>The line was unattended.</source>
        <translation>Đầu số không có người trực.</translation>
    </message>
    <message>
        <source>%1 was planned (%2) and did not check in. Somebody else was there?</source>
        <comment>officer, hours</comment>
        <translation>%1 có lịch trực (%2) nhưng không nhận ca. Có người khác trực thay?</translation>
    </message>
</context>
<context>
    <name>tb::PersonPicker</name>
    <message>
        <source>%1 is away at these hours. Choose somebody else.</source>
        <comment>officer</comment>
        <translation>%1 vắng mặt vào giờ này. Mời chọn người khác.</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <translation>Gõ tên để tìm…</translation>
    </message>
    <message>
        <source>Find an officer</source>
        <translation>Tìm người trực</translation>
    </message>
    <message>
        <source>Officers, the best choice first</source>
        <translation>Người trực, phù hợp nhất xếp trước</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ người</translation>
    </message>
    <message>
        <source>Shifts of each officer</source>
        <translation>Số ca của từng người</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a shift</comment>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
</context>
<context>
    <name>tb::ProposalPanel</name>
    <message>
        <source>the only one who is free then; %1 shifts so far</source>
        <comment>number</comment>
        <translation>người duy nhất rảnh lúc này, đang có %1 ca</translation>
    </message>
    <message>
        <source>nobody is free then: stays a gap</source>
        <translation>không ai rảnh lúc này: vẫn để trống</translation>
    </message>
    <message>
        <source>all %1 who are free have a shift straight before or after; %2 has the fewest</source>
        <comment>number, shifts</comment>
        <translation>cả %1 người rảnh đều có ca liền trước hoặc sau; chọn người ít ca nhất (%2 ca)</translation>
    </message>
    <message>
        <source>%1 shifts so far, the fewest of %2 who are free</source>
        <comment>numbers</comment>
        <translation>đang có %1 ca, ít nhất trong %2 người rảnh</translation>
    </message>
    <message>
        <source>Assign these</source>
        <translation>Phân công các ca này</translation>
    </message>
    <message>
        <source>Proposed shifts</source>
        <translation>Các ca đề xuất</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Tự xếp ca trống</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, hours, line</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>There is no gap from now on.</source>
        <translation>Từ bây giờ không còn ca trống.</translation>
    </message>
    <message>
        <source>%1 of %2 gaps would be filled. Nothing is written before you accept.</source>
        <comment>numbers</comment>
        <translation>Xếp được %1 trong %2 ca trống. Chưa ghi gì cho đến khi anh/chị đồng ý.</translation>
    </message>
</context>
<context>
    <name>tb::PublishPanel</name>
    <message>
        <source>Why with gaps</source>
        <translation>Lý do công bố khi còn ca trống</translation>
    </message>
    <message>
        <source>Publish the roster</source>
        <translation>Công bố lịch trực</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Issue %1. %2 gaps are left and %3 shifts whose officer is away: say why the roster is published all the same.</source>
        <comment>numbers</comment>
        <translation>Công bố lần %1. Còn %2 ca trống và %3 ca có người trực vắng mặt: ghi rõ lý do vì sao vẫn công bố.</translation>
    </message>
    <message>
        <source>Issue %1. Every line has somebody in its hours.</source>
        <comment>number</comment>
        <translation>Công bố lần %1. Mọi đầu số đều có người trực trong giờ.</translation>
    </message>
    <message>
        <source>What was published has not been seen by: %1.</source>
        <comment>names</comment>
        <translation>Chưa xem bản đã công bố: %1.</translation>
    </message>
</context>
<context>
    <name>tb::RosterEdits</name>
    <message>
        <source>Assign %1</source>
        <comment>undo, officer</comment>
        <translation>Phân công %1</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <comment>undo</comment>
        <translation>Bỏ người trong ô</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>Đã chép %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <comment>undo</comment>
        <translation>Dán ô</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Không có ca nào để chép</translation>
    </message>
    <message>
        <source>%1 shifts taken over; %2 left out because the officer is away</source>
        <comment>numbers</comment>
        <translation>Đã chép %1 ca; bỏ qua %2 ca vì người trực vắng mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) taken over</source>
        <translation>
            <numerusform>Đã chép %n ca</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy last week</source>
        <comment>undo</comment>
        <translation>Chép tuần trước</translation>
    </message>
    <message>
        <source>No usual week is kept yet</source>
        <translation>Chưa lưu tuần mẫu</translation>
    </message>
    <message>
        <source>Fill in the usual week</source>
        <comment>undo</comment>
        <translation>Xếp theo tuần mẫu</translation>
    </message>
    <message>
        <source>This is the usual week now</source>
        <translation>Đã lưu làm tuần mẫu</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) imported</source>
        <translation>
            <numerusform>Đã nhập %n ca</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <comment>undo</comment>
        <translation>Tự xếp ca trống</translation>
    </message>
</context>
<context>
    <name>tb::RosterSide</name>
    <message>
        <source>Assign</source>
        <comment>tab</comment>
        <translation>Xếp ca</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>tab</comment>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Stand in</source>
        <comment>tab</comment>
        <translation>Trực thay</translation>
    </message>
    <message>
        <source>Look up</source>
        <comment>tab</comment>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Beside the roster</source>
        <translation>Bảng bên lịch trực</translation>
    </message>
    <message>
        <source>The absence is entered</source>
        <translation>Đã ghi vắng mặt</translation>
    </message>
    <message>
        <source>The absence is cancelled</source>
        <translation>Đã hủy lần vắng mặt</translation>
    </message>
    <message>
        <source>The roster is published</source>
        <translation>Đã công bố lịch trực</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Đã gửi đề nghị</translation>
    </message>
    <message>
        <source>The shift is yours now; the head approves afterwards</source>
        <translation>Ca trực đã là của anh/chị; thủ trưởng duyệt sau</translation>
    </message>
    <message>
        <source>Recorded, and marked late</source>
        <translation>Đã ghi bổ sung, có đánh dấu ghi muộn</translation>
    </message>
    <message>
        <source>You stand in as soon as the head approves</source>
        <translation>Anh/chị trực thay khi thủ trưởng duyệt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Đã từ chối</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Không duyệt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
</context>
<context>
    <name>tb::SwapPanel</name>
    <message>
        <source>waits for %1</source>
        <comment>officer</comment>
        <translation>chờ %1 trả lời</translation>
    </message>
    <message>
        <source>accepted; waits for the head</source>
        <translation>đã nhận lời, chờ thủ trưởng duyệt</translation>
    </message>
    <message>
        <source>stands in already; waits for the head</source>
        <translation>đang trực thay, chờ thủ trưởng duyệt</translation>
    </message>
    <message>
        <source>Ask to stand in</source>
        <translation>Đề nghị trực thay</translation>
    </message>
    <message>
        <source>Take the shift now</source>
        <translation>Nhận trực thay ngay</translation>
    </message>
    <message>
        <source>Open requests to stand in</source>
        <translation>Các đề nghị trực thay chưa xong</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Trực thay</translation>
    </message>
    <message>
        <source>I stand in</source>
        <translation>Tôi trực thay</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Tôi không trực thay được</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>Không duyệt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Người trực thay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>officers</comment>
        <translation>%1 trực thay %2</translation>
    </message>
    <message>
        <source>Nobody has asked for anything.</source>
        <translation>Chưa có đề nghị nào.</translation>
    </message>
    <message>
        <source>Choose a shift that has not begun in the grid.</source>
        <translation>Chọn trên lịch một ca chưa bắt đầu.</translation>
    </message>
</context>
<context>
    <name>tb::RosterTrouble</name>
    <message>
        <source>Not written: an officer is away at these hours.</source>
        <translation>Chưa ghi: có người vắng mặt vào giờ này.</translation>
    </message>
    <message>
        <source>Not written: the roster was changed meanwhile. Look at it again.</source>
        <translation>Chưa ghi: lịch trực vừa được sửa. Mời xem lại.</translation>
    </message>
    <message>
        <source>Not written: the shift has begun or is over.</source>
        <translation>Chưa ghi: ca trực đã bắt đầu hoặc đã qua.</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend this and try again: %1</source>
        <comment>row and column of a table</comment>
        <translation>Chưa nhập gì. Sửa chỗ này rồi thử lại: %1</translation>
    </message>
    <message>
        <source>Not written: something is missing, or the end is not after the beginning.</source>
        <translation>Chưa ghi: còn thiếu thông tin, hoặc giờ kết thúc không sau giờ bắt đầu.</translation>
    </message>
</context>
<context>
    <name>tb::ClosingOptions</name>
    <message>
        <source>Close the figures</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>List late entries</source>
        <translation>Lập phụ lục bổ sung</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a paper by its digits</comment>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Digits on a &amp;paper</source>
        <translation>Mã đối &amp;chiếu trên văn bản</translation>
    </message>
    <message>
        <source>Digits on a paper</source>
        <translation>Mã đối chiếu trên văn bản</translation>
    </message>
    <message numerus="yes">
        <source>Closed at %1. %n entries came later.</source>
        <comment>report</comment>
        <translation>
            <numerusform>Đã chốt lúc %1. Sau đó có %n mục bổ sung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed at %1.</source>
        <comment>report</comment>
        <translation>Đã chốt lúc %1.</translation>
    </message>
    <message>
        <source>The period is not over: the figures still change.</source>
        <comment>report</comment>
        <translation>Kỳ báo cáo chưa kết thúc: số liệu còn thay đổi.</translation>
    </message>
    <message>
        <source>Not closed yet: a draft.</source>
        <comment>report</comment>
        <translation>Chưa chốt: bản dự thảo.</translation>
    </message>
    <message>
        <source>The head of the unit closes reports.</source>
        <translation>Thủ trưởng đơn vị chốt báo cáo.</translation>
    </message>
    <message>
        <source>No report on this desk has these digits.</source>
        <translation>Máy trực này không có báo cáo nào mang mã đó.</translation>
    </message>
    <message>
        <source>The digits could not be checked (%1).</source>
        <translation>Không kiểm tra được mã (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Genuine: %1, closed at %2. %n entries came later.</source>
        <comment>report</comment>
        <translation>
            <numerusform>Đúng: %1, chốt lúc %2. Sau đó có %n mục bổ sung.</numerusform>
        </translation>
    </message>
    <message>
        <source>These digits belong to %1, but its entries are no longer as they were counted.</source>
        <translation>Mã này thuộc báo cáo %1, nhưng các mục đã tính không còn như khi chốt.</translation>
    </message>
</context>
<context>
    <name>tb::CorrectionForm</name>
    <message>
        <source>Nothing is open</source>
        <translation>Không còn việc phải khắc phục</translation>
    </message>
    <message>
        <source>Every line that failed a check has passed a later one.</source>
        <translation>Mọi đầu số từng không đạt đều đã được kiểm tra lại và đạt.</translation>
    </message>
    <message>
        <source>The correction is assigned.</source>
        <translation>Đã giao khắc phục.</translation>
    </message>
    <message>
        <source>Recorded. Check the line once more to close the failure.</source>
        <translation>Đã ghi. Hãy gọi kiểm tra lại đầu số để kết thúc việc này.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Hãy ghi đã khắc phục thế nào.</translation>
    </message>
    <message>
        <source>The term must lie ahead.</source>
        <translation>Thời hạn phải ở phía trước.</translation>
    </message>
    <message>
        <source>Failures that are still open</source>
        <translation>Chưa khắc phục xong</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>Người khắc phục</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>term of a correction</comment>
        <translation>Thời hạn khắc phục</translation>
    </message>
    <message>
        <source>Assign the correction</source>
        <translation>Giao khắc phục</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Biện pháp khắc phục</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>Ghi đã khắc phục</translation>
    </message>
    <message>
        <source>The failure stays open until a later check of the line passes.</source>
        <translation>Việc chỉ kết thúc khi lần kiểm tra sau của đầu số đạt.</translation>
    </message>
</context>
<context>
    <name>tb::LineCheckForm</name>
    <message>
        <source>keys 1–9</source>
        <comment>hint</comment>
        <translation>phím 1–9</translation>
    </message>
    <message>
        <source>Private mobile</source>
        <comment>telephone that rings</comment>
        <translation>Di động cá nhân</translation>
    </message>
    <message>
        <source>Office telephone</source>
        <comment>telephone that rings</comment>
        <translation>Điện thoại cơ quan</translation>
    </message>
    <message>
        <source>Another office</source>
        <comment>telephone that rings</comment>
        <translation>Điện thoại đơn vị khác</translation>
    </message>
    <message>
        <source>%1 of today&apos;s %2 calls were answered.</source>
        <translation>Hôm nay nghe %1 trong %2 cuộc gọi đến.</translation>
    </message>
    <message>
        <source>Nobody has attended this line since %1.</source>
        <translation>Đầu số này không có người trực từ %1.</translation>
    </message>
    <message>
        <source>Put somebody on it</source>
        <translation>Gán người trực</translation>
    </message>
    <message>
        <source>It is time for the check drawn by lot.</source>
        <translation>Đến giờ gọi kiểm tra đột xuất.</translation>
    </message>
    <message>
        <source>Drawn for %1. The officers of the line do not see this.</source>
        <translation>Giờ chọn ngẫu nhiên: %1. Người trực đầu số này không thấy thông báo này.</translation>
    </message>
    <message>
        <source>No call for %1 of its hours.</source>
        <translation>Không có cuộc gọi nào trong %1 giờ trực.</translation>
    </message>
    <message>
        <source>Usually %1 pass between two calls. Ring it.</source>
        <translation>Thường cách nhau %1 giữa hai cuộc gọi. Hãy gọi kiểm tra.</translation>
    </message>
    <message>
        <source>Ring it to see that it works.</source>
        <translation>Hãy gọi kiểm tra xem đầu số còn hoạt động không.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>who answered</comment>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Choose what the check found: keys 1 to 9.</source>
        <translation>Hãy chọn kết quả kiểm tra: phím 1 đến 9.</translation>
    </message>
    <message>
        <source>The check is saved.</source>
        <translation>Đã lưu lần kiểm tra.</translation>
    </message>
    <message>
        <source>The check is saved. The failure stays open until a later check passes.</source>
        <translation>Đã lưu. Đầu số chưa đạt, phải khắc phục và kiểm tra lại.</translation>
    </message>
    <message>
        <source>The check cannot have been made in the future.</source>
        <translation>Giờ kiểm tra không thể ở phía trước.</translation>
    </message>
    <message>
        <source>Rung from</source>
        <translation>Gọi thử từ</translation>
    </message>
    <message>
        <source>At</source>
        <comment>time of a check</comment>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả gọi thử</translation>
    </message>
    <message>
        <source>Rang for (seconds)</source>
        <translation>Đổ chuông (giây)</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Người nghe máy</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>ring seconds</comment>
        <translation>không đếm</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Lời chào</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>Lưu lần kiểm tra</translation>
    </message>
</context>
<context>
    <name>tb::LineForm</name>
    <message>
        <source>Type the telephone number.</source>
        <translation>Hãy nhập số điện thoại.</translation>
    </message>
    <message>
        <source>The number lacks digits.</source>
        <translation>Số còn thiếu chữ số.</translation>
    </message>
    <message>
        <source>The number can be read in two ways: choose which is meant.</source>
        <translation>Số này có thể hiểu theo hai cách: hãy chọn số đúng.</translation>
    </message>
    <message>
        <source>This unit has a line with that number already.</source>
        <translation>Đơn vị đã có đầu số này.</translation>
    </message>
    <message>
        <source>No known kind of number looks like this. Save once more if it is right.</source>
        <translation>Chưa gặp dạng số này. Nếu đúng, hãy lưu lần nữa.</translation>
    </message>
    <message>
        <source>A text is too long: 120 letters at most.</source>
        <translation>Có ô quá dài: nhiều nhất 120 ký tự.</translation>
    </message>
    <message>
        <source>Give the line a name.</source>
        <translation>Hãy đặt tên cho đầu số.</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <comment>status, day, reason</comment>
        <translation>%1 từ %2: %3</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Hôm nay không trực</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>hours of a line</comment>
        <translation>Hôm nay: %1</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Đầu số mới</translation>
    </message>
    <message>
        <source>The head of the unit changes the lines.</source>
        <translation>Người đứng đầu đơn vị sửa thông tin đầu số.</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>which number</comment>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>The old landline, now %1</source>
        <translation>Số cố định cũ, nay là %1</translation>
    </message>
    <message>
        <source>%1 as it is dialled today</source>
        <translation>%1 như đang quay số hiện nay</translation>
    </message>
    <message>
        <source>Renumbered, now %1</source>
        <translation>Đã đổi đầu số, nay là %1</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Lưu là %1</translation>
    </message>
    <message>
        <source>The line is registered.</source>
        <translation>Đã đăng ký đầu số.</translation>
    </message>
    <message>
        <source>The line is saved.</source>
        <translation>Đã lưu đầu số.</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Which number is meant</source>
        <translation>Số nào là đúng</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Tên đầu số</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a line</comment>
        <translation>Loại đầu số</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Nơi công bố</translation>
    </message>
    <message>
        <source>Where the telephone stands</source>
        <translation>Nơi đặt máy</translation>
    </message>
    <message>
        <source>Assigned by document</source>
        <translation>Văn bản giao đầu số</translation>
    </message>
    <message>
        <source>The contract ends on</source>
        <translation>Hợp đồng hết hạn ngày</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a line</comment>
        <translation>Giờ trực</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a line</comment>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Lưu đầu số</translation>
    </message>
    <message>
        <source>%1: your change is kept, and not saved yet.</source>
        <comment>name of a line</comment>
        <translation>%1: nội dung sửa còn giữ, chưa lưu.</translation>
    </message>
    <message>
        <source>Changed here, and not saved yet.</source>
        <translation>Đã sửa ở đây, chưa lưu.</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <comment>button</comment>
        <translation>Bỏ nội dung sửa</translation>
    </message>
</context>
<context>
    <name>tb::LineHoursForm</name>
    <message>
        <source>empty: the whole day</source>
        <comment>stretches of a closed day</comment>
        <translation>để trống: cả ngày</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Giờ trực: %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>day, what is different, stretches</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>day that differs, reason</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <comment>day that differs, reason, who set it</comment>
        <translation>%1
%2 (%3)</translation>
    </message>
    <message>
        <source>Write stretches as 07:30-11:30, 13:00-17:00.</source>
        <translation>Ghi các khoảng giờ theo mẫu 07:30-11:30, 13:00-17:00.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Hãy ghi lý do.</translation>
    </message>
    <message>
        <source>Extra duty needs its stretches.</source>
        <translation>Trực thêm phải ghi khoảng giờ.</translation>
    </message>
    <message>
        <source>A holiday is closed the whole day: leave the stretches empty.</source>
        <translation>Ngày nghỉ là nghỉ cả ngày: để trống khoảng giờ.</translation>
    </message>
    <message>
        <source>Choose the day in the list first.</source>
        <translation>Hãy chọn ngày trong danh sách trước.</translation>
    </message>
    <message>
        <source>The hours are saved.</source>
        <translation>Đã lưu giờ trực.</translation>
    </message>
    <message>
        <source>Several stretches are divided by a comma: 07:30-11:30, 13:00-17:00. An empty day is closed; a night over midnight is divided over two days.</source>
        <translation>Nhiều khoảng giờ cách nhau bằng dấu phẩy: 07:30-11:30, 13:00-17:00. Ngày để trống là không trực; ca đêm qua nửa đêm ghi vào hai ngày.</translation>
    </message>
    <message>
        <source>In force from</source>
        <comment>first day of hours</comment>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Monday for all working days</source>
        <translation>Lấy giờ thứ Hai cho các ngày làm việc</translation>
    </message>
    <message>
        <source>Closed on the holidays of the calendar</source>
        <translation>Nghỉ theo lịch nghỉ lễ</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Ngày khác thường</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Khác thế nào</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Khoảng giờ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Thêm ngày</translation>
    </message>
    <message>
        <source>Take the day out</source>
        <translation>Bỏ ngày</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Lưu giờ trực</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>tb::LineImportForm</name>
    <message>
        <source>New: %1 · %2</source>
        <comment>number, name</comment>
        <translation>Mới: %1 · %2</translation>
    </message>
    <message>
        <source>Not sure: %1 may be %2 or %3. Register it by hand. %4</source>
        <comment>typed, readings, name</comment>
        <translation>Chưa chắc: %1 có thể là %2 hoặc %3. Hãy tự đăng ký. %4</translation>
    </message>
    <message>
        <source>Other name: %1 is “%2” here and “%3” in the list</source>
        <comment>number, names</comment>
        <translation>Khác tên: %1 ở đây là “%2”, trong danh sách là “%3”</translation>
    </message>
    <message>
        <source>Not in the list: %1 · %2</source>
        <comment>number, name</comment>
        <translation>Không có trong danh sách: %1 · %2</translation>
    </message>
    <message>
        <source>Open a published list</source>
        <translation>Mở danh sách đã công bố</translation>
    </message>
    <message>
        <source>No telephone number was found in this text.</source>
        <translation>Không thấy số điện thoại nào trong văn bản này.</translation>
    </message>
    <message>
        <source>%1 numbers in the list, %2 of them registered alike, %3 differences</source>
        <comment>counts</comment>
        <translation>Danh sách có %1 số, %2 số đã đăng ký đúng, %3 điểm khác</translation>
    </message>
    <message>
        <source>Tick what is to be applied.</source>
        <translation>Hãy đánh dấu những mục cần áp dụng.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>Đã cập nhật %n đầu số</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a published list</source>
        <translation>Đối chiếu với danh sách đã công bố</translation>
    </message>
    <message>
        <source>Paste the list as it stands on the portal or the notice board, or open a table. Nothing is changed before you say so.</source>
        <translation>Dán danh sách từ cổng thông tin điện tử hoặc bảng niêm yết, hoặc mở một bảng. Chưa có gì thay đổi khi bạn chưa đồng ý.</translation>
    </message>
    <message>
        <source>The published list</source>
        <translation>Danh sách đã công bố</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Mở bảng</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Những điểm khác</translation>
    </message>
    <message>
        <source>Apply what is ticked</source>
        <translation>Áp dụng mục đã đánh dấu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Tables and text (*.xlsx *.csv *.txt)</source>
        <translation>Bảng và văn bản (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>tb::LineModel</name>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>Officer on duty</source>
        <comment>column</comment>
        <translation>Người trực</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>column</comment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last check · 30 days</source>
        <comment>column</comment>
        <translation>Kiểm tra gần nhất · 30 ngày</translation>
    </message>
</context>
<context>
    <name>tb::LinePage</name>
    <message>
        <source>No line is registered yet</source>
        <translation>Chưa đăng ký đầu số nào</translation>
    </message>
    <message>
        <source>Register the numbers that citizens are told to ring.</source>
        <translation>Hãy đăng ký những số đã công bố cho người dân gọi đến.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>tab of a line</comment>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>tab of a line</comment>
        <translation>Khắc phục</translation>
    </message>
    <message>
        <source>The line</source>
        <comment>tab of a line</comment>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm đầu số</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n đầu số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattended</source>
        <translation>
            <numerusform>%n không có người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n cần kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be put right</source>
        <translation>
            <numerusform>%n chưa khắc phục</numerusform>
        </translation>
    </message>
    <message>
        <source>Published lines</source>
        <comment>heading of the room</comment>
        <translation>Đầu số đã công bố</translation>
    </message>
    <message>
        <source>Compare with a list</source>
        <translation>Đối chiếu danh sách</translation>
    </message>
    <message>
        <source>Published lines</source>
        <translation>Đầu số đã công bố</translation>
    </message>
    <message>
        <source>What to do with the line</source>
        <translation>Việc với đầu số</translation>
    </message>
</context>
<context>
    <name>tb::LineStatusForm</name>
    <message>
        <source>Status of %1</source>
        <translation>Tình trạng: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clock, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2
%3 (%4)</source>
        <comment>since when, status, reason, who said so</comment>
        <translation>%1 · %2
%3 (%4)</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Hãy ghi lý do.</translation>
    </message>
    <message>
        <source>The status is saved.</source>
        <translation>Đã lưu tình trạng.</translation>
    </message>
    <message>
        <source>The line is</source>
        <comment>status of a line</comment>
        <translation>Tình trạng hoạt động</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a status</comment>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Nothing is deleted: reports of earlier days keep the line as it was.</source>
        <translation>Không xóa gì: báo cáo những ngày trước vẫn giữ đầu số như khi đó.</translation>
    </message>
    <message>
        <source>How it stood</source>
        <translation>Tình trạng trước đây</translation>
    </message>
    <message>
        <source>Save the status</source>
        <translation>Lưu tình trạng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>tb::LineWords</name>
    <message>
        <source>Hotline</source>
        <translation>Đường dây nóng</translation>
    </message>
    <message>
        <source>Citizen reception telephone</source>
        <translation>Điện thoại tiếp công dân</translation>
    </message>
    <message>
        <source>One-stop counter telephone</source>
        <translation>Điện thoại bộ phận Một cửa</translation>
    </message>
    <message>
        <source>Office telephone</source>
        <translation>Điện thoại văn phòng</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>a line</comment>
        <translation>Hoạt động bình thường</translation>
    </message>
    <message>
        <source>Out of order</source>
        <comment>a line</comment>
        <translation>Mất liên lạc</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>a line</comment>
        <translation>Tạm ngừng</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a line</comment>
        <translation>Ngừng công bố</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>a line&apos;s day</comment>
        <translation>Nghỉ lễ</translation>
    </message>
    <message>
        <source>Day off in lieu</source>
        <comment>a line&apos;s day</comment>
        <translation>Nghỉ bù</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a line&apos;s day</comment>
        <translation>Không trực</translation>
    </message>
    <message>
        <source>Extra duty</source>
        <comment>a line&apos;s day</comment>
        <translation>Trực thêm</translation>
    </message>
    <message>
        <source>On duty</source>
        <comment>line</comment>
        <translation>Đang trực</translation>
    </message>
    <message>
        <source>Away %1</source>
        <comment>line, for how long</comment>
        <translation>Tạm rời %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>line</comment>
        <translation>Không có người</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <comment>line</comment>
        <translation>Ngoài giờ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>on a line</comment>
        <translation>Chưa ai nhận</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <comment>who is away</comment>
        <translation>%1 trực thay</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <comment>time, span</comment>
        <translation>từ %1 (%2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time</comment>
        <translation>Hôm qua %1</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Chưa kiểm tra lần nào</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a check</source>
        <translation>
            <numerusform>%n ngày chưa kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, result of a check</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5 of %6 answered today, last check: %7</source>
        <comment>a line, read aloud</comment>
        <translation>%1, %2, %3, số %4, hôm nay nghe %5 trong %6 cuộc, kiểm tra gần nhất: %7</translation>
    </message>
</context>
<context>
    <name>tb::CheckWords</name>
    <message>
        <source>Name, office and unit were given</source>
        <comment>greeting</comment>
        <translation>Có xưng tên, cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Only a part of it</source>
        <comment>greeting</comment>
        <translation>Xưng chưa đủ</translation>
    </message>
    <message>
        <source>No greeting</source>
        <comment>greeting</comment>
        <translation>Không chào, không xưng tên</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>greeting</comment>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>Answered within three rings, politely</source>
        <translation>Nghe trong 3 hồi chuông, lịch sự</translation>
    </message>
    <message>
        <source>Answered late, after three rings</source>
        <translation>Nghe máy chậm, quá 3 hồi chuông</translation>
    </message>
    <message>
        <source>Answered, but impolitely or without help</source>
        <translation>Nghe máy nhưng chưa đúng mực</translation>
    </message>
    <message>
        <source>Nobody answered, it rang out</source>
        <translation>Không ai nghe, chuông reo hết</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Máy bận</translation>
    </message>
    <message>
        <source>No signal, out of order</source>
        <translation>Mất liên lạc, không có tín hiệu</translation>
    </message>
    <message>
        <source>Wrong number, not of this office</source>
        <translation>Sai số, không phải cơ quan</translation>
    </message>
    <message>
        <source>A fax machine answered</source>
        <translation>Máy fax trả lời</translation>
    </message>
    <message>
        <source>Answered at another telephone</source>
        <translation>Nghe ở máy khác (chuyển hướng)</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>đạt</translation>
    </message>
    <message>
        <source>answered late</source>
        <comment>check</comment>
        <translation>nghe chậm</translation>
    </message>
    <message>
        <source>answered badly</source>
        <comment>check</comment>
        <translation>chưa đúng mực</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>check</comment>
        <translation>không nghe</translation>
    </message>
    <message>
        <source>engaged</source>
        <comment>check</comment>
        <translation>máy bận</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>check</comment>
        <translation>mất liên lạc</translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>check</comment>
        <translation>sai số</translation>
    </message>
    <message>
        <source>fax</source>
        <comment>check</comment>
        <translation>máy fax</translation>
    </message>
    <message>
        <source>diverted</source>
        <comment>check</comment>
        <translation>chuyển hướng</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>line, day, result</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1
Done by %2, to be checked again: %3</source>
        <comment>failure, person, what was done</comment>
        <translation>%1
%2 đã khắc phục, cần kiểm tra lại: %3</translation>
    </message>
    <message>
        <source>%1
Nobody is to put it right yet</source>
        <comment>failure</comment>
        <translation>%1
Chưa giao ai khắc phục</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clock, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
%2, overdue since %3</source>
        <comment>failure, person, term</comment>
        <translation>%1
%2, quá hạn từ %3</translation>
    </message>
    <message>
        <source>%1
%2, until %3</source>
        <comment>failure, person, term</comment>
        <translation>%1
%2, hạn %3</translation>
    </message>
    <message>
        <source>%1 · rung by %2</source>
        <comment>failure, another unit</comment>
        <translation>%1 · %2 gọi kiểm tra</translation>
    </message>
</context>
<context>
    <name>tb::WiringLines</name>
    <message>
        <source>Lines</source>
        <comment>room</comment>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>Record a check</source>
        <comment>key</comment>
        <translation>Ghi lần kiểm tra</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>key</comment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open the line</source>
        <comment>key</comment>
        <translation>Mở đầu số</translation>
    </message>
</context>
<context>
    <name>tb::ReconcilePage</name>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Quay lại số liệu</translation>
    </message>
    <message>
        <source>&amp;Write the missed ones down, so that a call-back is owed</source>
        <translation>&amp;Ghi các cuộc nhỡ vào sổ để gọi lại</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Compare with the exchange</source>
        <translation>Đối soát với tổng đài</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Đầu số</translation>
    </message>
    <message>
        <source>List of the exchange</source>
        <translation>Danh sách của tổng đài</translation>
    </message>
    <message>
        <source>Paste what the exchange or the telephone company counted: a table with a head, Asterisk’s Master.csv, or the messages about missed calls.</source>
        <translation>Dán danh sách của tổng đài hoặc nhà mạng: bảng có dòng tiêu đề, tệp Master.csv của Asterisk, hoặc tin nhắn báo cuộc gọi nhỡ.</translation>
    </message>
    <message>
        <source>Rings and the calls that were written down</source>
        <translation>Các cuộc đổ chuông và cuộc gọi đã ghi</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>ring</comment>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>ring</comment>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Rang, seconds</source>
        <translation>Đổ chuông (giây)</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>Đàm thoại (giây)</translation>
    </message>
    <message>
        <source>In the book</source>
        <comment>ring</comment>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.txt)</source>
        <translation>Bảng và văn bản (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>written down</source>
        <comment>ring</comment>
        <translation>đã ghi sổ</translation>
    </message>
    <message>
        <source>answered, but nobody wrote it down</source>
        <comment>ring</comment>
        <translation>đã nghe máy nhưng không ai ghi sổ</translation>
    </message>
    <message>
        <source>missed, and nobody wrote it down</source>
        <comment>ring</comment>
        <translation>nhỡ và không ai ghi sổ</translation>
    </message>
    <message>
        <source>withheld</source>
        <comment>number</comment>
        <translation>không hiện số</translation>
    </message>
    <message numerus="yes">
        <source>%n rings</source>
        <comment>summary</comment>
        <translation>
            <numerusform>%n cuộc đổ chuông</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n not written down</source>
        <comment>summary</comment>
        <translation>
            <numerusform>%1: %n cuộc chưa ghi sổ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines could not be read</source>
        <comment>summary</comment>
        <translation>
            <numerusform>%1, %n dòng không đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>The head of the unit records what the exchange counted.</source>
        <translation>Thủ trưởng đơn vị ghi nhận số liệu của tổng đài.</translation>
    </message>
    <message numerus="yes">
        <source>%n rings recorded</source>
        <comment>message</comment>
        <translation>
            <numerusform>Đã ghi nhận %n cuộc đổ chuông</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls written down</source>
        <comment>message</comment>
        <translation>
            <numerusform>Đã ghi %n cuộc gọi nhỡ vào sổ</numerusform>
        </translation>
    </message>
    <message>
        <source>This did not work (%1).</source>
        <translation>Không thực hiện được (%1).</translation>
    </message>
</context>
<context>
    <name>tb::SyncValues</name>
    <message>
        <source>%1 · %2</source>
        <comment>officer, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time, day</comment>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Left empty</source>
        <comment>value of a field</comment>
        <translation>Để trống</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>%1 hôm nay</translation>
    </message>
</context>
</TS>

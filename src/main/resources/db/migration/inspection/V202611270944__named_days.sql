-- The days that rounds and conclusions set, each under its own name, so that lists and mails tell them apart.
insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, ladder,
    recorded_at, recorded_by)
select code, 1, title, 'DURATION', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Cấu hình của tỉnh cho công tác kiểm tra', 'CFG',
    date '2000-01-01', 'default', timestamptz '2026-11-27 00:00:00+07', 'system'
from (values
    ('I-VISIT', 'Kiểm tra tại đơn vị, chậm nhất ngày cuối của đợt'),
    ('I-MINUTES', 'Ghi nhận biên bản trong ngày kết thúc kiểm tra'),
    ('I-REMEDY', 'Khắc phục nội dung phát hiện trong thời hạn đã định')
) as rule (code, title);

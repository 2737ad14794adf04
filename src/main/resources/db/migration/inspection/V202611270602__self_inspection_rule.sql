-- The day of a self-inspection under its own name, so that it can be told from other days that are set.
insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, ladder,
    recorded_at, recorded_by)
values ('I-SELF', 1, 'Tự kiểm tra và báo cáo cấp trên trong ngày đã định; ngày nghỉ thì tính ngày làm việc liền trước',
    'DURATION', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Cấu hình của tỉnh cho công tác kiểm tra', 'CFG', date '2000-01-01',
    'default', timestamptz '2026-11-27 00:00:00+07', 'system');

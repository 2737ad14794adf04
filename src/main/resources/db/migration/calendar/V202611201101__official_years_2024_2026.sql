-- The official days off of 2024, 2025 and 2026 with where each was decided.
with stated (year, source) as (values
    (2024, 'Bộ luật Lao động 45/2019/QH14 Điều 111, 112; thông báo lịch nghỉ Tết Giáp Thìn, Quốc khánh và hoán đổi ngày 29/4 năm 2024'),
    (2025, 'Bộ luật Lao động 45/2019/QH14 Điều 111, 112; thông báo lịch nghỉ Tết Ất Tỵ, Quốc khánh và hoán đổi ngày 02/5 năm 2025'),
    (2026, 'Bộ luật Lao động 45/2019/QH14 Điều 111, 112; Nghị quyết 28/2026/QH16; thông báo lịch nghỉ Tết Bính Ngọ, Quốc khánh và hoán đổi ngày 02/01, 31/8 năm 2026')
), years as (
    insert into app.calendar_year (year, status, source, recorded_at, recorded_by)
    select year, 'OFFICIAL', source, timestamptz '2026-11-20 00:00:00+07', 'system' from stated order by year
    returning id, year
), days (day, kind, name, source) as (values
    (date '2024-01-01', 'HOLIDAY', 'Tết Dương lịch', 'BLLĐ Điều 112'),
    (date '2024-02-08', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2024'),
    (date '2024-02-09', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2024'),
    (date '2024-02-10', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2024'),
    (date '2024-02-11', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2024'),
    (date '2024-02-12', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2024'),
    (date '2024-02-13', 'OFF_SWAP', 'Nghỉ bù Tết Nguyên đán', 'BLLĐ Điều 111 khoản 3'),
    (date '2024-02-14', 'OFF_SWAP', 'Nghỉ bù Tết Nguyên đán', 'BLLĐ Điều 111 khoản 3'),
    (date '2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'BLLĐ Điều 112'),
    (date '2024-04-29', 'OFF_SWAP', 'Nghỉ hoán đổi (làm bù thứ Bảy 04/5)', 'Thông báo hoán đổi ngày làm việc năm 2024'),
    (date '2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'BLLĐ Điều 112'),
    (date '2024-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'BLLĐ Điều 112'),
    (date '2024-05-04', 'MAKEUP_WORKDAY', 'Làm bù cho ngày 29/4', 'Thông báo hoán đổi ngày làm việc năm 2024'),
    (date '2024-09-02', 'HOLIDAY', 'Quốc khánh', 'BLLĐ Điều 112'),
    (date '2024-09-03', 'HOLIDAY', 'Quốc khánh', 'Thông báo lịch nghỉ năm 2024'),

    (date '2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'BLLĐ Điều 112'),
    (date '2025-01-27', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2025'),
    (date '2025-01-28', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2025'),
    (date '2025-01-29', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2025'),
    (date '2025-01-30', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2025'),
    (date '2025-01-31', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2025'),
    (date '2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'BLLĐ Điều 112'),
    (date '2025-04-26', 'MAKEUP_WORKDAY', 'Làm bù cho ngày 02/5', 'Thông báo hoán đổi ngày làm việc năm 2025'),
    (date '2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'BLLĐ Điều 112'),
    (date '2025-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'BLLĐ Điều 112'),
    (date '2025-05-02', 'OFF_SWAP', 'Nghỉ hoán đổi (làm bù thứ Bảy 26/4)', 'Thông báo hoán đổi ngày làm việc năm 2025'),
    (date '2025-09-01', 'HOLIDAY', 'Quốc khánh', 'Thông báo lịch nghỉ năm 2025'),
    (date '2025-09-02', 'HOLIDAY', 'Quốc khánh', 'BLLĐ Điều 112'),

    (date '2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'BLLĐ Điều 112'),
    (date '2026-01-02', 'OFF_SWAP', 'Nghỉ hoán đổi (làm bù thứ Bảy 10/01)', 'Thông báo hoán đổi ngày làm việc năm 2026'),
    (date '2026-01-10', 'MAKEUP_WORKDAY', 'Làm bù cho ngày 02/01', 'Thông báo hoán đổi ngày làm việc năm 2026'),
    (date '2026-02-16', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2026'),
    (date '2026-02-17', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2026'),
    (date '2026-02-18', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2026'),
    (date '2026-02-19', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2026'),
    (date '2026-02-20', 'HOLIDAY', 'Tết Nguyên đán', 'Thông báo lịch nghỉ năm 2026'),
    (date '2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'BLLĐ Điều 112'),
    (date '2026-04-27', 'OFF_SWAP', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'BLLĐ Điều 111 khoản 3'),
    (date '2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'BLLĐ Điều 112'),
    (date '2026-05-01', 'HOLIDAY', 'Quốc tế Lao động', 'BLLĐ Điều 112'),
    (date '2026-08-22', 'MAKEUP_WORKDAY', 'Làm bù cho ngày 31/8', 'Thông báo hoán đổi ngày làm việc năm 2026'),
    (date '2026-08-31', 'OFF_SWAP', 'Nghỉ hoán đổi (làm bù thứ Bảy 22/8)', 'Thông báo hoán đổi ngày làm việc năm 2026'),
    (date '2026-09-01', 'HOLIDAY', 'Quốc khánh', 'Thông báo lịch nghỉ năm 2026'),
    (date '2026-09-02', 'HOLIDAY', 'Quốc khánh', 'BLLĐ Điều 112'),
    (date '2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16')
)
insert into app.calendar_day (calendar_year, day, kind, name, source)
select years.id, days.day, days.kind, days.name, days.source
from days join years on years.year = extract(year from days.day);

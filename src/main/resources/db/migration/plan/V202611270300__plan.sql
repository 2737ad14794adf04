-- The control plan of a year: rows with units and dates, and what each unit owes by it.
create table app.plan (
    number      text not null,              -- of its case
    year        int  not null,
    title       text not null,
    unit        text not null,              -- whose plan it is
    authority   text not null,              -- who signs it
    parent      text,                       -- the plan that it follows from
    parent_row  text,                       -- number of the row there that waits for it
    state       text not null,
    summary     text not null default '',   -- what its unit says to whoever signs
    decision    text,                       -- number of the decision that approved it
    signer      text,
    approved_on date,
    constraint pk_plan primary key (number),
    constraint fk_plan_case foreign key (number) references app.case_file (number),
    constraint fk_plan_parent foreign key (parent) references app.plan (number),
    constraint ck_plan_authority check (authority in ('CHAIR', 'VICE_CHAIR', 'UNIT_HEAD')),
    constraint ck_plan_state check (state in ('DRAFT', 'CONSULTING', 'APPROVED')),
    constraint ck_plan_approved check ((state = 'APPROVED') = (approved_on is not null)),
    constraint ck_plan_parent_row check (parent_row is null or parent is not null)
);
create index ix_plan_year on app.plan (year desc, number);
create index ix_plan_parent on app.plan (parent) where parent is not null;

create table app.plan_row (
    id            uuid not null,
    plan          text not null,
    number        text not null,            -- the document's own: 7, 1a, II.3.1
    position      int  not null,
    section       text not null,
    content       text not null,
    product       text not null,
    schedule_text text not null,
    funding       text not null,
    lifecycle     text,                     -- type of the cases that show its progress
    leads_later   boolean not null,         -- a child plan or each case names who is accountable
    dropped_on    date,
    drop_reason   text,
    constraint pk_plan_row primary key (id),
    constraint uq_plan_row_number unique (plan, number),
    constraint fk_plan_row_plan foreign key (plan) references app.plan (number),
    constraint ck_plan_row_dropped check (num_nulls(dropped_on, drop_reason) in (0, 2))
);

create table app.plan_row_unit (
    row_id     uuid   not null,
    role       text   not null,
    position   int    not null,
    mention    text   not null,             -- as the document names it
    units      text[] not null,             -- several leads of one mention are accountable together, the first before all
    unit_group text,
    constraint pk_plan_row_unit primary key (row_id, role, position),
    constraint fk_plan_row_unit_row foreign key (row_id) references app.plan_row (id) on delete cascade,
    constraint ck_plan_row_unit_role check (role in ('LEAD', 'COORDINATING', 'OVERSEER'))
);

create table app.plan_row_term (
    row_id   uuid not null,
    position int  not null,
    type     text not null,
    from_on  date,
    to_on    date,
    due_on   date,
    rrule    text,
    source   text not null,
    constraint pk_plan_row_term primary key (row_id, position),
    constraint fk_plan_row_term_row foreign key (row_id) references app.plan_row (id) on delete cascade
);

-- What one unit owes in one period: a case of its own.
create table app.obligation (
    case_number  text    not null,
    plan         text    not null,
    row_id       uuid,                      -- none for the quarterly sheet, which holds all continuous rows
    kind         text    not null,
    unit         text    not null,          -- accountable
    joint_units  text[]  not null,          -- accountable with it
    period       text    not null,          -- what people call it: Quý III/2025
    from_on      date    not null,
    due_on       date    not null,
    state        text    not null,
    done_on      date,                      -- when the unit did it, by its own report that its leader approved
    result       text,
    evidence     text,
    returns      int     not null default 0,
    remark       text,                      -- of the last return
    accepted_on  date,
    accepted_by  text,                      -- none when nobody objected in time
    sampled      boolean not null default false,
    constraint pk_obligation primary key (case_number),
    constraint fk_obligation_case foreign key (case_number) references app.case_file (number),
    constraint fk_obligation_plan foreign key (plan) references app.plan (number),
    constraint fk_obligation_row foreign key (row_id) references app.plan_row (id),
    constraint uq_obligation unique nulls not distinct (plan, row_id, unit, period),
    constraint ck_obligation_kind check (kind in ('ONE_OFF', 'RECURRING', 'ON_DEMAND', 'SHEET')),
    constraint ck_obligation_sheet check ((kind = 'SHEET') = (row_id is null)),
    constraint ck_obligation_state check (state in ('OPEN', 'SUBMITTED', 'DONE', 'CANCELLED')),
    constraint ck_obligation_done check (state not in ('SUBMITTED', 'DONE') or done_on is not null)
);
create index ix_obligation_plan on app.obligation (plan, unit, due_on);
create index ix_obligation_row on app.obligation (row_id, due_on);
create index ix_obligation_waiting on app.obligation (plan, done_on) where state = 'SUBMITTED';

-- Periods whose obligations were ordered; none is opened twice.
create table app.plan_opening (
    plan   text not null,
    source text not null,                   -- id of a row, or SHEETS
    period text not null,
    constraint pk_plan_opening primary key (plan, source, period),
    constraint fk_plan_opening_plan foreign key (plan) references app.plan (number)
);

-- A document that was read and waits for correction and commit.
create table app.plan_import (
    id          uuid        not null,
    year        int         not null,
    file_name   text        not null,
    title       text        not null,
    rows        json        not null,
    warnings    json        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    constraint pk_plan_import primary key (id)
);

insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, valid_to, max_extensions, ladder,
    recorded_at, recorded_by)
values
    ('P-TASK', 1, 'Nhiệm vụ theo kế hoạch', 'DURATION', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Thời gian thực hiện ghi tại dòng của kế hoạch; ngày nghỉ thì tính ngày làm việc liền trước', 'CFG', '2000-01-01', null, null, 'default', timestamptz '2026-11-20 00:00:00+07', 'system'),
    ('P-ACCEPT', 1, 'Đơn vị theo dõi xem xét kết quả; quá hạn không có ý kiến thì kết quả được chấp nhận', 'DURATION', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho theo dõi kế hoạch', 'CFG', '2000-01-01', null, 0, 'short', timestamptz '2026-11-20 00:00:00+07', 'system'),
    ('P-REDO', 1, 'Hoàn thiện kết quả sau khi bị trả lại', 'DURATION', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho theo dõi kế hoạch', 'CFG', '2000-01-01', null, null, 'default', timestamptz '2026-11-20 00:00:00+07', 'system'),
    ('P-SHEET', 1, 'Phiếu quý về các nhiệm vụ thường xuyên', 'DURATION', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh: sau ngày cuối quý', 'CFG', '2000-01-01', null, null, 'default', timestamptz '2026-11-20 00:00:00+07', 'system'),
    ('P-PREPARE', 1, 'Hoàn thiện và trình kế hoạch', 'DURATION', 10, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho việc lập kế hoạch', 'CFG', '2000-01-01', null, null, 'default', timestamptz '2026-11-20 00:00:00+07', 'system'),
    ('P-SIGN', 1, 'Ký ban hành kế hoạch', 'DURATION', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho việc lập kế hoạch', 'CFG', '2000-01-01', null, null, 'short', timestamptz '2026-11-20 00:00:00+07', 'system');

-- Following a plan: quarterly samples, sheets, moved dates, changes in mid-year.
alter table app.obligation
    add column sample_checked_on date,
    add column sample_note text;
create index ix_obligation_sample on app.obligation (plan) where sampled and sample_checked_on is null;

-- What a unit reports about one continuous row in its quarterly sheet.
create table app.sheet_entry (
    case_number text not null,
    row_id      uuid not null,
    figures     text not null,              -- proposed from the cases of the unit, then its own
    done        text not null,
    difficulty  text not null,              -- khó khăn, vướng mắc
    ruling      text,                       -- what the leader decided about the difficulty
    ruled_by    text,
    ruled_on    date,
    constraint pk_sheet_entry primary key (case_number, row_id),
    constraint fk_sheet_entry_case foreign key (case_number) references app.obligation (case_number),
    constraint fk_sheet_entry_row foreign key (row_id) references app.plan_row (id),
    constraint ck_sheet_entry_ruling check (num_nulls(ruling, ruled_by, ruled_on) in (0, 3))
);
create index ix_sheet_entry_difficulty on app.sheet_entry (row_id) where difficulty <> '' and ruling is null;

-- A unit asks for another date: the control office gives its opinion, the leader decides.
create table app.plan_move (
    id           uuid not null,
    case_number  text not null,
    old_due      date not null,
    new_due      date not null,
    reason       text not null,
    asked_by     text not null,
    asked_on     date not null,
    opinion      text,
    supported    boolean,
    decision     text,
    approved     boolean,
    decided_by   text,
    decided_on   date,
    constraint pk_plan_move primary key (id),
    constraint fk_plan_move_case foreign key (case_number) references app.obligation (case_number),
    constraint ck_plan_move_decided check (num_nulls(approved, decided_by, decided_on) in (0, 3))
);
create unique index uq_plan_move_open on app.plan_move (case_number) where approved is null;

-- A change of a plan that runs; applied when whoever signed the plan, or may sign it, agrees.
create table app.plan_change (
    id          uuid not null,
    plan        text not null,
    kind        text not null,
    row_number  text,                       -- of the row that changes or is new
    from_unit   text,
    to_unit     text,
    schedule_text text,                     -- as it will be, for ADD and DATE
    content     text,                       -- of a new row
    product     text,
    reason      text not null,
    asked_by    text not null,
    asked_on    date not null,
    approved    boolean,
    decision    text,
    decided_by  text,
    decided_on  date,
    constraint pk_plan_change primary key (id),
    constraint fk_plan_change_plan foreign key (plan) references app.plan (number),
    constraint ck_plan_change_kind check (kind in ('UNIT', 'DATE', 'ADD', 'DROP')),
    constraint ck_plan_change_decided check (num_nulls(approved, decided_by, decided_on) in (0, 3))
);
create index ix_plan_change_plan on app.plan_change (plan, asked_on);

insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, valid_to, max_extensions, ladder,
    recorded_at, recorded_by)
values
    ('P-MOVE', 1, 'Cho ý kiến và quyết định về đề nghị lùi hạn', 'DURATION', 3, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho theo dõi kế hoạch', 'CFG', '2000-01-01', null, 0, 'short', timestamptz '2026-11-20 00:00:00+07', 'system'),
    ('P-CHANGE', 1, 'Quyết định điều chỉnh kế hoạch', 'DURATION', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho theo dõi kế hoạch', 'CFG', '2000-01-01', null, 0, 'short', timestamptz '2026-11-20 00:00:00+07', 'system');

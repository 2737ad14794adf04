-- Self-inspection (tự kiểm tra): a unit looks at itself, with the same checklist, dossiers and findings as a visit.
create table app.inspection_self (
    number    text   not null,
    unit      text   not null,
    scope     text[] not null,
    due_on    date   not null,            -- as ordered; the ledger says what became of it
    campaign  uuid,                       -- the job that opened it, none when the unit began by itself
    result    text   not null default '',
    symbol    text,                       -- number of the unit's report
    signed_on date,
    superior  text,                       -- to whom the result was sent
    remark    text   not null default '', -- why the superior gave the result back
    noted_on  date,
    noted_by  text,
    constraint pk_inspection_self primary key (number),
    constraint fk_inspection_self_case foreign key (number) references app.case_file (number),
    constraint uq_inspection_self_campaign unique (campaign, unit),
    constraint ck_inspection_self_signed check (num_nulls(symbol, signed_on) in (0, 2)),
    constraint ck_inspection_self_noted check (num_nulls(noted_on, noted_by) in (0, 2))
);
create index ix_inspection_self_unit on app.inspection_self (unit);

alter table app.inspection_answer rename column visit to case_number;
alter table app.inspection_answer drop constraint fk_inspection_answer_visit;
alter table app.inspection_answer add constraint fk_inspection_answer_case
    foreign key (case_number) references app.case_file (number);
alter table app.inspection_dossier rename column visit to case_number;
alter table app.inspection_dossier drop constraint fk_inspection_dossier_visit;
alter table app.inspection_dossier add constraint fk_inspection_dossier_case
    foreign key (case_number) references app.case_file (number);

insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, ladder,
    recorded_at, recorded_by)
select code, 1, title, 'DURATION', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho công tác kiểm tra', 'CFG',
    date '2000-01-01', ladder, timestamptz '2026-11-27 00:00:00+07', 'system'
from (values
    ('I-SELF-NOTE', 'Cấp trên trực tiếp xem xét kết quả tự kiểm tra', 'short'),
    ('I-SELF-REDO', 'Tự kiểm tra, báo cáo lại theo yêu cầu của cấp trên', 'default')
) as rule (code, title, ladder);

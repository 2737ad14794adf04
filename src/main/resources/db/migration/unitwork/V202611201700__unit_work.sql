-- Which steps a unit uses; the row '*' holds for units without a row of their own.
create table app.unit_work_setting (
    unit          text    not null,
    assign_step   boolean not null,
    division_step boolean not null,
    issue_step    boolean not null,
    symbol        text,
    changed_by    text,
    changed_at    timestamptz,
    constraint pk_unit_work_setting primary key (unit)
);
insert into app.unit_work_setting (unit, assign_step, division_step, issue_step) values ('*', true, true, true);

-- Where a piece of work at a unit stands: who drafted, what was last remarked.
create table app.unit_work (
    case_number text not null,
    subject     text not null,
    kind        text not null,
    unit        text not null,
    officer     text,
    drafted_by  text,
    approved_by text,
    remark      text,
    remark_by   text,
    constraint pk_unit_work primary key (case_number, subject, kind),
    constraint fk_unit_work_case foreign key (case_number) references app.case_file (number)
);

-- Questions to coordinating units with their answers or silence.
create table app.opinion_request (
    id          bigint generated always as identity,
    case_number text        not null,
    subject     text        not null,
    asking_unit text        not null,
    asked_unit  text        not null,
    question    text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    answer      text,
    answered_by text,
    answered_on date,
    silent      boolean     not null default false,
    constraint pk_opinion_request primary key (id),
    constraint fk_opinion_request_case foreign key (case_number) references app.case_file (number),
    constraint ck_opinion_request_silent check (not silent or answer is null)
);
create index ix_opinion_request_case on app.opinion_request (case_number, subject, asked_unit);

-- Who signed what left the house; numbers are kept unique by app.document_number.
create table app.signature_record (
    id          bigint generated always as identity,
    case_number text        not null,
    subject     text        not null,
    kind        text        not null,
    unit        text        not null,
    signer      text        not null,
    authority   text        not null,
    number      text        not null,
    signed_on   date        not null,
    document_id uuid,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint pk_signature_record primary key (id),
    constraint fk_signature_record_case foreign key (case_number) references app.case_file (number),
    constraint ck_signature_record_authority check (authority in ('CT', 'TM', 'KT', 'TL', 'TUQ'))
);
create index ix_signature_record_case on app.signature_record (case_number, signed_on);

create table app.feedback (
    case_number     text        not null,
    receipt_code    text        not null,
    channel         text        not null,
    received_at     timestamptz not null,
    clock_from      date        not null,    -- when the complete feedback arrived: its periods start here
    content         text        not null,
    about_unit      text,
    procedure_code  text,
    field           text,
    validity        text,
    completions     int         not null default 0,
    guidance        text,
    refusal_reason  text,
    redirect_to     text,
    redirect_note   text,
    proposed_class  text,
    proposed_unit   text,
    sender_released boolean     not null default false,
    reply_text      text,
    publication     text,
    published_on    date,
    constraint pk_feedback primary key (case_number),
    constraint uq_feedback_receipt_code unique (receipt_code),
    constraint fk_feedback_case foreign key (case_number) references app.case_file (number)
);

-- Who sent it: encrypted as a whole. The fingerprint of telephone or mail finds earlier feedback of the same sender.
create table app.feedback_sender (
    case_number text  not null,
    sealed      bytea not null,
    fingerprint text,
    constraint pk_feedback_sender primary key (case_number),
    constraint fk_feedback_sender_feedback foreign key (case_number) references app.feedback (case_number)
);
create index ix_feedback_sender_fingerprint on app.feedback_sender (fingerprint);

-- Every look at a sender, and every release to the unit complained about.
create table app.feedback_sender_access (
    id          bigint generated always as identity,
    case_number text        not null,
    username    text        not null,
    seen_at     timestamptz not null,
    constraint pk_feedback_sender_access primary key (id),
    constraint fk_feedback_sender_access_feedback foreign key (case_number) references app.feedback (case_number)
);
create index ix_feedback_sender_access_case on app.feedback_sender_access (case_number);

create table app.feedback_part (
    id             text not null,
    case_number    text not null,
    position       int  not null,
    class          text not null,
    state          text not null,
    unit           text,              -- the unit of the system that handles it
    recipient      text,              -- a recipient outside the system (ministry, other province)
    complexity     text not null,
    summary        text not null,
    returns        int  not null default 0,
    return_reason  text,
    received_on    date,
    drafted_by     text,
    approved_by    text,
    findings       text,
    collect_note   text,
    basis          text,
    tests          jsonb,
    outcome        text,
    outcome_detail text,
    reply_text     text,
    letter_text    text,
    remark         text,
    constraint pk_feedback_part primary key (id),
    constraint uq_feedback_part_position unique (case_number, position),
    constraint fk_feedback_part_feedback foreign key (case_number) references app.feedback (case_number)
);

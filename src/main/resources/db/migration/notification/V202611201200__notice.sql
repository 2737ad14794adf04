-- One row per thing that one person is told: at most once by its unique key. The row is the outbox entry.
create table app.notice (
    id              bigint generated always as identity,
    case_number     text        not null,
    step            text        not null,
    rung            text        not null,
    recipient       text        not null,
    kind            text        not null,
    urgent          boolean     not null,
    subject_key     text        not null,
    args            json        not null,
    link            text        not null,
    state           text        not null default 'PENDING',
    attempts        int         not null default 0,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    last_error      text,
    constraint pk_notice primary key (id),
    constraint uq_notice_once unique (case_number, step, rung, recipient),
    constraint ck_notice_state check (state in ('PENDING', 'SENT', 'FAILED'))
);
create index ix_notice_waiting on app.notice (next_attempt_at) where state = 'PENDING';
create index ix_notice_case on app.notice (case_number);

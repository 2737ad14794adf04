-- The outbox of mails: one row per message to one person. A notice belongs to at most one mail.
create table app.mail (
    id              bigint generated always as identity,
    recipient       text        not null,
    digest_day      date,
    sections        json,
    state           text        not null default 'PENDING',
    attempts        int         not null default 0,
    created_at      timestamptz not null,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz not null,
    sending_until   timestamptz,
    sent_at         timestamptz,
    last_error      text,
    constraint pk_mail primary key (id),
    constraint uq_mail_digest unique (recipient, digest_day),
    constraint ck_mail_state check (state in ('PENDING', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'NO_ADDRESS'))
);
create index ix_mail_waiting on app.mail (next_attempt_at, id) where state = 'PENDING';
create index ix_mail_unsettled on app.mail (state, sending_until) where state not in ('PENDING', 'SENT');

-- One row per thing that one person is told: at most once by its unique key. Its state is the state of its mail; before
-- that it waits, or is withdrawn because what it tells is over (the task is done).
create table app.notice (
    id          bigint generated always as identity,
    case_number text        not null,
    step        text        not null,
    rung        text        not null,
    recipient   text        not null,
    kind        text        not null,
    urgent      boolean     not null,
    subject_key text        not null,
    args        json        not null,
    link        text        not null,
    created_at  timestamptz not null,
    mail_id     bigint,
    withdrawn_at timestamptz,
    constraint pk_notice primary key (id),
    constraint fk_notice_mail foreign key (mail_id) references app.mail (id),
    constraint uq_notice_once unique (case_number, step, rung, recipient)
);
create index ix_notice_waiting on app.notice (urgent, id) where mail_id is null and withdrawn_at is null;
create index ix_notice_mail on app.notice (mail_id);
create index ix_notice_recipient on app.notice (recipient, id);

-- The days whose digest was made: made once, whatever the clock or a second node does.
create table app.digest_day (
    day     date        not null,
    made_at timestamptz not null,
    constraint pk_digest_day primary key (day)
);

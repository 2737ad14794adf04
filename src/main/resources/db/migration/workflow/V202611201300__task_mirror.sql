-- Every task of the engine as one narrow row, written in the engine's transaction: lists never touch the engine's tables.
create table app.task_mirror (
    task_id         varchar(64)  not null,
    case_number     varchar(64)  not null,
    subject         varchar(255) not null default '',
    process_key     varchar(255) not null,
    task_key        varchar(255) not null,
    name            varchar(255) not null,
    candidate_group varchar(255) not null default '',
    assignee        varchar(255),
    due_at          timestamptz,
    created_at      timestamptz  not null,
    ended_at        timestamptz,
    outcome         varchar(16)  not null default 'OPEN',
    constraint pk_task_mirror primary key (task_id),
    constraint ck_task_mirror_outcome check (outcome in ('OPEN', 'COMPLETED', 'DELETED')),
    constraint ck_task_mirror_ended check ((outcome = 'OPEN') = (ended_at is null))
);
create index ix_task_mirror_group on app.task_mirror (candidate_group, due_at, task_id) where ended_at is null;
create index ix_task_mirror_assignee on app.task_mirror (assignee, due_at, task_id) where ended_at is null;
create index ix_task_mirror_case on app.task_mirror (case_number);

-- The offset of the demonstration clock from real time; one row, kept across restarts.
create table app.clock_offset (
    id            smallint not null default 1,
    offset_millis bigint   not null,
    constraint pk_clock_offset primary key (id),
    constraint ck_clock_offset_single check (id = 1)
);

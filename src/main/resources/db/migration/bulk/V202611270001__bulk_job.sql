-- Work over many items that goes on in the background. Progress is counted, never stored.
create table app.bulk_job (
    id              uuid        not null,
    kind            text        not null,
    idempotency_key text        not null,    -- the same order again is the same job
    requested_by    text        not null,
    title_key       text        not null,
    args            json        not null,
    created_at      timestamptz not null,
    ended_at        timestamptz,             -- nothing waits any more and the kind was told
    constraint pk_bulk_job primary key (id),
    constraint uq_bulk_job_order unique (kind, requested_by, idempotency_key)
);
create index ix_bulk_job_running on app.bulk_job (created_at) where ended_at is null;

create table app.bulk_item (
    job_id   uuid not null,
    item     text not null,
    position int  not null,
    state    text not null,
    attempts int  not null,
    problem  text,                           -- what went wrong at last, in the words that people read
    constraint pk_bulk_item primary key (job_id, item),
    constraint fk_bulk_item_job foreign key (job_id) references app.bulk_job (id),
    constraint ck_bulk_item_state check (state in ('WAITING', 'DONE', 'FAILED'))
);
create index ix_bulk_item_waiting on app.bulk_item (job_id, attempts, position) where state = 'WAITING';

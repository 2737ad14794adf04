-- Legal rules as versioned data. A version is never edited: the highest version valid on the anchor's date applies.
create table app.deadline_rule (
    id             bigint generated always as identity,
    code           text        not null,
    version        int         not null,
    title          text        not null,
    kind           text        not null,
    amount         int,
    counter        text,
    direction      text,
    fixed_month    int,
    fixed_day      int,
    year_offset    int,
    boundary       text,
    period         text,
    period_day     int,
    cutoff         time,
    basis          text        not null,
    status         text        not null,
    valid_from     date        not null,
    valid_to       date,
    max_extensions int,
    ladder         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint pk_deadline_rule primary key (id),
    constraint uq_deadline_rule_version unique (code, version),
    constraint ck_deadline_rule_status check (status in ('LAW_READ', 'SEED', 'ANALOGUE', 'CFG')),
    constraint ck_deadline_rule_validity check (valid_to is null or valid_to >= valid_from),
    constraint ck_deadline_rule_amount check (amount between 0 and 3650),
    constraint ck_deadline_rule_extensions check (max_extensions >= 0),
    constraint ck_deadline_rule_kind check (case kind
        when 'DURATION' then amount is not null and direction in ('FORWARD', 'BACKWARD')
            and counter in ('CALENDAR_DAYS', 'WORKING_DAYS', 'CALENDAR_MONTHS')
        when 'FIXED_DATE' then fixed_month between 1 and 12 and fixed_day between 1 and 31
            and year_offset is not null and boundary in ('INCLUSIVE', 'EXCLUSIVE')
        when 'PERIOD' then period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR') and period_day between 1 and 31
        else kind in ('SAME_DAY', 'GATE') end)
);

-- Who is told when: a rung lies so many working days before or after the due date. Empty max_extensions: no limit.
create table app.ladder_rung (
    ladder      text    not null,
    rung        text    not null,
    offset_days int     not null,
    recipients  text    not null,
    urgent      boolean not null,
    constraint pk_ladder_rung primary key (ladder, rung, recipients),
    constraint ck_ladder_rung_recipients check (recipients in ('OFFICERS', 'ASSIGNEE', 'LEADERS', 'OFFICE_CHIEF'))
);

-- The ledger. Overdue is derived from due_at and the clock. rule_id and calendar_version say from what the date was
-- counted, so that it can be proved again.
create table app.deadline (
    id               bigint generated always as identity,
    case_number      text        not null,
    subject          text        not null,
    key              text        not null,
    rule_id          bigint      not null,
    amount           int,
    anchor           date        not null,
    anchor_time      time,
    unit             text        not null,
    status           text        not null,
    due              date        not null,
    due_at           timestamptz not null,
    provisional      boolean     not null,
    calendar_version bigint      not null,
    extensions       int         not null default 0,
    met_on           date,
    rung_at          timestamptz[] not null,
    rung_code        text[]      not null,
    next_rung        int         not null default 1,
    next_rung_at     timestamptz,
    constraint pk_deadline primary key (id),
    constraint fk_deadline_rule foreign key (rule_id) references app.deadline_rule (id),
    constraint ck_deadline_status check (status in ('OPEN', 'SUSPENDED', 'MET', 'CANCELLED')),
    constraint ck_deadline_met check ((status = 'MET') = (met_on is not null)),
    constraint ck_deadline_rungs check (cardinality(rung_at) = cardinality(rung_code)),
    constraint ck_deadline_next_rung check (next_rung_at is null or status = 'OPEN')
);
-- one open deadline per key of a case; closed ones stay as history
create unique index uq_deadline_open on app.deadline (case_number, subject, key) where status in ('OPEN', 'SUSPENDED');
create index ix_deadline_case on app.deadline (case_number, id);
create index ix_deadline_next_rung on app.deadline (next_rung_at) where next_rung_at is not null;
create index ix_deadline_due on app.deadline (due_at, id) where status = 'OPEN';
create index ix_deadline_unit_due on app.deadline (unit, due_at, id) where status = 'OPEN';

create table app.deadline_event (
    id          bigint generated always as identity,
    deadline_id bigint      not null,
    kind        text        not null,
    happened_on date        not null,
    amount      int         not null default 0,
    reason      text        not null default '',
    ground      text        not null default '',
    approved_by text        not null default '',
    due         date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_deadline_event primary key (id),
    constraint fk_deadline_event_deadline foreign key (deadline_id) references app.deadline (id),
    constraint ck_deadline_event_kind check (kind in ('STARTED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'MET', 'CANCELLED',
        'RECALCULATED', 'UNIT_CHANGED'))
);
create index ix_deadline_event_deadline on app.deadline_event (deadline_id, id);

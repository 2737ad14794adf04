create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Text as it is searched by somebody who types no diacritics; immutable, so that it can be indexed.
create function app.plain_text(value text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent', value)) $$;

create table app.case_file (
    number      text        not null,
    type        text        not null,
    state       text        not null,
    title       text        not null,
    stage       text        not null,
    outcome     text,
    lead_unit   text        not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    recorded_at timestamptz not null,
    closed_at   timestamptz,
    restricted  boolean     not null,
    constraint pk_case_file primary key (number),
    constraint ck_case_file_state check (state in ('OPEN', 'CLOSED'))
);
create index ix_case_file_open on app.case_file (opened_at desc, number) where state = 'OPEN';
create index ix_case_file_opened on app.case_file (opened_at desc, number);
create index ix_case_file_lead on app.case_file (lead_unit, opened_at desc);
create index ix_case_file_opener on app.case_file (opened_by, opened_at desc);
create index ix_case_file_words on app.case_file using gin (app.plain_text(number || ' ' || title) public.gin_trgm_ops);

create table app.case_party (
    case_number text        not null,
    unit        text        not null,
    role        text        not null,
    since       timestamptz not null,
    until       timestamptz,
    constraint pk_case_party primary key (case_number, unit, role),
    constraint fk_case_party_case foreign key (case_number) references app.case_file (number)
);
create index ix_case_party_unit on app.case_party (unit, case_number);

-- Persons who see a case whatever their unit.
create table app.case_member (
    case_number text not null,
    username    text not null,
    constraint pk_case_member primary key (case_number, username),
    constraint fk_case_member_case foreign key (case_number) references app.case_file (number)
);

create table app.timeline (
    id          bigint generated always as identity,
    case_number text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    kind        text        not null,
    args        json        not null,
    reason      text,
    constraint pk_timeline primary key (id),
    constraint fk_timeline_case foreign key (case_number) references app.case_file (number)
);
create index ix_timeline_case on app.timeline (case_number, id);

create table app.case_link (
    case_number text not null,
    other       text not null,
    kind        text not null,
    constraint pk_case_link primary key (case_number, other, kind),
    constraint fk_case_link_case foreign key (case_number) references app.case_file (number),
    constraint fk_case_link_other foreign key (other) references app.case_file (number)
);
create index ix_case_link_other on app.case_link (other);

-- What was done, or is still owed, in systems outside.
create table app.outside_fact (
    id          bigint generated always as identity,
    case_number text        not null,
    system      text        not null,
    what        text        not null,
    owed_since  timestamptz not null,
    reference   text,
    done_on     date,
    done_by     text,
    evidence    text,
    recorded_at timestamptz,
    constraint pk_outside_fact primary key (id),
    constraint uq_outside_fact unique (case_number, system, what),
    constraint fk_outside_fact_case foreign key (case_number) references app.case_file (number)
);
create index ix_outside_fact_owed on app.outside_fact (system, owed_since) where done_on is null;

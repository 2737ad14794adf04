create table app.unit (
    code       text not null,
    name       text not null,
    short_name text not null,
    type       text not null,
    level      text not null,
    parent     text,
    valid_from date not null,
    valid_to   date,
    source     text not null,
    constraint pk_unit primary key (code),
    constraint fk_unit_parent foreign key (parent) references app.unit (code) deferrable initially deferred,
    constraint ck_unit_type check (type in ('PEOPLES_COMMITTEE', 'OFFICE', 'DEPARTMENT', 'BOARD', 'SERVICE_CENTRE',
                                            'SECTOR_BODY', 'PRESS', 'ENTERPRISE', 'DIVISION')),
    constraint ck_unit_level check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint ck_unit_division check (type <> 'DIVISION' or parent is not null),
    constraint ck_unit_validity check (valid_to is null or valid_to >= valid_from)
);

create table app.unit_succession (
    predecessor text not null,
    successor   text,
    date        date not null,
    kind        text not null,
    constraint uq_unit_succession unique nulls not distinct (predecessor, successor),
    constraint fk_unit_succession_predecessor foreign key (predecessor) references app.unit (code),
    constraint fk_unit_succession_successor foreign key (successor) references app.unit (code),
    constraint ck_unit_succession_kind check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'ABOLISHED')),
    constraint ck_unit_succession_end check ((kind = 'ABOLISHED') = (successor is null))
);

create table app.unit_function (
    function   text not null,
    unit       text not null,
    valid_from date not null,
    valid_to   date,
    note       text not null,
    constraint pk_unit_function primary key (function, unit, valid_from),
    constraint fk_unit_function_unit foreign key (unit) references app.unit (code),
    constraint ck_unit_function_function check (function in ('CONTROL_OFFICE', 'APPRAISER', 'ONE_STOP', 'IT_OPERATOR')),
    constraint ck_unit_function_validity check (valid_to is null or valid_to >= valid_from)
);

create table app.unit_group (
    code       text not null,
    names      text not null,
    rule       text not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_unit_group primary key (code, valid_from),
    constraint ck_unit_group_validity check (valid_to is null or valid_to >= valid_from)
);

create table app.field (
    code text not null,
    name text not null,
    constraint pk_field primary key (code)
);

create table app.staff (
    username  text    not null,
    full_name text    not null,
    email     text    not null,
    demo      boolean not null,
    enabled   boolean not null,
    constraint pk_staff primary key (username)
);

create table app.post (
    id         bigint generated always as identity,
    username   text   not null,
    unit       text   not null,
    role       text   not null,
    fields     text[] not null,
    valid_from date   not null,
    valid_to   date,
    constraint pk_post primary key (id),
    constraint fk_post_staff foreign key (username) references app.staff (username),
    constraint fk_post_unit foreign key (unit) references app.unit (code),
    constraint uq_post unique (username, unit, role, valid_from),
    constraint ck_post_role check (role in ('CHAIR', 'VICE_CHAIR', 'OFFICE_CHIEF', 'HEAD', 'DEPUTY_HEAD', 'DIVISION_HEAD',
                                            'OFFICER', 'FOCAL_POINT', 'RECORDS_CLERK', 'SUPERVISOR', 'ADMIN')),
    constraint ck_post_validity check (valid_to is null or valid_to >= valid_from)
);
create index ix_post_unit on app.post (unit);

-- One row: raised by every change, so that each node knows when its copy in memory is old.
-- engine_day is the day for which the engine's memberships were last computed.
create table app.organization_version (
    id         boolean not null default true,
    version    bigint  not null,
    engine_day date,
    constraint pk_organization_version primary key (id),
    constraint ck_organization_version_single check (id)
);
insert into app.organization_version (version) values (0);

-- The file of the product last loaded at start-up, to load only what a new release changed.
create table app.organization_file (
    kind    text not null,
    content text not null,
    constraint pk_organization_file primary key (kind)
);

-- Who uploaded what.
create table app.organization_upload (
    id          bigint generated always as identity,
    kind        text        not null,
    actor       text        not null,
    uploaded_at timestamptz not null,
    added       int         not null,
    changed     int         not null,
    closed      int         not null,
    content     text        not null,
    constraint pk_organization_upload primary key (id)
);

-- A statement about a year is kept as a whole and never edited; the newest one of a year counts.
-- Its id is the version of the calendar, so every date can be proved again with the days known at the time.
create table app.calendar_year (
    id          bigint generated always as identity,
    year        int         not null,
    status      text        not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_calendar_year primary key (id),
    constraint ck_calendar_year_status check (status in ('OFFICIAL', 'PROVISIONAL')),
    constraint ck_calendar_year_year check (year between 1984 and 2117)
);
create index ix_calendar_year_year on app.calendar_year (year, id desc);

create table app.calendar_day (
    calendar_year bigint not null,
    day           date   not null,
    kind          text   not null,
    name          text   not null,
    source        text   not null,
    constraint pk_calendar_day primary key (calendar_year, day),
    constraint fk_calendar_day_year foreign key (calendar_year) references app.calendar_year (id),
    constraint ck_calendar_day_kind check (kind in ('HOLIDAY', 'OFF_SWAP', 'MAKEUP_WORKDAY')),
    constraint ck_calendar_day_weekend check (
        (kind = 'HOLIDAY')
        or (kind = 'OFF_SWAP' and extract(isodow from day) < 6)
        or (kind = 'MAKEUP_WORKDAY' and extract(isodow from day) >= 6))
);

-- A calculation of compliance cost. The owner is a key of the lifecycle it belongs to, opaque here.
-- The GDP figure is kept with its year and source: the calculation stays what it was when newer figures appear.
create table app.cost_sheet (
    id             uuid    not null,
    owner          text    not null,
    title          text    not null,
    gdp_per_capita numeric,
    gdp_year       int,
    gdp_source     text,
    target_percent numeric not null,
    abolished      boolean not null,
    state          text    not null,
    version        bigint  not null,
    constraint pk_cost_sheet primary key (id),
    constraint uq_cost_sheet_owner unique (owner),
    constraint ck_cost_sheet_state check (state in ('OPEN', 'FROZEN')),
    constraint ck_cost_sheet_gdp check (num_nulls(gdp_per_capita, gdp_year, gdp_source) in (0, 3)),
    constraint ck_cost_sheet_target check (target_percent between 0 and 100)
);

create table app.cost_line (
    sheet_id          uuid    not null,
    phase             text    not null,
    position          int     not null,
    cost_group        text    not null,
    component         text    not null,    -- of the dossier, for its preparation
    name              text    not null,
    hours             numeric not null,    -- a
    consultancy       numeric not null,    -- c, đồng
    other_cost        numeric not null,    -- d, đồng
    times_per_year    numeric not null,    -- e
    subjects_per_year numeric not null,    -- f
    note              text    not null,
    constraint pk_cost_line primary key (sheet_id, phase, position),
    constraint fk_cost_line_sheet foreign key (sheet_id) references app.cost_sheet (id) on delete cascade,
    constraint ck_cost_line_phase check (phase in ('CURRENT', 'AFTER')),
    constraint ck_cost_line_group check (cost_group in ('PREPARE', 'SUBMIT', 'FEES', 'ON_SITE', 'OTHER', 'RECEIVE')),
    constraint ck_cost_line_positive check (least(hours, consultancy, other_cost, times_per_year, subjects_per_year) >= 0)
);

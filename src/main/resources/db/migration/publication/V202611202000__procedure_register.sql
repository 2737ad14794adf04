-- The register of administrative procedures. A procedure is its versions; each version holds for a period of days.
create table app.procedure (
    id         uuid        not null,
    code       text,                   -- given by the national database when the procedure is entered there
    created_at timestamptz not null,
    constraint pk_procedure primary key (id),
    constraint uq_procedure_code unique (code)
);

-- The versions of a procedure follow each other without a gap; the last one has no end. Abolition is a version too.
-- A version that another replaced before its first day has an end before its start.
create table app.procedure_version (
    id              uuid        not null,
    procedure_id    uuid        not null,
    number          int         not null,
    kind            text        not null,
    code            text,              -- of the procedure, as long as this version held
    name            text        not null,
    field           text        not null,
    level           text        not null,
    components      text[]      not null,
    fees            text        not null,
    processing_time text        not null,
    place           text        not null,
    legal_bases     text[]      not null,
    valid_from      date        not null,
    valid_to        date,
    decision_number text,
    decided_on      date,
    case_number     text,
    assessment_case text,
    cost_owner      text,
    document_id     uuid,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint pk_procedure_version primary key (id),
    constraint uq_procedure_version_number unique (procedure_id, number),
    constraint fk_procedure_version_procedure foreign key (procedure_id) references app.procedure (id),
    constraint fk_procedure_version_case foreign key (case_number) references app.case_file (number),
    constraint fk_procedure_version_assessment foreign key (assessment_case) references app.case_file (number),
    constraint ck_procedure_version_kind check (kind in ('NEW', 'AMENDED', 'REPLACED', 'ABOLISHED')),
    constraint ck_procedure_version_level check (level in ('MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'SHARED')),
    constraint ck_procedure_version_period check (valid_to >= valid_from - 1),
    constraint ck_procedure_version_decision check (num_nulls(decision_number, decided_on) in (0, 2))
);
create index ix_procedure_version_words on app.procedure_version
    using gin (app.plain_text(coalesce(code || ' ', '') || name) public.gin_trgm_ops);
create index ix_procedure_version_code on app.procedure_version (code, procedure_id);
create index ix_procedure_version_name on app.procedure_version (lower(name));
create index ix_procedure_version_field on app.procedure_version (lower(field));
create index ix_procedure_version_case on app.procedure_version (case_number) where case_number is not null;

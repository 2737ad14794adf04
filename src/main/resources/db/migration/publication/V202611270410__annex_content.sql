-- A row of an annex says what a version of the register says, in the same words.
alter table app.publication_procedure rename column time_limit to processing_time;
alter table app.publication_procedure rename column fee to fees;
alter table app.publication_procedure rename column legal_basis to legal_bases;
alter table app.publication_procedure
    alter column legal_bases drop default,
    alter column legal_bases type text[] using
        case when btrim(legal_bases) = '' then '{}' else regexp_split_to_array(btrim(legal_bases), '\s*\n\s*') end,
    alter column legal_bases set default '{}',
    add column field text not null default '',
    add column level text,
    add column components text[] not null default '{}',
    add constraint ck_publication_procedure_level
        check (level in ('MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'SHARED'));

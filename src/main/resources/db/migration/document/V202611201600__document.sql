-- Files of cases. The content has a table of its own: lists never read it.
create table app.document (
    id          uuid        not null,
    case_number text        not null,
    kind        text        not null,
    title       text        not null,
    file_name   text        not null,
    media_type  text        not null,
    version     int         not null,
    size        bigint      not null,
    sha256      text        not null,
    sensitive   boolean     not null,
    stored_by   text        not null,
    stored_at   timestamptz not null,
    constraint pk_document primary key (id),
    constraint uq_document_version unique (case_number, kind, title, version),
    constraint fk_document_case foreign key (case_number) references app.case_file (number),
    constraint ck_document_size check (size > 0)
);
create index ix_document_case on app.document (case_number, stored_at desc);

create table app.document_content (
    document_id uuid  not null,
    content     bytea not null,
    constraint pk_document_content primary key (document_id),
    constraint fk_document_content_document foreign key (document_id) references app.document (id)
);
-- documents are compressed already
alter table app.document_content alter column content set storage external;

-- Register of issued documents: numbers start again at 01 each year, per unit and symbol (Decree 30/2020 art. 15).
create table app.document_number (
    unit        text        not null,
    symbol      text        not null,
    year        int         not null,
    number      int         not null,
    case_number text        not null,
    issued_on   date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint pk_document_number primary key (unit, symbol, year, number),
    constraint fk_document_number_case foreign key (case_number) references app.case_file (number),
    constraint ck_document_number_positive check (number > 0)
);

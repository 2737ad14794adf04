-- A publication case (công bố, công khai thủ tục hành chính).
create table app.publication (
    case_number     text        not null,
    kind            text        not null,
    trigger         text        not null,
    lead_unit       text        not null,
    title           text        not null,
    received_on     date        not null,    -- the ministry's decision arrived, or the case was opened
    symbol          text,
    signed_on       date,
    effective_on    date,
    shortened       boolean     not null default false,
    objective_cause boolean     not null default false,    -- the legal date lay in the past when the case was opened
    legal_due_on    date,
    posting_ended   boolean     not null default false,
    decision_on_time boolean,
    entry_on_time   boolean,
    posting_on_time boolean,
    constraint pk_publication primary key (case_number),
    constraint fk_publication_case foreign key (case_number) references app.case_file (number)
);

-- The decision of the case (subject '') and, where one follows, the decision on the internal workflow ('workflow').
create table app.publication_decision (
    case_number        text not null,
    subject            text not null,
    needed             boolean,
    scan_note          text,
    necessity          text,
    proposal_content   text,
    posting_places     text[] not null default '{}',
    proposal_number    text,
    proposal_signed_on date,
    returns            int  not null default 0,
    return_remark      text,
    number             text,
    signer             text,
    authority          text,
    signed_on          date,
    constraint pk_publication_decision primary key (case_number, subject),
    constraint fk_publication_decision_publication foreign key (case_number) references app.publication (case_number)
);

create table app.publication_procedure (
    case_number text not null,
    position    int  not null,
    code        text not null default '',
    name        text not null,
    kind        text not null,
    time_limit  text not null default '',
    place       text not null default '',
    fee         text not null default '',
    legal_basis text not null default '',
    constraint pk_publication_procedure primary key (case_number, position),
    constraint fk_publication_procedure_publication foreign key (case_number) references app.publication (case_number),
    constraint ck_publication_procedure_kind check (kind in ('NEW', 'AMENDED', 'REPLACED', 'ABOLISHED'))
);

-- What each receiving unit has to post (niêm yết).
create table app.publication_posting (
    case_number  text        not null,
    unit         text        not null,
    due_on       date        not null,
    late_start   boolean     not null,    -- the effective date had passed when the decision was signed
    posted_on    date,
    evidence     text,
    confirmed_by text,
    confirmed_at timestamptz,
    constraint pk_publication_posting primary key (case_number, unit),
    constraint fk_publication_posting_publication foreign key (case_number) references app.publication (case_number)
);
create index ix_publication_posting_unit on app.publication_posting (unit) where posted_on is null;

insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, ladder,
    recorded_at, recorded_by)
select code, 1, title, 'DURATION', amount, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho công bố thủ tục hành chính',
    'CFG', date '2000-01-01', ladder, timestamptz '2026-11-20 00:00:00+07', 'system'
from (values
    ('F-DRAFT', 'Lập hồ sơ trình công bố thủ tục hành chính', 10, 'default'),
    ('F-DECISION', 'Ban hành quyết định không gắn với ngày có hiệu lực của văn bản', 15, 'default'),
    ('F-PORTAL', 'Đăng tải thủ tục hành chính trên cổng, trang thông tin điện tử', 5, 'default'),
    ('F-WORKFLOW', 'Ban hành quyết định phê duyệt quy trình nội bộ', 15, 'default'),
    ('F-CONFIGURE', 'Thiết lập quy trình điện tử', 20, 'default')
) as rule (code, title, amount, ladder);

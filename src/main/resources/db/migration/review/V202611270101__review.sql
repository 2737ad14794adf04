-- Review of procedures: the year with its registered items, reviews of units with their targets, decisions.
create table app.review_year (
    case_number       text        not null,
    year              int         not null,
    purpose           text        not null,
    duties            text        not null default '',
    return_remark     text,
    plan_number       text,
    plan_signer       text,
    plan_authority    text,
    plan_signed_on    date,
    results_due       date        not null,
    consolidation_due date        not null,
    closed            boolean     not null default false,
    constraint pk_review_year primary key (case_number),
    constraint uq_review_year unique (year),
    constraint fk_review_year_case foreign key (case_number) references app.case_file (number),
    constraint ck_review_year_span check (year between 2010 and 2100)
);

create table app.review_registration (
    case_number text not null,
    unit        text not null,
    ground      text not null default '',
    number      text,
    signed_on   date,
    silent      boolean not null default false,
    constraint pk_review_registration primary key (case_number, unit),
    constraint fk_review_registration_year foreign key (case_number) references app.review_year (case_number)
);

-- What the plan lists; a registration replaces the items of its unit until the plan is signed.
create table app.review_item (
    id             bigint generated always as identity,
    case_number    text         not null,
    unit           text         not null,
    kind           text         not null,
    code           text         not null,
    name           text         not null,
    target_percent numeric(5,2) not null,
    due            date,
    independent    boolean      not null default false,
    constraint pk_review_item primary key (id),
    constraint fk_review_item_year foreign key (case_number) references app.review_year (case_number),
    constraint ck_review_item_percent check (target_percent between 0 and 100)
);
create index ix_review_item_year on app.review_item (case_number, unit);

create table app.review (
    case_number       text    not null,
    year              int     not null,
    year_case         text,
    theme             text    not null,
    lead_unit         text    not null,
    independent       boolean not null,
    conclusion        text    not null default '',
    report_number     text,
    report_signed_on  date,
    quality           text,
    opinion           text,
    returns           int     not null default 0,
    leader_reason     text,
    leader_kept       boolean,
    leader            text,
    findings          text    not null default '',
    proposals         text    not null default '',
    ready             boolean not null default false,
    decided_by        text,
    constraint pk_review primary key (case_number),
    constraint fk_review_case foreign key (case_number) references app.case_file (number),
    constraint fk_review_year_case foreign key (year_case) references app.review_year (case_number),
    constraint ck_review_quality check (quality in ('PASSED', 'RETURNED', 'DISAGREED'))
);
create index ix_review_year on app.review (year);
create index ix_review_year_case on app.review (year_case);

create table app.review_target (
    id              text         not null,
    case_number     text         not null,
    position        int          not null,
    kind            text         not null,
    code            text         not null,
    name            text         not null,
    target_percent  numeric(5,2) not null,
    field           text,
    necessity       text         not null default '',
    reasonableness  text         not null default '',
    legality        text         not null default '',
    option          text,
    content         text         not null default '',
    reason          text         not null default '',
    legal_days      numeric(6,1),
    current_days    numeric(6,1),
    after_days      numeric(6,1),
    way             text,
    execute_by      date,
    follow_case     text,
    addressee       text         not null default '',
    proposal        text         not null default '',
    proposal_number text,
    result          text,
    document        text,
    in_force_on     date,
    realised_days   numeric(6,1),
    constraint pk_review_target primary key (id),
    constraint uq_review_target unique (case_number, position),
    constraint fk_review_target_review foreign key (case_number) references app.review (case_number),
    constraint ck_review_target_percent check (target_percent between 0 and 100),
    constraint ck_review_target_days check (legal_days >= 0 and current_days >= 0 and after_days >= 0 and realised_days >= 0),
    constraint ck_review_target_result check (result in ('IN_FORCE', 'REJECTED'))
);

-- One decision for a year, or for a single review.
create table app.review_decision (
    case_number      text not null,
    assessment       text not null default '',
    recommendation   text not null default '',
    report_number    text,
    report_signed_on date,
    return_remark    text,
    number           text,
    signer           text,
    authority        text,
    signed_on        date,
    constraint pk_review_decision primary key (case_number),
    constraint fk_review_decision_case foreign key (case_number) references app.case_file (number)
);

-- Days of a plan row win over the rules: they are given, and only moved off days off.
insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, max_extensions,
    ladder, recorded_at, recorded_by)
select code, 1, title, 'DURATION', amount, counter, direction, basis, 'CFG', date '2000-01-01', max_extensions, ladder,
    timestamptz '2026-11-27 00:00:00+07', 'system'
from (values
    ('F-RV.REGISTER', 'Đăng ký nội dung rà soát theo ngày được giao', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Ngày ghi khi giao việc', cast(null as int), 'default'),
    ('F-RV.PLAN', 'Phê duyệt kế hoạch rà soát theo ngày được giao', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Ngày ghi khi giao việc', null, 'default'),
    ('F-RV.RESULT', 'Gửi kết quả rà soát theo ngày ghi trong kế hoạch', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Ngày ghi trong kế hoạch, yêu cầu', null, 'default'),
    ('F-RV.CONSOLIDATION', 'Tổng hợp kết quả rà soát theo ngày ghi trong kế hoạch', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Ngày ghi trong kế hoạch, yêu cầu', null, 'default'),
    ('F-RV.REDO', 'Hoàn thiện kết quả rà soát sau khi bị trả lại', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho rà soát thủ tục hành chính', 1, 'short'),
    ('F-RV.QUALITY', 'Kiểm tra chất lượng kết quả rà soát', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho rà soát thủ tục hành chính', 1, 'short'),
    ('F-RV.DISAGREEMENT', 'Lãnh đạo quyết định về ý kiến khác nhau', 5, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho rà soát thủ tục hành chính', 1, 'short'),
    ('F-RV.OWN', 'Báo cáo kết quả của hồ sơ rà soát có quyết định riêng', 10, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho rà soát thủ tục hành chính', 1, 'default'),
    ('F-RV.DECISION', 'Ký quyết định phê duyệt phương án đơn giản hóa', 10, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho rà soát thủ tục hành chính', 1, 'default'),
    ('F-RV.PROPOSAL', 'Văn bản kiến nghị cơ quan có thẩm quyền thực thi phương án', 10, 'WORKING_DAYS', 'FORWARD', 'Cấu hình của tỉnh cho rà soát thủ tục hành chính', 1, 'default'),
    ('F-RV.EXECUTION', 'Thực thi phương án đơn giản hóa theo thời hạn trong quyết định', 0, 'CALENDAR_DAYS', 'BACKWARD', 'Thời hạn ghi trong phương án được phê duyệt', null, 'default')
) as seed (code, title, amount, counter, direction, basis, max_extensions, ladder);

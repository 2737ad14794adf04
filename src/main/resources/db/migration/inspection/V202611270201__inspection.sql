-- Inspection (kiểm tra): yearly plans, rounds (đợt) with their team, one visit for each unit, checklists, findings.
create table app.inspection_plan (
    number    text not null,             -- of its case
    year      int  not null,
    summary   text not null default '',  -- purposes and requirements
    symbol    text,                      -- number of the signed plan
    signer    text,
    signed_on date,
    constraint pk_inspection_plan primary key (number),
    constraint fk_inspection_plan_case foreign key (number) references app.case_file (number),
    constraint ck_inspection_plan_signed check (num_nulls(symbol, signer, signed_on) in (0, 3))
);
create index ix_inspection_plan_year on app.inspection_plan (year desc, number);

create table app.inspection_round (
    number     text   not null,
    kind       text   not null,
    scope      text[] not null,
    visit_from date   not null,
    visit_to   date   not null,
    basis      text   not null default '', -- purposes and legal bases of the decision
    remark     text   not null default '', -- why the signer gave it back
    decision   text,
    signer     text,
    authority  text,
    signed_on  date,
    sanctions  text   not null default '',
    result     text   not null default '',
    constraint pk_inspection_round primary key (number),
    constraint fk_inspection_round_case foreign key (number) references app.case_file (number),
    constraint ck_inspection_round_kind check (kind in ('PERIODIC', 'UNANNOUNCED')),
    constraint ck_inspection_round_time check (visit_from <= visit_to),
    constraint ck_inspection_round_signed check (num_nulls(decision, signer, authority, signed_on) in (0, 4))
);

create table app.inspection_plan_item (
    id         uuid   not null,
    plan       text   not null,
    position   int    not null,
    kind       text   not null,
    units      text[] not null,          -- none for a visit that is not announced
    scope      text[] not null,
    visit_from date   not null,
    visit_to   date   not null,
    round      text,                     -- the round that it opened
    constraint pk_inspection_plan_item primary key (id),
    constraint uq_inspection_plan_item unique (plan, position),
    constraint fk_inspection_plan_item_plan foreign key (plan) references app.inspection_plan (number),
    constraint fk_inspection_plan_item_round foreign key (round) references app.inspection_round (number),
    constraint ck_inspection_plan_item_kind check (kind in ('PERIODIC', 'UNANNOUNCED')),
    constraint ck_inspection_plan_item_units check (kind = 'UNANNOUNCED' or cardinality(units) > 0),
    constraint ck_inspection_plan_item_time check (visit_from <= visit_to)
);
create index ix_inspection_plan_item_waiting on app.inspection_plan_item (visit_from) where round is null;

create table app.inspection_member (
    round    text    not null,
    username text    not null,
    leader   boolean not null,
    constraint pk_inspection_member primary key (round, username),
    constraint fk_inspection_member_round foreign key (round) references app.inspection_round (number)
);
create unique index uq_inspection_member_leader on app.inspection_member (round) where leader;
create index ix_inspection_member_username on app.inspection_member (username);

create table app.inspection_visit (
    number            text not null,
    round             text not null,
    unit              text not null,
    announced_on      date,              -- on site, of a visit that was not announced before
    notice            text not null default '', -- what the notice asks besides the outline
    notice_symbol     text,
    self_report       text,              -- by the outline, before the visit
    ended_on          date,
    remarks           text not null default '', -- strengths and difficulties seen on site
    minutes_document  uuid,
    minutes_signed    boolean,           -- hai bên đã ký
    refusal           text,              -- why the unit did not sign
    report            text,
    conclusion        text not null default '',
    conclusion_symbol text,
    concluded_on      date,
    constraint pk_inspection_visit primary key (number),
    constraint fk_inspection_visit_case foreign key (number) references app.case_file (number),
    constraint fk_inspection_visit_round foreign key (round) references app.inspection_round (number),
    constraint uq_inspection_visit_unit unique (round, unit),
    constraint ck_inspection_visit_refusal check (minutes_signed is distinct from false or refusal is not null)
);
create index ix_inspection_visit_unit on app.inspection_visit (unit);

-- The checklist of a year; questions of a scope in order.
create table app.inspection_question (
    id       uuid not null,
    year     int  not null,
    scope    text not null,
    position int  not null,
    text     text not null,
    constraint pk_inspection_question primary key (id),
    constraint uq_inspection_question unique (year, scope, position)
);

create table app.inspection_answer (
    visit    text not null,
    question uuid not null,
    answer   text not null,
    note     text not null,
    constraint pk_inspection_answer primary key (visit, question),
    constraint fk_inspection_answer_visit foreign key (visit) references app.inspection_visit (number),
    constraint fk_inspection_answer_question foreign key (question) references app.inspection_question (id),
    constraint ck_inspection_answer check (answer in ('YES', 'PARTLY', 'NO', 'NOT_APPLICABLE'))
);

-- Dossiers of procedures that were looked at; codes only, nobody's name.
create table app.inspection_dossier (
    visit     text    not null,
    code      text    not null,
    procedure text    not null,
    correct   boolean not null,
    note      text    not null,
    constraint pk_inspection_dossier primary key (visit, code),
    constraint fk_inspection_dossier_visit foreign key (visit) references app.inspection_visit (number)
);

-- What was found at a unit, in a visit or by itself, and what became of it.
create table app.inspection_finding (
    id           uuid not null,
    case_number  text not null,
    position     int  not null,
    unit         text not null,
    topic        text not null,
    severity     text not null,
    content      text not null,
    legal_basis  text not null,
    remedy       text not null,
    due_on       date not null,
    state        text not null default 'FOUND',
    remedied_on  date,
    evidence     text,
    remark       text not null default '', -- why a remedy was not confirmed
    confirmed_on date,
    confirmed_by text,
    constraint pk_inspection_finding primary key (id),
    constraint uq_inspection_finding unique (case_number, position),
    constraint fk_inspection_finding_case foreign key (case_number) references app.case_file (number),
    constraint ck_inspection_finding_severity check (severity in ('MINOR', 'MAJOR', 'SERIOUS')),
    constraint ck_inspection_finding_state check (state in ('FOUND', 'REMEDIED', 'CONFIRMED'))
);
create index ix_inspection_finding_unit on app.inspection_finding (unit) where state <> 'CONFIRMED';

insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, ladder,
    recorded_at, recorded_by)
select code, 1, title, 'DURATION', amount, counter, direction, 'Cấu hình của tỉnh cho công tác kiểm tra', 'CFG',
    date '2000-01-01', ladder, timestamptz '2026-11-20 00:00:00+07', 'system'
from (values
    ('D22.SELF_REPORT', 'Đơn vị gửi báo cáo theo đề cương trước ngày kiểm tra', 3, 'WORKING_DAYS', 'BACKWARD', 'default'),
    ('D22.REPORT', 'Đoàn báo cáo kết quả kiểm tra', 10, 'WORKING_DAYS', 'FORWARD', 'default'),
    ('I-PLAN', 'Lập kế hoạch kiểm tra', 10, 'WORKING_DAYS', 'FORWARD', 'default'),
    ('I-SIGN', 'Ký kế hoạch hoặc quyết định kiểm tra', 5, 'WORKING_DAYS', 'FORWARD', 'short'),
    ('I-DECISION', 'Dự thảo quyết định thành lập Đoàn kiểm tra', 5, 'WORKING_DAYS', 'FORWARD', 'default'),
    ('I-DAY', 'Việc phải làm trong ngày đã định; ngày nghỉ thì tính ngày làm việc liền trước', 0, 'CALENDAR_DAYS', 'BACKWARD', 'default'),
    ('I-CONFIRM', 'Xác nhận kết quả khắc phục', 5, 'WORKING_DAYS', 'FORWARD', 'short'),
    ('I-REDO', 'Khắc phục lại sau khi chưa được xác nhận', 5, 'WORKING_DAYS', 'FORWARD', 'default'),
    ('I-OPEN', 'Mở đợt kiểm tra theo kế hoạch trước ngày kiểm tra', 30, 'CALENDAR_DAYS', 'BACKWARD', 'default'),
    ('I-SUMMARY', 'Báo cáo kết quả đợt kiểm tra', 10, 'WORKING_DAYS', 'FORWARD', 'default')
) as rule (code, title, amount, counter, direction, ladder);

insert into app.inspection_question (id, year, scope, position, text)
select gen_random_uuid(), 2026, scope, row_number() over (partition by scope), text
from (values
    ('DIRECTION', 'Đơn vị đã ban hành kế hoạch kiểm soát thủ tục hành chính của năm và phân công đầu mối chưa?'),
    ('DIRECTION', 'Người đứng đầu có chỉ đạo, kiểm điểm định kỳ việc kiểm soát thủ tục hành chính không?'),
    ('DIRECTION', 'Kinh phí và điều kiện làm việc cho công tác kiểm soát thủ tục hành chính có được bố trí không?'),
    ('DRAFTS', 'Quy định về thủ tục hành chính trong dự thảo văn bản có được đánh giá tác động đầy đủ không?'),
    ('DRAFTS', 'Ý kiến góp ý về thủ tục hành chính có được tiếp thu hoặc giải trình không?'),
    ('IMPLEMENTATION', 'Thủ tục hành chính có được niêm yết, công khai đầy đủ, đúng hạn không?'),
    ('IMPLEMENTATION', 'Hồ sơ có được tiếp nhận, giải quyết đúng thành phần, trình tự và thời hạn không?'),
    ('IMPLEMENTATION', 'Hồ sơ quá hạn có văn bản xin lỗi và hẹn lại ngày trả kết quả theo quy định không?'),
    ('IMPLEMENTATION', 'Đơn vị có yêu cầu hồ sơ, giấy tờ ngoài quy định không?'),
    ('REVIEW', 'Đơn vị có đăng ký và hoàn thành việc rà soát, đơn giản hóa thủ tục hành chính của năm không?'),
    ('FEEDBACK', 'Địa chỉ tiếp nhận phản ánh, kiến nghị có được niêm yết, công khai không?'),
    ('FEEDBACK', 'Phản ánh, kiến nghị có được xử lý, trả lời đúng hạn không?'),
    ('OTHER', 'Chế độ báo cáo và công tác truyền thông về thủ tục hành chính có được thực hiện đúng quy định không?')
) as question (scope, text);

-- A draft of a legal document whose procedures are assessed, with number and date of each signed paper.
create table app.assessment (
    case_number           text    not null,
    stage                 text    not null,
    drafting_unit         text    not null,
    document_type         text    not null,
    shortened             boolean not null,
    report_text           text,
    report_number         text,
    report_signed_on      date,
    opinion_text          text,
    opinion_number        text,
    opinion_signed_on     date,
    independent           text,
    explanation_text      text,
    explanation_number    text,
    explanation_signed_on date,
    appraisal_text        text,
    appraisal_number      text,
    appraisal_signed_on   date,
    appraisal_section     text,
    eligible              boolean,
    symbol                text,
    signed_on             date,
    effective_on          date,
    constraint pk_assessment primary key (case_number),
    constraint fk_assessment_case foreign key (case_number) references app.case_file (number),
    constraint ck_assessment_stage check (stage in ('PROPOSAL', 'DRAFT')),
    constraint ck_assessment_document_type
        check (document_type in ('NGHI_QUYET', 'QUYET_DINH_UBND', 'QUYET_DINH_CHU_TICH')),
    constraint ck_assessment_effective check (effective_on >= signed_on)
);

-- One procedure of the draft. Its id is also the owner of its cost sheet.
create table app.assessed_procedure (
    id             text    not null,
    case_number    text    not null,
    position       int     not null,
    name           text    not null,
    kind           text    not null,
    components     jsonb,
    judgments      jsonb,
    reasons        jsonb,
    simplification text,
    assessed       boolean not null,
    reported       boolean not null,    -- stands in a signed report
    reviewed       boolean not null,    -- the control office gave its opinion on it
    constraint pk_assessed_procedure primary key (id),
    constraint uq_assessed_procedure_position unique (case_number, position),
    constraint fk_assessed_procedure_assessment foreign key (case_number) references app.assessment (case_number),
    constraint ck_assessed_procedure_kind check (kind in ('NEW', 'AMENDED', 'REPLACED', 'ABOLISHED'))
);

-- Comments of the control office, line by line, with the drafter's answers.
create table app.assessment_comment (
    id          bigint generated always as identity,
    case_number text    not null,
    position    int     not null,
    text        text    not null,
    sent        boolean not null,
    answer      text,
    answer_text text,
    answered_by text,
    answered_at timestamptz,
    constraint pk_assessment_comment primary key (id),
    constraint uq_assessment_comment_position unique (case_number, position),
    constraint fk_assessment_comment_assessment foreign key (case_number) references app.assessment (case_number),
    constraint ck_assessment_comment_answer check (answer in ('ACCEPTED', 'EXPLAINED'))
);

-- Periods of the steps, configuration of the province; with .SHORT for the shortened procedure.
insert into app.deadline_rule (code, version, title, kind, amount, counter, direction, basis, status, valid_from, ladder,
    recorded_at, recorded_by)
select code, 1, title, 'DURATION', amount, counter, 'FORWARD', 'Cấu hình của tỉnh cho đánh giá tác động thủ tục hành chính',
    'CFG', date '2000-01-01', ladder, timestamptz '2026-11-20 00:00:00+07', 'system'
from (values
    ('F-IA.SCREEN', 'Xem xét dự thảo có thủ tục hành chính', 3, 'WORKING_DAYS', 'short'),
    ('F-IA.ASSESS', 'Đánh giá tác động từng thủ tục hành chính', 10, 'WORKING_DAYS', 'default'),
    ('F-IA.ASSESS.SHORT', 'Đánh giá tác động từng thủ tục hành chính (thủ tục rút gọn)', 5, 'WORKING_DAYS', 'default'),
    ('F-IA.REPORT', 'Ký báo cáo kết quả đánh giá tác động', 13, 'WORKING_DAYS', 'default'),
    ('F-IA.REPORT.SHORT', 'Ký báo cáo kết quả đánh giá tác động (thủ tục rút gọn)', 6, 'WORKING_DAYS', 'default'),
    ('F-IA.SEND', 'Gửi hồ sơ lấy ý kiến về thủ tục hành chính', 15, 'WORKING_DAYS', 'default'),
    ('F-IA.SEND.SHORT', 'Gửi hồ sơ lấy ý kiến về thủ tục hành chính (thủ tục rút gọn)', 7, 'WORKING_DAYS', 'default'),
    ('F-IA.COMMENT.SHORT', 'Ý kiến của Văn phòng UBND tỉnh về thủ tục hành chính (thủ tục rút gọn)', 3, 'WORKING_DAYS', 'short'),
    ('F-IA.EXPLAIN', 'Tiếp thu, giải trình ý kiến về thủ tục hành chính', 5, 'WORKING_DAYS', 'default'),
    ('F-IA.EXPLAIN.SHORT', 'Tiếp thu, giải trình ý kiến về thủ tục hành chính (thủ tục rút gọn)', 2, 'WORKING_DAYS', 'short'),
    ('F-IA.APPRAISE.SHORT', 'Thẩm định của Sở Tư pháp (thủ tục rút gọn)', 7, 'CALENDAR_DAYS', 'default'),
    ('F-IA.REVISE', 'Hoàn thiện dự thảo sau thẩm định', 10, 'WORKING_DAYS', 'default'),
    ('F-IA.REVISE.SHORT', 'Hoàn thiện dự thảo sau thẩm định (thủ tục rút gọn)', 5, 'WORKING_DAYS', 'default'),
    ('F-IA.SUBMIT', 'Trình dự thảo văn bản', 5, 'WORKING_DAYS', 'default'),
    ('F-IA.SUBMIT.SHORT', 'Trình dự thảo văn bản (thủ tục rút gọn)', 2, 'WORKING_DAYS', 'short'),
    ('F-IA.ADOPT', 'Xem xét, ban hành văn bản', 60, 'CALENDAR_DAYS', 'default'),
    ('F-IA.ADOPT.SHORT', 'Xem xét, ban hành văn bản (thủ tục rút gọn)', 30, 'CALENDAR_DAYS', 'default')
) as rule (code, title, amount, counter, ladder);

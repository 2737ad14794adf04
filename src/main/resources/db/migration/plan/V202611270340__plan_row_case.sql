-- Cases that people named as work of a row with a lifecycle, besides those of its units in the year of the plan.
create table app.plan_row_case (
    row_id      uuid not null,
    case_number text not null,
    constraint pk_plan_row_case primary key (row_id, case_number),
    constraint fk_plan_row_case_row foreign key (row_id) references app.plan_row (id),
    constraint fk_plan_row_case_case foreign key (case_number) references app.case_file (number)
);
create index ix_plan_row_case_case on app.plan_row_case (case_number);

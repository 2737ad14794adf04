-- a case may owe the same deed for several things, such as a proposal for each of its targets
alter table app.outside_fact add column subject text not null default '';
alter table app.outside_fact drop constraint uq_outside_fact;
alter table app.outside_fact add constraint uq_outside_fact unique (case_number, system, what, subject);

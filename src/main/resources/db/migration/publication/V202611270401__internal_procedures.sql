-- Procedures between offices (thủ tục hành chính nội bộ) are kept in the register and not shown to everybody.
alter table app.procedure add column internal boolean not null default false;
update app.procedure p set internal = true
 where exists (select 1 from app.procedure_version v join app.publication c on c.case_number = v.case_number
                where v.procedure_id = p.id and c.kind = 'INTERNAL');

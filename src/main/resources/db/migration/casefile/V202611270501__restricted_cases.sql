-- The few cases that are restricted now are looked up with every call to the engine.
create index ix_case_file_restricted on app.case_file (number) where restricted;

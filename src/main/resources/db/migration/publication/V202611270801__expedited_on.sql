-- The day of the last letter that expedites the publication: at most one a day.
alter table app.publication add column expedited_on date;

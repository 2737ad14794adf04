-- outcomes of the case that carries an option out with which the option is in force
alter table app.review_target add column follow_outcomes text[] not null default '{}';
update app.review_target set follow_outcomes = array['assessment.outcome.issued', 'assessment.outcome.no-procedure',
    'publication.outcome.published', 'publication.outcome.published-objective'] where follow_case is not null;

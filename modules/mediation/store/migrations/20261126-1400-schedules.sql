-- A payment in instalments, or one that comes again every month: each date is an obligation of its own, all of one term.
alter table mediation.obligation add column series smallint;
alter table mediation.obligation add column plan jsonb;
comment on column mediation.obligation.series is 'Number of the term in the agreement; several obligations of one term are its dates.';
comment on column mediation.obligation.plan is 'How the dates of the term were made: every, times, amount (total or each).';

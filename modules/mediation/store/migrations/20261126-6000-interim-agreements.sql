-- Agreements for the time being: while the mediation goes on, both sides promise something until a day, or until the
-- final agreement. The final one says of each that is in force whether it takes its place.
alter table mediation.agreement add column interim boolean not null default false;
alter table mediation.agreement add column until date;
alter table mediation.agreement add column interims text check (interims in ('replaced', 'stay'));
alter table mediation.agreement add constraint agreement_until check (interim or until is null);
alter table mediation.agreement add constraint agreement_interims check (not interim or interims is null);
create index agreement_mediation on mediation.agreement (county, mediation, drafted_at);
comment on column mediation.agreement.interim is 'For the time being: it neither ends the mediation nor settles the matter.';
comment on column mediation.agreement.until is 'The last day of an interim agreement; null: until the final agreement.';
comment on column mediation.agreement.interims is 'Of a final agreement: what becomes of the interim ones in force when it takes effect.';

-- Both sides end an interim agreement before its day (Civil Code 562): when, and how each side said so. The signed text stays.
alter table mediation.agreement add column ended_at timestamptz;
alter table mediation.agreement add column end_consent_a text check (end_consent_a in ('present', 'phone', 'writing'));
alter table mediation.agreement add column end_consent_b text check (end_consent_b in ('present', 'phone', 'writing'));
alter table mediation.agreement add column end_note uuid;
alter table mediation.agreement add constraint agreement_ended
  check (num_nulls(ended_at, end_consent_a, end_consent_b, end_note) in (0, 4) and (interim or ended_at is null));
comment on column mediation.agreement.end_note is 'Why an interim agreement ended early: a note that both sides read.';

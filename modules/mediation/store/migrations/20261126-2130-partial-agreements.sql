-- An agreement over a part: what is still disputed stands in it, with the ways that stay open.
alter table mediation.agreement add column remaining text not null default '';
comment on column mediation.agreement.remaining is 'What was not agreed; empty for an agreement over the whole.';

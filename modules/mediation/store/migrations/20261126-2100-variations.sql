-- A promise that both sides changed: what it was, what it is now, and how each side said so. The agreement stays as signed.
create table mediation.variation (
  county int not null,
  id uuid not null,
  matter uuid not null,
  obligation uuid not null,
  number smallint not null,
  due_before date not null,
  due_after date not null,
  cents_before bigint,
  cents_after bigint,
  consent_a text not null check (consent_a in ('present', 'phone', 'writing')),
  consent_b text not null check (consent_b in ('present', 'phone', 'writing')),
  note uuid not null,
  by text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id),
  foreign key (county, obligation) references mediation.obligation (county, id),
  check (due_before <> due_after or cents_before is distinct from cents_after)
);
create unique index variation_number on mediation.variation (county, obligation, number);
create index variation_matter on mediation.variation (county, matter, at);
comment on table mediation.variation is 'Changes of a promise by consent (Civil Code 543). The reason is a note that both sides read.';

select platform.tenant_table('mediation.variation', 'select, insert');

-- Templates of agreements, by kind of matter: a county's own, in versions that somebody else than the author puts in force.
create table mediation.template (
  county int not null,
  template uuid not null,
  version smallint not null,
  category text collate "C",
  subtype text collate "C",
  use text not null check (use in ('final', 'interim')),
  name_zh text not null,
  name_en text not null,
  fits_zh text not null,
  fits_en text not null,
  lines jsonb not null,
  law_zh text not null,
  law_en text not null,
  source text not null,
  source_date date not null,
  state text not null check (state in ('draft', 'in-force', 'replaced', 'refused', 'withdrawn')),
  by text not null,
  at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  remark text not null default '',
  primary key (county, template, version)
);
create unique index template_in_force on mediation.template (county, template) where state = 'in-force';
create unique index template_draft on mediation.template (county, template) where state = 'draft';
comment on table mediation.template is 'Terms of agreements with blanks. Names nobody; a version is never changed, only followed.';

alter table mediation.agreement add column template text;
alter table mediation.agreement add column template_version smallint;
alter table mediation.agreement add constraint agreement_template check ((template is null) = (template_version is null));
create index agreement_template on mediation.agreement (county, template) where template is not null;
comment on column mediation.agreement.template is 'The template its draft started from: an id of the county, or basic-… of what comes with the product.';

select platform.tenant_table('mediation.template', 'select, insert, update');

-- Somebody leaves, moves or is ill: from which day, why, and who takes their open matters.
create table people.leaving (
  county int not null,
  id uuid not null,
  staff uuid not null,
  from_date date not null,
  reason text not null,
  handing jsonb not null,
  rest uuid,
  planned_by text not null,
  planned_at timestamptz not null,
  done_at timestamptz,
  primary key (county, id),
  foreign key (county, staff) references people.staff (county, id)
);
create index leaving_due on people.leaving (county, from_date) where done_at is null;
create index leaving_staff on people.leaving (county, staff);
comment on column people.leaving.handing is 'Matter by matter who takes it; ids alone. What is not named goes to rest, or back to the room.';

create index post_substitutes on people.post (county, substitutes) where substitutes is not null;

select platform.tenant_table('people.leaving', 'select, insert, update');

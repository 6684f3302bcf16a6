-- The sum over all rooms is kept too, under the room '*': a county's table is read, not added up.
comment on column evaluation.count.room is 'The police room, empty while a matter has none, or * for the whole county.';
alter table evaluation.count no force row level security;
insert into evaluation.count (county, room, month, category, state, matters)
  select county, '*', month, category, state, sum(matters) from evaluation.count group by county, month, category, state;
alter table evaluation.count force row level security;

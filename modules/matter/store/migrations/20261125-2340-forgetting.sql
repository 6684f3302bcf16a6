-- What is left of a matter when its time of keeping is over: codes, days and counts. Words are written over, once.
alter table matter.matter add column forgotten_at timestamptz;
comment on column matter.matter.forgotten_at is 'When its words and its people were forgotten; category, grid, clocks and outcome stay for the figures.';
create index matter_closed on matter.matter (county, closed_at) where closed_at is not null and forgotten_at is null;
grant update (text) on matter.note to maple_app;

-- An extension may be asked for the clock of a legal track too.
alter table matter.extension add column track uuid;
comment on column matter.extension.track is 'The legal track whose clock it is; null for a clock of the matter itself.';
drop index matter.extension_open;
create unique index extension_open on matter.extension (county, matter, coalesce(track, matter), rule, serial) where state = 'asked';
-- A clock of a track is kept with its track, above this module: the matter alone can be held here.
alter table matter.extension drop constraint extension_county_matter_rule_serial_fkey;
alter table matter.extension add foreign key (county, matter) references matter.matter (county, id);

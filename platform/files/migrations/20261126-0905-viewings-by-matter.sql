-- Who opened which material is asked by matter, by time and by whoever looked; a look tells of what kind it was, not what is in it.
alter table files.viewing add column matter uuid;
alter table files.viewing add column compartment text;
alter table files.viewing add column kind text;
create index viewing_matter on files.viewing (county, matter, at desc) where matter is not null;
create index viewing_at on files.viewing (county, at desc, id desc);
create index viewing_viewer on files.viewing (county, viewer, at desc);

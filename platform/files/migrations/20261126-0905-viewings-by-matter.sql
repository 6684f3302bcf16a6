-- Who opened which material is asked by matter, by time and by whoever looked. The part of the matter and the kind are codes: nothing of what is in a file is here, so that no compartment need be open to ask who looked.
alter table files.viewing add column matter uuid;
alter table files.viewing add column part text;
alter table files.viewing add column kind text;
create index viewing_matter on files.viewing (county, matter, at desc) where matter is not null;
create index viewing_at on files.viewing (county, at desc, id desc);
create index viewing_viewer on files.viewing (county, viewer, at desc);

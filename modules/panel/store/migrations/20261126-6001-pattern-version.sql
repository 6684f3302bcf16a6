-- A panel keeps the version of the county's patterns that it was called under.
alter table panel.panel add column pattern_version int not null default 1 check (pattern_version > 0);
comment on column panel.panel.pattern_version is 'Which version of the county''s patterns held when it was called; its composition is read by that one.';

-- Lists and their totals ask whether a matter is sealed: with that in the index they are counted without reading a matter.
-- The order is that of the lists, newest first, so that nothing is sorted again.
drop index matter.matter_worklist;
drop index matter.matter_grid_state;
drop index matter.matter_state;
create index matter_worklist on matter.matter (county, category, grid, state, reported_at desc, id desc) include (sealed);
create index matter_grid_state on matter.matter (county, grid, state, reported_at desc, id desc) include (sealed);
create index matter_state on matter.matter (county, state, reported_at desc, id desc) include (sealed);

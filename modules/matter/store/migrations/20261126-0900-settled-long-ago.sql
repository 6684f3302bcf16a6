-- A matter whose sides never answered stays settled: its time of keeping runs from the settlement.
create index matter_settled on matter.matter (county, settled_at) where state = 'settled' and forgotten_at is null;

-- What staff answer to a rating: once, read by whoever gave it.
alter table matter.rating add column answer text not null default '';
alter table matter.rating add column answered_by text;
alter table matter.rating add column answered_at timestamptz;

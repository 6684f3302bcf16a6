-- Which rows name these bytes: asked before bytes are forgotten. And which files still wait for their matter.
create index file_bytes on files.file (county, sha256);
create index file_waiting on files.file (county, added_at) where matter is null;

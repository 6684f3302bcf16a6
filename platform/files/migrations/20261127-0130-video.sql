-- Video is kept as it came: the file is the original.
alter table files.file drop constraint file_kind_check;
alter table files.file add constraint file_kind_check
  check (kind in ('photo', 'voice', 'video', 'paper', 'scan', 'signature', 'other'));

-- Posts as an administrator keeps them: title, who stands in for whom, how they ended. What has been is not rewritten.
alter table people.post
  add column title_zh text not null default '',
  add column title_en text not null default '',
  add column substitutes uuid,
  add column suspended_from date,
  add column suspended_until date,
  add column ended_why text,
  add column ended_on date,
  add column ended_by text,
  add column until_before date,
  add column annulled_at timestamptz,
  add column annulled_why text not null default '';
comment on column people.post.title_zh is 'As the office calls it; empty where the role has no other name.';
comment on column people.post.substitutes is 'The post that this one covers for a time.';
comment on column people.post.suspended_from is 'While somebody covers it, a post gives its holder nothing.';
comment on column people.post.annulled_at is 'A post that should never have been: kept, with the reason, and held on no day.';

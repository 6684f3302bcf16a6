-- The schema that the migrations make, dumped by `npm run check -- --only schema --write`. Do not edit.

create schema audit;
create schema callback;
create schema consultation;
create schema evaluation;
create schema evidence;
create schema files;
create schema graphile_worker;
create schema grid;
create schema handling;
create schema identity;
create schema ledger;
create schema legal;
create schema library;
create schema matter;
create schema mediation;
create schema notification;
create schema panel;
create schema people;
create schema platform;
create schema privacy;
create schema referral;
create schema repeat;
create schema resident;
create schema setup;
create schema talk;
create schema teamwork;
create schema track;
create schema venue;

CREATE OR REPLACE FUNCTION platform.app_ctx(p_county integer, p_command uuid DEFAULT NULL::uuid, p_opened text DEFAULT ''::text)
 RETURNS TABLE(act text, actor text, outcome jsonb)
 LANGUAGE plpgsql
AS $function$
begin
  execute format('set local app.county = %L', p_county);
  execute format('set local app.opened = %L', p_opened);
  if p_command is null then
    return;
  end if;
  return query select c.act, c.actor, c.outcome from platform.command c where c.county = p_county and c.id = p_command;
end $function$
;
CREATE OR REPLACE FUNCTION platform.app_open(p_opened text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('set local app.opened = %L', p_opened);
end $function$
;
CREATE OR REPLACE FUNCTION platform.bigrams(p_text text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((SELECT COALESCE(string_agg(pieces.piece, ' '::text), ''::text) AS "coalesce" FROM (SELECT CASE WHEN (run.run ~ '^[0-9a-z]+$'::text) THEN run.run ELSE (SELECT string_agg(substr(run.run, i.i, 2), ' '::text) AS string_agg FROM generate_series(1, length(run.run)) i(i)) END AS piece FROM regexp_matches(lower(bigrams.p_text), '([0-9a-z]+|[一-鿿㐀-䶿]+)'::text, 'g'::text) found(runs), LATERAL unnest(found.runs) run(run)) pieces))::tsvector
;
CREATE OR REPLACE FUNCTION platform.compartment_table(p_table regclass, p_grants text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform platform.tenant_table(p_table, p_grants);
  execute format(
    'create policy compartment on %s as restrictive for all using (''*'' = any(platform.opened()) or (matter::text || '':'' || compartment) = any(platform.opened()))',
    p_table);
end $function$
;
CREATE OR REPLACE FUNCTION platform.county()
 RETURNS integer
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.county'::text, true), ''::text))::integer
;
CREATE OR REPLACE FUNCTION platform.opened()
 RETURNS text[]
 LANGUAGE sql
 STABLE
RETURN string_to_array(COALESCE(current_setting('app.opened'::text, true), ''::text), ' '::text)
;
CREATE OR REPLACE FUNCTION platform.stop_unless(p_held boolean, p_what text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if p_held is not true then
    raise exception using errcode = 'MB001', message = p_what;
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION platform.tenant_table(p_table regclass, p_grants text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy county on %s for all using (county = platform.county()) with check (county = platform.county())', p_table);
  execute format('grant %s on %s to maple_app', p_grants, p_table);
end $function$
;

create table audit.act (
  county integer not null,
  -- The station; zeros for what the county's administrator sees.
  scope uuid not null,
  at timestamp with time zone not null,
  "position" bigint not null,
  event uuid not null,
  type text collate "C" not null,
  kind text collate "C" not null,
  actor text collate "C" not null,
  stream uuid not null,
  stream_kind text collate "C" not null,
  matter uuid,
  lines integer,
  constraint act_pkey PRIMARY KEY (county, scope, at, "position")
);
CREATE INDEX act_actor ON audit.act USING btree (county, scope, actor, at, "position");
CREATE INDEX act_kind ON audit.act USING btree (county, scope, kind, at, "position");
CREATE INDEX act_matter ON audit.act USING btree (county, matter, scope, at, "position") WHERE (matter IS NOT NULL);
alter table audit.act enable row level security;
alter table audit.act force row level security;
create policy county on audit.act as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on audit.act to maple_app;
comment on table audit.act is 'One event for one circle that may see it, so that a page and its total are one look.';

create table audit.bulk (
  county integer not null,
  id uuid not null,
  scope uuid not null,
  staff uuid not null,
  kind text collate "C" not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  count integer not null,
  count_limit integer not null,
  purposes text[] default '{}'::text[] not null,
  noticed_at timestamp with time zone not null,
  passed_by uuid,
  passed_at timestamp with time zone,
  passed_words text default ''::text not null,
  answer text collate "C",
  answer_words text default ''::text not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint bulk_pkey PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX bulk_once ON audit.bulk USING btree (county, staff, kind, from_at, scope);
CREATE INDEX bulk_scope ON audit.bulk USING btree (county, scope, noticed_at DESC);
alter table audit.bulk enable row level security;
alter table audit.bulk force row level security;
create policy county on audit.bulk as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on audit.bulk to maple_app;
comment on table audit.bulk is 'That one person read or exported very much in one window: a fact, for the supervisor to answer. No score.';

create table callback.callback (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  round smallint not null,
  side text not null,
  way text not null,
  settled_at timestamp with time zone not null,
  drawn_at timestamp with time zone not null,
  due_on date not null,
  state text default 'drawn'::text not null,
  tries smallint default 0 not null,
  last_try date,
  solved text,
  recorded boolean,
  heard boolean,
  finding boolean default false not null,
  by text,
  at timestamp with time zone,
  constraint callback_pkey PRIMARY KEY (county, id),
  constraint callback_check CHECK (((state = 'reached'::text) = ((solved IS NOT NULL) AND (recorded IS NOT NULL) AND (heard IS NOT NULL)))),
  constraint callback_side_check CHECK ((side = ANY (ARRAY['A'::text, 'B'::text, 'reporter'::text]))),
  constraint callback_solved_check CHECK ((solved = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint callback_state_check CHECK ((state = ANY (ARRAY['drawn'::text, 'reached'::text, 'not-reached'::text, 'declined'::text]))),
  constraint callback_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE UNIQUE INDEX callback_once ON callback.callback USING btree (county, matter, round);
CREATE INDEX callback_settled ON callback.callback USING btree (county, settled_at);
CREATE INDEX callback_waiting ON callback.callback USING btree (county, due_on) WHERE (state = 'drawn'::text);
alter table callback.callback enable row level security;
alter table callback.callback force row level security;
create policy county on callback.callback as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on callback.callback to maple_app;
comment on table callback.callback is 'A drawn settlement, whom to call, and what they said. What was wrong stands in a note of the matter.';

create table consultation.attendance (
  county integer not null,
  id uuid not null,
  meeting uuid not null,
  sector text not null,
  organisation text not null,
  people smallint not null,
  constraint attendance_pkey PRIMARY KEY (county, id),
  constraint attendance_county_meeting_fkey FOREIGN KEY (county, meeting) REFERENCES consultation.meeting(county, id)
);
CREATE INDEX attendance_meeting ON consultation.attendance USING btree (county, meeting);
alter table consultation.attendance enable row level security;
alter table consultation.attendance force row level security;
create policy county on consultation.attendance as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on consultation.attendance to maple_app;
comment on table consultation.attendance is 'Who was represented and by how many; no name of anybody.';

create table consultation.item (
  county integer not null,
  meeting uuid not null,
  topic uuid not null,
  "position" smallint not null,
  -- The topic as it may stand in public: written by staff, names nobody.
  wording text not null,
  sector text not null,
  outcome text,
  outcome_words text default ''::text not null,
  constraint item_pkey PRIMARY KEY (county, meeting, topic),
  constraint item_outcome_check CHECK ((outcome = ANY (ARRAY['agreed'::text, 'put-off'::text, 'not-agreed'::text]))),
  constraint item_county_meeting_fkey FOREIGN KEY (county, meeting) REFERENCES consultation.meeting(county, id),
  constraint item_county_topic_fkey FOREIGN KEY (county, topic) REFERENCES consultation.topic(county, id)
);
CREATE INDEX item_topic ON consultation.item USING btree (county, topic);
alter table consultation.item enable row level security;
alter table consultation.item force row level security;
create policy county on consultation.item as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on consultation.item to maple_app;

create table consultation.meeting (
  county integer not null,
  id uuid not null,
  room uuid not null,
  year smallint not null,
  number integer not null,
  theme text not null,
  state text not null,
  meets_at timestamp with time zone not null,
  minutes smallint not null,
  place text not null,
  chair uuid not null,
  planned_by text not null,
  planned_at timestamp with time zone not null,
  announced_at timestamp with time zone,
  -- When its time or place was changed after it had been announced.
  moved_at timestamp with time zone,
  held_at timestamp with time zone,
  resolved_at timestamp with time zone,
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  cancelled_why text,
  constraint meeting_pkey PRIMARY KEY (county, id),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'announced'::text, 'held'::text, 'resolved'::text, 'published'::text, 'closed'::text, 'cancelled'::text])))
);
CREATE INDEX meeting_room ON consultation.meeting USING btree (county, room, meets_at DESC);
alter table consultation.meeting enable row level security;
alter table consultation.meeting force row level security;
create policy county on consultation.meeting as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on consultation.meeting to maple_app;
comment on table consultation.meeting is 'A meeting of a police room with those around it: when, where, who chairs, and its days.';

create table consultation.opinion (
  county integer not null,
  id uuid not null,
  meeting uuid not null,
  topic uuid not null,
  "position" smallint not null,
  sector text not null,
  text text not null,
  constraint opinion_pkey PRIMARY KEY (county, id),
  constraint opinion_county_meeting_topic_fkey FOREIGN KEY (county, meeting, topic) REFERENCES consultation.item(county, meeting, topic)
);
CREATE INDEX opinion_item ON consultation.opinion USING btree (county, meeting, topic);
alter table consultation.opinion enable row level security;
alter table consultation.opinion force row level security;
create policy county on consultation.opinion as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on consultation.opinion to maple_app;

create table consultation.resolution (
  county integer not null,
  id uuid not null,
  meeting uuid not null,
  topic uuid not null,
  "position" smallint not null,
  text text not null,
  -- The unit that sees to it; null while the minutes are being written.
  owner uuid,
  due_on date,
  -- The matter that it became; how far that is, is asked of the matter when it is shown.
  matter uuid,
  filed_by text,
  filed_at timestamp with time zone,
  constraint resolution_pkey PRIMARY KEY (county, id),
  constraint resolution_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id),
  constraint resolution_county_meeting_topic_fkey FOREIGN KEY (county, meeting, topic) REFERENCES consultation.item(county, meeting, topic)
);
CREATE INDEX resolution_item ON consultation.resolution USING btree (county, meeting, topic);
CREATE UNIQUE INDEX resolution_matter ON consultation.resolution USING btree (county, matter) WHERE (matter IS NOT NULL);
alter table consultation.resolution enable row level security;
alter table consultation.resolution force row level security;
create policy county on consultation.resolution as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on consultation.resolution to maple_app;

create table consultation.topic (
  county integer not null,
  id uuid not null,
  code text collate "C" not null,
  room uuid not null,
  state text not null,
  sector text not null,
  text text not null,
  place_words text not null,
  raised_by text not null,
  raised_at timestamp with time zone not null,
  answer text default ''::text not null,
  decided_by text,
  decided_at timestamp with time zone,
  forgotten_at timestamp with time zone,
  constraint topic_pkey PRIMARY KEY (county, id),
  constraint topic_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'on-agenda'::text, 'put-off'::text, 'discussed'::text, 'answered'::text, 'not-taken'::text])))
);
CREATE UNIQUE INDEX topic_code ON consultation.topic USING btree (county, code);
CREATE INDEX topic_kept ON consultation.topic USING btree (county, raised_at) WHERE (forgotten_at IS NULL);
CREATE INDEX topic_waiting ON consultation.topic USING btree (county, room, raised_at) WHERE (state = ANY (ARRAY['raised'::text, 'put-off'::text]));
alter table consultation.topic enable row level security;
alter table consultation.topic force row level security;
create policy county on consultation.topic as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on consultation.topic to maple_app;
comment on table consultation.topic is 'What somebody asked to be talked about, in their own words; read by staff alone, and by whoever holds its code.';

create table evaluation.count (
  county integer not null,
  -- The police room, empty while a matter has none, or * for the whole county.
  room text not null,
  -- First day of the local month in which the matter was reported.
  month date not null,
  category text not null,
  state text not null,
  matters integer not null,
  constraint count_pkey PRIMARY KEY (county, room, month, category, state)
);
alter table evaluation.count enable row level security;
alter table evaluation.count force row level security;
create policy county on evaluation.count as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on evaluation.count to maple_app;

create table evaluation.given_number (
  county integer not null,
  room uuid not null,
  kind text not null,
  -- Of cases the first day of their month; of households and population the day on which they were counted.
  day date not null,
  version integer not null,
  value integer not null,
  source text not null,
  -- Why it was corrected; empty for the first version.
  reason text not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  constraint given_number_pkey PRIMARY KEY (county, room, kind, day, version),
  constraint given_number_kind_check CHECK ((kind = ANY (ARRAY['cases'::text, 'households'::text, 'population'::text]))),
  constraint given_number_value_check CHECK ((value >= 0)),
  constraint given_number_version_check CHECK ((version > 0))
);
alter table evaluation.given_number enable row level security;
alter table evaluation.given_number force row level security;
create policy county on evaluation.given_number as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on evaluation.given_number to maple_app;
comment on table evaluation.given_number is 'Numbers that are given, not inferred; a correction is a further version and the older one stays readable.';

create table evaluation.placed (
  county integer not null,
  matter uuid not null,
  category text not null,
  state text not null,
  month date not null,
  room uuid,
  constraint placed_pkey PRIMARY KEY (county, matter)
);
alter table evaluation.placed enable row level security;
alter table evaluation.placed force row level security;
create policy county on evaluation.placed as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on evaluation.placed to maple_app;
comment on table evaluation.placed is 'As what each matter is counted now; the counts move by the difference to its row.';

create table evaluation.published (
  county integer not null,
  unit uuid not null,
  month date not null,
  figure text not null,
  serial integer not null,
  -- Null with its base: there was nothing to count, or a number was not given.
  value integer,
  base integer,
  beside jsonb not null,
  formula integer not null,
  rule integer not null,
  -- SHA-256 over the lines behind the figure, in their order: what was counted can be proved later.
  list_hash text not null,
  reason text not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  constraint published_pkey PRIMARY KEY (county, unit, month, figure, serial),
  constraint published_serial_check CHECK ((serial > 0))
);
alter table evaluation.published enable row level security;
alter table evaluation.published force row level security;
create policy county on evaluation.published as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on evaluation.published to maple_app;
comment on table evaluation.published is 'A figure of a closed month as it was published, for a police room or its station; a correction is a further serial with its reason.';

create table evaluation.recount (
  county integer not null,
  at timestamp with time zone not null,
  equal boolean not null,
  matters integer not null,
  constraint recount_pkey PRIMARY KEY (county, at)
);
alter table evaluation.recount enable row level security;
alter table evaluation.recount force row level security;
create policy county on evaluation.recount as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on evaluation.recount to maple_app;

create table evidence.cover (
  county integer not null,
  copy uuid not null,
  source uuid not null,
  matter uuid not null,
  audience text not null,
  boxes jsonb not null,
  by text not null,
  at timestamp with time zone not null,
  constraint cover_pkey PRIMARY KEY (county, copy),
  constraint cover_audience_check CHECK ((audience = ANY (ARRAY['A'::text, 'B'::text, 'joint'::text]))),
  constraint cover_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX cover_matter ON evidence.cover USING btree (county, matter, at);
alter table evidence.cover enable row level security;
alter table evidence.cover force row level security;
create policy county on evidence.cover as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on evidence.cover to maple_app;
comment on table evidence.cover is 'From which picture a copy was made, for whom, and where it is painted over.';

create table evidence.request (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  receiver text not null,
  asked text not null,
  place text not null,
  hours text not null,
  purpose text not null,
  answer_by date not null,
  token_hash bytea not null,
  state text not null,
  by text not null,
  at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by text,
  reason text,
  words text default ''::text not null,
  files uuid[] default '{}'::uuid[] not null,
  constraint request_pkey PRIMARY KEY (county, id),
  constraint request_answered_by_check CHECK ((answered_by = ANY (ARRAY['link'::text, 'staff'::text]))),
  constraint request_check CHECK (((state = 'declined'::text) = (reason IS NOT NULL))),
  constraint request_reason_check CHECK ((reason = ANY (ARRAY['none'::text, 'gone'::text, 'not-ours'::text, 'letter-needed'::text, 'unwilling'::text]))),
  constraint request_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'given'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint request_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX request_matter ON evidence.request USING btree (county, matter, at);
CREATE UNIQUE INDEX request_token ON evidence.request USING btree (county, token_hash);
alter table evidence.request enable row level security;
alter table evidence.request force row level security;
create policy county on evidence.request as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on evidence.request to maple_app;
comment on table evidence.request is 'What was asked of whom outside, and what came of it. The link is kept as a hash.';

create table files.capture (
  county integer not null,
  file uuid not null,
  sha256 bytea not null,
  device_sha256 bytea,
  bytes bigint not null,
  media text not null,
  source text,
  -- The unit or post that handed it over when it was asked for; never a person.
  giver text default ''::text not null,
  -- SHA-256 of the sealed original in the file store; null when the file is kept as it came.
  kept bytea,
  key_sealed bytea,
  constraint capture_pkey PRIMARY KEY (county, file),
  constraint capture_source_check CHECK ((source = ANY (ARRAY['camera'::text, 'phone'::text, 'dash-cam'::text, 'third-party'::text]))),
  constraint capture_county_file_fkey FOREIGN KEY (county, file) REFERENCES files.file(county, id) ON DELETE CASCADE
);
CREATE INDEX capture_kept ON files.capture USING btree (county, kept) WHERE (kept IS NOT NULL);
alter table files.capture enable row level security;
alter table files.capture force row level security;
create policy county on files.capture as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on files.capture to maple_app;
comment on table files.capture is 'What came in, before it was written anew: hash at capture, by the server and by the device; where the sealed original is, and its key, sealed with the data key of the county.';

create table files.copy (
  county integer not null,
  copy uuid not null,
  source uuid not null,
  source_matter uuid not null,
  matter uuid not null,
  kind text not null,
  part text not null,
  by text not null,
  at timestamp with time zone not null,
  constraint copy_pkey PRIMARY KEY (county, copy),
  constraint copy_kind_check CHECK ((kind = ANY (ARRAY['covered'::text, 'along'::text]))),
  constraint copy_county_copy_fkey FOREIGN KEY (county, copy) REFERENCES files.file(county, id) ON DELETE CASCADE
);
CREATE INDEX copy_matter ON files.copy USING btree (county, matter, at);
CREATE INDEX copy_source ON files.copy USING btree (county, source_matter, at);
alter table files.copy enable row level security;
alter table files.copy force row level security;
create policy county on files.copy as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on files.copy to maple_app;
comment on table files.copy is 'Which file was made from which, for whom, or went along into which matter.';

create table files.file (
  county integer not null,
  id uuid not null,
  matter uuid,
  compartment text not null,
  kind text not null,
  name text not null,
  media text not null,
  bytes bigint not null,
  -- Hash of the kept bytes; photographs are re-encoded before, so nothing of the camera or the place is in them.
  sha256 bytea not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  constraint file_pkey PRIMARY KEY (county, id),
  constraint file_kind_check CHECK ((kind = ANY (ARRAY['photo'::text, 'voice'::text, 'video'::text, 'paper'::text, 'scan'::text, 'signature'::text, 'other'::text])))
);
CREATE INDEX file_bytes ON files.file USING btree (county, sha256);
CREATE INDEX file_matter ON files.file USING btree (county, matter, added_at);
CREATE INDEX file_waiting ON files.file USING btree (county, added_at) WHERE (matter IS NULL);
alter table files.file enable row level security;
alter table files.file force row level security;
create policy compartment on files.file as restrictive for all using (((matter IS NULL) OR ('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on files.file as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on files.file to maple_app;

create table files.opening (
  county integer not null,
  id uuid not null,
  file uuid not null,
  matter uuid not null,
  part text not null,
  staff text not null,
  session text not null,
  purpose text not null,
  found text not null,
  at timestamp with time zone not null,
  constraint opening_pkey PRIMARY KEY (county, id),
  constraint opening_found_check CHECK ((found = ANY (ARRAY['intact'::text, 'changed'::text, 'missing'::text]))),
  constraint opening_purpose_check CHECK ((purpose = ANY (ARRAY['court'::text, 'appraisal'::text])))
);
CREATE INDEX opening_at ON files.opening USING btree (county, at);
CREATE INDEX opening_matter ON files.opening USING btree (county, matter, at DESC);
alter table files.opening enable row level security;
alter table files.opening force row level security;
create policy county on files.opening as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on files.opening to maple_app;
comment on table files.opening is 'Each opening of a sealed original; the parties see it among the readings.';

create table files.viewing (
  county integer not null,
  id uuid not null,
  file uuid not null,
  viewer text not null,
  at timestamp with time zone not null,
  matter uuid,
  part text,
  kind text,
  constraint viewing_pkey PRIMARY KEY (county, id)
);
CREATE INDEX viewing_at ON files.viewing USING btree (county, at DESC, id DESC);
CREATE INDEX viewing_matter ON files.viewing USING btree (county, matter, at DESC) WHERE (matter IS NOT NULL);
CREATE INDEX viewing_viewer ON files.viewing USING btree (county, viewer, at DESC);
alter table files.viewing enable row level security;
alter table files.viewing force row level security;
create policy county on files.viewing as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on files.viewing to maple_app;

create table grid.base_map (
  county integer not null,
  layer text not null,
  geojson jsonb not null,
  constraint base_map_pkey PRIMARY KEY (county, layer)
);
alter table grid.base_map enable row level security;
alter table grid.base_map force row level security;
create policy county on grid.base_map as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on grid.base_map to maple_app;
comment on table grid.base_map is 'The offline base map: roads, water, buildings, green.';

create table grid.border (
  county integer not null,
  grid uuid not null,
  from_date date not null,
  until_date date,
  -- GeoJSON, WGS-84.
  shape jsonb not null,
  -- The drawing that put it there; null for what was loaded.
  drawing uuid,
  constraint border_pkey PRIMARY KEY (county, grid, from_date),
  constraint border_county_grid_fkey FOREIGN KEY (county, grid) REFERENCES grid.grid(county, id)
);
alter table grid.border enable row level security;
alter table grid.border force row level security;
create policy county on grid.border as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on grid.border to maple_app;
comment on table grid.border is 'Where a grid runs, from a day to a day; a body of people has none.';

create table grid.division (
  code text collate "C" not null,
  from_date date not null,
  until_date date,
  name text not null,
  source text not null,
  constraint division_pkey PRIMARY KEY (code, from_date)
);
grant select on grid.division to maple_app;
comment on table grid.division is 'Reference: 12-digit statistical code and name. from_date is the table it first stood in; until_date the one in which it no longer stood so.';

create table grid.drawing (
  county integer not null,
  id uuid not null,
  name text not null,
  state text not null,
  from_date date not null,
  edits jsonb not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint drawing_pkey PRIMARY KEY (county, id),
  constraint drawing_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'decided'::text, 'dropped'::text])))
);
CREATE INDEX drawing_state ON grid.drawing USING btree (county, state, from_date);
alter table grid.drawing enable row level security;
alter table grid.drawing force row level security;
create policy county on grid.drawing as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on grid.drawing to maple_app;
comment on table grid.drawing is 'A plan for the borders from a day on, kept as its edits; they are done again on the borders of the day.';

create table grid.grid (
  county integer not null,
  id uuid not null,
  code text not null,
  level smallint not null,
  name_zh text not null,
  name_en text not null,
  community uuid not null,
  room uuid not null,
  unit_kind text,
  unit uuid,
  from_date date not null,
  until_date date,
  constraint grid_pkey PRIMARY KEY (county, id),
  constraint grid_level_check CHECK ((level = ANY (ARRAY[1, 2, 3]))),
  constraint grid_county_community_fkey FOREIGN KEY (county, community) REFERENCES grid.unit(county, id),
  constraint grid_county_room_fkey FOREIGN KEY (county, room) REFERENCES grid.unit(county, id)
);
CREATE UNIQUE INDEX grid_code ON grid.grid USING btree (county, code, from_date);
alter table grid.grid enable row level security;
alter table grid.grid force row level security;
create policy county on grid.grid as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on grid.grid to maple_app;

create table grid.grid_past (
  county integer not null,
  grid uuid not null,
  until_date date not null,
  name_zh text not null,
  name_en text not null,
  community uuid not null,
  room uuid not null,
  constraint grid_past_pkey PRIMARY KEY (county, grid, until_date),
  constraint grid_past_county_grid_fkey FOREIGN KEY (county, grid) REFERENCES grid.grid(county, id)
);
alter table grid.grid_past enable row level security;
alter table grid.grid_past force row level security;
create policy county on grid.grid_past as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on grid.grid_past to maple_app;
comment on table grid.grid_past is 'What was said of a grid up to, not including, a day; the row of the grid says what holds after the last of them.';

create table grid.map_version (
  county integer not null,
  version integer not null,
  constraint map_version_pkey PRIMARY KEY (county)
);
alter table grid.map_version enable row level security;
alter table grid.map_version force row level security;
create policy county on grid.map_version as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on grid.map_version to maple_app;
comment on table grid.map_version is 'Counts changes of units, grids and borders, so that every process knows when to read them again.';

create table grid.succession (
  county integer not null,
  before uuid not null,
  after uuid not null,
  kind text not null,
  on_date date not null,
  constraint succession_pkey PRIMARY KEY (county, before, after),
  constraint succession_kind_check CHECK ((kind = ANY (ARRAY['unit'::text, 'grid'::text])))
);
alter table grid.succession enable row level security;
alter table grid.succession force row level security;
create policy county on grid.succession as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on grid.succession to maple_app;
comment on table grid.succession is 'Which unit or grid took over from which: after a split, a merger, a new drawing.';

create table grid.unit (
  county integer not null,
  id uuid not null,
  kind text not null,
  code text,
  name_zh text not null,
  name_en text not null,
  parent uuid,
  lng double precision,
  lat double precision,
  from_date date not null,
  until_date date,
  phone text,
  address_zh text,
  address_en text,
  constraint unit_pkey PRIMARY KEY (county, id),
  constraint unit_county_parent_fkey FOREIGN KEY (county, parent) REFERENCES grid.unit(county, id)
);
CREATE UNIQUE INDEX unit_code ON grid.unit USING btree (county, code, from_date) WHERE (code IS NOT NULL);
alter table grid.unit enable row level security;
alter table grid.unit force row level security;
create policy county on grid.unit as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on grid.unit to maple_app;
comment on table grid.unit is 'County, towns, communities, villages, stations, police rooms, committees, departments, companies, schools.';

create table grid.unit_past (
  county integer not null,
  unit uuid not null,
  until_date date not null,
  name_zh text not null,
  name_en text not null,
  code text,
  parent uuid,
  constraint unit_past_pkey PRIMARY KEY (county, unit, until_date),
  constraint unit_past_county_unit_fkey FOREIGN KEY (county, unit) REFERENCES grid.unit(county, id)
);
alter table grid.unit_past enable row level security;
alter table grid.unit_past force row level security;
create policy county on grid.unit_past as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on grid.unit_past to maple_app;
comment on table grid.unit_past is 'Name, code and parent of a unit up to, not including, a day.';

create table handling.push (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  room uuid,
  pushed_by text not null,
  pushed_at timestamp with time zone not null,
  -- What the departments need the reporter's telephone for; null: it is not shown to them.
  contact text,
  files uuid[] default '{}'::uuid[] not null,
  constraint push_pkey PRIMARY KEY (county, id),
  constraint push_contact_check CHECK ((contact = ANY (ARRAY['visit'::text, 'verify'::text]))),
  constraint push_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX push_matter ON handling.push USING btree (county, matter);
alter table handling.push enable row level security;
alter table handling.push force row level security;
create policy county on handling.push as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on handling.push to maple_app;
comment on table handling.push is 'A matter given to departments at one moment: one lead and its helpers.';

create table handling.rung (
  county integer not null,
  task uuid not null,
  clock text not null,
  round smallint not null,
  days smallint not null,
  act text not null,
  at timestamp with time zone not null,
  constraint rung_pkey PRIMARY KEY (county, task, clock, round, days, act),
  constraint rung_county_task_fkey FOREIGN KEY (county, task) REFERENCES handling.task(county, id)
);
alter table handling.rung enable row level security;
alter table handling.rung force row level security;
create policy county on handling.rung as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on handling.rung to maple_app;
comment on table handling.rung is 'A step that the product took because nobody acted: each one once.';

create table handling.task (
  county integer not null,
  id uuid not null,
  push uuid not null,
  matter uuid not null,
  room uuid,
  unit uuid not null,
  part text not null,
  state text not null,
  asked text not null,
  days smallint not null,
  round smallint default 1 not null,
  sent_at timestamp with time zone not null,
  accept_due timestamp with time zone not null,
  answer_due timestamp with time zone,
  due_at timestamp with time zone,
  accepted_at timestamp with time zone,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  accept_clock jsonb not null,
  answer_clock jsonb not null,
  return_reason text,
  right_unit uuid,
  answer_result text,
  supervised text,
  raised_to uuid,
  urged_at timestamp with time zone,
  constraint task_pkey PRIMARY KEY (county, id),
  constraint task_part_check CHECK ((part = ANY (ARRAY['lead'::text, 'help'::text]))),
  constraint task_supervised_check CHECK ((supervised = ANY (ARRAY['supervised'::text, 'listed'::text]))),
  constraint task_county_push_fkey FOREIGN KEY (county, push) REFERENCES handling.push(county, id)
);
CREATE INDEX task_due ON handling.task USING btree (county, due_at, id) WHERE (due_at IS NOT NULL);
CREATE INDEX task_matter ON handling.task USING btree (county, matter, sent_at);
CREATE INDEX task_raised ON handling.task USING btree (county, raised_to) WHERE (raised_to IS NOT NULL);
CREATE INDEX task_sent ON handling.task USING btree (county, sent_at);
CREATE INDEX task_unit ON handling.task USING btree (county, unit, sent_at DESC, id DESC);
alter table handling.task enable row level security;
alter table handling.task force row level security;
create policy county on handling.task as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on handling.task to maple_app;
comment on table handling.task is 'What one department is asked to do in a matter; the matter itself stays with its holder.';

create table handling.word (
  county integer not null,
  id uuid not null,
  task uuid not null,
  matter uuid not null,
  kind text not null,
  text text not null,
  author text not null,
  at timestamp with time zone not null,
  constraint word_pkey PRIMARY KEY (county, id),
  constraint word_county_task_fkey FOREIGN KEY (county, task) REFERENCES handling.task(county, id)
);
CREATE INDEX word_matter ON handling.word USING btree (county, matter);
CREATE INDEX word_task ON handling.word USING btree (county, task, at);
alter table handling.word enable row level security;
alter table handling.word force row level security;
create policy county on handling.word as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on handling.word to maple_app;
comment on table handling.word is 'What the room and the department wrote to one another about a task.';

create table identity.account (
  county integer not null,
  id uuid not null,
  staff uuid not null,
  username text collate "C" not null,
  -- Null until its owner has set one through a link.
  password_hash text,
  failed integer default 0 not null,
  -- A pause after wrong passwords; locked_at is the administrator's lock.
  locked_until timestamp with time zone,
  demonstration boolean default false not null,
  made_at timestamp with time zone,
  locked_at timestamp with time zone,
  signed_in_at timestamp with time zone,
  reset_at timestamp with time zone,
  reset_by uuid,
  reset_seen_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (county, id),
  constraint account_county_staff_fkey FOREIGN KEY (county, staff) REFERENCES people.staff(county, id)
);
CREATE UNIQUE INDEX account_staff ON identity.account USING btree (county, staff);
CREATE UNIQUE INDEX account_username ON identity.account USING btree (county, username);
alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy county on identity.account as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.account to maple_app;

create table identity.account_link (
  county integer not null,
  token_hash bytea not null,
  id uuid not null,
  account uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  until timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_link_pkey PRIMARY KEY (county, id),
  constraint account_link_county_account_fkey FOREIGN KEY (county, account) REFERENCES identity.account(county, id)
);
CREATE INDEX account_link_account ON identity.account_link USING btree (county, account);
CREATE UNIQUE INDEX account_link_token ON identity.account_link USING btree (county, token_hash);
alter table identity.account_link enable row level security;
alter table identity.account_link force row level security;
create policy county on identity.account_link as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.account_link to maple_app;
comment on table identity.account_link is 'One use, one day: with it the owner of an account sets their own password. Its secret is kept as a hash.';

create table identity.attempt (
  county integer not null,
  key text not null,
  failed integer not null,
  first_at timestamp with time zone not null,
  constraint attempt_pkey PRIMARY KEY (county, key)
);
alter table identity.attempt enable row level security;
alter table identity.attempt force row level security;
create policy county on identity.attempt as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.attempt to maple_app;
comment on table identity.attempt is 'Wrong guesses at codes and passwords by origin (a keyed hash), for slowing down; cleared after a day.';

create table identity.hold (
  county integer not null,
  token_hash bytea not null,
  id uuid not null,
  matter uuid not null,
  sides text[] not null,
  party uuid,
  made_at timestamp with time zone not null,
  until timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint hold_pkey PRIMARY KEY (county, id)
);
CREATE INDEX hold_matter ON identity.hold USING btree (county, matter);
CREATE UNIQUE INDEX hold_token ON identity.hold USING btree (county, token_hash);
alter table identity.hold enable row level security;
alter table identity.hold force row level security;
create policy county on identity.hold as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.hold to maple_app;
comment on table identity.hold is 'A place in one matter, held by whoever has the link, or the code and the telephone.';

create table identity.oidc_provider (
  county integer not null,
  issuer text not null,
  client text not null,
  secret_sealed bytea,
  name_zh text not null,
  name_en text not null,
  set_at timestamp with time zone not null,
  constraint oidc_provider_pkey PRIMARY KEY (county)
);
alter table identity.oidc_provider enable row level security;
alter table identity.oidc_provider force row level security;
create policy county on identity.oidc_provider as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.oidc_provider to maple_app;

create table identity.passkey (
  county integer not null,
  id uuid not null,
  account uuid not null,
  credential text collate "C" not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  -- What its owner calls it, so that they know which one to remove.
  name text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (county, id),
  constraint passkey_county_account_fkey FOREIGN KEY (county, account) REFERENCES identity.account(county, id)
);
CREATE INDEX passkey_account ON identity.passkey USING btree (county, account);
CREATE UNIQUE INDEX passkey_credential ON identity.passkey USING btree (county, credential);
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy county on identity.passkey as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.passkey to maple_app;

create table identity.program (
  county integer not null,
  id uuid not null,
  name text not null,
  token_hash bytea not null,
  grants text[] not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint program_pkey PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX program_token ON identity.program USING btree (county, token_hash);
alter table identity.program enable row level security;
alter table identity.program force row level security;
create policy county on identity.program as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.program to maple_app;

create table identity.recovery_code (
  county integer not null,
  account uuid not null,
  code_hash bytea not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (county, account, code_hash),
  constraint recovery_code_county_account_fkey FOREIGN KEY (county, account) REFERENCES identity.account(county, id)
);
alter table identity.recovery_code enable row level security;
alter table identity.recovery_code force row level security;
create policy county on identity.recovery_code as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.recovery_code to maple_app;

create table identity.role_may (
  role text not null,
  act text not null,
  reach text not null,
  constraint role_may_pkey PRIMARY KEY (role, act)
);
grant select on identity.role_may to maple_app;
comment on table identity.role_may is 'Reference: what a role may do, and how far: own, grid, room, station or county.';

create table identity.session (
  county integer not null,
  token_hash bytea not null,
  id uuid not null,
  account uuid not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  until timestamp with time zone not null,
  -- A short name of the browser and system, so that its owner knows it again.
  device text not null,
  ended_at timestamp with time zone,
  ended_why text,
  -- When its owner last proved who they are: password, code or passkey.
  proved_at timestamp with time zone,
  -- Opened by a password alone where a second factor is required: good for setting one up, and nothing else.
  factor_due boolean default false not null,
  pin_hash text,
  pin_failed integer default 0 not null,
  pin_locked_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (county, id),
  constraint session_county_account_fkey FOREIGN KEY (county, account) REFERENCES identity.account(county, id)
);
CREATE INDEX session_account ON identity.session USING btree (county, account);
CREATE UNIQUE INDEX session_token ON identity.session USING btree (county, token_hash);
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy county on identity.session as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.session to maple_app;

create table identity.sign_in_step (
  county integer not null,
  token_hash bytea not null,
  kind text not null,
  account uuid,
  said jsonb not null,
  made_at timestamp with time zone not null,
  until timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint sign_in_step_pkey PRIMARY KEY (county, token_hash)
);
CREATE INDEX sign_in_step_until ON identity.sign_in_step USING btree (county, until);
alter table identity.sign_in_step enable row level security;
alter table identity.sign_in_step force row level security;
create policy county on identity.sign_in_step as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.sign_in_step to maple_app;
comment on table identity.sign_in_step is 'What a browser has begun and must end within minutes: a second step, a passkey, a way to the provider and back. One use.';

create table identity.subject (
  county integer not null,
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account uuid not null,
  linked_by uuid not null,
  linked_at timestamp with time zone not null,
  constraint subject_pkey PRIMARY KEY (county, issuer, subject, account),
  constraint subject_county_account_fkey FOREIGN KEY (county, account) REFERENCES identity.account(county, id)
);
CREATE INDEX subject_account ON identity.subject USING btree (county, account);
alter table identity.subject enable row level security;
alter table identity.subject force row level security;
create policy county on identity.subject as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.subject to maple_app;
comment on table identity.subject is 'Which account a person of the outside provider is. More than one is a mistake that signs nobody in.';

create table identity.totp (
  county integer not null,
  account uuid not null,
  secret_sealed bytea not null,
  made_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  -- The time step of the last code that was taken: it and all before are refused.
  last_step bigint default 0 not null,
  constraint totp_pkey PRIMARY KEY (county, account),
  constraint totp_county_account_fkey FOREIGN KEY (county, account) REFERENCES identity.account(county, id)
);
alter table identity.totp enable row level security;
alter table identity.totp force row level security;
create policy county on identity.totp as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on identity.totp to maple_app;

create table ledger.checkpoint (
  county integer not null,
  follower text not null,
  "position" bigint not null,
  constraint checkpoint_pkey PRIMARY KEY (county, follower)
);
alter table ledger.checkpoint enable row level security;
alter table ledger.checkpoint force row level security;
create policy county on ledger.checkpoint as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on ledger.checkpoint to maple_app;
comment on table ledger.checkpoint is 'How far each reaction has read, moved in the transaction of its own work.';

create table ledger.event (
  county integer not null,
  -- When the server took it.
  received_at timestamp with time zone not null,
  id uuid not null,
  stream uuid not null,
  kind text not null,
  version integer not null,
  type text not null,
  data jsonb not null,
  actor text not null,
  command uuid,
  -- When it was done, as the doer says (a paper record keyed later has the true time).
  acted_at timestamp with time zone not null,
  -- Hash of the event before it in the same stream; null for the first.
  previous bytea,
  hash bytea not null,
  constraint event_pkey PRIMARY KEY (county, received_at, id)
) partition by RANGE (received_at);
CREATE INDEX event_stream ON ONLY ledger.event USING btree (county, stream, version);
alter table ledger.event enable row level security;
alter table ledger.event force row level security;
create policy county on ledger.event as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on ledger.event to maple_app;
comment on table ledger.event is 'What happened: ids, codes, amounts and content hashes, never personal data or free text.';
create table ledger.event_2024_q1 partition of ledger.event FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-04-01 00:00:00+00');
create table ledger.event_2024_q2 partition of ledger.event FOR VALUES FROM ('2024-04-01 00:00:00+00') TO ('2024-07-01 00:00:00+00');
create table ledger.event_2024_q3 partition of ledger.event FOR VALUES FROM ('2024-07-01 00:00:00+00') TO ('2024-10-01 00:00:00+00');
create table ledger.event_2024_q4 partition of ledger.event FOR VALUES FROM ('2024-10-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
create table ledger.event_2025_q1 partition of ledger.event FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2025-04-01 00:00:00+00');
create table ledger.event_2025_q2 partition of ledger.event FOR VALUES FROM ('2025-04-01 00:00:00+00') TO ('2025-07-01 00:00:00+00');
create table ledger.event_2025_q3 partition of ledger.event FOR VALUES FROM ('2025-07-01 00:00:00+00') TO ('2025-10-01 00:00:00+00');
create table ledger.event_2025_q4 partition of ledger.event FOR VALUES FROM ('2025-10-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
create table ledger.event_2026_q1 partition of ledger.event FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');
create table ledger.event_2026_q2 partition of ledger.event FOR VALUES FROM ('2026-04-01 00:00:00+00') TO ('2026-07-01 00:00:00+00');
create table ledger.event_2026_q3 partition of ledger.event FOR VALUES FROM ('2026-07-01 00:00:00+00') TO ('2026-10-01 00:00:00+00');
create table ledger.event_2026_q4 partition of ledger.event FOR VALUES FROM ('2026-10-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');
create table ledger.event_2027_q1 partition of ledger.event FOR VALUES FROM ('2027-01-01 00:00:00+00') TO ('2027-04-01 00:00:00+00');
create table ledger.event_2027_q2 partition of ledger.event FOR VALUES FROM ('2027-04-01 00:00:00+00') TO ('2027-07-01 00:00:00+00');
create table ledger.event_2027_q3 partition of ledger.event FOR VALUES FROM ('2027-07-01 00:00:00+00') TO ('2027-10-01 00:00:00+00');
create table ledger.event_2027_q4 partition of ledger.event FOR VALUES FROM ('2027-10-01 00:00:00+00') TO ('2028-01-01 00:00:00+00');
create table ledger.event_2028_q1 partition of ledger.event FOR VALUES FROM ('2028-01-01 00:00:00+00') TO ('2028-04-01 00:00:00+00');
create table ledger.event_2028_q2 partition of ledger.event FOR VALUES FROM ('2028-04-01 00:00:00+00') TO ('2028-07-01 00:00:00+00');
create table ledger.event_2028_q3 partition of ledger.event FOR VALUES FROM ('2028-07-01 00:00:00+00') TO ('2028-10-01 00:00:00+00');
create table ledger.event_2028_q4 partition of ledger.event FOR VALUES FROM ('2028-10-01 00:00:00+00') TO ('2029-01-01 00:00:00+00');
create table ledger.event_2029_q1 partition of ledger.event FOR VALUES FROM ('2029-01-01 00:00:00+00') TO ('2029-04-01 00:00:00+00');
create table ledger.event_2029_q2 partition of ledger.event FOR VALUES FROM ('2029-04-01 00:00:00+00') TO ('2029-07-01 00:00:00+00');
create table ledger.event_2029_q3 partition of ledger.event FOR VALUES FROM ('2029-07-01 00:00:00+00') TO ('2029-10-01 00:00:00+00');
create table ledger.event_2029_q4 partition of ledger.event FOR VALUES FROM ('2029-10-01 00:00:00+00') TO ('2030-01-01 00:00:00+00');
create table ledger.event_2030_q1 partition of ledger.event FOR VALUES FROM ('2030-01-01 00:00:00+00') TO ('2030-04-01 00:00:00+00');
create table ledger.event_2030_q2 partition of ledger.event FOR VALUES FROM ('2030-04-01 00:00:00+00') TO ('2030-07-01 00:00:00+00');
create table ledger.event_2030_q3 partition of ledger.event FOR VALUES FROM ('2030-07-01 00:00:00+00') TO ('2030-10-01 00:00:00+00');
create table ledger.event_2030_q4 partition of ledger.event FOR VALUES FROM ('2030-10-01 00:00:00+00') TO ('2031-01-01 00:00:00+00');
create table ledger.event_2031_q1 partition of ledger.event FOR VALUES FROM ('2031-01-01 00:00:00+00') TO ('2031-04-01 00:00:00+00');
create table ledger.event_2031_q2 partition of ledger.event FOR VALUES FROM ('2031-04-01 00:00:00+00') TO ('2031-07-01 00:00:00+00');
create table ledger.event_2031_q3 partition of ledger.event FOR VALUES FROM ('2031-07-01 00:00:00+00') TO ('2031-10-01 00:00:00+00');
create table ledger.event_2031_q4 partition of ledger.event FOR VALUES FROM ('2031-10-01 00:00:00+00') TO ('2032-01-01 00:00:00+00');
create table ledger.event_later partition of ledger.event DEFAULT;
create table ledger.event_old partition of ledger.event FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00:00+00');

create table ledger.head (
  county integer not null,
  stream uuid not null,
  kind text not null,
  version integer not null,
  hash bytea not null,
  constraint head_pkey PRIMARY KEY (county, stream)
);
alter table ledger.head enable row level security;
alter table ledger.head force row level security;
create policy county on ledger.head as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on ledger.head to maple_app;
comment on table ledger.head is 'The last version and hash of each stream: what the next event must follow.';

create table ledger.ordered (
  county integer not null,
  "position" bigint not null,
  received_at timestamp with time zone not null,
  id uuid not null,
  ordered_at timestamp with time zone not null,
  constraint ordered_pkey PRIMARY KEY (county, "position")
);
alter table ledger.ordered enable row level security;
alter table ledger.ordered force row level security;
create policy county on ledger.ordered as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on ledger.ordered to maple_app;
comment on table ledger.ordered is 'The one order of a county''s events. A place is given after commit, so a reader never skips one.';

create table ledger.pending (
  county integer not null,
  received_at timestamp with time zone not null,
  id uuid not null,
  constraint pending_pkey PRIMARY KEY (county, id)
);
alter table ledger.pending enable row level security;
alter table ledger.pending force row level security;
create policy county on ledger.pending as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on ledger.pending to maple_app;
comment on table ledger.pending is 'Committed events that have no place in the order yet. Claimed and deleted in batches.';

create table ledger.place (
  county integer not null,
  "position" bigint not null,
  constraint place_pkey PRIMARY KEY (county)
);
alter table ledger.place enable row level security;
alter table ledger.place force row level security;
create policy county on ledger.place as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on ledger.place to maple_app;

create table ledger.root (
  county integer not null,
  day date not null,
  first_position bigint not null,
  last_position bigint not null,
  events integer not null,
  root bytea not null,
  previous bytea,
  hash bytea not null,
  sealed_at timestamp with time zone not null,
  constraint root_pkey PRIMARY KEY (county, day)
);
alter table ledger.root enable row level security;
alter table ledger.root force row level security;
create policy county on ledger.root as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on ledger.root to maple_app;
comment on table ledger.root is 'The published root of a day: Merkle root over the event hashes in order, chained to the day before.';

create table legal.text_check (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  agreement uuid not null,
  state text not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  checked_by text,
  checked_at timestamp with time zone,
  note uuid,
  constraint text_check_pkey PRIMARY KEY (county, id),
  constraint text_check_check CHECK (((state = 'asked'::text) = (checked_by IS NULL))),
  constraint text_check_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'fit'::text, 'mend'::text]))),
  constraint text_check_county_agreement_fkey FOREIGN KEY (county, agreement) REFERENCES mediation.agreement(county, id),
  constraint text_check_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX check_asked ON legal.text_check USING btree (county, asked_at) WHERE (state = 'asked'::text);
CREATE INDEX check_matter ON legal.text_check USING btree (county, matter, asked_at);
CREATE UNIQUE INDEX check_open ON legal.text_check USING btree (county, agreement) WHERE (state = 'asked'::text);
alter table legal.text_check enable row level security;
alter table legal.text_check force row level security;
create policy county on legal.text_check as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on legal.text_check to maple_app;
comment on table legal.text_check is 'Asked of one text and answered for it; the remarks are a note for staff.';

create table library.entry (
  county integer not null,
  entry uuid not null,
  version smallint not null,
  kind text not null,
  category text collate "C",
  title_zh text not null,
  title_en text not null,
  body_zh text not null,
  body_en text not null,
  source text not null,
  source_date date not null,
  state text not null,
  by text not null,
  at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  remark text default ''::text not null,
  constraint entry_pkey PRIMARY KEY (county, entry, version),
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['resident'::text, 'mediator'::text, 'method'::text]))),
  constraint entry_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'replaced'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX entry_draft ON library.entry USING btree (county, entry) WHERE (state = 'draft'::text);
CREATE UNIQUE INDEX entry_published ON library.entry USING btree (county, entry) WHERE (state = 'published'::text);
alter table library.entry enable row level security;
alter table library.entry force row level security;
create policy county on library.entry as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on library.entry to maple_app;
comment on table library.entry is 'Guidance and ways of working. Names nobody; a version is never changed, only followed.';

create table library.followed (
  county integer not null,
  matter uuid not null,
  entry uuid not null,
  by text not null,
  at timestamp with time zone not null,
  constraint followed_pkey PRIMARY KEY (county, matter, entry),
  constraint followed_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX followed_entry ON library.followed USING btree (county, entry);
alter table library.followed enable row level security;
alter table library.followed force row level security;
create policy county on library.followed as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on library.followed to maple_app;
comment on table library.followed is 'In which matter a way of working was followed.';

create table matter.clock (
  county integer not null,
  matter uuid not null,
  rule text not null,
  serial smallint not null,
  -- started, paused, resumed, extended, met, stopped: the clock is read from these (platform/clock).
  events jsonb not null,
  due_at timestamp with time zone,
  -- The rule it was started under: id, day of its version, length and unit; null for clocks from before, which ran under the law of their day.
  runs jsonb,
  constraint clock_pkey PRIMARY KEY (county, matter, rule, serial),
  constraint clock_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX clock_due ON matter.clock USING btree (county, due_at) WHERE (due_at IS NOT NULL);
alter table matter.clock enable row level security;
alter table matter.clock force row level security;
create policy county on matter.clock as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on matter.clock to maple_app;

create table matter.clock_value (
  county integer not null,
  rule text not null,
  from_on date not null,
  set_at timestamp with time zone not null,
  length smallint not null,
  unit text not null,
  source text not null,
  set_by uuid not null,
  constraint clock_value_pkey PRIMARY KEY (county, rule, from_on, set_at),
  constraint clock_value_length_check CHECK ((length > 0))
);
alter table matter.clock_value enable row level security;
alter table matter.clock_value force row level security;
create policy county on matter.clock_value as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on matter.clock_value to maple_app;
comment on table matter.clock_value is 'How long a local limit is in this county, from a day on. The value set last for a day holds; nothing is overwritten.';

create table matter.counter (
  county integer not null,
  name text not null,
  value integer not null,
  constraint counter_pkey PRIMARY KEY (county, name)
);
alter table matter.counter enable row level security;
alter table matter.counter force row level security;
create policy county on matter.counter as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on matter.counter to maple_app;
comment on table matter.counter is 'Numbers without gaps inside a county and year, given at acceptance.';

create table matter.extension (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  rule text not null,
  serial smallint not null,
  length smallint not null,
  unit text not null,
  note uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  state text default 'asked'::text not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  -- The legal track whose clock it is; null for a clock of the matter itself.
  track uuid,
  constraint extension_pkey PRIMARY KEY (county, id),
  constraint extension_check CHECK (((decided_by IS NULL) OR (decided_by <> asked_by))),
  constraint extension_length_check CHECK ((length > 0)),
  constraint extension_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'approved'::text, 'refused'::text]))),
  constraint extension_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX extension_matter ON matter.extension USING btree (county, matter, asked_at);
CREATE UNIQUE INDEX extension_open ON matter.extension USING btree (county, matter, COALESCE(track, matter), rule, serial) WHERE (state = 'asked'::text);
alter table matter.extension enable row level security;
alter table matter.extension force row level security;
create policy county on matter.extension as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on matter.extension to maple_app;
comment on table matter.extension is 'Extensions of a clock that wait for approval or were decided. Nobody decides what they asked for.';

create table matter.follower (
  county integer not null,
  matter uuid not null,
  hold uuid not null,
  since timestamp with time zone not null,
  constraint follower_pkey PRIMARY KEY (county, matter, hold),
  constraint follower_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
alter table matter.follower enable row level security;
alter table matter.follower force row level security;
create policy county on matter.follower as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on matter.follower to maple_app;

create table matter.matter (
  county integer not null,
  id uuid not null,
  code text collate "C" not null,
  number integer,
  year smallint,
  state text not null,
  kind text default 'dispute'::text not null,
  title text not null,
  story text not null,
  search tsvector generated always as (platform.bigrams(((title || ' '::text) || story))) stored,
  category text not null,
  subtype text,
  category_by text not null,
  source text not null,
  scale text default '01'::text not null,
  grade text,
  place_words text default ''::text not null,
  lng double precision,
  lat double precision,
  grid uuid,
  community uuid,
  room uuid,
  -- Why it came to this grid: a code and values, shown to everyone who sees the matter.
  because jsonb not null,
  reporter uuid,
  holder uuid,
  mediators uuid[] default '{}'::uuid[] not null,
  waiting text,
  happened_at timestamp with time zone,
  reported_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  settled_at timestamp with time zone,
  closed_at timestamp with time zone,
  outcome text,
  -- When the clock that runs now ends; derived from matter.clock, kept for lists.
  due_at timestamp with time zone,
  reopened integer default 0 not null,
  followers integer default 0 not null,
  -- Why it is protected; null for all others. Lists show neither its title nor its place.
  sealed text,
  -- When its words and its people were forgotten; category, grid, clocks and outcome stay for the figures.
  forgotten_at timestamp with time zone,
  constraint matter_pkey PRIMARY KEY (county, id),
  constraint matter_sealed_check CHECK ((sealed = ANY (ARRAY['family-violence'::text, 'minor'::text, 'by-hand'::text])))
);
CREATE INDEX matter_closed ON matter.matter USING btree (county, closed_at) WHERE ((closed_at IS NOT NULL) AND (forgotten_at IS NULL));
CREATE UNIQUE INDEX matter_code ON matter.matter USING btree (county, code);
CREATE INDEX matter_due ON matter.matter USING btree (county, due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX matter_grid_state ON matter.matter USING btree (county, grid, state, reported_at DESC, id DESC) INCLUDE (sealed);
CREATE INDEX matter_holder ON matter.matter USING btree (county, holder, state, due_at);
CREATE UNIQUE INDEX matter_number ON matter.matter USING btree (county, year, number) WHERE (number IS NOT NULL);
CREATE INDEX matter_reported ON matter.matter USING btree (county, reported_at DESC, id);
CREATE INDEX matter_search ON matter.matter USING gin (search) WITH (gin_pending_list_limit='256');
CREATE INDEX matter_settled ON matter.matter USING btree (county, settled_at) WHERE ((state = 'settled'::text) AND (forgotten_at IS NULL));
CREATE INDEX matter_state ON matter.matter USING btree (county, state, reported_at DESC, id DESC) INCLUDE (sealed);
CREATE INDEX matter_worklist ON matter.matter USING btree (county, category, grid, state, reported_at DESC, id DESC) INCLUDE (sealed);
alter table matter.matter enable row level security;
alter table matter.matter force row level security;
create policy county on matter.matter as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on matter.matter to maple_app;
comment on table matter.matter is 'A dispute, hazard or request from the first word to a verified outcome. No person is described here.';

create table matter.note (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  -- A, B, joint, neutral, staff, reporter or public.
  compartment text not null,
  kind text not null,
  text text not null,
  author text not null,
  party uuid,
  at timestamp with time zone not null,
  constraint note_pkey PRIMARY KEY (county, id),
  constraint note_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX note_matter ON matter.note USING btree (county, matter, at);
alter table matter.note enable row level security;
alter table matter.note force row level security;
create policy compartment on matter.note as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on matter.note as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on matter.note to maple_app;
comment on table matter.note is 'What somebody wrote in a matter: messages, statements, notes, results; each in one compartment.';

create table matter.opening (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  staff uuid not null,
  session text not null,
  purpose text not null,
  at timestamp with time zone not null,
  constraint opening_pkey PRIMARY KEY (county, id),
  constraint opening_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX opening_matter ON matter.opening USING btree (county, matter, staff, session);
alter table matter.opening enable row level security;
alter table matter.opening force row level security;
create policy county on matter.opening as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on matter.opening to maple_app;
comment on table matter.opening is 'Who opened a sealed matter, in which sign-in, when and what for; the resident can see it.';

create table matter.outcome_check (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  round smallint not null,
  side text not null,
  due_on date not null,
  answer text,
  reasons text[] default '{}'::text[] not null,
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  answered_by text,
  way text,
  constraint outcome_check_pkey PRIMARY KEY (county, id),
  constraint outcome_check_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX outcome_check_due ON matter.outcome_check USING btree (county, due_on) WHERE (answer IS NULL);
CREATE UNIQUE INDEX outcome_check_one ON matter.outcome_check USING btree (county, matter, round, side, due_on);
alter table matter.outcome_check enable row level security;
alter table matter.outcome_check force row level security;
create policy county on matter.outcome_check as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on matter.outcome_check to maple_app;
comment on table matter.outcome_check is 'Each side is asked on set days whether it is solved: confirmed, not solved, or not reached (counted apart).';

create table matter.rating (
  county integer not null,
  matter uuid not null,
  side text not null,
  score smallint not null,
  reasons text[] default '{}'::text[] not null,
  words text default ''::text not null,
  thanks boolean default false not null,
  at timestamp with time zone not null,
  answer text default ''::text not null,
  answered_by text,
  answered_at timestamp with time zone,
  constraint rating_pkey PRIMARY KEY (county, matter, side),
  constraint rating_score_check CHECK (((score >= 1) AND (score <= 5))),
  constraint rating_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
alter table matter.rating enable row level security;
alter table matter.rating force row level security;
create policy county on matter.rating as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on matter.rating to maple_app;

create table mediation.agreement (
  county integer not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  number text not null,
  form text not null,
  state text not null,
  facts text not null,
  disputed text not null,
  responsibility text not null,
  copies smallint not null,
  drafted_at timestamp with time zone not null,
  content_hash bytea,
  -- The paper as offered for signing; from then on it is not changed, only withdrawn and drafted anew.
  paper jsonb,
  effective_at timestamp with time zone,
  sealed_by text,
  pdf uuid,
  -- What was not agreed; empty for an agreement over the whole.
  remaining text default ''::text not null,
  -- For the time being: it neither ends the mediation nor settles the matter.
  interim boolean default false not null,
  -- The last day of an interim agreement; null: until the final agreement.
  until date,
  -- Of a final agreement: what becomes of the interim ones in force when it takes effect.
  interims text,
  -- The template its draft started from: an id of the county, or basic-… of what comes with the product.
  template text,
  template_version smallint,
  ended_at timestamp with time zone,
  end_consent_a text,
  end_consent_b text,
  -- Why an interim agreement ended early: a note that both sides read.
  end_note uuid,
  constraint agreement_pkey PRIMARY KEY (county, id),
  constraint agreement_end_consent_a_check CHECK ((end_consent_a = ANY (ARRAY['present'::text, 'phone'::text, 'writing'::text]))),
  constraint agreement_end_consent_b_check CHECK ((end_consent_b = ANY (ARRAY['present'::text, 'phone'::text, 'writing'::text]))),
  constraint agreement_ended CHECK (((num_nulls(ended_at, end_consent_a, end_consent_b, end_note) = ANY (ARRAY[0, 4])) AND (interim OR (ended_at IS NULL)))),
  constraint agreement_form_check CHECK ((form = ANY (ARRAY['written'::text, 'oral'::text]))),
  constraint agreement_interims CHECK (((NOT interim) OR (interims IS NULL))),
  constraint agreement_interims_check CHECK ((interims = ANY (ARRAY['replaced'::text, 'stay'::text]))),
  constraint agreement_template CHECK (((template IS NULL) = (template_version IS NULL))),
  constraint agreement_until CHECK ((interim OR (until IS NULL))),
  constraint agreement_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE INDEX agreement_matter ON mediation.agreement USING btree (county, matter);
CREATE INDEX agreement_mediation ON mediation.agreement USING btree (county, mediation, drafted_at);
CREATE INDEX agreement_template ON mediation.agreement USING btree (county, template) WHERE (template IS NOT NULL);
alter table mediation.agreement enable row level security;
alter table mediation.agreement force row level security;
create policy county on mediation.agreement as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on mediation.agreement to maple_app;

create table mediation.mediation (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  state text not null,
  asked_by text not null,
  committee uuid not null,
  mediators uuid[] not null,
  year smallint not null,
  number integer not null,
  begun_at timestamp with time zone not null,
  agreed_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason text,
  routes_told boolean default false not null,
  constraint mediation_pkey PRIMARY KEY (county, id),
  constraint mediation_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX mediation_matter ON mediation.mediation USING btree (county, matter, begun_at);
CREATE UNIQUE INDEX mediation_number ON mediation.mediation USING btree (county, committee, year, number);
alter table mediation.mediation enable row level security;
alter table mediation.mediation force row level security;
create policy county on mediation.mediation as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on mediation.mediation to maple_app;

create table mediation.obligation (
  county integer not null,
  id uuid not null,
  agreement uuid not null,
  matter uuid not null,
  number smallint not null,
  who uuid not null,
  toward uuid,
  kind text not null,
  what text not null,
  cents bigint,
  due_on date not null,
  way text not null,
  state text not null,
  paid_cents bigint default 0 not null,
  closed_at timestamp with time zone,
  -- Number of the term in the agreement; several obligations of one term are its dates.
  series smallint,
  -- How the dates of the term were made: every, times, amount (total or each).
  plan jsonb,
  constraint obligation_pkey PRIMARY KEY (county, id),
  constraint obligation_kind_check CHECK ((kind = ANY (ARRAY['pay'::text, 'do'::text, 'refrain'::text]))),
  constraint obligation_county_agreement_fkey FOREIGN KEY (county, agreement) REFERENCES mediation.agreement(county, id)
);
CREATE INDEX obligation_due ON mediation.obligation USING btree (county, due_on) WHERE (state = ANY (ARRAY['due'::text, 'part'::text]));
CREATE INDEX obligation_matter ON mediation.obligation USING btree (county, matter);
alter table mediation.obligation enable row level security;
alter table mediation.obligation force row level security;
create policy county on mediation.obligation as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on mediation.obligation to maple_app;

create table mediation.party (
  county integer not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  side text not null,
  kind text not null,
  role text not null,
  speaks_for uuid,
  person uuid not null,
  -- Under 18: a guardian must be present (Civil Code 19, 20); no birth date is held.
  minor boolean default false not null,
  notice_at timestamp with time zone,
  consent text,
  consent_at timestamp with time zone,
  constraint party_pkey PRIMARY KEY (county, id),
  constraint party_consent_check CHECK ((consent = ANY (ARRAY['given'::text, 'refused'::text]))),
  constraint party_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'unit'::text]))),
  constraint party_role_check CHECK ((role = ANY (ARRAY['principal'::text, 'agent'::text, 'guardian'::text, 'representative'::text]))),
  constraint party_side_check CHECK ((side = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint party_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE INDEX party_matter ON mediation.party USING btree (county, matter);
alter table mediation.party enable row level security;
alter table mediation.party force row level security;
create policy county on mediation.party as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on mediation.party to maple_app;

create table mediation.performance (
  county integer not null,
  id uuid not null,
  obligation uuid not null,
  matter uuid not null,
  result text not null,
  cents bigint,
  done_on date not null,
  proof uuid,
  note text default ''::text not null,
  recorded_by text not null,
  at timestamp with time zone not null,
  constraint performance_pkey PRIMARY KEY (county, id),
  constraint performance_county_obligation_fkey FOREIGN KEY (county, obligation) REFERENCES mediation.obligation(county, id)
);
alter table mediation.performance enable row level security;
alter table mediation.performance force row level security;
create policy county on mediation.performance as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on mediation.performance to maple_app;

create table mediation.proposal (
  county integer not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  compartment text not null,
  text text not null,
  author text not null,
  at timestamp with time zone not null,
  constraint proposal_pkey PRIMARY KEY (county, id),
  constraint proposal_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
alter table mediation.proposal enable row level security;
alter table mediation.proposal force row level security;
create policy compartment on mediation.proposal as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on mediation.proposal as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on mediation.proposal to maple_app;

create table mediation.session (
  county integer not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  number smallint not null,
  planned_at timestamp with time zone not null,
  place text not null,
  present uuid[] default '{}'::uuid[] not null,
  invited text default ''::text not null,
  begun_at timestamp with time zone,
  ended_at timestamp with time zone,
  result text,
  failure text,
  record text default ''::text not null,
  constraint session_pkey PRIMARY KEY (county, id),
  constraint session_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE UNIQUE INDEX session_number ON mediation.session USING btree (county, mediation, number);
alter table mediation.session enable row level security;
alter table mediation.session force row level security;
create policy county on mediation.session as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on mediation.session to maple_app;

create table mediation.signature (
  county integer not null,
  id uuid not null,
  agreement uuid not null,
  matter uuid not null,
  signer text not null,
  role text not null,
  way text not null,
  picture uuid,
  content_hash bytea not null,
  identified text not null,
  at timestamp with time zone not null,
  constraint signature_pkey PRIMARY KEY (county, id),
  constraint signature_role_check CHECK ((role = ANY (ARRAY['party'::text, 'mediator'::text, 'recorder'::text]))),
  constraint signature_way_check CHECK ((way = ANY (ARRAY['screen'::text, 'paper'::text]))),
  constraint signature_county_agreement_fkey FOREIGN KEY (county, agreement) REFERENCES mediation.agreement(county, id)
);
CREATE UNIQUE INDEX signature_once ON mediation.signature USING btree (county, agreement, signer);
alter table mediation.signature enable row level security;
alter table mediation.signature force row level security;
create policy county on mediation.signature as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on mediation.signature to maple_app;

create table mediation.template (
  county integer not null,
  template uuid not null,
  version smallint not null,
  category text collate "C",
  subtype text collate "C",
  use text not null,
  name_zh text not null,
  name_en text not null,
  fits_zh text not null,
  fits_en text not null,
  lines jsonb not null,
  law_zh text not null,
  law_en text not null,
  source text not null,
  source_date date not null,
  state text not null,
  by text not null,
  at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  remark text default ''::text not null,
  constraint template_pkey PRIMARY KEY (county, template, version),
  constraint template_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-force'::text, 'replaced'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint template_use_check CHECK ((use = ANY (ARRAY['final'::text, 'interim'::text])))
);
CREATE UNIQUE INDEX template_draft ON mediation.template USING btree (county, template) WHERE (state = 'draft'::text);
CREATE UNIQUE INDEX template_in_force ON mediation.template USING btree (county, template) WHERE (state = 'in-force'::text);
alter table mediation.template enable row level security;
alter table mediation.template force row level security;
create policy county on mediation.template as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on mediation.template to maple_app;
comment on table mediation.template is 'Terms of agreements with blanks. Names nobody; a version is never changed, only followed.';

create table mediation.variation (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  obligation uuid not null,
  number smallint not null,
  due_before date not null,
  due_after date not null,
  cents_before bigint,
  cents_after bigint,
  consent_a text not null,
  consent_b text not null,
  note uuid not null,
  by text not null,
  at timestamp with time zone not null,
  constraint variation_pkey PRIMARY KEY (county, id),
  constraint variation_check CHECK (((due_before <> due_after) OR (cents_before IS DISTINCT FROM cents_after))),
  constraint variation_consent_a_check CHECK ((consent_a = ANY (ARRAY['present'::text, 'phone'::text, 'writing'::text]))),
  constraint variation_consent_b_check CHECK ((consent_b = ANY (ARRAY['present'::text, 'phone'::text, 'writing'::text]))),
  constraint variation_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id),
  constraint variation_county_obligation_fkey FOREIGN KEY (county, obligation) REFERENCES mediation.obligation(county, id)
);
CREATE INDEX variation_matter ON mediation.variation USING btree (county, matter, at);
CREATE UNIQUE INDEX variation_number ON mediation.variation USING btree (county, obligation, number);
alter table mediation.variation enable row level security;
alter table mediation.variation force row level security;
create policy county on mediation.variation as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on mediation.variation to maple_app;
comment on table mediation.variation is 'Changes of a promise by consent (Civil Code 543). The reason is a note that both sides read.';

create table notification.notice (
  county integer not null,
  id uuid not null,
  staff uuid not null,
  -- The matter it is about; null where it is about the use of the system.
  matter uuid,
  kind text collate "C" not null,
  -- The event, clock with its end, obligation or check it is about: the same cause is told once.
  cause text collate "C" not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  -- The task of a department that it is about; the matter is null then.
  task uuid,
  constraint notice_pkey PRIMARY KEY (county, id)
);
CREATE UNIQUE INDEX notice_once ON notification.notice USING btree (county, staff, matter, kind, cause) NULLS NOT DISTINCT;
CREATE INDEX notice_staff ON notification.notice USING btree (county, staff, at DESC, id DESC);
CREATE INDEX notice_unread ON notification.notice USING btree (county, staff, at DESC, id DESC) WHERE (read_at IS NULL);
alter table notification.notice enable row level security;
alter table notification.notice force row level security;
create policy county on notification.notice as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on notification.notice to maple_app;
comment on table notification.notice is 'That something happened or is due, for one member of staff, once.';

create table panel.panel (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  state text not null,
  pattern text not null,
  -- Which rules spoke for it when it was called.
  why text[] default '{}'::text[] not null,
  year smallint not null,
  number integer not null,
  called_by uuid not null,
  called_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  -- It met without all that its pattern asks for; the reason is among its words.
  incomplete boolean default false not null,
  meets_at timestamp with time zone,
  meets_minutes smallint,
  place text default ''::text not null,
  link text default ''::text not null,
  met_at timestamp with time zone,
  advice_way text,
  agree smallint,
  dissent smallint,
  advised_at timestamp with time zone,
  -- The note in the matter that brought the advice back to whoever carries it.
  advice_note uuid,
  outcome text,
  followed_at timestamp with time zone,
  closed_at timestamp with time zone,
  -- Which version of the county's patterns held when it was called; its composition is read by that one.
  pattern_version integer default 1 not null,
  constraint panel_pkey PRIMARY KEY (county, id),
  constraint panel_pattern_version_check CHECK ((pattern_version > 0)),
  constraint panel_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX panel_caller ON panel.panel USING btree (county, called_by, called_at);
CREATE UNIQUE INDEX panel_live ON panel.panel USING btree (county, matter) WHERE (state <> ALL (ARRAY['closed'::text, 'cancelled'::text]));
CREATE INDEX panel_matter ON panel.panel USING btree (county, matter, called_at);
alter table panel.panel enable row level security;
alter table panel.panel force row level security;
create policy county on panel.panel as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on panel.panel to maple_app;
comment on table panel.panel is 'A panel on a matter, its state and days; no words of anybody.';

create table panel.paper (
  county integer not null,
  id uuid not null,
  panel uuid not null,
  matter uuid not null,
  compartment text not null,
  file uuid not null,
  put_by text not null,
  put_at timestamp with time zone not null,
  constraint paper_pkey PRIMARY KEY (county, id),
  constraint paper_county_panel_fkey FOREIGN KEY (county, panel) REFERENCES panel.panel(county, id)
);
CREATE INDEX paper_panel ON panel.paper USING btree (county, panel, put_at);
alter table panel.paper enable row level security;
alter table panel.paper force row level security;
create policy compartment on panel.paper as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on panel.paper as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on panel.paper to maple_app;
comment on table panel.paper is 'Copies of files that the caller chose to put before the panel.';

create table panel.seat (
  county integer not null,
  id uuid not null,
  panel uuid not null,
  matter uuid not null,
  staff uuid not null,
  part text not null,
  state text not null,
  asked_at timestamp with time zone not null,
  answer_by timestamp with time zone not null,
  answered_at timestamp with time zone,
  -- When they can come: weekday 1 to 7, from and until as wall-clock times.
  hours jsonb default '[]'::jsonb not null,
  attended boolean,
  -- Why somebody stepped aside: declared, or a party asked for it. What it was stands among the words.
  aside text,
  replaces uuid,
  constraint seat_pkey PRIMARY KEY (county, id),
  constraint seat_county_panel_fkey FOREIGN KEY (county, panel) REFERENCES panel.panel(county, id)
);
CREATE INDEX seat_panel ON panel.seat USING btree (county, panel, asked_at);
CREATE INDEX seat_staff ON panel.seat USING btree (county, staff, state);
alter table panel.seat enable row level security;
alter table panel.seat force row level security;
create policy county on panel.seat as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on panel.seat to maple_app;

create table panel.suggestion (
  county integer not null,
  matter uuid not null,
  why text[] not null,
  at timestamp with time zone not null,
  constraint suggestion_pkey PRIMARY KEY (county, matter)
);
alter table panel.suggestion enable row level security;
alter table panel.suggestion force row level security;
create policy county on panel.suggestion as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on panel.suggestion to maple_app;
comment on table panel.suggestion is 'That a panel was suggested for a matter, once.';

create table panel.word (
  county integer not null,
  id uuid not null,
  panel uuid not null,
  matter uuid not null,
  compartment text not null,
  kind text not null,
  seat uuid,
  about uuid,
  agrees boolean,
  text text not null,
  author text not null,
  at timestamp with time zone not null,
  constraint word_pkey PRIMARY KEY (county, id),
  constraint word_county_panel_fkey FOREIGN KEY (county, panel) REFERENCES panel.panel(county, id)
);
CREATE INDEX word_panel ON panel.word USING btree (county, panel, at);
alter table panel.word enable row level security;
alter table panel.word force row level security;
create policy compartment on panel.word as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on panel.word as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on panel.word to maple_app;
comment on table panel.word is 'What is put before a panel and said in it: brief, interests, opinions, drafts, votes, minutes.';

create table people.leaving (
  county integer not null,
  id uuid not null,
  staff uuid not null,
  from_date date not null,
  reason text not null,
  -- Matter by matter who takes it; ids alone. What is not named goes to rest, or back to the room.
  handing jsonb not null,
  rest uuid,
  planned_by text not null,
  planned_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint leaving_pkey PRIMARY KEY (county, id),
  constraint leaving_county_staff_fkey FOREIGN KEY (county, staff) REFERENCES people.staff(county, id)
);
CREATE INDEX leaving_due ON people.leaving USING btree (county, from_date) WHERE (done_at IS NULL);
CREATE INDEX leaving_staff ON people.leaving USING btree (county, staff);
alter table people.leaving enable row level security;
alter table people.leaving force row level security;
create policy county on people.leaving as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on people.leaving to maple_app;

create table people.member (
  county integer not null,
  id uuid not null,
  team uuid not null,
  staff uuid,
  name text not null,
  phone_sealed bytea,
  -- Keyed hash of the telephone, to see that nobody joins twice; cannot be read back.
  phone_key bytea,
  part text not null,
  state text not null,
  since date not null,
  joined_on date not null,
  proposed_by text default ''::text not null,
  -- Of a village sage: which of the three olds they are chosen as.
  criterion text,
  approved_by text,
  approved_on date,
  skills text[] default '{}'::text[] not null,
  dialects text[] default '{}'::text[] not null,
  -- Weekly availability: weekday 1 to 7, from and until as wall-clock times.
  hours jsonb default '[]'::jsonb not null,
  constraint member_pkey PRIMARY KEY (county, id),
  constraint member_county_team_fkey FOREIGN KEY (county, team) REFERENCES people.team(county, id)
);
CREATE INDEX member_team ON people.member USING btree (county, team);
alter table people.member enable row level security;
alter table people.member force row level security;
create policy county on people.member as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on people.member to maple_app;

create table people.pattern (
  county integer not null,
  id uuid not null,
  -- The same through all versions of a pattern; a version holds from its day to the next one.
  series uuid not null,
  name_zh text not null,
  name_en text not null,
  -- The document or decision that the pattern comes from.
  source text not null,
  unit_kind text not null,
  lines jsonb not null,
  from_date date not null,
  until_date date,
  constraint pattern_pkey PRIMARY KEY (county, id)
);
CREATE INDEX pattern_series ON people.pattern USING btree (county, series, from_date);
alter table people.pattern enable row level security;
alter table people.pattern force row level security;
create policy county on people.pattern as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on people.pattern to maple_app;

create table people.pattern_use (
  county integer not null,
  unit uuid not null,
  series uuid not null,
  from_date date not null,
  until_date date,
  constraint pattern_use_pkey PRIMARY KEY (county, unit, series, from_date),
  constraint pattern_use_county_unit_fkey FOREIGN KEY (county, unit) REFERENCES grid.unit(county, id)
);
alter table people.pattern_use enable row level security;
alter table people.pattern_use force row level security;
create policy county on people.pattern_use as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on people.pattern_use to maple_app;
comment on table people.pattern_use is 'Which unit is staffed after which pattern, from a day to a day.';

create table people.post (
  county integer not null,
  id uuid not null,
  staff uuid not null,
  role text not null,
  unit uuid not null,
  grids uuid[] default '{}'::uuid[] not null,
  from_date date not null,
  until_date date,
  -- As the office calls it; empty where the role has no other name.
  title_zh text default ''::text not null,
  title_en text default ''::text not null,
  -- The post that this one covers for a time.
  substitutes uuid,
  -- While somebody covers it, a post gives its holder nothing.
  suspended_from date,
  suspended_until date,
  ended_why text,
  ended_on date,
  ended_by text,
  until_before date,
  -- A post that should never have been: kept, with the reason, and held on no day.
  annulled_at timestamp with time zone,
  annulled_why text default ''::text not null,
  constraint post_pkey PRIMARY KEY (county, id),
  constraint post_county_staff_fkey FOREIGN KEY (county, staff) REFERENCES people.staff(county, id),
  constraint post_county_unit_fkey FOREIGN KEY (county, unit) REFERENCES grid.unit(county, id)
);
CREATE INDEX post_staff ON people.post USING btree (county, staff);
CREATE INDEX post_substitutes ON people.post USING btree (county, substitutes) WHERE (substitutes IS NOT NULL);
CREATE INDEX post_unit ON people.post USING btree (county, unit, role);
alter table people.post enable row level security;
alter table people.post force row level security;
create policy county on people.post as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on people.post to maple_app;

create table people.staff (
  county integer not null,
  id uuid not null,
  -- The working name, published on the grid card; nothing else of a private life is held.
  name text not null,
  phone_sealed bytea,
  constraint staff_pkey PRIMARY KEY (county, id)
);
alter table people.staff enable row level security;
alter table people.staff force row level security;
create policy county on people.staff as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on people.staff to maple_app;

create table people.team (
  county integer not null,
  id uuid not null,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  unit uuid not null,
  from_date date not null,
  until_date date,
  term_from date,
  term_until date,
  -- Said of the committee by its keeper (People's Mediation Law art. 8); no member's sex is held.
  woman_confirmed boolean default false not null,
  -- Whether people of several ethnic groups live there, so that art. 8 asks for a member of a smaller one.
  minority_applies boolean default false not null,
  minority_confirmed boolean default false not null,
  confirmed_by text,
  confirmed_at timestamp with time zone,
  constraint team_pkey PRIMARY KEY (county, id),
  constraint team_county_unit_fkey FOREIGN KEY (county, unit) REFERENCES grid.unit(county, id)
);
CREATE INDEX team_unit ON people.team USING btree (county, unit);
alter table people.team enable row level security;
alter table people.team force row level security;
create policy county on people.team as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on people.team to maple_app;

create table people.training (
  county integer not null,
  id uuid not null,
  member uuid not null,
  topic text not null,
  held_on date not null,
  hours numeric(5,1) not null,
  noted_by text not null,
  constraint training_pkey PRIMARY KEY (county, id),
  constraint training_county_member_fkey FOREIGN KEY (county, member) REFERENCES people.member(county, id)
);
CREATE INDEX training_member ON people.training USING btree (county, member);
alter table people.training enable row level security;
alter table people.training force row level security;
create policy county on people.training as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on people.training to maple_app;

create table platform.command (
  county integer not null,
  id uuid not null,
  act text not null,
  actor text not null,
  outcome jsonb not null,
  at timestamp with time zone not null,
  constraint command_pkey PRIMARY KEY (county, id)
);
alter table platform.command enable row level security;
alter table platform.command force row level security;
create policy county on platform.command as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on platform.command to maple_app;
comment on table platform.command is 'Each command that changed something, with its outcome: the same command sent again gets the same answer.';

create table platform.county_name (
  county integer not null,
  name_zh text not null,
  name_en text not null,
  zone text default 'Asia/Shanghai'::text not null,
  demonstration boolean default false not null,
  constraint county_name_pkey PRIMARY KEY (county)
);
grant select on platform.county_name to maple_app;
comment on table platform.county_name is 'Reference: the counties of this installation; a demonstration county is marked on every page and paper.';

create table platform.migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (name)
);

create table platform.setting (
  county integer not null,
  name text not null,
  value jsonb not null,
  since timestamp with time zone not null,
  constraint setting_pkey PRIMARY KEY (county, name, since)
);
alter table platform.setting enable row level security;
alter table platform.setting force row level security;
create policy county on platform.setting as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on platform.setting to maple_app;
comment on table platform.setting is 'Local values as data with the date from which they hold.';

create table privacy.hold (
  county integer not null,
  id uuid not null,
  name text not null,
  reason text not null,
  matter uuid,
  category text,
  from_date date,
  until_date date,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  lift_reason text,
  constraint hold_pkey PRIMARY KEY (county, id)
);
CREATE INDEX hold_in_force ON privacy.hold USING btree (county) WHERE (lifted_at IS NULL);
alter table privacy.hold enable row level security;
alter table privacy.hold force row level security;
create policy county on privacy.hold as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on privacy.hold to maple_app;
comment on table privacy.hold is 'While it stands, nothing it covers is forgotten: one matter, or a category, or what was reported in a period.';

create table privacy.run (
  county integer not null,
  id uuid not null,
  at timestamp with time zone not null,
  counts jsonb not null,
  held integer not null,
  constraint run_pkey PRIMARY KEY (county, id)
);
CREATE INDEX run_at ON privacy.run USING btree (county, at);
alter table privacy.run enable row level security;
alter table privacy.run force row level security;
create policy county on privacy.run as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on privacy.run to maple_app;
comment on table privacy.run is 'What a night forgot, in numbers by kind; no ids.';

create table referral.referral (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  -- Whose help it is: the other side reads nothing of it.
  compartment text not null,
  kind text collate "C" not null,
  state text collate "C" not null,
  receiver text not null,
  words text not null,
  -- What was agreed to be handed over: contact, facts, agreement.
  hands text[] not null,
  offered_by text not null,
  offered_at timestamp with time zone not null,
  consent_way text,
  consent_at timestamp with time zone,
  handed_by text,
  handed_at timestamp with time zone,
  answer_by date,
  outcome text,
  outcome_words text default ''::text not null,
  outcome_at timestamp with time zone,
  constraint referral_pkey PRIMARY KEY (county, id),
  constraint referral_compartment_check CHECK ((compartment = ANY (ARRAY['reporter'::text, 'A'::text, 'B'::text]))),
  constraint referral_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX referral_matter ON referral.referral USING btree (county, matter, offered_at);
alter table referral.referral enable row level security;
alter table referral.referral force row level security;
create policy compartment on referral.referral as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on referral.referral as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on referral.referral to maple_app;

create table repeat.cluster (
  county integer not null,
  grid uuid not null,
  category text collate "C" not null,
  noticed_at timestamp with time zone not null,
  matters integer not null,
  constraint cluster_pkey PRIMARY KEY (county, grid, category, noticed_at)
);
alter table repeat.cluster enable row level security;
alter table repeat.cluster force row level security;
create policy county on repeat.cluster as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on repeat.cluster to maple_app;
comment on table repeat.cluster is 'That many like matters came in one grid, and when it was told: once while it lasts.';

create table repeat.mark (
  county integer not null,
  matter uuid not null,
  kind text collate "C" not null,
  mark bytea not null,
  constraint mark_pkey PRIMARY KEY (county, matter, kind, mark),
  constraint mark_kind_check CHECK ((kind = ANY (ARRAY['same-report'::text, 'same-sides'::text]))),
  constraint mark_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX mark_shared ON repeat.mark USING btree (county, kind, mark);
alter table repeat.mark enable row level security;
alter table repeat.mark force row level security;
create policy county on repeat.mark as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on repeat.mark to maple_app;
comment on table repeat.mark is 'Keyed hashes that tell that two matters share something: one telephone with one kind in one grid, or the same two sides. None is of a person alone (decision 0014).';

create table repeat.merge (
  county integer not null,
  id uuid not null,
  merged uuid not null,
  kept uuid not null,
  -- The state of the merged matter before; with the clocks of both before, so that taking it back gives both back.
  state text not null,
  merged_clocks jsonb not null,
  kept_clocks jsonb not null,
  by text not null,
  at timestamp with time zone not null,
  undone_by text,
  undone_at timestamp with time zone,
  constraint merge_pkey PRIMARY KEY (county, id),
  constraint merge_county_kept_fkey FOREIGN KEY (county, kept) REFERENCES matter.matter(county, id),
  constraint merge_county_merged_fkey FOREIGN KEY (county, merged) REFERENCES matter.matter(county, id)
);
CREATE INDEX merge_kept ON repeat.merge USING btree (county, kept, at);
CREATE UNIQUE INDEX merge_once ON repeat.merge USING btree (county, merged) WHERE (undone_at IS NULL);
alter table repeat.merge enable row level security;
alter table repeat.merge force row level security;
create policy county on repeat.merge as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on repeat.merge to maple_app;

create table repeat.split (
  county integer not null,
  part uuid not null,
  matter uuid not null,
  by text not null,
  at timestamp with time zone not null,
  constraint split_pkey PRIMARY KEY (county, part),
  constraint split_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id),
  constraint split_county_part_fkey FOREIGN KEY (county, part) REFERENCES matter.matter(county, id)
);
CREATE INDEX split_of ON repeat.split USING btree (county, matter, at);
alter table repeat.split enable row level security;
alter table repeat.split force row level security;
create policy county on repeat.split as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on repeat.split to maple_app;
comment on table repeat.split is 'Which matter was taken out of which. Putting it back is a merge.';

create table resident.person (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  name_sealed bytea,
  phone_sealed bytea,
  address_sealed bytea,
  -- Keyed hash, to check code and telephone; cannot be turned back.
  phone_hash bytea,
  name_tokens text[] default '{}'::text[] not null,
  -- named; withheld from the other side; anonymous (no name is held).
  shown text not null,
  made_at timestamp with time zone not null,
  forgotten_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (county, id),
  constraint person_shown_check CHECK ((shown = ANY (ARRAY['named'::text, 'withheld'::text, 'anonymous'::text])))
);
CREATE INDEX person_matter ON resident.person USING btree (county, matter);
CREATE INDEX person_name ON resident.person USING gin (name_tokens);
alter table resident.person enable row level security;
alter table resident.person force row level security;
create policy county on resident.person as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on resident.person to maple_app;
comment on table resident.person is 'One row per person and matter: there is no record of a person across matters.';

create table resident.reading (
  county integer not null,
  id uuid not null,
  person uuid not null,
  matter uuid not null,
  reader text not null,
  purpose text not null,
  fields text[] not null,
  at timestamp with time zone not null,
  constraint reading_pkey PRIMARY KEY (county, id),
  constraint reading_county_person_fkey FOREIGN KEY (county, person) REFERENCES resident.person(county, id)
);
CREATE INDEX reading_at ON resident.reading USING btree (county, at DESC, id DESC);
CREATE INDEX reading_matter ON resident.reading USING btree (county, matter, at);
CREATE INDEX reading_reader ON resident.reading USING btree (county, reader, at DESC, id DESC);
alter table resident.reading enable row level security;
alter table resident.reading force row level security;
create policy county on resident.reading as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on resident.reading to maple_app;
comment on table resident.reading is 'Who opened which personal field, when and what for; the resident can see it.';

create table resident.request (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  person uuid not null,
  kind text not null,
  field text,
  state text not null,
  wanted_sealed bytea,
  words_sealed bytea,
  answer_sealed bytea,
  -- How the asker showed that they may: link, or link with telephone digits or code.
  proof text not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by text,
  reason text,
  way text,
  -- Of a refused deletion: the day on which it will be forgotten, where that is known.
  until_day date,
  constraint request_pkey PRIMARY KEY (county, id),
  constraint request_field_check CHECK ((field = ANY (ARRAY['name'::text, 'phone'::text, 'address'::text]))),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['correct'::text, 'contact'::text, 'delete'::text]))),
  constraint request_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint request_county_person_fkey FOREIGN KEY (county, person) REFERENCES resident.person(county, id)
);
CREATE INDEX request_matter ON resident.request USING btree (county, matter, asked_at);
CREATE UNIQUE INDEX request_one_open ON resident.request USING btree (county, person, kind, COALESCE(field, ''::text)) WHERE (state = 'asked'::text);
CREATE INDEX request_open ON resident.request USING btree (county, due_at) WHERE (state = 'asked'::text);
alter table resident.request enable row level security;
alter table resident.request force row level security;
create policy county on resident.request as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on resident.request to maple_app;
comment on table resident.request is 'Correct, change the contact, delete: asked by the person, answered within working days, told on their page.';

create table setup.import (
  county integer not null,
  id uuid not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  units uuid[] not null,
  grids uuid[] not null,
  staff uuid[] not null,
  posts uuid[] not null,
  accounts uuid[] not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint import_pkey PRIMARY KEY (county, id)
);
CREATE INDEX import_made ON setup.import USING btree (county, made_at DESC);
alter table setup.import enable row level security;
alter table setup.import force row level security;
create policy county on setup.import as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on setup.import to maple_app;
comment on table setup.import is 'One file taken in: ids of what it made, nothing of what stood in it.';

create table setup.rule_version (
  county integer not null,
  rule text not null,
  version integer not null,
  from_on date not null,
  set_at timestamp with time zone not null,
  value jsonb not null,
  source text not null,
  set_by uuid not null,
  constraint rule_version_pkey PRIMARY KEY (county, rule, version),
  constraint rule_version_version_check CHECK ((version > 1))
);
alter table setup.rule_version enable row level security;
alter table setup.rule_version force row level security;
create policy county on setup.rule_version as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on setup.rule_version to maple_app;
comment on table setup.rule_version is 'What a county decided in place of the first version, which is that of the house. Nothing is overwritten; what was decided last for a day holds.';

create table talk.draft (
  county integer not null,
  id uuid not null,
  room uuid not null,
  matter uuid not null,
  -- Of the side alone: no mediator opens it.
  compartment text not null,
  party uuid not null,
  addressed text not null,
  text text not null,
  files uuid[] default '{}'::uuid[] not null,
  typed_by text not null,
  relation text,
  kept_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (county, id),
  constraint draft_addressed_check CHECK ((addressed = ANY (ARRAY['mediator'::text, 'all'::text]))),
  constraint draft_compartment_check CHECK ((compartment = ANY (ARRAY['draft-A'::text, 'draft-B'::text]))),
  constraint draft_county_room_fkey FOREIGN KEY (county, room) REFERENCES talk.room(county, id)
);
CREATE UNIQUE INDEX draft_party ON talk.draft USING btree (county, room, party);
alter table talk.draft enable row level security;
alter table talk.draft force row level security;
create policy compartment on talk.draft as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on talk.draft as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on talk.draft to maple_app;

create table talk.message (
  county integer not null,
  id uuid not null,
  room uuid not null,
  matter uuid not null,
  -- A message that waits to be passed on lies with its side, and then in the joint compartment.
  compartment text not null,
  sender text not null,
  party uuid,
  addressed text not null,
  text text not null,
  files uuid[] default '{}'::uuid[] not null,
  typed_by text not null,
  relation text,
  state text collate "C" not null,
  reason text default ''::text not null,
  author text not null,
  at timestamp with time zone not null,
  passed_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (county, id),
  constraint message_addressed_check CHECK ((addressed = ANY (ARRAY['mediator'::text, 'all'::text, 'A'::text, 'B'::text]))),
  constraint message_compartment_check CHECK ((compartment = ANY (ARRAY['A'::text, 'B'::text, 'joint'::text]))),
  constraint message_sender_check CHECK ((sender = ANY (ARRAY['A'::text, 'B'::text, 'M'::text]))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'held'::text, 'passed'::text, 'returned'::text]))),
  constraint message_typed_by_check CHECK ((typed_by = ANY (ARRAY['self'::text, 'helper'::text, 'window'::text]))),
  constraint message_county_room_fkey FOREIGN KEY (county, room) REFERENCES talk.room(county, id)
);
CREATE INDEX message_matter ON talk.message USING btree (county, matter, at);
alter table talk.message enable row level security;
alter table talk.message force row level security;
create policy compartment on talk.message as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on talk.message as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on talk.message to maple_app;

create table talk.offer (
  county integer not null,
  id uuid not null,
  room uuid not null,
  matter uuid not null,
  compartment text not null,
  maker text not null,
  terms jsonb not null,
  note text not null,
  until date not null,
  state text collate "C" not null,
  accepted text[] default '{}'::text[] not null,
  counters uuid,
  typed_by text not null,
  relation text,
  author text not null,
  at timestamp with time zone not null,
  closed_at timestamp with time zone,
  agreement uuid,
  constraint offer_pkey PRIMARY KEY (county, id),
  constraint offer_compartment_check CHECK ((compartment = ANY (ARRAY['A'::text, 'B'::text, 'joint'::text]))),
  constraint offer_maker_check CHECK ((maker = ANY (ARRAY['A'::text, 'B'::text, 'M'::text]))),
  constraint offer_typed_by_check CHECK ((typed_by = ANY (ARRAY['self'::text, 'helper'::text, 'window'::text]))),
  constraint offer_county_room_fkey FOREIGN KEY (county, room) REFERENCES talk.room(county, id)
);
CREATE UNIQUE INDEX offer_basis ON talk.offer USING btree (county, room) WHERE ((state = 'accepted'::text) AND (compartment = 'joint'::text));
CREATE INDEX offer_matter ON talk.offer USING btree (county, matter, at);
CREATE UNIQUE INDEX offer_open ON talk.offer USING btree (county, room, compartment) WHERE (state = 'open'::text);
alter table talk.offer enable row level security;
alter table talk.offer force row level security;
create policy compartment on talk.offer as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on talk.offer as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on talk.offer to maple_app;

create table talk.room (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  open boolean not null,
  -- Sides that agreed that words to everybody go straight; both must.
  straight text[] default '{}'::text[] not null,
  opened_by text not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint room_pkey PRIMARY KEY (county, id),
  constraint room_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE UNIQUE INDEX room_mediation ON talk.room USING btree (county, mediation);
alter table talk.room enable row level security;
alter table talk.room force row level security;
create policy county on talk.room as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on talk.room to maple_app;

create table talk.seen (
  county integer not null,
  room uuid not null,
  reader text not null,
  at timestamp with time zone not null,
  constraint seen_pkey PRIMARY KEY (county, room, reader),
  constraint seen_county_room_fkey FOREIGN KEY (county, room) REFERENCES talk.room(county, id)
);
alter table talk.seen enable row level security;
alter table talk.seen force row level security;
create policy county on talk.seen as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on talk.seen to maple_app;

create table talk.understood (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null,
  agreement uuid not null,
  party uuid not null,
  -- Questions that need no more asking; emptied once all are.
  settled text[] default '{}'::text[] not null,
  -- Questions whose passage was shown again or explained by word.
  explained text[] default '{}'::text[] not null,
  way text not null,
  state text collate "C" not null,
  author text not null,
  at timestamp with time zone not null,
  constraint understood_pkey PRIMARY KEY (county, id),
  constraint understood_compartment_check CHECK ((compartment = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint understood_state_check CHECK ((state = ANY (ARRAY['begun'::text, 'done'::text, 'skipped'::text]))),
  constraint understood_way_check CHECK ((way = ANY (ARRAY['link'::text, 'table'::text]))),
  constraint understood_county_agreement_fkey FOREIGN KEY (county, agreement) REFERENCES mediation.agreement(county, id)
);
CREATE INDEX understood_matter ON talk.understood USING btree (county, matter);
CREATE UNIQUE INDEX understood_party ON talk.understood USING btree (county, agreement, party);
alter table talk.understood enable row level security;
alter table talk.understood force row level security;
create policy compartment on talk.understood as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on talk.understood as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on talk.understood to maple_app;

create table teamwork.entry (
  county integer not null,
  id uuid not null,
  report uuid not null,
  kind text not null,
  words text not null,
  grid uuid,
  place text default ''::text not null,
  pressing text,
  written_by text not null,
  written_at timestamp with time zone not null,
  state text,
  matter uuid,
  answer text default ''::text not null,
  ended_by text,
  ended_at timestamp with time zone,
  told_at timestamp with time zone,
  constraint entry_pkey PRIMARY KEY (county, id),
  constraint entry_check CHECK (((kind = 'problem'::text) = (state IS NOT NULL))),
  constraint entry_check1 CHECK (((kind = 'problem'::text) = (pressing IS NOT NULL))),
  constraint entry_check2 CHECK (((matter IS NOT NULL) = (NOT (state IS DISTINCT FROM 'filed'::text)))),
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['progress'::text, 'problem'::text]))),
  constraint entry_pressing_check CHECK ((pressing = ANY (ARRAY['today'::text, 'soon'::text, 'watch'::text]))),
  constraint entry_state_check CHECK ((state = ANY (ARRAY['open'::text, 'filed'::text, 'answered'::text, 'withdrawn'::text]))),
  constraint entry_county_report_fkey FOREIGN KEY (county, report) REFERENCES teamwork.report(county, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX entry_matter ON teamwork.entry USING btree (county, matter) WHERE (matter IS NOT NULL);
CREATE INDEX entry_open ON teamwork.entry USING btree (county, written_at) WHERE (state = 'open'::text);
CREATE INDEX entry_report ON teamwork.entry USING btree (county, report, written_at, id);
alter table teamwork.entry enable row level security;
alter table teamwork.entry force row level security;
create policy county on teamwork.entry as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select, update on teamwork.entry to maple_app;
comment on table teamwork.entry is 'What was written into a report: progress, or a problem with where it is and what became of it.';

create table teamwork.entry_word (
  county integer not null,
  entry uuid not null,
  serial smallint not null,
  kind text not null,
  words text not null,
  written_by text not null,
  written_at timestamp with time zone not null,
  constraint entry_word_pkey PRIMARY KEY (county, entry, serial),
  constraint entry_word_kind_check CHECK ((kind = ANY (ARRAY['before'::text, 'addition'::text]))),
  constraint entry_word_county_entry_fkey FOREIGN KEY (county, entry) REFERENCES teamwork.entry(county, id) ON DELETE CASCADE
);
alter table teamwork.entry_word enable row level security;
alter table teamwork.entry_word force row level security;
create policy county on teamwork.entry_word as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on teamwork.entry_word to maple_app;
comment on table teamwork.entry_word is 'What an entry said before it was corrected on its day, and what was added to it.';

create table teamwork.hand_over (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  kind text not null,
  state text not null,
  from_unit uuid,
  from_holder uuid,
  to_unit uuid not null,
  to_staff uuid,
  reason text not null,
  overrules text,
  words text not null,
  given_by text not null,
  given_at timestamp with time zone not null,
  answer text,
  answer_words text default ''::text not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint hand_over_pkey PRIMARY KEY (county, id),
  constraint hand_over_kind_check CHECK ((kind = ANY (ARRAY['triage'::text, 'hand-over'::text]))),
  constraint hand_over_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'taken'::text, 'refused'::text, 'taken-back'::text, 'lapsed'::text]))),
  constraint hand_over_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX hand_over_from ON teamwork.hand_over USING btree (county, from_unit, given_at DESC, id DESC);
CREATE INDEX hand_over_matter ON teamwork.hand_over USING btree (county, matter, given_at);
CREATE UNIQUE INDEX hand_over_offered ON teamwork.hand_over USING btree (county, matter) WHERE (state = 'offered'::text);
CREATE INDEX hand_over_to ON teamwork.hand_over USING btree (county, to_unit, given_at DESC, id DESC);
alter table teamwork.hand_over enable row level security;
alter table teamwork.hand_over force row level security;
create policy county on teamwork.hand_over as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on teamwork.hand_over to maple_app;
comment on table teamwork.hand_over is 'A matter offered to another team; until it is taken it stays with the giver.';

create table teamwork.remark (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  state text not null,
  item text not null,
  words text not null,
  due_on date not null,
  round smallint default 1 not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  answer text default ''::text not null,
  answered_by text,
  answered_at timestamp with time zone,
  ended_by text,
  ended_at timestamp with time zone,
  constraint remark_pkey PRIMARY KEY (county, id),
  constraint remark_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text, 'withdrawn'::text]))),
  constraint remark_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX remark_matter ON teamwork.remark USING btree (county, matter, made_at);
CREATE INDEX remark_open ON teamwork.remark USING btree (county, due_on, id) WHERE (state = ANY (ARRAY['open'::text, 'answered'::text]));
alter table teamwork.remark enable row level security;
alter table teamwork.remark force row level security;
create policy county on teamwork.remark as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on teamwork.remark to maple_app;
comment on table teamwork.remark is 'What a supervisor finds missing in a file, what the handler answers, and its end.';

create table teamwork.report (
  county integer not null,
  id uuid not null,
  unit uuid not null,
  day date not null,
  begun_at timestamp with time zone not null,
  constraint report_pkey PRIMARY KEY (county, id),
  constraint report_county_unit_day_key UNIQUE (county, unit, day)
);
CREATE INDEX report_day ON teamwork.report USING btree (county, day DESC, id DESC);
alter table teamwork.report enable row level security;
alter table teamwork.report force row level security;
create policy county on teamwork.report as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on teamwork.report to maple_app;
comment on table teamwork.report is 'The report of a unit on a day of the county: one for each, begun by its first entry.';

create table track.agreement (
  county integer not null,
  track uuid not null,
  year smallint not null,
  number integer not null,
  held_at timestamp with time zone not null,
  facts_note uuid not null,
  content_note uuid not null,
  perform_by date,
  at_once boolean not null,
  host uuid not null,
  made_at timestamp with time zone not null,
  constraint agreement_pkey PRIMARY KEY (county, track),
  constraint agreement_county_track_fkey FOREIGN KEY (county, track) REFERENCES track.track(county, id)
);
CREATE UNIQUE INDEX agreement_number ON track.agreement USING btree (county, year, number);
alter table track.agreement enable row level security;
alter table track.agreement force row level security;
create policy county on track.agreement as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on track.agreement to maple_app;
comment on table track.agreement is 'An agreement before the police (Procedure 184); its words are notes of the matter and are forgotten with them.';

create table track.clock (
  county integer not null,
  track uuid not null,
  rule text not null,
  serial smallint not null,
  events jsonb not null,
  runs jsonb,
  due_at timestamp with time zone,
  constraint clock_pkey PRIMARY KEY (county, track, rule, serial),
  constraint clock_county_track_fkey FOREIGN KEY (county, track) REFERENCES track.track(county, id)
);
CREATE INDEX track_clock_due ON track.clock USING btree (county, due_at) WHERE (due_at IS NOT NULL);
alter table track.clock enable row level security;
alter table track.clock force row level security;
create policy county on track.clock as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on track.clock to maple_app;

create table track.party (
  county integer not null,
  id uuid not null,
  track uuid not null,
  person uuid not null,
  side text not null,
  role text not null,
  constraint party_pkey PRIMARY KEY (county, id),
  constraint party_role_check CHECK ((role = ANY (ARRAY['party'::text, 'guardian'::text, 'agent'::text, 'helper'::text]))),
  constraint party_side_check CHECK ((side = ANY (ARRAY['A'::text, 'B'::text, 'helper'::text]))),
  constraint party_county_track_fkey FOREIGN KEY (county, track) REFERENCES track.track(county, id)
);
CREATE INDEX track_party ON track.party USING btree (county, track);
alter table track.party enable row level security;
alter table track.party force row level security;
create policy county on track.party as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on track.party to maple_app;
comment on table track.party is 'Who stands on which side of a mediation by the police; names are in resident.person.';

create table track.track (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  kind text not null,
  state text not null,
  -- Codes of what was ticked of the matter; nothing of a person.
  facts text[] default '{}'::text[] not null,
  line text not null,
  overruled boolean not null,
  note uuid,
  chosen_by text not null,
  chosen_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  guardian_told boolean,
  constraint track_pkey PRIMARY KEY (county, id),
  constraint track_county_matter_fkey FOREIGN KEY (county, matter) REFERENCES matter.matter(county, id)
);
CREATE INDEX track_matter ON track.track USING btree (county, matter, chosen_at);
alter table track.track enable row level security;
alter table track.track force row level security;
create policy county on track.track as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on track.track to maple_app;
comment on table track.track is 'A legal track that somebody chose: on which facts of the matter, by which line of the law, overruled with which reason.';

create table venue.answer (
  county integer not null,
  id uuid not null,
  offer uuid not null,
  matter uuid not null,
  compartment text not null,
  party uuid not null,
  options uuid[] not null,
  way text not null,
  at timestamp with time zone not null,
  constraint answer_pkey PRIMARY KEY (county, id),
  constraint answer_way_check CHECK ((way = ANY (ARRAY['link'::text, 'telephone'::text, 'present'::text]))),
  constraint answer_county_offer_fkey FOREIGN KEY (county, offer) REFERENCES venue.offer(county, id)
);
CREATE INDEX answer_matter ON venue.answer USING btree (county, matter);
alter table venue.answer enable row level security;
alter table venue.answer force row level security;
create policy compartment on venue.answer as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on venue.answer as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on venue.answer to maple_app;

create table venue.arrangement (
  county integer not null,
  mediation uuid not null,
  matter uuid not null,
  why text not null,
  needs text[] default '{}'::text[] not null,
  dialect text default ''::text not null,
  stagger smallint default 0 not null,
  first_side text,
  apart boolean default false not null,
  cool_until date,
  arranged_at timestamp with time zone not null,
  constraint arrangement_pkey PRIMARY KEY (county, mediation),
  constraint arrangement_check CHECK (((stagger = 0) = (first_side IS NULL))),
  constraint arrangement_first_side_check CHECK ((first_side = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint arrangement_stagger_check CHECK (((stagger >= 0) AND (stagger <= 60))),
  constraint arrangement_why_check CHECK ((why = ANY (ARRAY['screening'::text, 'asked'::text, 'judgement'::text]))),
  constraint arrangement_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE INDEX arrangement_matter ON venue.arrangement USING btree (county, matter);
alter table venue.arrangement enable row level security;
alter table venue.arrangement force row level security;
create policy county on venue.arrangement as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.arrangement to maple_app;

create table venue.booking (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  session uuid not null,
  kind text not null,
  room uuid,
  at timestamp with time zone not null,
  minutes smallint not null,
  interpreter uuid,
  needs text[] default '{}'::text[] not null,
  stagger smallint default 0 not null,
  first_side text,
  apart boolean default false not null,
  state text default 'standing'::text not null,
  booked_at timestamp with time zone not null,
  constraint booking_pkey PRIMARY KEY (county, id),
  constraint booking_check CHECK (((kind = 'room'::text) = (room IS NOT NULL))),
  constraint booking_first_side_check CHECK ((first_side = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint booking_kind_check CHECK ((kind = ANY (ARRAY['room'::text, 'visit'::text, 'vessel'::text, 'elsewhere'::text]))),
  constraint booking_minutes_check CHECK (((minutes >= 15) AND (minutes <= 480))),
  constraint booking_stagger_check CHECK (((stagger >= 0) AND (stagger <= 60))),
  constraint booking_state_check CHECK ((state = ANY (ARRAY['standing'::text, 'freed'::text]))),
  constraint booking_county_room_fkey FOREIGN KEY (county, room) REFERENCES venue.room(county, id),
  constraint booking_county_session_fkey FOREIGN KEY (county, session) REFERENCES mediation.session(county, id)
);
CREATE INDEX booking_at ON venue.booking USING btree (county, at) WHERE (state = 'standing'::text);
CREATE INDEX booking_matter ON venue.booking USING btree (county, matter);
CREATE UNIQUE INDEX booking_session ON venue.booking USING btree (county, session) WHERE (state = 'standing'::text);
alter table venue.booking enable row level security;
alter table venue.booking force row level security;
create policy county on venue.booking as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.booking to maple_app;

create table venue.choice (
  county integer not null,
  id uuid not null,
  choosing uuid not null,
  matter uuid not null,
  compartment text not null,
  party uuid not null,
  answer text not null,
  mediator uuid,
  way text not null,
  at timestamp with time zone not null,
  constraint choice_pkey PRIMARY KEY (county, id),
  constraint choice_answer_check CHECK ((answer = ANY (ARRAY['accept'::text, 'other'::text, 'committee'::text]))),
  constraint choice_check CHECK (((answer = 'committee'::text) = (mediator IS NULL))),
  constraint choice_way_check CHECK ((way = ANY (ARRAY['link'::text, 'telephone'::text, 'present'::text]))),
  constraint choice_county_choosing_fkey FOREIGN KEY (county, choosing) REFERENCES venue.choosing(county, id)
);
CREATE INDEX choice_matter ON venue.choice USING btree (county, matter);
alter table venue.choice enable row level security;
alter table venue.choice force row level security;
create policy compartment on venue.choice as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on venue.choice as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on venue.choice to maple_app;

create table venue.choosing (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  named uuid,
  shown uuid[] not null,
  state text not null,
  asked_at timestamp with time zone not null,
  mediator uuid,
  reason text default ''::text not null,
  settled_at timestamp with time zone,
  constraint choosing_pkey PRIMARY KEY (county, id),
  constraint choosing_state_check CHECK ((state = ANY (ARRAY['open'::text, 'agreed'::text, 'appointed'::text, 'dropped'::text]))),
  constraint choosing_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE INDEX choosing_matter ON venue.choosing USING btree (county, matter);
CREATE UNIQUE INDEX choosing_open ON venue.choosing USING btree (county, mediation) WHERE (state = 'open'::text);
alter table venue.choosing enable row level security;
alter table venue.choosing force row level security;
create policy county on venue.choosing as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.choosing to maple_app;

create table venue.closure (
  county integer not null,
  id uuid not null,
  room uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  why text not null,
  lifted_at timestamp with time zone,
  constraint closure_pkey PRIMARY KEY (county, id),
  constraint closure_check CHECK ((from_at < until_at)),
  constraint closure_county_room_fkey FOREIGN KEY (county, room) REFERENCES venue.room(county, id)
);
CREATE INDEX closure_room ON venue.closure USING btree (county, room, until_at);
alter table venue.closure enable row level security;
alter table venue.closure force row level security;
create policy county on venue.closure as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.closure to maple_app;

create table venue.feed (
  county integer not null,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint feed_pkey PRIMARY KEY (county, id),
  constraint feed_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'room'::text])))
);
CREATE UNIQUE INDEX feed_subject ON venue.feed USING btree (county, kind, subject) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX feed_token ON venue.feed USING btree (county, token_hash);
alter table venue.feed enable row level security;
alter table venue.feed force row level security;
create policy county on venue.feed as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.feed to maple_app;

create table venue.late_change (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null,
  session uuid not null,
  party uuid not null,
  reason text not null,
  way text not null,
  at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  constraint late_change_pkey PRIMARY KEY (county, id),
  constraint late_change_answer_check CHECK ((answer = ANY (ARRAY['moved'::text, 'stays'::text]))),
  constraint late_change_way_check CHECK ((way = ANY (ARRAY['link'::text, 'telephone'::text, 'present'::text]))),
  constraint late_change_county_session_fkey FOREIGN KEY (county, session) REFERENCES mediation.session(county, id)
);
CREATE INDEX late_change_matter ON venue.late_change USING btree (county, matter);
alter table venue.late_change enable row level security;
alter table venue.late_change force row level security;
create policy compartment on venue.late_change as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on venue.late_change as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.late_change to maple_app;

create table venue.offer (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  -- The session that is to be moved; null when a new one is to be planned.
  session uuid,
  kind text not null,
  place text default ''::text not null,
  minutes smallint not null,
  interpreter uuid,
  state text not null,
  asked_at timestamp with time zone not null,
  constraint offer_pkey PRIMARY KEY (county, id),
  constraint offer_kind_check CHECK ((kind = ANY (ARRAY['room'::text, 'visit'::text, 'vessel'::text, 'elsewhere'::text]))),
  constraint offer_minutes_check CHECK (((minutes >= 15) AND (minutes <= 480))),
  constraint offer_state_check CHECK ((state = ANY (ARRAY['open'::text, 'planned'::text, 'withdrawn'::text]))),
  constraint offer_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE INDEX offer_matter ON venue.offer USING btree (county, matter);
CREATE UNIQUE INDEX offer_open ON venue.offer USING btree (county, mediation) WHERE (state = 'open'::text);
alter table venue.offer enable row level security;
alter table venue.offer force row level security;
create policy county on venue.offer as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.offer to maple_app;

create table venue.option (
  county integer not null,
  id uuid not null,
  offer uuid not null,
  at timestamp with time zone not null,
  room uuid,
  constraint option_pkey PRIMARY KEY (county, id),
  constraint option_county_offer_fkey FOREIGN KEY (county, offer) REFERENCES venue.offer(county, id)
);
CREATE INDEX option_offer ON venue.option USING btree (county, offer);
alter table venue.option enable row level security;
alter table venue.option force row level security;
create policy county on venue.option as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select on venue.option to maple_app;

create table venue.quarter (
  county integer not null,
  room uuid not null,
  at timestamp with time zone not null,
  booking uuid not null,
  constraint quarter_pkey PRIMARY KEY (county, room, at),
  constraint quarter_county_booking_fkey FOREIGN KEY (county, booking) REFERENCES venue.booking(county, id)
);
CREATE INDEX quarter_booking ON venue.quarter USING btree (county, booking);
alter table venue.quarter enable row level security;
alter table venue.quarter force row level security;
create policy county on venue.quarter as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant delete, insert, select on venue.quarter to maple_app;
comment on table venue.quarter is 'The quarter-hours that a booking takes of its room: the key lets no two bookings have the same one.';

create table venue.room (
  county integer not null,
  id uuid not null,
  unit uuid not null,
  name_zh text not null,
  name_en text not null,
  address text not null,
  seats smallint not null,
  has text[] default '{}'::text[] not null,
  hours jsonb not null,
  closed_on date,
  constraint room_pkey PRIMARY KEY (county, id),
  constraint room_seats_check CHECK (((seats >= 2) AND (seats <= 200))),
  constraint room_county_unit_fkey FOREIGN KEY (county, unit) REFERENCES grid.unit(county, id)
);
alter table venue.room enable row level security;
alter table venue.room force row level security;
create policy county on venue.room as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.room to maple_app;

create table venue.safety (
  county integer not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null,
  mediation uuid not null,
  seats text not null,
  leave text not null,
  call text not null,
  stop text not null,
  at timestamp with time zone not null,
  constraint safety_pkey PRIMARY KEY (county, id),
  constraint safety_county_mediation_fkey FOREIGN KEY (county, mediation) REFERENCES mediation.mediation(county, id)
);
CREATE INDEX safety_matter ON venue.safety USING btree (county, matter);
alter table venue.safety enable row level security;
alter table venue.safety force row level security;
create policy compartment on venue.safety as restrictive for all using ((('*'::text = ANY (platform.opened())) OR ((((matter)::text || ':'::text) || compartment) = ANY (platform.opened()))));
create policy county on venue.safety as permissive for all using ((county = platform.county())) with check ((county = platform.county()));
grant insert, select, update on venue.safety to maple_app;
comment on table venue.safety is 'Who sits where, how each side leaves, whom to call, when to stop: for the mediators alone.';

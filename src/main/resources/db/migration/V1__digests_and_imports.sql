-- Sources, digests, entries with their revisions and imported states, import runs.
-- ${blob}, ${text} and ${binary} are what the database at hand calls bytes and texts
-- without limit and a comparison by code points.

create sequence source_seq start with 1 increment by 50;
create sequence content_seq start with 1 increment by 50;
create sequence entry_seq start with 1 increment by 50;
create sequence revision_seq start with 1 increment by 50;
create sequence imported_state_seq start with 1 increment by 50;
create sequence import_run_seq start with 1 increment by 1;
create sequence import_file_seq start with 1 increment by 50;
create sequence import_diagnostic_seq start with 1 increment by 50;

create table source (
  id bigint primary key,
  digest_date date not null,
  sha256 varchar(64) not null,
  path varchar(1000) not null,
  bytes ${blob} not null,
  author varchar(500),
  address varchar(2000),
  licence varchar(500),
  imported_at timestamp(6) with time zone not null,
  constraint source_identity unique (digest_date, sha256)
);

create table digest (
  digest_date date primary key,
  source_id bigint not null references source (id),
  paper_count integer not null,
  version integer not null
);
create index digest_source on digest (source_id);

create table content (
  id bigint primary key,
  json ${text} not null
);

create table entry (
  id bigint primary key,
  digest_date date not null references digest (digest_date),
  arxiv_id varchar(32) not null,
  position integer not null,
  vanished boolean not null,
  source_id bigint not null references source (id),
  newest_revision integer not null,
  published_revision integer,
  status varchar(16),
  title varchar(10000) not null,
  title_key varchar(200) ${binary} not null,
  authors varchar(1000000) not null,
  search_key varchar(1000000) not null,
  votes integer,
  thumbnail varchar(2000),
  video varchar(2000),
  version integer not null,
  constraint entry_identity unique (digest_date, arxiv_id)
);
create index entry_place on entry (digest_date, position);
create index entry_paper on entry (arxiv_id, digest_date);
create index entry_votes on entry (votes desc nulls last, digest_date, position);
create index entry_title on entry (title_key, digest_date, position);
create index entry_status on entry (status, digest_date, position);
create index entry_source on entry (source_id);

create table entry_author (
  entry_id bigint not null references entry (id),
  position integer not null,
  name varchar(10000) not null,
  slug varchar(80) not null,
  primary key (entry_id, position)
);
create index entry_author_slug on entry_author (slug);

create table revision (
  id bigint primary key,
  entry_id bigint not null references entry (id),
  number integer not null,
  origin varchar(16) not null,
  status varchar(16) not null,
  author varchar(200),
  reason varchar(2000),
  created_at timestamp(6) with time zone not null,
  content_id bigint not null references content (id),
  constraint revision_identity unique (entry_id, number)
);
create index revision_content on revision (content_id);

create table imported_state (
  id bigint primary key,
  entry_id bigint not null references entry (id),
  source_id bigint not null references source (id),
  content_id bigint not null references content (id),
  position integer not null,
  first_line integer not null,
  last_line integer not null,
  pending boolean not null,
  constraint imported_state_identity unique (entry_id, source_id)
);
create index imported_state_source on imported_state (source_id);
create index imported_state_content on imported_state (content_id);

create table import_run (
  id bigint primary key,
  state varchar(16) not null,
  folder varchar(1000) not null,
  started_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone
);

create table import_file (
  id bigint primary key,
  run_id bigint not null references import_run (id),
  path varchar(1000) not null,
  state varchar(16) not null,
  sha256 varchar(64),
  digest_date date,
  entries integer not null,
  constraint import_file_identity unique (run_id, path)
);

create table import_diagnostic (
  id bigint primary key,
  file_id bigint not null references import_file (id),
  line integer not null,
  last_line integer not null,
  severity varchar(16) not null,
  code varchar(40) not null,
  arguments varchar(10000) not null
);
create index import_diagnostic_file on import_diagnostic (file_id, line);

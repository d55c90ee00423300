-- Uploads, kept until they are imported or a day has gone; and of import runs who began them, how, and what became of them.

create sequence upload_seq start with 1 increment by 1;
create sequence upload_file_seq start with 1 increment by 50;

create table upload (
  id bigint primary key,
  person_id bigint not null references person (id),
  created_at timestamp(6) with time zone not null,
  complete boolean not null,
  author varchar(500),
  address varchar(2000),
  licence varchar(500)
);
create index upload_person on upload (person_id, created_at);
create index upload_created on upload (created_at);

-- A file has bytes and a day where it can be imported, else a code that says why it cannot. The numbers are of entries, as
-- they were planned when the day was as planned_for says.
create table upload_file (
  id bigint primary key,
  upload_id bigint not null references upload (id) on delete cascade,
  path varchar(1000) not null,
  sha256 varchar(64),
  bytes ${blob},
  digest_date date,
  papers integer not null,
  errors integer not null,
  warnings integer not null,
  code varchar(40),
  arguments varchar(10000),
  planned_for varchar(100),
  outcome varchar(16),
  added integer not null,
  changed integer not null,
  merged integer not null,
  conflicts integer not null,
  vanished integer not null,
  unchanged integer not null,
  constraint upload_file_identity unique (upload_id, path),
  constraint upload_file_day unique (upload_id, digest_date)
);

alter table import_run alter column folder drop not null;
alter table import_run add column kind varchar(16) default 'FOLDER' not null;
alter table import_run add column person_id bigint references person (id);
alter table import_run add column note varchar(2000);
-- The number of an upload that is no longer there once it is imported.
alter table import_run add column upload_id bigint;
alter table import_run add column seen_at timestamp(6) with time zone;
alter table import_run add column undone_at timestamp(6) with time zone;
alter table import_run add column undone_by bigint references person (id);
create index import_run_person on import_run (person_id);
create index import_run_undone_by on import_run (undone_by);
create index import_run_upload on import_run (upload_id);
create index import_run_state on import_run (state, id);
alter table import_file add column conflicts integer default 0 not null;
create index import_file_state on import_file (run_id, state);

-- The line that a diagnostic speaks of, as it stood there, cut where it is long.
alter table import_diagnostic add column excerpt varchar(1000);

insert into turn (name) values ('imports');

-- What undoing a run needs to put everything back, and what it did: from which source a day was read, and when; where an
-- entry came from; what was taken back; and what an import put together of people's and the machine's sentences.

create sequence day_source_seq start with 1 increment by 50;
create sequence undone_seq start with 1 increment by 50;

-- That a source became the newest of its day. A day can return to a source that it had before.
create table day_source (
  id bigint primary key,
  digest_date date not null references digest (digest_date),
  source_id bigint not null references source (id),
  run_id bigint references import_run (id),
  read_at timestamp(6) with time zone not null,
  undone boolean not null
);
create index day_source_day on day_source (digest_date, read_at);
create index day_source_source on day_source (source_id);
create index day_source_run on day_source (run_id);
insert into day_source (id, digest_date, source_id, run_id, read_at, undone)
  select -2 * s.id, s.digest_date, s.id, s.run_id, s.imported_at, false from source s
  where exists (select 1 from digest d where d.digest_date = s.digest_date);
-- Where the newest source is not the one that came last, the day returned to it: by the run that touched its entries last,
-- unless that brought a source of the day.
insert into day_source (id, digest_date, source_id, run_id, read_at, undone)
  select -2 * d.source_id - 1, d.digest_date, d.source_id, r.run_id, coalesce(r.kept_at, current_timestamp), false
  from digest d join source s on s.id = d.source_id
  left join (select e.digest_date, max(b.run_id) as run_id, max(b.kept_at) as kept_at from entry_before b join entry e on e.id = b.entry_id
      where b.undone = false group by e.digest_date) r
    on r.digest_date = d.digest_date and not exists (select 1 from source o where o.digest_date = d.digest_date and o.run_id = r.run_id)
  where exists (select 1 from source o where o.digest_date = d.digest_date and o.imported_at > s.imported_at);

alter table entry_before add column source_id bigint references source (id);
create index entry_before_source on entry_before (source_id);
alter table entry_before add column taken_back boolean default false not null;

-- A state that was taken back, or that a watched folder brought although the same text was taken back.
alter table imported_state add column taken_back boolean default false not null;
-- An entry that is withdrawn because its import was taken back, and not because somebody found something wrong with it.
alter table entry add column taken_back boolean default false not null;
-- Nobody has to say so when a file brings such an entry again.
alter table entry_event alter column person_id drop not null;

-- Sections with sentences of both sides, put together by an import: of a revision, and of an entry until somebody has read it.
alter table revision add column joined boolean default false not null;
alter table entry add column joined boolean default false not null;
alter table checked add column joined boolean default false not null;
-- Whether the entry was withdrawn when it was checked: what is withdrawn is none of its paper's other days.
alter table checked add column withdrawn boolean default false not null;

alter table import_file add column vanished integer default 0 not null;
alter table import_file add column returned integer default 0 not null;
alter table import_file add column moved integer default 0 not null;

alter table import_run add column undo_begun_at timestamp(6) with time zone;

-- What undoing a run did: a day or an entry that was withdrawn, an entry that went back, or one that stayed, and why.
create table undone (
  id bigint primary key,
  run_id bigint not null references import_run (id),
  digest_date date not null references digest (digest_date),
  entry_id bigint references entry (id),
  what varchar(16) not null,
  why varchar(16),
  done_at timestamp(6) with time zone not null
);
create index undone_run on undone (run_id, digest_date);
create index undone_entry on undone (entry_id);

-- Imports merged with what people wrote: which run made what, what of the machine's text is settled, conflicts for an
-- editor to decide, how entries stood before a run, and days that were withdrawn.

create sequence conflict_seq start with 1 increment by 50;
create sequence entry_before_seq start with 1 increment by 50;

alter table source add column run_id bigint references import_run (id);
create index source_run on source (run_id);
alter table revision add column run_id bigint references import_run (id);
create index revision_run on revision (run_id);

alter table digest add column run_id bigint references import_run (id);
alter table digest add column withdrawn boolean default false not null;
alter table digest add column withdrawn_at timestamp(6) with time zone;
create index digest_run on digest (run_id);

-- What the newest imported state says that was taken, merged or decided. Until now such a state always made a revision.
alter table entry add column base_id bigint references content (id);
update entry set base_id = (select r.content_id from revision r where r.entry_id = entry.id and r.number =
  (select max(n.number) from revision n where n.entry_id = entry.id and n.origin = 'IMPORT'));
alter table entry alter column base_id set not null;
create index entry_base on entry (base_id);
alter table entry add column conflict boolean default false not null;
create index entry_conflict on entry (conflict, digest_date, position);

-- An imported state that clashes with what people wrote. An entry has at most one that is active; those decided stay.
create table conflict (
  id bigint primary key,
  entry_id bigint not null references entry (id),
  state_id bigint not null references imported_state (id),
  base_id bigint not null references content (id),
  run_id bigint references import_run (id),
  made_at timestamp(6) with time zone not null,
  active boolean,
  decision varchar(16),
  decided_at timestamp(6) with time zone,
  person_id bigint references person (id),
  reason varchar(2000),
  revision integer,
  version integer not null,
  constraint conflict_active unique (entry_id, active)
);
create index conflict_state on conflict (state_id);
create index conflict_base on conflict (base_id);
create index conflict_run on conflict (run_id);
create index conflict_person on conflict (person_id);

-- How an entry stood before a run touched it, so that the run can be undone.
create table entry_before (
  id bigint primary key,
  entry_id bigint not null references entry (id),
  run_id bigint not null references import_run (id),
  revision integer not null,
  position integer not null,
  vanished boolean not null,
  base_id bigint not null references content (id),
  conflict_id bigint references conflict (id),
  kept_at timestamp(6) with time zone not null,
  undone boolean not null,
  constraint entry_before_identity unique (entry_id, run_id)
);
create index entry_before_run on entry_before (run_id);
create index entry_before_base on entry_before (base_id);
create index entry_before_conflict on entry_before (conflict_id);

create index imported_state_pending on imported_state (pending);

-- What people do to entries: revisions of their own, judgements, flags; what they were typing; how the desk works.

create sequence entry_event_seq start with 1 increment by 50;
create sequence draft_seq start with 1 increment by 50;

alter table revision drop column author;
alter table revision add column person_id bigint references person (id);
alter table revision add column reverted_to integer;
create index revision_person on revision (person_id, created_at);

alter table entry add column hidden boolean default false not null;
alter table entry add column withdrawn boolean default false not null;
alter table entry add column newest_status varchar(16) default 'MACHINE' not null;
create index entry_newest_status on entry (newest_status, digest_date, position);

-- Changes of status and flags, append only. The revision is the newest one at that time.
create table entry_event (
  id bigint primary key,
  entry_id bigint not null references entry (id),
  revision integer not null,
  kind varchar(16) not null,
  before_value varchar(16) not null,
  after_value varchar(16) not null,
  person_id bigint not null references person (id),
  happened_at timestamp(6) with time zone not null,
  reason varchar(2000)
);
create index entry_event_entry on entry_event (entry_id, id);
create index entry_event_person on entry_event (person_id, happened_at);

-- One row.
create table policy (
  id integer primary key,
  approved_only boolean not null,
  own_approval boolean not null,
  version integer not null
);
insert into policy (id, approved_only, own_approval, version) values (1, false, true, 0);

-- Source authors whose licence forbids derivatives, but who agreed to corrections, as an admin confirmed.
create table consent (
  author varchar(500) primary key,
  person_id bigint not null references person (id),
  given_at timestamp(6) with time zone not null,
  note varchar(2000) not null
);

-- What somebody typed and did not save. A person has one active draft an entry; those put away stay.
create table draft (
  id bigint primary key,
  person_id bigint not null references person (id),
  entry_id bigint not null references entry (id),
  active boolean,
  loaded_revision integer not null,
  form ${text} not null,
  device varchar(200),
  created_at timestamp(6) with time zone not null,
  saved_at timestamp(6) with time zone not null,
  constraint draft_active unique (person_id, entry_id, active)
);
create index draft_entry on draft (entry_id);

-- Who has an entry open, as a hint.
create table presence (
  person_id bigint not null references person (id),
  entry_id bigint not null references entry (id),
  opened_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  primary key (person_id, entry_id)
);
create index presence_entry on presence (entry_id);

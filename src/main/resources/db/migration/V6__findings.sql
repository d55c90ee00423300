-- What checks found, what editors think of it, who works on what, and what was done to many entries at once.

create sequence finding_seq start with 1 increment by 50;
create sequence dismissal_seq start with 1 increment by 1;
create sequence bulk_seq start with 1 increment by 1;

-- A place where a check fired. It is the same one for as long as the text of its passage is the same.
create table finding (
  id bigint primary key,
  entry_id bigint not null references entry (id),
  check_name varchar(60) not null,
  severity varchar(16) not null,
  field varchar(16) not null,
  hash varchar(64) not null,
  number integer not null,
  section integer not null,
  start_at integer not null,
  end_at integer not null,
  text varchar(400) not null,
  korean_note varchar(1000),
  english_note varchar(1000),
  fixable boolean not null,
  state varchar(16) not null,
  found_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  closed_by bigint references person (id),
  scope varchar(16),
  reason varchar(2000),
  bulk_id bigint,
  constraint finding_identity unique (entry_id, check_name, field, hash, number)
);
create index finding_state on finding (state, check_name, entry_id);
create index finding_found on finding (found_at);
create index finding_closed on finding (closed_at, state);
create index finding_closed_by on finding (closed_by);
create index finding_bulk on finding (bulk_id);

-- Which revision of an entry was checked last, by which checks, and where that puts it in the queue.
create table checked (
  entry_id bigint primary key references entry (id),
  revision integer not null,
  fingerprint varchar(64) not null,
  conflict boolean not null,
  errors integer not null,
  warnings integer not null,
  infos integer not null,
  gravity integer not null,
  votes integer not null,
  digest_date date not null,
  checked_at timestamp(6) with time zone not null
);
create index checked_queue on checked (gravity desc, votes desc, digest_date desc, entry_id);
create index checked_fingerprint on checked (fingerprint);

-- A check that somebody does not want to hear of any more: on one entry, or altogether.
create table dismissal (
  id bigint primary key,
  check_name varchar(60) not null,
  entry_id bigint references entry (id),
  person_id bigint not null references person (id),
  given_at timestamp(6) with time zone not null,
  reason varchar(2000) not null
);
create index dismissal_entry on dismissal (entry_id, check_name);
create index dismissal_check on dismissal (check_name);
create index dismissal_person on dismissal (person_id);

-- Who works on an entry: a claim ends by itself, what was assigned does not.
create table claim (
  entry_id bigint primary key references entry (id),
  person_id bigint not null references person (id),
  given_by bigint not null references person (id),
  given_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone,
  bulk_id bigint
);
create index claim_person on claim (person_id);
create index claim_given_by on claim (given_by);

-- What somebody asked for many entries at once, and what became of it entry by entry.
create table bulk (
  id bigint primary key,
  kind varchar(16) not null,
  check_name varchar(60),
  asked varchar(2000) not null,
  person_id bigint not null references person (id),
  assignee_id bigint references person (id),
  reason varchar(2000),
  state varchar(16) not null,
  total integer not null,
  created_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  undone_by bigint references person (id),
  undone_at timestamp(6) with time zone
);
create index bulk_person on bulk (person_id);
create index bulk_assignee on bulk (assignee_id);
create index bulk_undone_by on bulk (undone_by);
create index bulk_state on bulk (state);

create table bulk_item (
  bulk_id bigint not null references bulk (id),
  entry_id bigint not null references entry (id),
  state varchar(16) not null,
  revision_before integer,
  revision_after integer,
  value_before varchar(40),
  told varchar(60),
  primary key (bulk_id, entry_id)
);
create index bulk_item_entry on bulk_item (entry_id);
create index bulk_item_state on bulk_item (bulk_id, state, entry_id);

insert into turn (name) values ('claims');

-- People, how they sign in, and what was done by whom. Secrets are kept as hashes only.

create sequence person_seq start with 1 increment by 1;
create sequence sign_in_seq start with 1 increment by 50;
create sequence invitation_seq start with 1 increment by 1;
create sequence api_token_seq start with 1 increment by 1;
create sequence parked_seq start with 1 increment by 1;
create sequence audit_event_seq start with 1 increment by 50;

create table person (
  id bigint primary key,
  name varchar(50) not null,
  display_name varchar(100) not null,
  password_hash varchar(500) not null,
  role varchar(16) not null,
  disabled boolean not null,
  single_keys boolean not null,
  created_at timestamp(6) with time zone not null,
  password_changed_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone,
  version integer not null,
  constraint person_name unique (name)
);

create table sign_in (
  id bigint primary key,
  person_id bigint not null references person (id),
  token_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  address varchar(64) not null,
  device varchar(500),
  constraint sign_in_token unique (token_hash)
);
create index sign_in_person on sign_in (person_id);
create index sign_in_created on sign_in (created_at);

-- A one-time code: for the first admin, for somebody new, or for a new password.
create table invitation (
  id bigint primary key,
  kind varchar(16) not null,
  code_hash varchar(64) not null,
  role varchar(16) not null,
  note varchar(200),
  person_id bigint references person (id),
  created_by bigint references person (id),
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  version integer not null,
  constraint invitation_code unique (code_hash)
);
create index invitation_person on invitation (person_id);
create index invitation_created_by on invitation (created_by);

create table api_token (
  id bigint primary key,
  person_id bigint not null references person (id),
  name varchar(100) not null,
  token_hash varchar(64) not null,
  role varchar(16) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint api_token_hash unique (token_hash)
);
create index api_token_person on api_token (person_id);

-- Failed tries, by what they were counted for: an account or an address.
create table throttle (
  bucket varchar(200) primary key,
  failures integer not null,
  last_at timestamp(6) with time zone not null
);
create index throttle_last on throttle (last_at);

-- A form that was sent when its sign-in had ended, for the person who then signed in again.
create table parked (
  id bigint primary key,
  person_id bigint not null references person (id),
  path varchar(2000) not null,
  parameters ${text} not null,
  created_at timestamp(6) with time zone not null
);
create index parked_person on parked (person_id);
create index parked_created on parked (created_at);

-- What only one transaction may do at a time, on whichever server: it locks the row of that name first.
create table turn (
  name varchar(20) primary key
);
insert into turn (name) values ('accounts');
insert into turn (name) values ('throttle');

create table audit_event (
  id bigint primary key,
  happened_at timestamp(6) with time zone not null,
  person_id bigint references person (id),
  actor varchar(100),
  action varchar(60) not null,
  subject varchar(500) not null,
  before_value varchar(4000),
  after_value varchar(4000)
);
create index audit_event_time on audit_event (happened_at, id);
create index audit_event_person on audit_event (person_id, happened_at);
create index audit_event_action on audit_event (action, happened_at);

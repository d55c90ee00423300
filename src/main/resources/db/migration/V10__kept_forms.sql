-- A form that was sent when its sign-in had ended is kept before anybody signs in again: found by an unguessable code, by the
-- browser that sent it, and by the person whose it is, where that is known. What was kept
-- before, for a day and under a number that others could guess, is not taken along.
drop table parked;
drop sequence parked_seq;

create sequence kept_form_seq start with 1 increment by 1;

create table kept_form (
  id bigint primary key,
  code_hash varchar(64) not null unique,
  browser_hash varchar(64) not null,
  person_id bigint references person (id),
  client varchar(100) not null,
  address ${text} not null,
  fields ${text} not null,
  size integer not null,
  created_at timestamp(6) with time zone not null
);
create index kept_form_person on kept_form (person_id);
create index kept_form_created on kept_form (created_at);

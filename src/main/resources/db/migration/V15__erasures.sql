-- What is left of an entry that was erased: that it was, when, by whom and why, and whether readers had ever seen it. No import brings its paper to the day again.
create sequence erased_entry_seq start with 1 increment by 1;
create table erased_entry (
  id bigint primary key,
  digest_date date not null references digest (digest_date),
  arxiv_id varchar(32) not null,
  person_id bigint not null references person (id),
  erased_at timestamp(6) with time zone not null,
  reason varchar(2000) not null,
  seen boolean not null,
  constraint erased_entry_identity unique (digest_date, arxiv_id)
);
create index erased_entry_paper on erased_entry (arxiv_id);
create index erased_entry_person on erased_entry (person_id);

-- A person whose data were erased stays as a number, so that history keeps its order. Who did it is no foreign key, so that rows of
-- people can be written in any order.
alter table person add column erased_at timestamp(6) with time zone;
alter table person add column erased_by bigint;
alter table person add column erasure_reason varchar(2000);
create index person_erased_by on person (erased_by);

-- That authors withdrew their paper at arXiv, as an editor says it. A paper has at most one such mark that is active; those taken away stay.
create sequence author_withdrawal_seq start with 1 increment by 1;
create table author_withdrawal (
  id bigint primary key,
  arxiv_id varchar(32) not null,
  arxiv_version integer,
  reason varchar(2000) not null,
  person_id bigint not null references person (id),
  marked_at timestamp(6) with time zone not null,
  active boolean,
  ended_by bigint references person (id),
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000),
  constraint author_withdrawal_active unique (arxiv_id, active)
);
create index author_withdrawal_person on author_withdrawal (person_id);
create index author_withdrawal_ended_by on author_withdrawal (ended_by);

-- What readers are told of the reason for unpublishing an entry; null if nothing.
alter table entry_event add column reader_reason varchar(2000);

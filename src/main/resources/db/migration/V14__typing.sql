-- A press of a button ends what its page typed. Such ends are counted: what a page sends by itself that knows of fewer was sent
-- before the last of them. The page of the last save tells a save that is sent again.
create table typing (
  person_id bigint not null references person (id),
  entry_id bigint not null references entry (id),
  ends integer not null,
  page varchar(40),
  saved_page varchar(40),
  saved_turn integer not null,
  saved_ends integer not null,
  saved_revision integer not null,
  primary key (person_id, entry_id)
);
create index typing_entry on typing (entry_id);

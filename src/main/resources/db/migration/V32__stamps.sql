-- The data version at which an entry changed last, so that the search index, feeds and exports can ask for what changed since. 0 if that
-- was before there were stamps.
alter table entry add column stamp bigint default 0 not null;
create index entry_stamp on entry (stamp, id);

-- The same for entries that were erased. Null if that was before there were stamps.
alter table erased_entry add column entry_id bigint;
alter table erased_entry add column stamp bigint default 0 not null;
create index erased_entry_stamp on erased_entry (stamp);

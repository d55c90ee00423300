-- The reader gets better: which version of it read a source. An imported state is known by its entry, its source and the version
-- that read it. What was read before versions were counted, version 1 read.
alter table imported_state add column reading integer default 1 not null;
alter table imported_state drop constraint imported_state_identity;
alter table imported_state add constraint imported_state_identity unique (entry_id, source_id, reading);
alter table entry add column reading integer default 1 not null;
alter table entry_before add column reading integer default 1 not null;
alter table digest add column reading integer default 1 not null;
alter table day_source add column reading integer default 1 not null;
-- Whether the day had the source already, and somebody had it read again.
alter table day_source add column reread boolean default false not null;
-- The newest version that read a source, whether or not it found anything else there.
alter table source add column reader integer default 1 not null;

-- An upload whose files are the sources that days have.
alter table upload add column reread boolean default false not null;

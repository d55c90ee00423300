-- The beginning of a summary stands below the title in tables. Authors are found whatever the case that a name is typed in.
-- Both columns are filled by V27.
alter table entry add column if not exists lead varchar(1000);
alter table entry_author add column if not exists folded_slug varchar(80) ${binary};
create index if not exists entry_author_folded_slug on entry_author (folded_slug);

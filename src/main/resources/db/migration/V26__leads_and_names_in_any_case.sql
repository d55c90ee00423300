-- The beginning of a summary stands below the title in tables. Authors are found whatever the case that a name is typed in.
-- Both columns are filled by V27.
alter table entry add column lead varchar(1000);
alter table entry_author add column folded_slug varchar(80) ${binary};
create index entry_author_folded_slug on entry_author (folded_slug);

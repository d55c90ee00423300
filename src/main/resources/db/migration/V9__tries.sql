-- How often a file of an import run was tried since it was last read to its end.
alter table import_file add column tries integer default 0 not null;

-- How many files of the folder were as they had been read before: they are counted, and not listed with each restart.
alter table import_run add column unchanged bigint default 0 not null;

-- The attribution of the settings with which a file of the folder was read last. Null if a version before this one read it.
alter table folder_file add column attribution_sha256 varchar(64);

-- Which bytes the watched folder had at a path when they were read last: only others are news. A path is found by its hash,
-- since an index does not hold the longest ones.
create table folder_file (
  path_hash varchar(64) primary key,
  path varchar(1000) not null,
  sha256 varchar(64) not null,
  read_at timestamp(6) with time zone not null
);

-- Whether somebody said that a file takes its day's place however little of it can be read.
alter table import_file add column sure boolean default false not null;

-- The server that does a run: its host and port.
alter table import_run add column node varchar(300);

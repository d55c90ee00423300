-- How often what readers see has changed: moved by every commit that changes it, and read first by every page.
create table data_version (
  id integer primary key,
  moved bigint not null
);
insert into data_version (id, moved) values (1, 1);

-- Which policy the columns of a day's entries follow: its own, which is that of all soon after it changed.
alter table digest add column approved_only boolean default false not null;
update digest set approved_only = (select approved_only from policy where id = 1);
create index digest_follows on digest (approved_only, digest_date);

-- How many papers readers see if they see approved revisions only; paper_count is their number otherwise.
alter table digest add column approved_count integer default 0 not null;
update digest set approved_count = (select count(*) from entry e where e.digest_date = digest.digest_date
  and e.published_revision is not null and e.status = 'APPROVED');

-- The undo of a run that is in progress: why, how many days it has, and those that are still to be undone.
-- Without a reference to the day, which would wait for whoever is writing to it.
alter table import_run add column undo_reason varchar(2000);
alter table import_run add column undo_days integer;
create table undo_day (
  run_id bigint not null references import_run (id),
  digest_date date not null,
  primary key (run_id, digest_date)
);

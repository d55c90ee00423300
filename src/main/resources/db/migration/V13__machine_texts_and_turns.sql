-- A text is kept once for an entry: its revisions and imported states that say the same have the same content.
create table entry_content (
  entry_id bigint not null,
  content_id bigint not null,
  primary key (entry_id, content_id)
);
insert into entry_content (entry_id, content_id)
  select entry_id, content_id from revision union select entry_id, content_id from imported_state;
create table same_content (
  entry_id bigint not null,
  content_id bigint not null,
  first_id bigint not null,
  primary key (entry_id, content_id)
);
insert into same_content (entry_id, content_id, first_id)
  select l.entry_id, l.content_id, min(f.content_id) from entry_content l
  join entry_content f on f.entry_id = l.entry_id and f.content_id < l.content_id
  join content later on later.id = l.content_id join content earlier on earlier.id = f.content_id
  where later.json = earlier.json group by l.entry_id, l.content_id;
update revision set content_id = (select s.first_id from same_content s where s.entry_id = revision.entry_id and s.content_id = revision.content_id)
  where exists (select 1 from same_content s where s.entry_id = revision.entry_id and s.content_id = revision.content_id);
update imported_state set content_id = (select s.first_id from same_content s where s.entry_id = imported_state.entry_id and s.content_id = imported_state.content_id)
  where exists (select 1 from same_content s where s.entry_id = imported_state.entry_id and s.content_id = imported_state.content_id);
update entry set base_id = (select s.first_id from same_content s where s.entry_id = entry.id and s.content_id = entry.base_id)
  where exists (select 1 from same_content s where s.entry_id = entry.id and s.content_id = entry.base_id);
update conflict set base_id = (select s.first_id from same_content s where s.entry_id = conflict.entry_id and s.content_id = conflict.base_id)
  where exists (select 1 from same_content s where s.entry_id = conflict.entry_id and s.content_id = conflict.base_id);
update entry_before set base_id = (select s.first_id from same_content s where s.entry_id = entry_before.entry_id and s.content_id = entry_before.base_id)
  where exists (select 1 from same_content s where s.entry_id = entry_before.entry_id and s.content_id = entry_before.base_id);
delete from content where id in (select content_id from same_content)
  and not exists (select 1 from revision r where r.content_id = content.id)
  and not exists (select 1 from imported_state i where i.content_id = content.id)
  and not exists (select 1 from entry e where e.base_id = content.id)
  and not exists (select 1 from conflict c where c.base_id = content.id)
  and not exists (select 1 from entry_before b where b.base_id = content.id);
drop table same_content;
drop table entry_content;

-- What an import said is the machine's, whoever made the entry say it again; and what undoing an import brought back is not
-- approved where nobody approved it.
create table wrong_status (
  entry_id bigint not null,
  revision_id bigint not null,
  status varchar(16) not null,
  primary key (entry_id, revision_id)
);
insert into wrong_status (entry_id, revision_id, status)
  select r.entry_id, r.id, case when exists (select 1 from imported_state i where i.entry_id = r.entry_id and i.content_id = r.content_id)
    then 'MACHINE' else 'CORRECTED' end
  from revision r where r.status = 'CORRECTED' and exists (select 1 from imported_state i where i.entry_id = r.entry_id and i.content_id = r.content_id)
    or r.status = 'APPROVED' and r.origin = 'REVERT' and r.run_id is not null and not exists (select 1 from entry_event v
      where v.entry_id = r.entry_id and v.revision = r.number and v.kind = 'STATUS' and v.after_value = 'APPROVED');
update revision set status = (select w.status from wrong_status w where w.entry_id = revision.entry_id and w.revision_id = revision.id)
  where exists (select 1 from wrong_status w where w.entry_id = revision.entry_id and w.revision_id = revision.id);
-- Readers who see approved revisions only see the one that was approved, which says the same.
update entry set published_revision = (select max(r.number) from revision r where r.entry_id = entry.id and r.status = 'APPROVED')
  where published_revision is not null and exists (select 1 from policy where policy.approved_only = true)
  and exists (select 1 from wrong_status w where w.entry_id = entry.id);
update revision set published_at = current_timestamp where published_at is null
  and exists (select 1 from wrong_status w where w.entry_id = revision.entry_id)
  and exists (select 1 from entry e where e.id = revision.entry_id and e.published_revision = revision.number);
-- An entry has a copy of two statuses: that of the revision that is published, or would be if it were not out of sight, and that of the newest.
update entry set newest_status = (select r.status from revision r where r.entry_id = entry.id and r.number = entry.newest_revision),
  joined = (select r.joined and r.status = 'CORRECTED' from revision r where r.entry_id = entry.id and r.number = entry.newest_revision),
  status = (select r.status from revision r where r.entry_id = entry.id and r.number = coalesce(entry.published_revision,
    (select max(p.number) from revision p where p.entry_id = entry.id and (p.status = 'APPROVED' or p.status <> 'RETURNED'
      and not exists (select 1 from policy where policy.approved_only = true))), entry.newest_revision))
  where exists (select 1 from wrong_status w where w.entry_id = entry.id);
drop table wrong_status;

-- What becomes of a day is told apart by turns: each transaction that has the day for itself takes the next number, whatever
-- the clocks of servers say. What happened before is put in order by its time, as that is all there is.
alter table digest add column turn integer default 0 not null;
alter table digest add column withdrawn_turn integer;
alter table day_source add column turn integer default 0 not null;
alter table entry_before add column turn integer default 0 not null;
alter table entry_event add column turn integer default 0 not null;
alter table conflict add column decided_turn integer;
create table day_moment (
  digest_date date not null,
  moment timestamp(6) with time zone not null,
  turn integer not null,
  primary key (digest_date, moment)
);
insert into day_moment (digest_date, moment, turn)
  select m.digest_date, m.moment, row_number() over (partition by m.digest_date order by m.moment) from (
    select s.digest_date as digest_date, s.read_at as moment from day_source s
    union select e.digest_date, b.kept_at from entry_before b join entry e on e.id = b.entry_id
    union select e.digest_date, v.happened_at from entry_event v join entry e on e.id = v.entry_id
    union select e.digest_date, c.decided_at from conflict c join entry e on e.id = c.entry_id where c.decided_at is not null
    union select d.digest_date, d.withdrawn_at from digest d where d.withdrawn_at is not null) m;
update day_source set turn = (select m.turn from day_moment m where m.digest_date = day_source.digest_date and m.moment = day_source.read_at);
update entry_before set turn = (select m.turn from day_moment m join entry e on e.digest_date = m.digest_date
  where e.id = entry_before.entry_id and m.moment = entry_before.kept_at);
update entry_event set turn = (select m.turn from day_moment m join entry e on e.digest_date = m.digest_date
  where e.id = entry_event.entry_id and m.moment = entry_event.happened_at);
update conflict set decided_turn = (select m.turn from day_moment m join entry e on e.digest_date = m.digest_date
  where e.id = conflict.entry_id and m.moment = conflict.decided_at);
update digest set turn = coalesce((select max(m.turn) from day_moment m where m.digest_date = digest.digest_date), 0),
  withdrawn_turn = (select m.turn from day_moment m where m.digest_date = digest.digest_date and m.moment = digest.withdrawn_at);
drop table day_moment;

-- A run is taken back only in part where that began and did not end.
update import_run set undone_at = null where undo_begun_at > undone_at;

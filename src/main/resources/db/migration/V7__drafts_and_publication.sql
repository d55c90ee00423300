-- What readers may see of the history is what they once saw: when a revision was published first.
alter table revision add column published_at timestamp(6) with time zone;
update revision set published_at = created_at where status <> 'RETURNED'
  and (status = 'APPROVED' or not exists (select 1 from policy where policy.approved_only = true))
  and exists (select 1 from entry e where e.id = revision.entry_id and e.hidden = false and e.withdrawn = false
    and revision.number <= e.published_revision);

-- A draft tells which page it was typed on last, and what stepped aside for the draft of another page.
alter table draft add column page varchar(40);
alter table draft add column turn integer default 0 not null;
alter table draft add column displaced boolean default false not null;

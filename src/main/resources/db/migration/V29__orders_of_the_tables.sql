-- An index for each order of the readers' table, with all that its filters and what readers may see depend on, so that a page far down
-- the table walks keys only. Ties are ordered by day and place in both directions, so each direction has its own index.
drop index entry_place;
drop index entry_votes;
drop index entry_title;
drop index entry_status;
create index entry_date on entry (digest_date, position, published_revision, status, votes, id);
create index entry_date_down on entry (digest_date desc, position, published_revision, status, votes, id);
create index entry_votes on entry (votes nulls last, digest_date, position, published_revision, status, id);
create index entry_votes_down on entry (votes desc nulls last, digest_date, position, published_revision, status, id);
create index entry_title on entry (title_key, digest_date, position, published_revision, status, votes, id);
create index entry_title_down on entry (title_key desc, digest_date, position, published_revision, status, votes, id);
create index entry_status on entry (status, digest_date, position, published_revision, votes, id);
create index entry_status_down on entry (status desc, digest_date, position, published_revision, votes, id);
-- The days before one, the nearest first.
create index digest_date_down on digest (digest_date desc, withdrawn, paper_count);
-- The desk's table by status from its end, and what was done since a day.
create index entry_newest_status_down on entry (newest_status desc, digest_date, position);
create index revision_created on revision (created_at, person_id);

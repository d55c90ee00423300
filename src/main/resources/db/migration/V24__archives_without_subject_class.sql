-- math.GT/0309136 and math/0309136 are one paper: the subject class is no part of its identifier. If a day has both, the one that has
-- no subject class, or the older one, keeps the identifier, and the other stays as it is.
update entry set arxiv_id = regexp_replace(arxiv_id, '\.[A-Z]{2}/', '/')
  where arxiv_id like '%.__/%' and not exists (select 1 from entry o where o.digest_date = entry.digest_date and o.id <> entry.id
    and regexp_replace(o.arxiv_id, '\.[A-Z]{2}/', '/') = regexp_replace(entry.arxiv_id, '\.[A-Z]{2}/', '/')
    and (o.arxiv_id not like '%.__/%' or o.id < entry.id));
update imported_state set arxiv_id = regexp_replace(arxiv_id, '\.[A-Z]{2}/', '/') where arxiv_id like '%.__/%';
update erased_entry set arxiv_id = regexp_replace(arxiv_id, '\.[A-Z]{2}/', '/')
  where arxiv_id like '%.__/%' and not exists (select 1 from erased_entry o where o.digest_date = erased_entry.digest_date
    and o.id <> erased_entry.id and regexp_replace(o.arxiv_id, '\.[A-Z]{2}/', '/') = regexp_replace(erased_entry.arxiv_id, '\.[A-Z]{2}/', '/')
    and (o.arxiv_id not like '%.__/%' or o.id < erased_entry.id));

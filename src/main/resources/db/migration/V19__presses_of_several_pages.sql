-- Several pages may wait for the answer to a press at once: the last press of each of them is remembered here.
alter table typing alter column page set data type varchar(400);

-- A page of the log of some days, of one user or of one sort of deed, without looking at a million rows.
CREATE INDEX access_log_by_time ON access_log (at);
CREATE INDEX access_log_by_action ON access_log (action, at);

DROP INDEX access_log_by_user;
CREATE INDEX access_log_by_user ON access_log (user_id, at) WHERE user_id IS NOT NULL;

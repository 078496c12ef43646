-- Every order in which a list of any length is told has its index.

CREATE INDEX unpaid_work_by_last_day ON unpaid_work (complete_by, case_id);
DROP INDEX week_plan_by_week;
CREATE INDEX week_plan_by_week ON week_plan (week_on, made_at, id);
CREATE INDEX week_plan_by_making ON week_plan (made_at, id);

-- Outcomes of commands are kept for two days (checks/retention-plan.ts); the nightly job forgets older ones.
grant delete on platform.command to maple_app;

-- Who opened a file is kept for three years (checks/retention-plan.ts).
grant delete on files.viewing to maple_app;

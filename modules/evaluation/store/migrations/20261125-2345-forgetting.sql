-- That the counts were proved is kept for three years (checks/retention-plan.ts).
grant delete on evaluation.recount to maple_app;

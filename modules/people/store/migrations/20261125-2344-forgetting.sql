-- Members go three years after they left, with their trainings (checks/retention-plan.ts).
grant delete on people.member, people.training to maple_app;

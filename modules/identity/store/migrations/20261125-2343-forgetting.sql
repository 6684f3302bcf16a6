-- Sessions, accounts, links and programs end with their time of keeping (checks/retention-plan.ts).
grant delete on identity.account, identity.session, identity.hold, identity.program to maple_app;

export type { Staff, StaffPost } from "./model/staff.ts";

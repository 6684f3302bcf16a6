export { ReminderNote } from "./portal/reminder-note.tsx";

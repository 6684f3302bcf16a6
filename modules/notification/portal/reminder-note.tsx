import { dayWords, momentWords, Note, type Reader, tellerFor } from "@maple/matter/portal";
import { type Reminder, reminderWords } from "../model/notice.ts";

/** What a party should not miss, at the top of its page; what waits for its word stands there as a button already. */
export function ReminderNote({ reader, reminders }: { reader: Reader; reminders: readonly Reminder[] }) {
  const tell = tellerFor(reader);
  const shown = reminders.filter((one) => one.kind !== "check-waiting");
  if (shown.length === 0) return null;
  const when = (one: Reminder) =>
    one.at ? momentWords(one.at, reader) : one.dueOn ? dayWords(one.dueOn, reader) : "";
  return (
    <Note kind={shown.some((one) => one.kind === "obligation-overdue") ? "urgent" : "calm"}>
      <ul className="reminders">
        {shown.map((one) => (
          <li key={`${one.kind}-${one.about}`}>
            {tell(reminderWords[one.kind])}
            {reader.lang === "zh" ? "：" : ": "}
            <span className={one.kind === "obligation-overdue" ? "strong whole late" : "strong whole"}>
              {when(one)}
            </span>
          </li>
        ))}
      </ul>
    </Note>
  );
}

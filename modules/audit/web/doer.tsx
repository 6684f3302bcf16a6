import { type Role, roleWords } from "@maple/people";
import { useWords } from "@maple/platform/query";
import type { Doer, MatterMark } from "../model/audit.ts";
import { doerWords, auditWords as words } from "./audit-words.ts";

/** Who it was, with the post of that day. */
export function DoerName({ by }: { by: Doer }) {
  const { say, name } = useWords();
  const role = by.role ? (roleWords[by.role as Role] ?? null) : null;
  return (
    <span className="audit-who">
      <strong>{by.name ?? say(doerWords[by.kind] ?? doerWords.system!)}</strong>
      {by.kind === "staff" && (
        <span className="quiet">
          {role
            ? say(words.atPost, { role: say(role), unit: by.unitName ? name(by.unitName) : "" })
            : say(words.noPost)}
        </span>
      )}
    </span>
  );
}

/** A matter by its code and grid alone. */
export function Mark({ matter }: { matter: MatterMark }) {
  const { say, name } = useWords();
  return (
    <span className="audit-mark">
      {say(words.inMatter, { code: matter.code })}
      {matter.gridName && <span className="quiet"> · {name(matter.gridName)}</span>}
    </span>
  );
}

/** A moment on the wall clock of the county, to the second: here the order matters. */
export const wallClock = (at: string): string =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Shanghai",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(new Date(at));

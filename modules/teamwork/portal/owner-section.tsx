import { type Reader, tellerFor } from "@maple/matter/portal";
import type { FollowedOwner } from "../model/hand-over.ts";
import { ownerWords as words } from "./owner-words.ts";

/** Who handles a matter now, in one sentence, and a second one while it is being passed on. */
export function OwnerSection({ reader, owner }: { reader: Reader; owner: FollowedOwner }) {
  const tell = tellerFor(reader);
  const unit = owner.unit === null ? null : tell(owner.unit);
  if (unit === null && owner.holder === null) return null;
  const said =
    owner.holder === null
      ? tell(words.unit, { unit: unit ?? "" })
      : unit === null
        ? tell(words.nameAlone, { name: owner.holder })
        : tell(words.person, { unit, name: owner.holder });
  return (
    <section aria-labelledby="owner-title">
      <h2 id="owner-title">{tell(words.title)}</h2>
      <p>{said}</p>
      {owner.passing && <p>{tell(words.passing, { unit: tell(owner.passing) })}</p>}
    </section>
  );
}

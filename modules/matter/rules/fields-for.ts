import { type About, type Asker, mayAct } from "@maple/identity";
import { type Field, fieldPolicy, personFields } from "../model/field-policy.ts";

/** Whether staff may read a field of this matter: null when they may, else the named reason. */
export function mayReadField(asker: Asker, field: Field, about: About): string | null {
  return mayAct(asker, fieldPolicy[field].ability, about);
}

/** The fields of its parties that an asker may read here; everything else stays sealed (PIPL art. 6: the least data). */
export function personFieldsFor(asker: Asker, about: About): Array<(typeof personFields)[number]> {
  return personFields.filter((field) => mayReadField(asker, field, about) === null);
}

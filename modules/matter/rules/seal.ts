import { isCategory } from "../model/matter-categories.ts";
import { protectedChoices, type SealReason, sealedSubtypes } from "../model/seal.ts";

/**
 * Why a category seals a matter from the moment it is chosen, by whomever: violence in the family, or harm to a minor,
 * whose name, home and school are nobody's to pass on (Minors Protection Law art. 103; Anti-Domestic Violence Law art. 5).
 */
export function sealOf(subtype: string | null): SealReason | null {
  return subtype !== null && Object.hasOwn(sealedSubtypes, subtype) ? sealedSubtypes[subtype]! : null;
}

/** What a reporter chose, a category or one of the protected kinds, as category and sub-type; null when it is neither. */
export function choiceOf(code: string): { category: string; subtype?: string } | null {
  if (isCategory(code)) return { category: code };
  return protectedChoices.some((one) => one === code) ? { category: code.slice(0, 2), subtype: code } : null;
}

/** The seal after a category was chosen: it is never lifted by choosing another, only by whoever may and says why. */
export function sealAfter(before: SealReason | null, subtype: string | null): SealReason | null {
  return before ?? sealOf(subtype);
}

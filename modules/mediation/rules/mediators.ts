/**
 * The mediators that are left when some have gone, in their order; null when nothing changes. Nobody is put in their
 * place: the parties choose or accept a mediator (People's Mediation Law arts. 19, 23).
 */
export function mediatorsLeft(mediators: readonly string[], gone: ReadonlySet<string>): string[] | null {
  const left = mediators.filter((one) => !gone.has(one));
  return left.length === mediators.length ? null : left;
}

/** Whether others would mediate than today, or another one would lead. */
export function isOtherThan(before: readonly string[], after: readonly string[]): boolean {
  return before.length !== after.length || before.some((one, at) => one !== after[at]);
}

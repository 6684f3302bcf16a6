/** Roles that need a second factor where nothing else was decided. */
export const factorRolesByDefault: readonly string[] = ["administrator", "station-head"];

/**
 * Whether someone must have a second factor: by the county's own setting, else by the default, from which an invented
 * county is free so that everybody can try it.
 */
export function needsSecondFactor(facts: {
  roles: readonly string[];
  setting: readonly string[] | null;
  demonstration: boolean;
}): boolean {
  const wanted = facts.setting ?? (facts.demonstration ? [] : factorRolesByDefault);
  return facts.roles.some((role) => wanted.includes(role));
}

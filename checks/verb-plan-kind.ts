/** Verbs that have no ability of their own name, with who may instead, and why. Checked both ways by `lists`. */
export interface OtherAbility {
  /** The ability that stands for it; null when no ability is asked. */
  under: string | null;
  why: string;
}

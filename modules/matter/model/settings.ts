/**
 * Local values that a county may change (domain.md 1.12 FOLLOW_UP: no national number exists). Days after settlement on
 * which each side is asked whether it holds.
 */
export const followUpDays: readonly number[] = [7, 30];

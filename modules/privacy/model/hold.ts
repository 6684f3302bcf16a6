/** What must not be forgotten while it stands: one matter, or a category, or what was reported in a period, or both. */
export interface Hold {
  id: string;
  name: string;
  reason: string;
  matter: string | null;
  category: string | null;
  /** First and last day of reporting, both included. */
  from: string | null;
  until: string | null;
  setBy: string;
  setAt: string;
  liftedBy: string | null;
  liftedAt: string | null;
  liftReason: string | null;
}

export type HoldScope = Pick<Hold, "matter" | "category" | "from" | "until">;

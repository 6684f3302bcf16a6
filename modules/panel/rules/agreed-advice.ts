export interface Vote {
  seat: string;
  agrees: boolean;
}

export type Agreed =
  | { way: "consensus" | "majority"; agree: number; dissent: number }
  | { reason: "votes-missing" | "no-majority"; n: number };

/**
 * Whether a draft is the panel's advice: every member who was at the meeting has voted on it, and more than half of
 * them agree. The last vote of a seat counts; who has stepped aside since does not.
 */
export function agreedAdvice(voters: readonly string[], votes: readonly Vote[]): Agreed {
  const last = new Map(votes.filter((vote) => voters.includes(vote.seat)).map((vote) => [vote.seat, vote]));
  const open = voters.length - last.size;
  if (open > 0 || voters.length === 0) return { reason: "votes-missing", n: open };
  const agree = [...last.values()].filter((vote) => vote.agrees).length;
  const dissent = voters.length - agree;
  if (agree * 2 <= voters.length) return { reason: "no-majority", n: dissent };
  return { way: dissent === 0 ? "consensus" : "majority", agree, dissent };
}

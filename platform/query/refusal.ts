import type { WordPair } from "@maple/platform/words/pairs";

/** What the server answers when it refuses (RFC 9457); `detail` is the sentence to show, in the reader's language. */
export interface ProblemShown {
  status: number;
  reason: string;
  detail: string;
  fields?: Array<{ path: string; reason: string }>;
}

/** A request that was refused or never arrived. `detail` is ready to be shown; a pair when it was made on this side. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;
  readonly detail: string | WordPair;
  readonly fields: ReadonlyArray<{ path: string; reason: string }>;

  constructor(problem: Omit<ProblemShown, "detail"> & { detail: string | WordPair }) {
    super(problem.reason);
    this.status = problem.status;
    this.reason = problem.reason;
    this.detail = problem.detail;
    this.fields = problem.fields ?? [];
  }
}

/** "Not now" rather than "not": too slow, too often. */
const passing: readonly number[] = [408, 429];

/**
 * Whether a refusal is shown in place of what was asked for. Once an answer is on the screen only a "no" takes it away
 * (it is not there, or not theirs, any more); a line that is down or a server that stumbled does not, for somebody may be
 * writing on it.
 */
export const takesAway = ({ status }: Pick<Refusal, "status">, answered: boolean): boolean =>
  !answered || (status >= 400 && status < 500 && !passing.includes(status));

/** The line is down after all tries: the command keeps its id, so sending again never does it twice. */
export const noConnection = (): Refusal =>
  new Refusal({
    status: 0,
    reason: "no-connection",
    detail: {
      zh: "现在连不上服务器。您填写的内容还在本页，网络恢复后再点一次即可，不会重复登记。",
      en: "The server cannot be reached. What you typed is still here; press again when the line is back, it will not be done twice.",
    },
  });

export const unreadableAnswer = (status: number): Refusal =>
  new Refusal({
    status,
    reason: "answer-unreadable",
    detail: {
      zh: "服务器的答复看不懂，不能确定是否办成。请刷新后查看，再决定是否重做。",
      en: "The server's answer could not be read, so it is not certain that it was done. Reload and look before doing it again.",
    },
  });

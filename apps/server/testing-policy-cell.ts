/** One cell of the matrix: what somebody should find of something on a surface, and what they found. */
export interface Cell {
  who: string;
  surface: string;
  what: string;
  expected: boolean | number;
  got: boolean | number;
}

export type Answer = { statusCode: number; body: string; rawPayload: Buffer };
export type Ask = (url: string, payload?: object) => Promise<Answer>;

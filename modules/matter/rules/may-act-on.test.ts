import { describe, expect, it } from "vitest";
import { mayActOn } from "./may-act-on.ts";

const about = { grid: "g1", room: "r1", carriers: ["carrier"] };
const asker = (may: Record<string, "own" | "room" | "county">, rooms: string[], id = "somebody") => ({
  kind: "staff",
  id,
  posts: [{ grids: [], rooms, may }],
});

describe("An act on a matter", () => {
  it("is allowed where the post reaches", () => {
    expect(
      mayActOn(asker({ "matter.see": "room", "matter.accept": "room" }, ["r1"]), "matter.accept", about),
    ).toBe(null);
  });

  it("is refused by name to whoever sees the matter", () => {
    const sees = asker({ "matter.see": "county", "matter.accept": "room" }, ["r2"]);
    expect(mayActOn(sees, "matter.accept", about)).toBe("not-your-area");
    expect(mayActOn(sees, "matter.grade", about)).toBe("not-allowed");
  });

  it("finds no matter for whoever does not", () => {
    const elsewhere = asker({ "matter.see": "room", "matter.accept": "room" }, ["r2"]);
    expect(mayActOn(elsewhere, "matter.accept", about)).toBe("matter-not-found");
    expect(mayActOn(elsewhere, "matter.grade", about)).toBe("matter-not-found");
  });

  it("reaches no further than sight, however far the act itself was given", () => {
    const far = asker({ "matter.see": "room", "matter.accept": "county" }, ["r2"]);
    expect(mayActOn(far, "matter.accept", about)).toBe("matter-not-found");
    expect(mayActOn(asker({ "matter.accept": "county" }, ["r1"]), "matter.accept", about)).toBe(
      "matter-not-found",
    );
  });

  it("asks a guest to sign in", () => {
    expect(mayActOn({ kind: "guest", id: "", posts: [] }, "matter.accept", about)).toBe("not-signed-in");
  });
});

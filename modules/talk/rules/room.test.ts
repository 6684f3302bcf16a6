import { describe, expect, it } from "vitest";
import { mayWrite, standingOfRoom, wayOfMessage } from "./room.ts";

describe("the room", () => {
  it("ends with its mediation, and can be closed and opened before", () => {
    expect(standingOfRoom(null, "begun")).toBe("none");
    expect(standingOfRoom({ open: true }, "agreeing")).toBe("open");
    expect(standingOfRoom({ open: false }, "begun")).toBe("closed");
    for (const state of ["in-force", "performed", "ended"] as const)
      expect(mayWrite(standingOfRoom({ open: true }, state))).toBe("talk-ended");
    expect(mayWrite("none")).toBe("talk-not-open");
  });
});

describe("a message", () => {
  it("to the mediator alone stays in the compartment of its side", () => {
    for (const straight of [[], ["A", "B"]] as const)
      expect(wayOfMessage("A", "mediator", straight)).toEqual({ table: "A", state: "sent" });
  });

  it("to everybody waits for the mediator until both sides agreed that it goes straight", () => {
    expect(wayOfMessage("B", "all", [])).toEqual({ table: "B", state: "held" });
    expect(wayOfMessage("B", "all", ["B"])).toEqual({ table: "B", state: "held" });
    expect(wayOfMessage("B", "all", ["A", "B"])).toEqual({ table: "joint", state: "sent" });
  });

  it("of a side never goes to the other side alone, and the mediator writes to one or both", () => {
    expect(wayOfMessage("A", "B", ["A", "B"])).toBe(null);
    expect(wayOfMessage("A", "A", [])).toBe(null);
    expect(wayOfMessage("M", "A", [])).toEqual({ table: "A", state: "sent" });
    expect(wayOfMessage("M", "all", [])).toEqual({ table: "joint", state: "sent" });
    expect(wayOfMessage("M", "mediator", [])).toBe(null);
  });
});

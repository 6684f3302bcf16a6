import { describe, expect, it } from "vitest";
import { teamOf, whoseIs } from "./whose.ts";

const inPost = { people: new Set(["officer"]), staffedUnits: new Set(["room", "command room"]) };
const matter = { holder: "officer", room: "room", commandRooms: ["command room"] };

describe("whose a matter is", () => {
  it("is its holder's while they are in post, else its room's, else the command room's", () => {
    expect(whoseIs(matter, inPost)).toBe("holder");
    expect(whoseIs({ ...matter, holder: "gone" }, inPost)).toBe("room");
    expect(whoseIs({ ...matter, holder: null, room: "empty room" }, inPost)).toBe("command-room");
    expect(whoseIs({ holder: null, room: null, commandRooms: [] }, inPost)).toBeNull();
  });

  it("lies with the team of whoever carries it, the room of the grid first", () => {
    const teams = new Set(["case team", "room"]);
    expect(teamOf([{ unit: "case team" }], teams, "room")).toBe("case team");
    expect(teamOf([{ unit: "case team" }, { unit: "room" }], teams, "room")).toBe("room");
    expect(teamOf([{ unit: "committee" }], teams, "room")).toBe("room");
  });
});

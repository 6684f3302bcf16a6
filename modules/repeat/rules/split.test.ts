import { compartments, matterStates } from "@maple/matter";
import { describe, expect, it } from "vitest";
import { alongTo, maySplit, saysWhich } from "./split.ts";

describe("a file that goes along", () => {
  it("is never seen by more than saw it, and never comes out of a side's confidence", () => {
    const to = (compartment: string, kind = "photo") => alongTo({ compartment, kind });
    expect(compartments.map((one) => [one, to(one)])).toEqual([
      ["A", null],
      ["B", null],
      ["joint", "staff"],
      ["neutral", null],
      ["staff", "staff"],
      ["reporter", "reporter"],
      ["panel", null],
      ["public", null],
    ]);
    expect([to("joint", "paper"), to("staff", "signature"), to("staff", "video")]).toEqual([
      null,
      null,
      "staff",
    ]);
  });
});

describe("taking a part out of a matter", () => {
  it("is possible while it is handled and not once it is settled or over", () => {
    const may = matterStates.filter((state) => maySplit(state) === null);
    expect(may).toEqual(["reported", "accepted", "mediating", "agreed"]);
  });

  it("wants to know which part it is", () => {
    expect(saysWhich("停车", "邻居的车堵住了车库门")).toBeNull();
    expect(saysWhich("停", "邻居的车堵住了车库门")).toBe("split-words-needed");
    expect(saysWhich("停车", " 堵 门 ")).toBe("split-words-needed");
  });
});

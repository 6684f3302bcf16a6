import { describe, expect, it } from "vitest";
import { objectionToAsking } from "./ask-request.ts";

const name = {
  kind: "correct" as const,
  field: "name" as const,
  wanted: "赵小岚",
  present: "赵小兰",
  forgotten: false,
  open: false,
  proved: false,
};
const phone = {
  ...name,
  kind: "contact" as const,
  field: "phone" as const,
  wanted: "10011112222",
  present: "10012345678",
};

describe("asking for one's own data", () => {
  it("takes a correction that says something else than what is there", () => {
    expect(objectionToAsking(name)).toBeNull();
    expect(objectionToAsking({ ...name, wanted: " " })).toBe("wanted-needed");
    expect(objectionToAsking({ ...name, wanted: "赵小兰 " })).toBe("wanted-same");
  });

  it("never takes a mask for a value", () => {
    expect(objectionToAsking({ ...name, wanted: "赵**" })).toBe("masked-value");
    expect(objectionToAsking({ ...phone, wanted: "100****2222", proved: true })).toBe("masked-value");
  });

  it("asks more than the link for a new telephone", () => {
    expect(objectionToAsking(phone)).toBe("proof-wrong");
    expect(objectionToAsking({ ...phone, proved: true })).toBeNull();
    expect(objectionToAsking({ ...phone, wanted: "123", proved: true })).toBe("wanted-phone-unfit");
  });

  it("is done once, and not of what is forgotten", () => {
    expect(objectionToAsking({ ...name, open: true })).toBe("request-open");
    expect(objectionToAsking({ ...name, kind: "delete", field: null, wanted: "" })).toBeNull();
    expect(objectionToAsking({ ...name, kind: "delete", forgotten: true })).toBe("data-forgotten");
  });
});

import { describe, expect, it } from "vitest";
import { mayKeepAccounts, mayLock, mayReset, usernameFits } from "./keep-account.ts";

const officer = { staff: "s1", locked: false, administrator: false };
const admin = { staff: "s2", locked: false, administrator: true };

describe("keeping an account", () => {
  it("never locks the last administrator, nor oneself", () => {
    expect(mayLock({ account: admin, by: "s2", openAdministrators: 1 })).toBe("last-administrator");
    expect(mayLock({ account: admin, by: "s2", openAdministrators: 2 })).toBe("own-account");
    expect(mayLock({ account: admin, by: "s3", openAdministrators: 2 })).toBeNull();
    expect(mayLock({ account: officer, by: "s2", openAdministrators: 1 })).toBeNull();
    expect(mayLock({ account: { ...officer, locked: true }, by: "s2", openAdministrators: 1 })).toBe(
      "account-locked-already",
    );
  });

  it("is no way around one's own second factor", () => {
    expect(mayReset({ account: admin, by: "s2" })).toBe("own-account");
    expect(mayReset({ account: officer, by: "s2" })).toBeNull();
  });

  it("is done by a person whose post allows it, never by a program", () => {
    const post = { role: "x", grids: [], rooms: [], may: { "account.keep": "county" as const } };
    expect(mayKeepAccounts({ kind: "staff", id: "s", posts: [post] })).toBeNull();
    expect(mayKeepAccounts({ kind: "program", id: "p", posts: [post] })).toBe("not-allowed");
    expect(mayKeepAccounts({ kind: "staff", id: "s", posts: [] })).toBe("not-allowed");
    expect(mayKeepAccounts({ kind: "guest", id: "g", posts: [] })).toBe("not-signed-in");
  });

  it("takes plain user names", () => {
    for (const name of ["officer.chen", "wang-2", "abc"]) expect(usernameFits(name), name).toBeNull();
    for (const name of ["ab", "Officer", "陈守安", ".chen", "chen.", "a b c", "x".repeat(41)])
      expect(usernameFits(name), name).toBe("username-unfit");
  });
});

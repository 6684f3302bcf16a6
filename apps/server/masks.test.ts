import { demoStaff, demoUnits } from "@maple/demo";
import { reportMatter } from "@maple/matter/server";
import { addPartyAct, beginMediation } from "@maple/mediation/server";
import { addStaff, correctMember, correctStaff, foundTeam, joinTeam } from "@maple/people/server";
import type { Action, Actor } from "@maple/platform/act";
import { askRequest } from "@maple/privacy/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "./testing.ts";
import { mediationCase, otherParty, reporterParty } from "./testing-mediation.ts";

/*
 * Every action that takes a name, a telephone or an address of somebody: what a screen shows masked comes back as it
 * was, and must never be saved over what it hides.
 */

interface Taking {
  name: string;
  what: unknown;
  actor: Actor;
  /** The input with one field filled in. */
  input(field: string, value: string): object;
  fields: readonly string[];
}

let product: TestProduct;
const takings: Taking[] = [];
beforeAll(async () => {
  product = await testProduct();
  const { keys, door } = product.kit;
  const officer = await product.staff("officer.chen");
  const admin = await product.staff("admin.ye");
  const place = { way: "grid", grid: officer.posts[0]!.grids[0] };
  const story = "楼下车库门口总被人停车，进出不方便";
  const { matter, secret } = await product.must(reportMatter(door), product.guest, { story, place });
  const holder = await product.holder(secret);
  const running = await mediationCase(product, officer);
  await running.begin();
  const waiting = await mediationCase(product, officer);
  const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
  const { team } = await product.must(foundTeam, admin, {
    kind: "patrol-team",
    unit: demoUnits().find((unit) => unit.kind === "community")!.id,
    name: { zh: "试设队伍", en: "Trial team" },
  });
  const { member } = await product.must(joinTeam(keys), admin, {
    team,
    name: "周一鸣",
    phone: "10033334444",
  });
  const staff = demoStaff()[0]!.id;
  const both = ["name", "phone"];
  const all = ["name", "phone", "address"];
  const person = { naming: "named", name: "赵小兰", phone: "10012345678", address: "" };
  takings.push(
    {
      name: "report",
      what: reportMatter(door),
      actor: product.guest,
      input: (field, value) => ({ story, place, ...person, [field]: value }),
      fields: all,
    },
    {
      name: "begin a mediation",
      what: beginMediation(door),
      actor: officer,
      input: (field, value) => ({
        matter: waiting.matter,
        committee,
        mediators: [officer.id],
        parties: [reporterParty, { ...otherParty, [field]: value }],
      }),
      fields: all,
    },
    {
      name: "add a party",
      what: addPartyAct(door),
      actor: officer,
      input: (field, value) => ({ matter: running.matter, party: { ...otherParty, [field]: value } }),
      fields: all,
    },
    {
      name: "add staff",
      what: addStaff(keys),
      actor: admin,
      input: (field, value) => ({ name: "周一鸣", phone: "10033334444", [field]: value }),
      fields: both,
    },
    {
      name: "correct staff",
      what: correctStaff(keys),
      actor: admin,
      input: (field, value) => ({ staff, name: "周一鸣", phone: "10033334444", [field]: value }),
      fields: both,
    },
    {
      name: "join a team",
      what: joinTeam(keys),
      actor: admin,
      input: (field, value) => ({ team, name: "吴二", phone: "10033335555", [field]: value }),
      fields: both,
    },
    {
      name: "correct a member",
      what: correctMember(keys),
      actor: admin,
      input: (field, value) => ({ member, name: "周一鸣", phone: "10033334444", [field]: value }),
      fields: both,
    },
    {
      name: "ask for a correction",
      what: askRequest(door),
      actor: holder,
      input: (field, value) => ({ matter, kind: "correct", field, wanted: value }),
      fields: ["name", "address"],
    },
    {
      name: "ask for another telephone",
      what: askRequest(door),
      actor: holder,
      input: (_field, value) => ({ matter, kind: "contact", wanted: value }),
      fields: ["phone"],
    },
  );
});
afterAll(() => product?.close());

const masks: Readonly<Record<string, string>> = {
  name: "赵**",
  phone: "100****5678",
  address: "枫溪小区**幢",
};

describe("a masked value", () => {
  it("is refused by every action that takes a personal field, in each of its fields", async () => {
    const said: string[] = [];
    for (const taking of takings)
      for (const field of taking.fields) {
        const outcome = await product.try(
          taking.what as Action<unknown, unknown, unknown>,
          taking.actor,
          taking.input(field, masks[field]!),
        );
        said.push(`${taking.name}, ${field}: ${outcome.ok ? "taken" : outcome.reason}`);
      }
    expect(said.length).toBe(20);
    expect(said.filter((line) => !line.endsWith(": masked-value"))).toEqual([]);
  });
});

import { demoUnits } from "@maple/demo";
import { acceptMatter, reportMatter, viewMatter } from "@maple/matter/server";
import {
  beginMediation,
  draftAgreement,
  giveNotice,
  offerAgreement,
  recordConsent,
  sealAgreement,
  signAgreement,
  viewMediation,
} from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { keepFile } from "@maple/platform/files";
import sharp from "sharp";
import type { TestProduct } from "./testing.ts";

const now = () => momentOf(Date.now());

export const reporterParty = { side: "A", isReporter: true };
export const otherParty = {
  side: "B",
  name: "钱大力",
  phone: "10087654321",
  address: "枫溪小区3幢302室",
};

/** A leak that was reported and taken up, and short ways to bring its mediation further; for tests. */
export async function mediationCase(product: TestProduct, officer: Actor) {
  const { matter, secret } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上302室卫生间漏水，把我家客厅天花板泡坏了，找了三次都说不是他家的事",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "02",
    subtype: "02-leak",
    naming: "named",
    name: "赵小兰",
    phone: "10012345678",
  });
  return { ...(await mediationOf(product, officer, matter)), reporter: () => product.holder(secret) };
}

/** Takes a matter that was reported up, for its mediation. */
export async function mediationOf(product: TestProduct, officer: Actor, matter: string) {
  const { kit } = product;
  const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
  await product.must(acceptMatter, officer, { matter });

  const view = async (actor = officer) => {
    const answer = await ask(kit.db, viewMediation(kit.door), { actor, input: { matter }, now: now() });
    if (!answer.ok || !answer.value) throw new Error(answer.ok ? "none" : answer.reason);
    return answer.value;
  };
  const one = {
    matter,
    view,
    state: async () => {
      const answer = await ask(kit.db, viewMatter(kit.door), {
        actor: officer,
        input: { matter },
        now: now(),
      });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value;
    },
    side: async (which: "A" | "B") =>
      (await view()).parties.find((party) => party.side === which && party.role === "principal")!.id,
    begin: (more: object = {}) =>
      product.must(beginMediation(kit.door), officer, {
        matter,
        committee,
        mediators: [officer.id],
        parties: [reporterParty, otherParty],
        ...more,
      }),
    agreeToMediate: async () => {
      await product.must(giveNotice, officer, { matter });
      for (const which of ["A", "B"] as const) {
        await product.must(recordConsent, officer, {
          matter,
          party: await one.side(which),
          consent: "given",
        });
      }
    },
    terms: async () => {
      const [a, b] = [await one.side("A"), await one.side("B")];
      const today = localDateOf(now(), "Asia/Shanghai");
      const pay = {
        who: b,
        toward: a,
        kind: "pay",
        what: "赔偿天花板维修费",
        cents: 180_000,
        way: "微信转账",
      };
      const mend = { who: b, toward: a, kind: "do", what: "修好卫生间防水", cents: null, way: "自行找人修" };
      return [
        { ...pay, dueOn: addDays(today, 7) },
        { ...mend, dueOn: addDays(today, 15) },
      ];
    },
    signature: async () => {
      const blank = { width: 300, height: 100, channels: 3 as const, background: "#fff" };
      const bytes = await sharp({ create: blank }).png().toBuffer();
      const kept = { actor: officer, bytes, name: "签名.png", kind: "signature" as const, now: now() };
      return (await keepFile(kit, kept)).id;
    },
    seal: async () => {
      await one.begin();
      await one.agreeToMediate();
      await product.must(draftAgreement, officer, {
        matter,
        facts: "双方确认漏水",
        terms: await one.terms(),
      });
      await one.signAndSeal();
    },
    /** Offers the draft, signs it for everybody, and seals it. */
    signAndSeal: async () => {
      const { contentHash } = await product.must(offerAgreement(kit.door), officer, { matter });
      for (const which of ["A", "B"] as const) {
        const signed = { matter, party: await one.side(which), way: "screen", identified: "identity-card" };
        await product.must(signAgreement, officer, {
          ...signed,
          picture: await one.signature(),
          contentHash,
        });
      }
      const mediator = { matter, way: "screen", identified: "staff", contentHash };
      await product.must(signAgreement, officer, mediator);
      await product.must(sealAgreement, officer, { matter });
    },
  };
  return one;
}

import { issueLink } from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { keepFile } from "@maple/platform/files";
import type { TalkView } from "@maple/talk";
import { openRoom, talkView } from "@maple/talk/server";
import type { TestProduct } from "./testing.ts";
import { mediationCase } from "./testing-mediation.ts";

const now = () => momentOf(Date.now());

/** A mediation that both sides agreed to, with each side's link and an open room; for tests. */
export async function talkCase(product: TestProduct, officer: Actor) {
  const { kit } = product;
  const one = await mediationCase(product, officer);
  const { matter } = one;
  await one.begin();
  await one.agreeToMediate();
  const linkOf = async (side: "A" | "B") => {
    const { path } = await product.must(issueLink(kit.door), officer, {
      matter,
      party: await one.side(side),
    });
    return { path, actor: await product.holder(path.slice(path.indexOf(".") + 1)) };
  };
  const [a, b] = [await linkOf("A"), await linkOf("B")];
  await product.must(openRoom, officer, { matter });
  const look = async (actor: Actor, at = now()): Promise<TalkView> => {
    const answer = await ask(kit.db, talkView(kit.door), { actor, input: { matter }, now: at });
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value;
  };
  return {
    ...one,
    a: a.actor,
    b: b.actor,
    paths: { A: a.path, B: b.path },
    look,
    day: (after: number) => addDays(localDateOf(now(), "Asia/Shanghai"), after),
    file: async (actor: Actor, name = "发票.pdf") => {
      const bytes = Buffer.from(`%PDF-1.4\n${name} ${Math.random()} ${"x".repeat(40)}\n%%EOF`);
      return (await keepFile(kit, { actor, bytes, name, now: now() })).id;
    },
  };
}

import { createHash } from "node:crypto";
import { insertGrids, insertUnits, moveMapVersion } from "@maple/grid/server";
import { linkHours } from "@maple/identity";
import { insertAccount, insertLink } from "@maple/identity/server";
import { insertPosts, type KeysOf, keepStaff } from "@maple/people/server";
import { type Action, action, mayInCounty, refuse } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import { hashSecret, keyedHash } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { ImportCounts } from "../model/import.ts";
import { insertImport } from "../store/import-store.ts";
import { checkedImport } from "./import-facts.ts";

export const fileInput = z.object({ file: z.base64().max(2_000_000) });
type Input = z.infer<typeof fileInput>;

/** What an import made, with the links by which those with an account set their own passwords; shown once. */
export interface Imported {
  id: string;
  counts: ImportCounts;
  links: Array<{ account: string; name: string; username: string; link: string }>;
  until: string;
}

/** The secret of the nth link: the same for the same command, so that a lost answer is given again and kept nowhere. */
const secretOf = (keys: KeysOf, county: number, command: string, account: string): string =>
  keyedHash(keys(county).index, "account-link", `${command}:${account}`).toString("base64url");

/** Takes a whole file in, or nothing of it: units, grids, people, posts and accounts, in one transaction. */
export const importCounty = (keys: KeysOf): Action<Input, null, Imported> =>
  action<Input, null, Imported>({
    verb: "setup.import-county",
    input: fileInput,
    load: async ({ tx, county, actor }) => {
      if (mayInCounty(actor, "setup.import") === null) await moveMapVersion(tx, county);
      return null;
    },
    who: (actor) => mayInCounty(actor, "setup.import"),
    secret: {
      kept: (value) => ({ ...value, links: value.links.map(({ link: _link, ...rest }) => rest) }),
      restored: (kept, { id, county }) => {
        const value = kept as Imported;
        const withLink = (one: Imported["links"][number]) => ({
          ...one,
          link: `${county}.${secretOf(keys, county, id, one.account)}`,
        });
        return { ...value, links: value.links.map(withLink) };
      },
    },
    run: async ({ tx, county, actor, input, now, command, tell }) => {
      const { plan, faults } = await checkedImport(tx, county, input.file, now);
      if (faults.length > 0) refuse("import-faulty", { count: faults.length });
      const id = newId();
      const until = momentOf(epochOf(now) + linkHours * 3_600_000);
      await insertUnits(tx, county, plan.units);
      await insertGrids(tx, county, plan.grids);
      await Promise.all(
        plan.people.map(({ id: staff, name, phone }) =>
          keepStaff(tx, county, keys, { id: staff, name, phone }),
        ),
      );
      await insertPosts(tx, county, plan.posts);
      const accounts = plan.people.flatMap(({ id: staff, name, username }) =>
        username ? [{ account: newId(), staff, name, username }] : [],
      );
      await Promise.all(
        accounts.map(({ account, staff, username }) =>
          insertAccount(tx, county, {
            id: account,
            staff,
            username,
            passwordHash: null,
            demonstration: false,
            madeAt: now,
          }),
        ),
      );
      const links = accounts.map(({ account, name, username }) => ({
        account,
        name,
        username,
        link: secretOf(keys, county, command, account),
      }));
      await Promise.all(
        links.map(({ account, link }) =>
          insertLink(tx, county, {
            id: newId(),
            account,
            tokenHash: hashSecret(link),
            by: actor.id,
            at: now,
            until,
          }),
        ),
      );
      const ids = {
        units: plan.units.map((one) => one.id),
        grids: plan.grids.map((one) => one.id),
        staff: plan.people.map((one) => one.id),
        posts: plan.posts.map((one) => one.id),
        accounts: accounts.map((one) => one.account),
      };
      await insertImport(tx, county, { id, by: actor.id, at: now, ...ids });
      const counts = Object.fromEntries(
        Object.entries(ids).map(([key, all]) => [key, all.length]),
      ) as ImportCounts;
      const content = createHash("sha256").update(input.file).digest("hex");
      tell({ stream: id, kind: "import", type: "setup.imported", data: { ...counts, content } });
      return { id, counts, until, links: links.map((one) => ({ ...one, link: `${county}.${one.link}` })) };
    },
  });

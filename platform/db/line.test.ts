import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../apps/server/testing.ts";
import type { Batch } from "./batch.ts";
import { connect } from "./connect.ts";
import { type Line, plannedAnew } from "./line.ts";
import { inCounty } from "./transaction.ts";

let product: TestProduct;
beforeAll(async () => {
  product = await testProduct();
});
afterAll(() => product.close());

const onLine = <T>(work: (line: Line) => Promise<T>): Promise<T> =>
  product.kit.db.getExecutor().provideConnection((connection) => work(connection as Line));

describe("a line to the database", () => {
  it("gives each statement its own answer although they travel together", () =>
    onLine(async (line) => {
      const sent: number[] = [];
      const query = line.client.query.bind(line.client);
      line.client.query = ((batch: Batch) => {
        sent.push((batch as unknown as { all: unknown[] }).all.length);
        return query(batch);
      }) as typeof line.client.query;
      const answers = await Promise.all([
        line.send("select $1::int as a", [7]),
        line.send("select 1 where false"),
        line.send("select 'x' as b, null as c union all select 'y', 'z'"),
        line.send("select $1::int as a", [8]),
      ]);
      line.client.query = query;
      expect(answers.map((one) => one.rows)).toEqual([
        [{ a: 7 }],
        [],
        [
          { b: "x", c: null },
          { b: "y", c: "z" },
        ],
        [{ a: 8 }],
      ]);
      expect(sent).toEqual([4]);
    }));

  it("fails what comes behind a fault with the same error, and serves on", () =>
    onLine(async (line) => {
      const [before, fault, behind] = await Promise.allSettled([
        line.send("select 1 as n"),
        line.send("select 1 / $1::int as n", [0]),
        line.send("select 'first asked behind a fault' as n"),
      ]);
      expect(before).toMatchObject({ status: "fulfilled", value: { rows: [{ n: 1 }] } });
      expect(fault).toMatchObject({ status: "rejected", reason: { code: "22012" } });
      expect(behind).toMatchObject({ status: "rejected", reason: { code: "22012" } });
      // Whether the database still parsed the third is not known here; it is asked again all the same.
      expect((await line.send("select 'first asked behind a fault' as n")).rows).toHaveLength(1);
      expect((await line.send("select 1 / $1::int as n", [1])).rows).toEqual([{ n: 1 }]);
    }));

  it("asks a statement again that the database could not even read the first time", () =>
    onLine(async (line) => {
      const faulty = () => line.send("select missing from nowhere");
      await expect(faulty()).rejects.toMatchObject({ code: "42P01" });
      await expect(faulty()).rejects.toMatchObject({ code: "42P01" });
      expect((await line.send("select 2 as n")).rows).toEqual([{ n: 2 }]);
    }));

  it("sends nothing of a batch in which a value cannot be written", () =>
    onLine(async (line) => {
      const unwritable = {
        toPostgres: () => {
          throw new Error("cannot be written");
        },
      };
      const both = await Promise.allSettled([
        line.send("select set_config('app.county', '110101', false)"),
        line.send("select $1::text", [unwritable]),
      ]);
      expect(both.map((one) => one.status)).toEqual(["rejected", "rejected"]);
      const { rows } = await line.send("select current_setting('app.county', true) as county");
      expect(rows).not.toEqual([{ county: "110101" }]);
    }));

  it("keeps no name for a statement that is planned anew", () =>
    onLine(async (line) => {
      await line.send(`${plannedAnew}select $1::int as n`, [1]);
      const { rows } = await line.send(
        "select name from pg_prepared_statements where statement like '/* planned%'",
      );
      expect(rows).toEqual([]);
    }));

  it("keeps no statement at all where a pooler stands between", async () => {
    const between = connect({ ...(product.database.app as object), prepared: false, max: 1 });
    try {
      const asked = () =>
        inCounty(between.db, product.county, async (tx) => {
          const answers = await Promise.all(
            [3, 4].map((n) => sql<{ n: number }>`select ${n}::int + 1 as n`.execute(tx)),
          );
          const kept = await sql`select name from pg_prepared_statements`.execute(tx);
          return [...answers.map((one) => one.rows[0]!.n), kept.rows.length];
        });
      expect(await asked()).toEqual([4, 5, 0]);
      expect(await asked()).toEqual([4, 5, 0]);
    } finally {
      await between.close();
    }
  });

  it("counts the rows a change touched", () =>
    inCounty(product.kit.db, product.county, async (tx) => {
      const done = await sql`insert into matter.counter (county, name, value)
        values (${product.county}, 'a', 1), (${product.county}, 'b', 1)`.execute(tx);
      expect(done.numAffectedRows).toBe(2n);
    }));
});

describe("a transaction of a county", () => {
  const counter = (name: string) =>
    inCounty(product.kit.db, product.county, async (tx) => {
      const found =
        await sql`select 1 from matter.counter where county = ${product.county} and name = ${name}`.execute(
          tx,
        );
      return found.rows.length;
    });
  const put = (tx: Parameters<Parameters<typeof inCounty>[2]>[0], name: string, value = 1) =>
    sql`insert into matter.counter (county, name, value) values (${product.county}, ${name}, ${value})`.execute(
      tx,
    );

  it("keeps what travels with its commit", async () => {
    await inCounty(product.kit.db, product.county, (tx, { last }) => last(put(tx, "kept")));
    expect(await counter("kept")).toBe(1);
  });

  it("keeps nothing when a statement that travels with its commit fails", async () => {
    const failing = inCounty(product.kit.db, product.county, async (tx, { last }) => {
      await put(tx, "undone");
      last(put(tx, "undone"));
    });
    await expect(failing).rejects.toMatchObject({ code: "23505" });
    expect(await counter("undone")).toBe(0);
  });

  it("refuses a statement that comes after its end", async () => {
    const tx = await inCounty(product.kit.db, product.county, (given) => given);
    await expect(put(tx, "late")).rejects.toThrow("has ended");
    expect(await counter("late")).toBe(0);
  });

  it("gives its connection back as it was when the work refuses", async () => {
    for (let n = 0; n < 20; n++) {
      const refused = inCounty(product.kit.db, product.county, async (tx) => {
        await put(tx, "refused");
        throw new Error("refused");
      });
      await expect(refused).rejects.toThrow("refused");
    }
    expect(await counter("refused")).toBe(0);
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoGrids, demoStaff } from "@maple/demo";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openMatter, tell } from "./hands.ts";

let product: JourneyProduct;
let worker: Page;
let head: Page;
const grid = demoGrids().find((one) => one.name.zh === "霜叶老街")!;
const workerName = demoStaff().find((one) =>
  one.posts.every((post) => post.role === "grid-worker" && post.grids.includes(grid.id)),
)!;
const matters: Array<{ matter: string; code: string }> = [];

beforeAll(async () => {
  product = await journeyProduct();
  worker = await product.desk(workerName.username);
  head = await product.desk("head.qin");
  for (let i = 0; i < 4; i++) {
    const body = {
      story: `第${i + 1}家：楼道里的灯坏了，晚上看不见台阶`,
      place: { way: "grid", grid: grid.id },
      naming: "named",
      name: "司徒标记",
      phone: "13800000001",
      onBehalf: true,
    };
    const { value } = await tell<{ matter: string; code: string }>(worker, "/api/matters", body);
    matters.push(value);
  }
});
afterAll(() => product?.stop());

describe("the audit", () => {
  it("tells a station head by the receipt code who read a matter's data and what for, and not what was read", async () => {
    await openMatter(worker, matters[0]!.matter);
    await head.goto("/desk/setup/audit?tab=readings");
    await head.getByLabel("回执编号").fill(matters[0]!.code);
    await head.getByRole("button", { name: /查\s*询/ }).click();
    const lines = head.locator(".audit-lines");
    await reads(lines, `事项 ${matters[0]!.code}`);
    await reads(lines, workerName.name.zh);
    await reads(lines, "查看了姓名、电话");
    expect(await head.locator("body").innerText()).not.toContain("司徒标记");
    await standsWell(head);
    await head.goto(`/desk/setup/audit?code=${matters[0]!.code}`);
    await reads(head.locator(".audit-lines"), "登记反映");
    await standsWell(head);
  });

  it("leaves as a file that proves itself without the database; a changed byte is named", async () => {
    expect((await product.command("ledger.ts", "seal")).code).toBe(0);
    await head.goto("/desk/setup/audit");
    await head.locator(".audit-lines").waitFor();
    const download = head.waitForEvent("download");
    await head.getByRole("button", { name: "导出并附证明" }).click();
    const file = await (await download).path();
    const roots = `${product.url}/api/ledger/roots`;
    const whole = await product.command("ledger.ts", "verify-export", file, roots);
    expect(whole.said).toMatch(/[1-9]\d* events prove: [1-9]\d* lead to published daily roots/);
    expect(whole.code).toBe(0);
    const lines = (await readFile(file, "utf8")).split("\n");
    const at = lines.findIndex((line) => line.includes('"matter.reported"'));
    const { event } = JSON.parse(lines[at]!) as { event: { id: string } };
    const changed = join(tmpdir(), `changed-${process.pid}.jsonl`);
    await writeFile(changed, lines.with(at, lines[at]!.replace('"matter.r', '"matter.s')).join("\n"));
    const after = await product.command("ledger.ts", "verify-export", changed, roots);
    expect(after.code).toBe(1);
    expect(after.said).toContain(
      `FAULT event-changed: this event was changed: line ${at + 1}, event ${event.id}`,
    );
  });

  it("notices that a worker opened many matters in an hour, tells the head, and keeps the answer", async () => {
    const limits = { hour: { other: 4 }, day: { other: 500 }, exportLines: 5000 };
    await product.byHand(
      "insert into platform.setting (county, name, value, since) values (990101, 'audit.bulk-limits', $1::jsonb, '2026-01-01')",
      [JSON.stringify(limits)],
    );
    for (const { matter } of matters) await openMatter(worker, matter);
    await product.byHand(
      `select graphile_worker.add_job('look-for-bulk', '{"county":990101,"zone":"Asia/Shanghai"}'::json)`,
    );
    const notices = () => ask<{ notices: Array<{ kind: string }> }>(head, "/api/notices");
    await expect
      .poll(async () => JSON.stringify(await notices()), { timeout: 20_000 })
      .toContain("much-read");
    await head.goto("/desk/notices");
    await head.getByText("有人大量查看或导出资料").first().click();
    const notice = head.locator(".bulk-notice").filter({ hasText: workerName.name.zh });
    await reads(notice, "一小时内查看了 4 件事项的当事人资料（提示线 4 件）");
    await standsWell(head);
    await notice.getByRole("button", { name: /说\s*明/ }).click();
    await notice.getByRole("button", { name: /提\s*交/ }).click();
    await reads(notice, "请选择是什么情况。");
    await notice.getByRole("radio", { name: "集中排查、走访行动" }).check();
    await standsWell(head);
    await notice.getByRole("button", { name: /提\s*交/ }).click();
    await reads(head.locator(".bulk-notice.answered"), "集中排查、走访行动");
    const phone = await product.desk("head.qin", { width: "phone", lang: "en" });
    await phone.goto("/desk/setup/audit?group=audit");
    await reads(phone.locator(".audit-lines"), "answered for much reading");
    await standsWell(phone);
  });
});

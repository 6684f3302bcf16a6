import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { demoUnits } from "@maple/demo";
import type { Actor } from "@maple/platform/act";
import type { FastifyInstance } from "fastify";
import { createBuilder } from "vite";
import { buildServer } from "../server/build-server.ts";
import { type TestProduct, testProduct } from "../server/testing.ts";

export interface TestPortal {
  product: TestProduct;
  app: FastifyInstance;
  officer: Actor;
  /** A grid of the officer's. */
  grid(): string;
  close(): Promise<void>;
}

const lock = fileURLToPath(new URL("dist.lock", import.meta.url));

/** Builds what the tests then load; test files that run at the same time wait for each other. */
async function buildPages(): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      // Left behind by a run that was killed: a build takes seconds.
      if (waited > 20_000) rmSync(lock, { recursive: true, force: true });
      if ((error as { code?: string }).code !== "EEXIST") throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    const configFile = fileURLToPath(new URL("vite.config.ts", import.meta.url));
    await (await createBuilder({ configFile, logLevel: "error" })).buildApp();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The whole server with freshly built pages and the demonstration county, without a network. */
export async function testPortal(): Promise<TestPortal> {
  await buildPages();
  const product = await testProduct();
  const app = await buildServer(product.kit, { changed: () => undefined, log: false, portal: true });
  const officer = await product.staff("officer.chen");
  return {
    product,
    app,
    officer,
    grid: () => officer.posts[0]?.grids[0] ?? "",
    close: async () => {
      await app.close();
      await product.close();
    },
  };
}

export const story = "楼上302室卫生间漏水，把我家客厅天花板泡坏了，找了三次都说不是他家的事";

/** The smallest PNG there is: one pixel. */
export const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const codeOn = (html: string): string => /data-copy="([^"]+)"/.exec(html)?.[1] ?? "";

/** From the first page to the check, as someone would who answers only what is asked. */
export async function toCheck(
  portal: TestPortal,
  browser: TestBrowser,
  text = story,
  { begun = false } = {},
): Promise<void> {
  const area = demoUnits().find((unit) => unit.kind === "community")?.id ?? "";
  if (!begun) {
    await browser.get("/report?lang=zh");
    await browser.send("/report", { story: text });
  }
  await browser.send("/report/where", { placeWords: "枫溪小区 3 幢", area });
  if (browser.page().url.startsWith("/report/grid"))
    await browser.send("/report/grid", { grid: portal.grid() });
  await browser.send("/report/category");
  await browser.send("/report/files?");
  await browser.send("/report/about", { naming: "named", name: "赵小兰", phone: "10012345678" });
  if (browser.page().url.startsWith("/report/nearby")) await browser.send("/report/nearby");
}

let told = 0;

/** Files a report of its own and gives its matter and code. */
export async function report(
  portal: TestPortal,
  browser: TestBrowser,
): Promise<{ matter: string; code: string }> {
  told += 1;
  await toCheck(portal, browser, `${story}（第 ${told} 次）`);
  const page = await browser.send("/report/send");
  return { matter: page.url.split("/").at(-1) ?? "", code: codeOn(page.html) };
}

export interface Page {
  status: number;
  url: string;
  html: string;
}

/** A browser without scripts, for tests: cookies, redirects, and forms filled by the names of their fields. */
export interface TestBrowser {
  page(): Page;
  get(url: string): Promise<Page>;
  /** Sends the form whose action begins so, with what the page had put into it and what is typed over it. */
  send(
    action: string,
    typed?: Readonly<Record<string, string | readonly string[]>>,
    files?: readonly SentTestFile[],
    headers?: Record<string, string>,
  ): Promise<Page>;
  cookie(name: string): string | undefined;
  forget(): void;
}

export interface SentTestFile {
  field: string;
  name: string;
  bytes: Buffer;
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return found === undefined ? null : unescaped(found);
};

function fieldsOf(form: string): Array<[string, string]> {
  const fields: Array<[string, string]> = [];
  for (const [tag] of form.matchAll(/<input\b[^>]*>/gi)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    if (!name || type === "file" || ((type === "radio" || type === "checkbox") && !/\bchecked\b/.test(tag)))
      continue;
    fields.push([name, attribute(tag, "value") ?? ""]);
  }
  for (const [, tag = "", text = ""] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gi)) {
    fields.push([attribute(tag, "name") ?? "", unescaped(text)]);
  }
  for (const [, tag = "", options = ""] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
    const chosen = /<option\b[^>]*\bselected\b[^>]*>/i.exec(options)?.[0] ?? "";
    fields.push([attribute(tag, "name") ?? "", attribute(chosen, "value") ?? ""]);
  }
  return fields;
}

let browsers = 0;

export function testBrowser(app: FastifyInstance): TestBrowser {
  // The limits count by address; people have one each.
  browsers += 1;
  const address = `10.30.${browsers >> 8}.${browsers & 255}`;
  const cookies = new Map<string, string>();
  let now: Page = { status: 0, url: "/", html: "" };

  const go = async (
    method: "GET" | "POST",
    url: string,
    headers: Record<string, string>,
    payload?: Buffer | string,
  ): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await app.inject({
      method,
      url,
      headers: { "x-forwarded-for": address, ...headers, ...(cookie ? { cookie } : {}) },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const set of answer.cookies) {
      if (set.value === "") cookies.delete(set.name);
      else cookies.set(set.name, encodeURIComponent(set.value));
    }
    const to = answer.headers.location;
    if (answer.statusCode === 303 && typeof to === "string") return go("GET", to.split("#")[0] ?? to, {});
    now = { status: answer.statusCode, url, html: answer.body };
    return now;
  };

  return {
    page: () => now,
    get: (url) => go("GET", url, {}),
    send: async (action, typed = {}, files = [], headers = {}) => {
      const forms = [...now.html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)];
      const form = forms.find(([, tag = ""]) => (attribute(tag, "action") ?? "").startsWith(action));
      if (!form) throw new Error(`There is no form ${action} on ${now.url} (${now.status}).`);
      const fields = fieldsOf(form[2] ?? "").filter(([name]) => !(name in typed));
      for (const [name, value] of Object.entries(typed))
        for (const one of typeof value === "string" ? [value] : value) fields.push([name, one]);
      const address = attribute(form[1] ?? "", "action") ?? "";
      if (!/multipart/.test(form[1] ?? "")) {
        return go(
          "POST",
          address,
          { "content-type": "application/x-www-form-urlencoded", ...headers },
          new URLSearchParams(fields).toString(),
        );
      }
      const edge = "----testedge";
      const parts = [
        ...fields.map(([name, value]) =>
          Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
        ),
        ...files.flatMap((file) => [
          Buffer.from(
            `--${edge}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
          ),
          file.bytes,
          Buffer.from("\r\n"),
        ]),
        Buffer.from(`--${edge}--\r\n`),
      ];
      return go(
        "POST",
        address,
        { "content-type": `multipart/form-data; boundary=${edge}`, ...headers },
        Buffer.concat(parts),
      );
    },
    cookie: (name) => cookies.get(name),
    forget: () => cookies.clear(),
  };
}

import { connect, type Socket } from "node:net";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { closerOf } from "./close-server.ts";

async function listening() {
  const app = Fastify();
  let answer = () => {};
  app.get("/", async () => "here");
  app.get("/slow", () => new Promise<string>((done) => (answer = () => done("answered"))));
  const close = closerOf(app);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url, close, answer: () => answer(), line: () => lineTo(Number(new URL(url).port)) };
}

async function lineTo(port: number): Promise<Socket> {
  const line = connect(port, "127.0.0.1");
  await new Promise((done) => line.once("connect", done));
  return line;
}

const closed = (line: Socket) => new Promise((done) => line.once("close", done));

it("a line on which nothing was ever asked is not waited for, and neither is one kept for a next question", async () => {
  const { url, close, line } = await listening();
  const silent = await line();
  expect(await (await fetch(url)).text()).toBe("here");
  await Promise.all([close(), closed(silent)]);
});

it("what is being answered is answered before the server is gone", async () => {
  const { url, close, answer } = await listening();
  const asked = fetch(`${url}/slow`);
  await new Promise((later) => setTimeout(later, 200));
  const gone = close().then(() => "gone");
  const still = new Promise((later) => setTimeout(() => later("still there"), 300));
  expect(await Promise.race([gone, still])).toBe("still there");
  answer();
  expect(await (await asked).text()).toBe("answered");
  await gone;
});

import { newId } from "@maple/platform/ids";
import { type Measuring, programToken } from "./product.ts";
import { newMatter } from "./workloads.ts";

export interface Killed {
  acknowledged: number;
  /** Acknowledged, and not there after the restart. Must be none. */
  lost: number;
  /** On their way when the power went: sent again with their command ids. */
  inFlight: number;
  /** Of those, how many gave two matters for one command. Must be none. */
  doubled: number;
  ledger: string;
  secondsUntilReady: number;
}

/**
 * Ends server and database with SIGKILL while 16 clients file matters, starts again, and looks for every matter that
 * was acknowledged. What was not is sent again under its command id, twice: it must be there once.
 */
export async function killUnderLoad(product: Measuring, seconds: number): Promise<Killed> {
  const token = programToken(product);
  const acknowledged = new Map<string, string>();
  const flying = new Map<string, string>();
  let killed = false;
  let serial = 0;
  const file = async (command: string, body: string): Promise<string | null> => {
    const answer = await fetch(`${product.url}/api/matters`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "command-id": command,
      },
      body,
    });
    return answer.ok ? ((await answer.json()) as { matter: string }).matter : null;
  };
  await product.start();
  const client = async () => {
    while (!killed) {
      const command = newId();
      const body = newMatter(serial++);
      flying.set(command, body);
      const matter = await file(command, body).catch(() => null);
      if (matter === null) continue;
      acknowledged.set(command, matter);
      flying.delete(command);
    }
  };
  const clients = Array.from({ length: 16 }, client);
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const postmaster = product.postmaster();
  killed = true;
  process.kill(postmaster, "SIGKILL");
  await product.stop("SIGKILL");
  await Promise.all(clients);

  const secondsUntilReady = await product.start();
  const there = async (matter: string) =>
    (await fetch(`${product.url}/api/matters/${matter}`, { headers: { authorization: `Bearer ${token}` } }))
      .ok;
  let lost = 0;
  for (const matter of acknowledged.values()) if (!(await there(matter))) lost++;
  let doubled = 0;
  for (const [command, body] of flying) {
    const first = await file(command, body);
    const second = await file(command, body);
    if (first === null || first !== second || !(await there(first))) doubled++;
  }
  await product.stop("SIGTERM");
  const ledger = product.command("ledger.ts", "verify").trim().split("\n").at(-1)!;
  return {
    acknowledged: acknowledged.size,
    lost,
    inFlight: flying.size,
    doubled,
    ledger,
    secondsUntilReady,
  };
}

import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second in /proc (100 on every Linux this runs on). */
const tickMs = 10;

function ticksOf(pid: string): { parent: string; name: string; ms: number } | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const name = line.slice(line.indexOf("(") + 1, line.lastIndexOf(")"));
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return { parent: fields[1]!, name, ms: (Number(fields[11]) + Number(fields[12])) * tickMs };
  } catch {
    return null;
  }
}

/** Processor milliseconds used so far by a server process, and by the database whose postmaster is given. */
export function processorOf(server: number, postmaster: number): { server: number; database: number } {
  let database = 0;
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const found = ticksOf(pid);
    if (found && (pid === String(postmaster) || found.parent === String(postmaster))) database += found.ms;
  }
  return { server: ticksOf(String(server))?.ms ?? 0, database };
}

/** Resident memory of a process in MiB (proportional set size, so shared pages are not counted twice). */
export function memoryOf(pid: number): number {
  const lines = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Math.round(Number(lines.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0) / 1024);
}

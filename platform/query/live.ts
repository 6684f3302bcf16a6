import { useEffect, useRef } from "react";

/** A hint that something moved: which stream and how, never its content. */
export interface Moved {
  position: number;
  type: string;
  stream: string;
}

/** Gathers hints for this long before the screen asks anew, so that a busy minute costs one question. */
const gatherMs = 500;

// A browser keeps six connections to a server: however many parts of a page listen, they share one.
const listeners = new Set<(moved: Moved) => void>();
let source: EventSource | null = null;

function listen(hear: (moved: Moved) => void): () => void {
  listeners.add(hear);
  if (!source) {
    source = new EventSource("/api/live");
    source.addEventListener("moved", (event) => {
      const moved = readMoved((event as MessageEvent<string>).data);
      if (moved) for (const each of listeners) each(moved);
    });
  }
  return () => {
    listeners.delete(hear);
    if (listeners.size > 0) return;
    source?.close();
    source = null;
  };
}

/** Follows the server's hints while `on`; the browser resumes by itself from the last one it heard. */
export function useLive(on: boolean, heard: (moved: readonly Moved[]) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    if (!on) return;
    let gathered: Moved[] = [];
    let timer: ReturnType<typeof setTimeout> | null = null;
    const leave = listen((moved) => {
      gathered.push(moved);
      timer ??= setTimeout(() => {
        const all = gathered;
        gathered = [];
        timer = null;
        latest.current(all);
      }, gatherMs);
    });
    return () => {
      leave();
      if (timer) clearTimeout(timer);
    };
  }, [on]);
}

function readMoved(data: string): Moved | null {
  try {
    const value = JSON.parse(data) as Partial<Moved>;
    return typeof value.stream === "string" && typeof value.type === "string"
      ? { position: Number(value.position ?? 0), type: value.type, stream: value.stream }
      : null;
  } catch {
    return null;
  }
}

import { useEffect, useRef } from "react";

/** A hint that something moved: which stream and how, never its content. */
export interface Moved {
  position: number;
  type: string;
  stream: string;
}

/** Gathers hints for this long before the screen asks anew, so that a busy minute costs one question. */
const gatherMs = 500;

/** How long a stream that the server shut (a session that ended, a restart) is left alone before it is tried again. */
const retryMs = 4000;

// A browser keeps six connections to a server: however many parts of a page listen, they share one.
const listeners = new Set<(moved: Moved) => void>();
let shut: (() => void) | null = null;

/**
 * Opens the one stream. The browser resumes a broken line by itself; a stream that was refused it gives up for good, so
 * that one is opened anew, after the last hint that was heard.
 */
function openStream(): () => void {
  let source: EventSource | null = null;
  let last: string | null = null;
  let retrying: ReturnType<typeof setTimeout> | null = null;
  const open = () => {
    source = new EventSource(last === null ? "/api/live" : `/api/live?after=${last}`);
    source.addEventListener("here", (event) => {
      last = (event as MessageEvent<string>).lastEventId;
    });
    source.addEventListener("moved", (event) => {
      const { data, lastEventId } = event as MessageEvent<string>;
      last = lastEventId;
      const moved = readMoved(data);
      if (moved) for (const each of listeners) each(moved);
    });
    source.addEventListener("error", () => {
      if (source?.readyState === EventSource.CLOSED) retrying = setTimeout(open, retryMs);
    });
  };
  open();
  return () => {
    source?.close();
    if (retrying) clearTimeout(retrying);
  };
}

function listen(hear: (moved: Moved) => void): () => void {
  listeners.add(hear);
  shut ??= openStream();
  return () => {
    listeners.delete(hear);
    if (listeners.size > 0) return;
    shut?.();
    shut = null;
  };
}

/** Follows the server's hints while `on`. */
export function useLive(on: boolean, heard: (moved: readonly Moved[]) => void): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    if (!on) return;
    let gathered: Moved[] = [];
    let gathering: ReturnType<typeof setTimeout> | null = null;
    const leave = listen((moved) => {
      gathered.push(moved);
      gathering ??= setTimeout(() => {
        const all = gathered;
        gathered = [];
        gathering = null;
        latest.current(all);
      }, gatherMs);
    });
    return () => {
      leave();
      if (gathering) clearTimeout(gathering);
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

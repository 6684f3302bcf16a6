import { fill, line, wordsOf } from "./dom.ts";
import { recordVoice } from "./record-voice.ts";

interface Kept {
  id: string;
  kind: string;
  bytes: number;
}

const tries = 4;

/** Sends files one by one with progress and tries again on a bad line; what was received goes with "continue". */
export async function sendFiles(field: HTMLElement): Promise<void> {
  const words = wordsOf(field, "data-upload");
  const input = field.querySelector<HTMLInputElement>("input[type=file]");
  const form = document.querySelector<HTMLFormElement>('form[data-form="files-done"]');
  const sendForm = field.closest("form");
  if (!input || !form || !sendForm) return;
  const send = sendForm.querySelector<HTMLElement>("button[type=submit]");
  if (send) send.hidden = true;
  const list = document.createElement("div");
  list.setAttribute("role", "status");
  field.appendChild(list);

  let pending = 0;
  let wantsOn = false;
  const take = async (file: File | Blob, name: string) => {
    pending += 1;
    await keep(file, name);
    pending -= 1;
    if (pending === 0 && wantsOn) form.submit();
  };
  // "Continue" pressed while something is still on its way: go on as soon as it has arrived.
  form.addEventListener("submit", (event) => {
    if (pending === 0) return;
    event.preventDefault();
    wantsOn = true;
  });
  const keep = async (file: File | Blob, name: string) => {
    const status = line("", "upload-line");
    list.appendChild(status);
    const source = field.querySelector<HTMLSelectElement>("select[name=source]")?.value ?? "";
    const kept = await sendOne({ file, name, source }, words, (text) => {
      status.textContent = text;
    });
    if (!kept) return;
    status.textContent = `✓ ${name} ${words.ready || ""}`;
    const hidden = document.createElement("input");
    hidden.type = "hidden";
    hidden.name = "file";
    hidden.value = JSON.stringify({ id: kept.id, kind: kept.kind, bytes: kept.bytes, name });
    form.appendChild(hidden);
  };
  input.addEventListener("change", async () => {
    const files = Array.from(input.files || []);
    input.value = "";
    for (const file of files) await take(file, file.name);
  });
  recordVoice(field, words, (sound) => take(sound, words.voice || "voice"));
}

async function sendOne(
  { file, name, source }: { file: File | Blob; name: string; source: string },
  words: Record<string, string>,
  tell: (text: string) => void,
): Promise<Kept | null> {
  const hash = await hashOnDevice(file);
  for (let attempt = 1; ; attempt++) {
    const answer = await post({ file, name, hash, source }, (percent) =>
      tell(fill(words.sending || "", { name, percent })),
    );
    if (answer.kept) return answer.kept;
    if (answer.refused || attempt >= tries) {
      tell(`${fill(words.failed || "", { name })}${answer.refused || ""}`);
      return null;
    }
    tell(words.retry || "");
    await new Promise((resolve) => window.setTimeout(resolve, 1500 * attempt));
  }
}

/** Counted before it is sent, so that the way to the server is proved too; null where the browser cannot. */
async function hashOnDevice(file: Blob): Promise<string | null> {
  if (!window.crypto?.subtle || !file.arrayBuffer) return null;
  try {
    const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return null;
  }
}

function post(
  { file, name, hash, source }: { file: File | Blob; name: string; hash: string | null; source: string },
  progress: (percent: number) => void,
): Promise<{ kept?: Kept; refused?: string }> {
  return new Promise((resolve) => {
    const body = new FormData();
    if (hash) body.append("sha256", hash);
    if (source) body.append("source", source);
    body.append("file", file, name);
    const request = new XMLHttpRequest();
    request.open("POST", "/api/files");
    request.upload.onprogress = (event) =>
      progress(event.lengthComputable ? Math.round((event.loaded / event.total) * 100) : 0);
    request.onerror = () => resolve({});
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status < 300) resolve({ kept: answer as unknown as Kept });
      else resolve(request.status >= 500 ? {} : { refused: String(answer.detail || "") });
    };
    request.send(body);
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    // A proxy may answer with a page of its own; the caller then shows its plain words.
    return {};
  }
}

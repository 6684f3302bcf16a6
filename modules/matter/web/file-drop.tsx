import { newCommandId, Refusal, RefusalNote, useClient, useWords } from "@maple/platform/query";
import { useId, useRef, useState } from "react";
import { fileSources, fileSourceWords } from "../model/custody.ts";
import { partsWords as words } from "./parts-words.ts";
import "./timeline.css";

export interface SentFile {
  id: string;
  name: string;
}

/** Files beyond this go over the resumable way, in pieces. 8 MB: about a minute on a bad line. */
const resumeAbove = 8 * 1024 * 1024;

/** Sends files at once, one after the other; large ones resume where the line broke. */
export function FileDrop(props: {
  files: readonly SentFile[];
  onChange(files: SentFile[]): void;
  kind?: "scan";
  accept?: string;
  /** One file and no more: the next one takes its place. */
  single?: boolean;
}) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(props.files);
  latest.current = props.files;
  const [sending, setSending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [source, setSource] = useState("");

  const take = async (list: FileList | null) => {
    setRefusal(null);
    for (const file of Array.from(list ?? []).slice(props.single ? -1 : 0)) {
      setSending(file.name);
      try {
        const about = { ...(source ? { source } : {}), ...(await hashOnDevice(file)) };
        const kept = file.size > resumeAbove ? await sendInPieces(file, about) : await sendWhole(file, about);
        latest.current = [...(props.single ? [] : latest.current), { id: kept, name: file.name }];
        props.onChange([...latest.current]);
      } catch (fault) {
        if (fault instanceof Refusal) setRefusal(fault);
      }
    }
    setSending(null);
    if (input.current) input.current.value = "";
  };

  const sendWhole = async (file: File, about: Readonly<Record<string, string>>): Promise<string> => {
    const form = new FormData();
    if (props.kind) form.set("kind", props.kind);
    for (const [name, value] of Object.entries(about)) form.set(name, value);
    form.set("file", file, file.name);
    return (await client.send<{ id: string }>("/api/files", form)).id;
  };

  return (
    <fieldset
      className="file-drop"
      aria-label={say(words.addFiles)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files);
      }}
    >
      <label className="file-button" htmlFor={id}>
        {say(words.addFiles)}
      </label>
      <input
        ref={input}
        id={id}
        className="only-read"
        type="file"
        multiple={!props.single}
        accept={props.accept}
        onChange={(event) => void take(event.target.files)}
      />
      {props.kind !== "scan" && (
        <select
          className="file-source"
          aria-label={say(words.source)}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        >
          <option value="">{say(words.sourceNone)}</option>
          {fileSources.map((one) => (
            <option key={one} value={one}>
              {say(fileSourceWords[one])}
            </option>
          ))}
        </select>
      )}
      {props.files.map((file) => (
        <span key={file.id} className="file-chip">
          {file.name}
          <button
            type="button"
            aria-label={say(words.removeFile, { name: file.name })}
            onClick={() => props.onChange(props.files.filter((one) => one.id !== file.id))}
          >
            ✕
          </button>
        </span>
      ))}
      <span className="quiet" aria-live="polite">
        {sending
          ? say(words.sending, { name: sending })
          : props.files.length === 0
            ? say(words.filesHint)
            : ""}
      </span>
      <RefusalNote refusal={refusal} />
    </fieldset>
  );
}

async function sendInPieces(file: File, about: Readonly<Record<string, string>>): Promise<string> {
  const { Upload } = await import("tus-js-client");
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: "/api/uploads",
      retryDelays: [0, 1000, 3000, 8000, 15_000],
      chunkSize: 1024 * 1024,
      metadata: {
        filename: file.name,
        filetype: file.type,
        intent: newCommandId(),
        ...about,
      },
      onError: () => reject(new Refusal({ status: 0, reason: "upload-broken", detail: brokenWords })),
      onSuccess: ({ lastResponse }) => {
        const kept = lastResponse.getHeader("File-Id");
        if (kept) resolve(kept);
        else reject(new Refusal({ status: 0, reason: "upload-broken", detail: brokenWords }));
      },
    });
    upload.start();
  });
}

/** Counted before it is sent, so that the way to the server is proved too; nothing where the browser cannot. */
async function hashOnDevice(file: File): Promise<{ sha256?: string }> {
  if (!globalThis.crypto?.subtle) return {};
  try {
    const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0"));
    return { sha256: hex.join("") };
  } catch {
    return {};
  }
}

const brokenWords = {
  zh: "文件没有传完。已传的部分保留着，请再选一次这个文件，会从断点继续。",
  en: "The file did not arrive whole. What was sent is kept: choose the file again and it goes on from there.",
};

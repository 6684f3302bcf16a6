import { FilesField } from "./parts/fields.tsx";
import { Button, PageForm } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { type Reader, tellerFor } from "./parts/reader.ts";
import type { DraftFile } from "./report-draft.ts";
import { reportWords } from "./report-words.ts";
import { StepForm, StepFrame, type StepProps } from "./step-frame.tsx";

/** Photos, a voice note, a scan. Sending them is a step of its own, so that a file refused costs no typed word. */
export function FilesPage(props: StepProps) {
  const { reader, draft } = props;
  const tell = tellerFor(reader);
  return (
    <StepFrame {...props} step="files" title={tell(reportWords.filesTitle)}>
      <p>{tell(reportWords.filesLead)}</p>
      <FileList reader={reader} d={props.d} files={draft.files} />
      <PageForm
        action={`/report/files/add?d=${props.d}${props.changing ? "&change=1" : ""}`}
        multipart
        name="files"
      >
        <FilesField
          reader={reader}
          faults={props.faults}
          label={tell(reportWords.filesLabel)}
          upload={uploadWords(reader)}
        />
        <Button kind="plain">{tell(reportWords.filesUpload)}</Button>
      </PageForm>
      <StepForm {...props} step="files" name="files-done">
        <Button>{tell(partWords.continue)}</Button>
      </StepForm>
    </StepFrame>
  );
}

/** Words that the sending script says; as data, because scripts carry no words. */
export function uploadWords(reader: Reader): string {
  const pair = (key: keyof typeof reportWords) => reportWords[key][reader.lang];
  return JSON.stringify({
    sending: pair("filesSending"),
    retry: pair("filesRetry"),
    failed: pair("filesFailed"),
    ready: pair("filesReady"),
    start: pair("voiceStart"),
    stop: pair("voiceStop"),
    voice: pair("voiceName"),
  });
}

function FileList({ reader, d, files }: { reader: Reader; d: string; files: readonly DraftFile[] }) {
  const tell = tellerFor(reader);
  if (files.length === 0) return null;
  return (
    <div className="file-list">
      <p className="strong" role="status">
        {tell(reportWords.filesKept, { count: files.length })}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <span className="file-name">
              {file.name} <span className="soft">{sizeWords(file.bytes)}</span>
            </span>
            <PageForm action={`/report/files/remove?d=${d}`} hidden={{ file: file.id }}>
              <button className="link-button" type="submit">
                {tell(reportWords.filesRemove)}
                <span className="unseen"> {file.name}</span>
              </button>
            </PageForm>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

import type { MatterView } from "@maple/matter";
import { exactTime, FileDrop, type SentFile, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, RefusalNote, To, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Radio, Select, Skeleton } from "antd";
import { useId, useState } from "react";
import {
  audienceWords,
  type DeclineReason,
  declineReasons,
  declineReasonWords,
  type RequestList,
  type RequestView,
} from "../model/evidence.ts";
import { nextRequestState, requestActWords, requestStateWords } from "../model/request-life.ts";
import { AskForm } from "./ask-form.tsx";
import { CoverForm } from "./cover-form.tsx";
import { custodyWords } from "./custody-words.ts";
import { evidenceWords as words } from "./evidence-words.ts";
import "./evidence.css";

/** What was asked of others about a matter, and what came of it. */
export function EvidenceBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const asked = useAsk<RequestList>(`/api/matters/${matter.id}/evidence`);
  const [asking, setAsking] = useState(false);
  const [covering, setCovering] = useState(false);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { requests, mayAsk, photos, covers } = asked.data;
  return (
    <div className="evidence">
      {requests.length === 0 && !asking && <p className="quiet">{say(words.none)}</p>}
      <ul className="plain-list">
        {requests.map((one) => (
          <li key={one.id}>
            <Request matter={matter.id} one={one} mayAsk={mayAsk} />
          </li>
        ))}
      </ul>
      {asked.data.seesFiles && (
        <p>
          <To path={`/custody/${matter.id}`} className="custody-link">
            {say(custodyWords.link)}
          </To>
        </p>
      )}
      {asking ? (
        <AskForm matter={matter.id} done={() => setAsking(false)} />
      ) : (
        mayAsk && (
          <Button size="small" onClick={() => setAsking(true)}>
            {say(words.ask)}
          </Button>
        )
      )}
      {covers.length > 0 && (
        <>
          <h3>{say(words.covers)}</h3>
          <ul className="plain-list">
            {covers.map((one) => (
              <li key={one.copy}>
                <a href={`/api/files/${one.copy}`} target="_blank" rel="noreferrer">
                  {one.name}
                </a>{" "}
                <span className="quiet small">
                  {say(words.coverOf, {
                    who: say(audienceWords[one.audience]),
                    by: one.by ?? "",
                    at: exactTime(one.at),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {covering ? (
        <CoverForm matter={matter.id} photos={photos} done={() => setCovering(false)} />
      ) : (
        mayAsk &&
        photos.length > 0 && (
          <Button size="small" className="cover-begin" onClick={() => setCovering(true)}>
            {say(words.cover)}
          </Button>
        )
      )}
    </div>
  );
}

function Request({ matter, one, mayAsk }: { matter: string; one: RequestView; mayAsk: boolean }) {
  const { say } = useWords();
  const path = `/api/matters/${matter}/evidence`;
  const telling = useTell([...useMatterKeys(matter), [path]]);
  const [recording, setRecording] = useState(false);
  const about = [
    one.by && say(words.by, { by: one.by }),
    exactTime(one.at),
    one.state === "asked" && say(words.until, { date: one.answerBy }),
    one.answeredAt && exactTime(one.answeredAt),
  ].filter((part): part is string => typeof part === "string");
  return (
    <div className="evidence-request">
      <p>
        <strong>{one.receiver}</strong>{" "}
        <span className={`evidence-state evidence-${one.state}`}>{say(requestStateWords[one.state])}</span>
        {one.overdue && <span className="evidence-late"> {say(words.overdue)}</span>}
      </p>
      <p>{[one.asked, one.place, one.hours, one.purpose].filter((part) => part !== "").join(" · ")}</p>
      <p className="quiet small">{about.join(" · ")}</p>
      {one.reason && <p>{say(declineReasonWords[one.reason])}</p>}
      {one.words !== "" && <p>{one.words}</p>}
      <ul className="plain-list">
        {one.files.map((file) => (
          <li key={file.id}>
            <a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>{" "}
            <code className="quiet small" title={file.sha256}>
              {say(words.hash, { hash: file.sha256.slice(0, 16) })}
            </code>
          </li>
        ))}
      </ul>
      {mayAsk && !recording && nextRequestState(one.state, "give") !== null && (
        <span className="buttons">
          <Button
            size="small"
            aria-label={say(words.recordOf, { receiver: one.receiver })}
            onClick={() => setRecording(true)}
          >
            {say(words.record)}
          </Button>
          {nextRequestState(one.state, "withdraw") !== null && (
            <Button
              size="small"
              loading={telling.busy}
              aria-label={say(words.withdrawOf, { receiver: one.receiver })}
              onClick={() => void telling.send(`${path}/${one.id}/withdraw`, {})}
            >
              {say(requestActWords.withdraw)}
            </Button>
          )}
        </span>
      )}
      {recording && <RecordForm matter={matter} one={one} done={() => setRecording(false)} />}
      <RefusalNote refusal={telling.refusal} />
    </div>
  );
}

/** What was handed over or told in another way than by the link. */
function RecordForm({ matter, one, done }: { matter: string; one: RequestView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const path = `/api/matters/${matter}/evidence`;
  const telling = useTell([...useMatterKeys(matter), [path]]);
  const [answer, setAnswer] = useState<"give" | "decline">("give");
  const [files, setFiles] = useState<SentFile[]>([]);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [text, setText] = useState("");
  const submit = async () => {
    const body = { answer, files: files.map((file) => file.id), reason, words: text };
    if (await telling.send(`${path}/${one.id}/answer`, body)) done();
  };
  return (
    <ActPanel
      title={say(words.recordOf, { receiver: one.receiver })}
      submit={say(words.keep)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <fieldset className="evidence-how">
        <legend>{say(words.how)}</legend>
        <Radio.Group
          value={answer}
          onChange={(event) => setAnswer(event.target.value as "give" | "decline")}
          options={[
            { value: "give", label: say(words.gave) },
            { value: "decline", label: say(words.cannot) },
          ]}
        />
      </fieldset>
      {answer === "give" ? (
        <div className="field">
          <span className="field-name">{say(words.files)}</span>
          <FileDrop files={files} onChange={setFiles} />
        </div>
      ) : (
        <Field id={`${id}-reason`} label={say(words.reason)}>
          <Select
            id={`${id}-reason`}
            className="wide"
            value={reason}
            onChange={setReason}
            options={declineReasons.map((value) => ({ value, label: say(declineReasonWords[value]) }))}
          />
        </Field>
      )}
      <Field id={`${id}-words`} label={say(words.words)}>
        <Input
          id={`${id}-words`}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}

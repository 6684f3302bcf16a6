import { FileDrop, type SentFile, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, Refusal, RefusalNote, useClient, useTell, useWords } from "@maple/platform/query";
import { Segmented, Select } from "antd";
import { useId, useRef, useState } from "react";
import { isIdentityRelation } from "../rules/confirmation.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { SignaturePad, type SignaturePadHandle } from "./signature-pad.tsx";
import { at, type PartProps } from "./tab-facts.ts";

/** One signature: drawn here, or the scan of the signed page. Where the law wants ink, only the scan is offered. */
export function SignPanel(
  props: PartProps & { contentHash: string; party: string | null; name: string; done(): void },
) {
  const { matter, mediation, contentHash, party, name, done } = props;
  const { say } = useWords();
  const id = useId();
  const client = useClient();
  const telling = useTell(useMatterKeys(matter.id));
  const inkOnly = isIdentityRelation(matter.category, matter.subtype);
  const [way, setWay] = useState<"screen" | "paper">(inkOnly ? "paper" : "screen");
  const [identified, setIdentified] = useState("identity-card");
  const [scan, setScan] = useState<SentFile[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const pad = useRef<SignaturePadHandle>(null);
  const sent = useRef<{ strokes: number; id: string } | null>(null);

  const picture = async (): Promise<string | null> => {
    if (way === "paper") return scan[0]?.id ?? null;
    const drawn = await pad.current?.picture();
    if (!drawn) return null;
    if (sent.current?.strokes === drawn.strokes) return sent.current.id;
    const form = new FormData();
    form.set("kind", "signature");
    form.set("file", drawn.png, "signature.png");
    const kept = await client.send<{ id: string }>("/api/files", form);
    sent.current = { strokes: drawn.strokes, id: kept.id };
    return kept.id;
  };
  const submit = async () => {
    setRefusal(null);
    try {
      const file = await picture();
      setFault(file === null ? say(words.needPicture) : null);
      if (file === null) return;
      const who = party === null ? { identified: "staff" } : { party, identified };
      if (await telling.send(at(mediation, "sign-agreement"), { ...who, way, picture: file, contentHash }))
        done();
    } catch (thrown) {
      if (thrown instanceof Refusal) setRefusal(thrown);
    }
  };

  return (
    <ActPanel
      title={say(words.signOf, { name })}
      submit={say(words.sign)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      {inkOnly ? (
        <p className="warn">{say(words.screenBarred)}</p>
      ) : (
        <Segmented
          aria-label={say(words.sign)}
          value={way}
          onChange={setWay}
          options={[
            { value: "screen" as const, label: say(words.onScreen) },
            { value: "paper" as const, label: say(words.onPaper) },
          ]}
        />
      )}
      {way === "screen" ? (
        <>
          <p className="quiet">{say(words.screenNote)}</p>
          <SignaturePad ref={pad} label={say(words.padOf, { name })} clear={say(words.clearPad)} />
        </>
      ) : (
        <FileDrop single files={scan} onChange={setScan} kind="scan" accept="image/*,application/pdf" />
      )}
      {party !== null && (
        <Field id={`${id}-identified`} label={say(words.identified)}>
          <Select
            id={`${id}-identified`}
            value={identified}
            onChange={setIdentified}
            options={[
              { value: "identity-card", label: say(words.byCard) },
              { value: "known", label: say(words.byKnown) },
            ]}
          />
        </Field>
      )}
      <RefusalNote refusal={refusal} />
    </ActPanel>
  );
}

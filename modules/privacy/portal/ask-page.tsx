import {
  type Asked,
  Button,
  ErrorSummary,
  PageForm,
  TextArea,
  TextField,
  tellerFor,
} from "@maple/matter/portal";
import { privacyWords as words } from "./privacy-words.ts";

export const askForms = ["name", "address", "contact", "delete"] as const;
export type AskForm = (typeof askForms)[number];

interface AskProps extends Asked {
  matter: string;
  command: string;
  form: AskForm;
  wanted: string;
  words: string;
  proof: string;
}

const titles = {
  name: words.askName,
  address: words.askAddress,
  contact: words.askPhone,
  delete: words.askDelete,
};

/** One thing to ask about one's own data, on a page of its own. What is recorded is not filled in: it is not to be guessed from here. */
export function AskPage(props: AskProps) {
  const { reader, faults, form } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${props.matter}/data`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(titles[form])}</h1>
      {form === "name" ? <p>{tell(words.formNameLead)}</p> : null}
      {form === "address" ? <p>{tell(words.formAddressLead)}</p> : null}
      {form === "contact" ? <p>{tell(words.formPhoneLead)}</p> : null}
      {form === "delete" ? (
        <>
          <p>{tell(words.formDeleteLead)}</p>
          <p>{tell(words.formDeleteKept)}</p>
        </>
      ) : null}
      <PageForm
        action={`/m/${props.matter}/data/ask`}
        command={props.command}
        hidden={{ kind: form }}
        name="ask-data"
      >
        {form === "delete" ? null : (
          <TextField
            reader={reader}
            faults={faults}
            name="wanted"
            label={tell(form === "contact" ? words.formPhone : words.formWanted)}
            value={props.wanted}
            type={form === "contact" ? "tel" : "text"}
            width={form === "contact" ? "short" : "full"}
            autoComplete={form === "contact" ? "tel" : "off"}
            maxLength={200}
          />
        )}
        {form === "contact" ? (
          <TextField
            reader={reader}
            faults={faults}
            name="proof"
            label={tell(words.formProof)}
            hint={tell(words.formProofHint)}
            value={props.proof}
            width="short"
            autoComplete="off"
            maxLength={20}
          />
        ) : null}
        <TextArea
          reader={reader}
          faults={faults}
          name="words"
          label={tell(words.formWords)}
          hint={form === "delete" ? undefined : tell(words.formWordsHint)}
          optional
          rows={3}
          value={props.words}
        />
        <Button>{tell(words.formSend)}</Button>
      </PageForm>
    </>
  );
}

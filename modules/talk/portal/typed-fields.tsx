import { Choices, type Reader, Select, tellerFor } from "@maple/matter/portal";
import { type HelperRelation, helperRelations, helperWords, type Typed } from "../model/talk.ts";
import { talkWords as words } from "./talk-words.ts";

export type TypedDraft = { by: string; relation: string };

/** Who is typing: oneself, or a helper by their relation; a name is not asked. */
export function TypedFields(props: {
  reader: Reader;
  faults: ReadonlyArray<{ field: string; words: string }>;
  value: TypedDraft;
}) {
  const tell = tellerFor(props.reader);
  return (
    <>
      <Choices
        reader={props.reader}
        faults={props.faults}
        name="typed"
        label={tell(words.typed)}
        value={[props.value.by === "helper" ? "helper" : "self"]}
        choices={[
          { value: "self", label: tell(words.typedSelf) },
          { value: "helper", label: tell(words.typedHelper) },
        ]}
      />
      <Select
        reader={props.reader}
        faults={props.faults}
        name="relation"
        label={tell(words.relation)}
        value={props.value.relation}
        empty={tell(words.relationEmpty)}
        groups={[
          {
            label: tell(words.typedHelper),
            choices: helperRelations.map((one) => ({ value: one, label: tell(helperWords[one]) })),
          },
        ]}
      />
    </>
  );
}

/** What a form says of who typed; a relation that is none is left out and refused by the act. */
export function typedFrom(
  by: string,
  relation: string,
): { by: "self" | "helper"; relation: HelperRelation | null } {
  const known = helperRelations.find((one) => one === relation) ?? null;
  return by === "helper" ? { by: "helper", relation: known } : { by: "self", relation: null };
}

/** Said under what was typed by another hand; nothing for one's own. */
export function TypedBy({ reader, typed }: { reader: Reader; typed: Typed }) {
  const tell = tellerFor(reader);
  if (typed.by === "self") return null;
  return (
    <p className="soft small">
      {typed.by === "window"
        ? tell(words.byWindow)
        : tell(words.byHelper, { relation: typed.relation ? tell(helperWords[typed.relation]) : "" })}
    </p>
  );
}

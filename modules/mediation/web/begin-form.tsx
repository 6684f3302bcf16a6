import { useMe } from "@maple/identity/web";
import type { MatterView } from "@maple/matter";
import { StaffPicker, useCounty, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Select } from "antd";
import { useId, useMemo, useState } from "react";
import { sideWords } from "../model/mediation.ts";
import { askedByWords, mediationWords as words } from "./mediation-words.ts";
import { blankParty, type PartyDraft, PartyFields } from "./party-fields.tsx";

/** Committee, mediators and both sides; the reporter stands on side A unless somebody moves them. */
export function BeginForm({ matter, cancel }: { matter: MatterView; cancel(): void }) {
  const { say, name } = useWords();
  const id = useId();
  const me = useMe();
  const county = useCounty();
  const telling = useTell(useMatterKeys(matter.id));
  const committees = county.data?.committees ?? [];
  const usual = useMemo(() => {
    const community = matter.communityName?.zh.replace(/(社区|村)$/, "");
    return committees.find((one) => community && one.name.zh.includes(community))?.id ?? null;
  }, [committees, matter.communityName]);
  const [chosen, setCommittee] = useState<string | null>(null);
  const committee = chosen ?? usual;
  const [mediators, setMediators] = useState<string[]>(
    me.posts.some((post) => "mediation.conduct" in post.may) ? [me.id] : [],
  );
  const [askedBy, setAskedBy] = useState("application");
  const reporterKnown = matter.reporter !== null && matter.reporter.naming !== "anonymous";
  const [parties, setParties] = useState<PartyDraft[]>([
    { ...blankParty("A"), isReporter: reporterKnown },
    blankParty("B"),
  ]);
  const [fault, setFault] = useState<string | null>(null);
  const change = (at: number, next: Partial<PartyDraft>) =>
    setParties(parties.map((party, i) => (i === at ? { ...party, ...next } : party)));

  const submit = async () => {
    const nameless = parties.some((party) => !party.isReporter && party.name.trim() === "");
    const oneSided = !(["A", "B"] as const).every((side) => parties.some((party) => party.side === side));
    const missing =
      committee === null || mediators.length === 0
        ? say(words.needChoice)
        : nameless || oneSided
          ? say(words.needName)
          : null;
    setFault(missing);
    if (missing) return;
    await telling.send(`/api/matters/${matter.id}/begin-mediation`, {
      committee,
      mediators,
      askedBy,
      parties: parties.map(({ key: _key, ...party }) => party),
    });
  };

  return (
    <ActPanel
      title={say(words.begin)}
      hint={say(words.beginHint)}
      submit={say(words.begin)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={cancel}
    >
      <div className="field-row">
        <Field id={`${id}-committee`} label={say(words.committee)}>
          <Select
            id={`${id}-committee`}
            className="wide"
            showSearch={{ optionFilterProp: "label" }}
            loading={county.isPending}
            value={committee}
            onChange={setCommittee}
            options={committees.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        </Field>
        <Field id={`${id}-mediators`} label={say(words.mediators)}>
          <StaffPicker
            id={`${id}-mediators`}
            several
            role={["mediator", "officer"]}
            label={say(words.mediators)}
            value={mediators}
            onChange={setMediators}
          />
        </Field>
        <Field id={`${id}-asked`} label={say(words.askedBy)}>
          <Select
            id={`${id}-asked`}
            className="wide"
            value={askedBy}
            onChange={setAskedBy}
            options={Object.entries(askedByWords).map(([value, pair]) => ({ value, label: say(pair) }))}
          />
        </Field>
      </div>
      {(["A", "B"] as const).map((side) => (
        <fieldset key={side} className={`side-box side-${side}`}>
          <legend>{say(sideWords[side])}</legend>
          {parties.map((party, at) =>
            party.side === side ? (
              <PartyFields
                key={party.key}
                party={party}
                mayBeReporter={reporterKnown && (party.isReporter || !parties.some((one) => one.isReporter))}
                reporterName={matter.reporter?.name ?? null}
                change={(next) => change(at, next)}
                {...(parties.filter((one) => one.side === side).length > 1
                  ? { remove: () => setParties(parties.filter((_, i) => i !== at)) }
                  : {})}
              />
            ) : null,
          )}
          <Button size="small" onClick={() => setParties([...parties, blankParty(side)])}>
            {say(words.addParty)}
          </Button>
        </fieldset>
      ))}
    </ActPanel>
  );
}

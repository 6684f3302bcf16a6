import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Segmented, Select } from "antd";
import { useId, useState } from "react";
import {
  type MediationView,
  type PartyRole,
  partyRoles,
  partyRoleWords,
  sideWords,
} from "../model/mediation.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { at } from "./tab-facts.ts";

/** A further party, or somebody who speaks for one. */
export function AddPartyForm({ mediation, done }: { mediation: MediationView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(mediation.matter));
  const [side, setSide] = useState<"A" | "B">("A");
  const [role, setRole] = useState<PartyRole>("agent");
  const [speaksFor, setSpeaksFor] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const principals = mediation.parties.filter((party) => party.side === side && party.role === "principal");
  const forWhom = speaksFor ?? principals[0]?.id ?? null;
  const submit = async () => {
    setFault(name.trim() === "" ? say(words.needName) : null);
    if (name.trim() === "") return;
    const party = {
      side,
      role,
      name,
      phone,
      ...(role !== "principal" && forWhom ? { speaksFor: forWhom } : {}),
    };
    if (await telling.send(at(mediation, "add-party"), { party })) done();
  };
  return (
    <ActPanel
      title={say(words.addAgent)}
      submit={say(words.addParty)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <div className="field">
          <span className="field-name">{say(words.side)}</span>
          <Segmented
            className="as-choice"
            aria-label={say(words.side)}
            value={side}
            onChange={(next) => {
              setSide(next);
              setSpeaksFor(null);
            }}
            options={(["A", "B"] as const).map((value) => ({ value, label: say(sideWords[value]) }))}
          />
        </div>
        <Field id={`${id}-role`} label={say(words.role)}>
          <Select
            id={`${id}-role`}
            className="wide"
            value={role}
            onChange={setRole}
            options={partyRoles.map((value) => ({ value, label: say(partyRoleWords[value]) }))}
          />
        </Field>
        {role !== "principal" && (
          <Field id={`${id}-for`} label={say(words.speaksFor)}>
            <Select
              id={`${id}-for`}
              className="wide"
              value={forWhom}
              onChange={setSpeaksFor}
              options={principals.map((party) => ({
                value: party.id,
                label: party.name ?? say(sideWords[party.side]),
              }))}
            />
          </Field>
        )}
        <Field id={`${id}-name`} label={say(words.name)}>
          <Input
            id={`${id}-name`}
            maxLength={80}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field id={`${id}-phone`} label={say(words.phone)}>
          <Input
            id={`${id}-phone`}
            type="tel"
            maxLength={30}
            autoComplete="off"
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </Field>
      </div>
    </ActPanel>
  );
}

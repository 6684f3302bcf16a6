import { ActPanel, Field, newCommandId, useAsk, useTell, useWords } from "@maple/platform/query";
import { AutoComplete, Input, Select } from "antd";
import { useId, useState } from "react";
import type { Division } from "../model/division.ts";
import { type Unit, type UnitKind, unitKinds, unitKindWords } from "../model/unit.ts";
import { standsUnder } from "../rules/unit-place.ts";
import { UnitSelect } from "./unit-select.tsx";
import { unitWords as words } from "./unit-words.ts";

const touches = [["/api/units"], ["/api/grids"], ["/api/county"]];
const coded: readonly UnitKind[] = ["county", "town", "community", "village"];

/** A new unit under another, or a change of one: the same fields, since the same things are true of both. */
export function UnitForm(props: {
  units: readonly Unit[];
  /** The unit that changes, or null for a new one. */
  unit: Unit | null;
  /** Where a new one stands. */
  under: Unit | null;
  today: string;
  done(unit: string): void;
  cancel(): void;
}) {
  const { unit, under, units, today } = props;
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(touches);
  const fitting = unitKinds.filter((kind) => under && standsUnder[kind].includes(under.kind));
  const [kind, setKind] = useState<UnitKind>(unit?.kind ?? fitting[0] ?? "department");
  const [zh, setZh] = useState(unit?.name.zh ?? "");
  const [en, setEn] = useState(unit?.name.en ?? "");
  const [code, setCode] = useState(unit?.code ?? "");
  const [parent, setParent] = useState<string | null>(unit ? unit.parent : (under?.id ?? null));
  const [from, setFrom] = useState(today);
  const [phone, setPhone] = useState(unit?.phone ?? "");
  const [address, setAddress] = useState(unit?.address?.zh ?? "");
  const [place, setPlace] = useState(unit?.point ? unit.point.map((one) => one.toFixed(6)).join(", ") : "");
  const [after, setAfter] = useState<string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [fresh] = useState(newCommandId);

  const above = units.find((one) => one.id === parent)?.code ?? null;
  const national = useAsk<Division[]>(coded.includes(kind) && above ? "/api/divisions" : null, {
    under: above ?? "",
  });
  const listed = national.data?.find((one) => one.code === code);
  const differs =
    listed && listed.name !== zh.trim()
      ? say(words.codeDiffers, { name: listed.name, day: listed.asOf })
      : null;

  const submit = async () => {
    const point = pointFrom(place);
    const wrong = zh.trim() === "" ? say(words.needName) : point === undefined ? say(words.placeUnfit) : null;
    setFault(wrong);
    if (wrong) return;
    const given = {
      name: { zh: zh.trim(), en: en.trim() || zh.trim() },
      code: coded.includes(kind) ? code.trim() || null : null,
      parent,
      from,
      ...(point ? { point } : {}),
      ...(phone.trim() ? { phone: phone.trim() } : {}),
      ...(address.trim() ? { address: { zh: address.trim(), en: unit?.address?.en ?? address.trim() } } : {}),
    };
    const sent = unit
      ? await telling.send(`/api/units/${unit.id}/correct`, given)
      : await telling.send("/api/units", { unit: fresh, kind, ...given, after });
    if (sent) props.done(unit?.id ?? fresh);
  };

  const title = unit
    ? say(words.correctTitle, { name: name(unit.name) })
    : say(words.addTitle, { name: under ? name(under.name) : "" });
  return (
    <ActPanel
      title={title}
      hint={unit ? say(words.correctHint) : undefined}
      submit={say(words.save)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.cancel}
    >
      {!unit && (
        <Field id={`${id}-kind`} label={say(words.kind)}>
          <Select
            id={`${id}-kind`}
            value={kind}
            onChange={setKind}
            options={fitting.map((one) => ({ value: one, label: name(unitKindWords[one]) }))}
          />
        </Field>
      )}
      <div className="field-row">
        <Field id={`${id}-zh`} label={say(words.nameZh)}>
          <Input id={`${id}-zh`} maxLength={80} value={zh} onChange={(event) => setZh(event.target.value)} />
        </Field>
        <Field id={`${id}-en`} label={say(words.nameEn)}>
          <Input id={`${id}-en`} maxLength={120} value={en} onChange={(event) => setEn(event.target.value)} />
        </Field>
      </div>
      {coded.includes(kind) && (
        <Field id={`${id}-code`} label={say(words.code)} hint={differs ?? say(words.codeHint)}>
          <AutoComplete
            id={`${id}-code`}
            className="wide"
            value={code}
            options={(national.data ?? []).map((one) => ({
              value: one.code,
              label: `${one.code} ${one.name}`,
            }))}
            showSearch={{ filterOption: (typed, option) => String(option?.label ?? "").includes(typed) }}
            onChange={(typed: string) => setCode(typed.replace(/\D/g, "").slice(0, 12))}
            onSelect={(picked: string) => {
              const found = national.data?.find((one) => one.code === picked);
              if (found && zh.trim() === "") setZh(found.name);
            }}
          />
        </Field>
      )}
      <div className="field-row">
        {unit && unit.kind !== "county" && (
          <Field id={`${id}-parent`} label={say(words.parent)}>
            <UnitSelect
              id={`${id}-parent`}
              units={units}
              kinds={standsUnder[kind]}
              value={parent}
              onChange={setParent}
            />
          </Field>
        )}
        <Field id={`${id}-from`} label={say(unit ? words.correctFrom : words.from)}>
          <Input
            id={`${id}-from`}
            type="date"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </Field>
      </div>
      {!unit && (
        <Field id={`${id}-after`} label={say(words.after)}>
          <UnitSelect
            id={`${id}-after`}
            units={units}
            kinds={[kind]}
            value={after}
            onChange={setAfter}
            several
          />
        </Field>
      )}
      <div className="field-row">
        <Field id={`${id}-phone`} label={say(words.phone)}>
          <Input
            id={`${id}-phone`}
            type="tel"
            maxLength={30}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </Field>
        <Field id={`${id}-place`} label={say(words.place)}>
          <Input id={`${id}-place`} value={place} onChange={(event) => setPlace(event.target.value)} />
        </Field>
      </div>
      <Field id={`${id}-address`} label={say(words.address)}>
        <Input
          id={`${id}-address`}
          maxLength={80}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}

/** Null for nothing, undefined for what is no place. */
function pointFrom(text: string): [number, number] | null | undefined {
  if (text.trim() === "") return null;
  const parts = text
    .split(/[,，\s]+/)
    .filter(Boolean)
    .map(Number);
  const [lng, lat] = parts;
  if (parts.length !== 2 || lng === undefined || lat === undefined) return undefined;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : undefined;
}

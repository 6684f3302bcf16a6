import { ActPanel, RefusalNote, useAsk, useTell, useWords } from "@maple/platform/query";
import { Input, Radio, Select, Skeleton } from "antd";
import { useState } from "react";
import { type LeaveReason, leaveReasons } from "../model/leaving.ts";
import { endReasonWords, type StaffView } from "../model/staff.ts";
import { leaveWords as words } from "./leave-words.ts";
import { Field, fits } from "./parts.tsx";

interface Named {
  zh: string;
  en: string;
}
/** What the matters answer of somebody who goes; nobody's name, no title. */
interface Carried {
  matters: Array<{ id: string; code: string; gridName: Named | null; roomName: Named | null }>;
  mediated: number;
  gridsAlone: Named[];
  takers: Array<{ id: string; name: string; unitName: Named; near: boolean }>;
}

const room = "room";
const asAbove = "above";

/** All posts end: shows first what is left behind, and who takes it. */
export function LeaveForm(props: { staff: StaffView; cancel(): void; done(): void }) {
  const { say, name, lang } = useWords();
  const { staff } = props;
  const telling = useTell([[`/api/people/${staff.id}`], ["/api/people"]]);
  const carried = useAsk<Carried>(`/api/matters/carried/${staff.id}`, {}, { staleMs: 0 });
  const [from, setFrom] = useState(staff.today);
  const [reason, setReason] = useState<LeaveReason>("moved");
  const [rest, setRest] = useState(room);
  const [handing, setHanding] = useState<Record<string, string>>({});
  const data = carried.data;
  const submit = async () => {
    const named = Object.entries(handing).filter(([, to]) => to !== asAbove);
    const body = {
      from,
      reason,
      rest: rest === room ? null : rest,
      handing: named.map(([matter, to]) => ({ matter, to: to === room ? null : to })),
    };
    if (await telling.send(`/api/people/${staff.id}/leave`, body)) props.done();
  };
  const group = (near: boolean) =>
    (data?.takers ?? [])
      .filter((taker) => taker.near === near)
      .map((taker) => ({ value: taker.id, label: `${taker.name} · ${name(taker.unitName)}` }));
  const takers = [
    { label: say(words.near), title: "near", options: group(true) },
    { label: say(words.others), title: "others", options: group(false) },
  ].filter((one) => one.options.length > 0);
  const toRoom = { value: room, label: say(words.toRoom) };

  return (
    <ActPanel
      title={say(words.title, { name: staff.name })}
      hint={say(words.hint)}
      submit={say(words.now)}
      ends
      telling={telling}
      onSubmit={submit}
      onCancel={props.cancel}
    >
      <div className="field-row">
        <Field label={say(words.day)}>
          {(id) => (
            <Input
              id={id}
              type="date"
              min={staff.today}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="field">
          <legend>{say(words.reason)}</legend>
          <Radio.Group
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            options={leaveReasons.map((one) => ({ value: one, label: say(endReasonWords[one]) }))}
          />
        </fieldset>
      </div>
      <RefusalNote refusal={carried.error} again={() => void carried.refetch()} />
      {carried.isPending && <Skeleton active paragraph={{ rows: 2 }} />}
      {data && (
        <>
          <ul className="keep-facts">
            <li>{say(words.matters, { n: data.matters.length })}</li>
            <li>
              {say(words.mediated, { n: data.mediated })}
              {data.mediated > 0 && <span className="quiet"> {say(words.mediatedHint)}</span>}
            </li>
            <li className={data.gridsAlone.length > 0 ? "warn" : ""}>
              {data.gridsAlone.length > 0
                ? say(words.gridsAlone, {
                    grids: data.gridsAlone.map(name).join(lang === "zh" ? "、" : ", "),
                  })
                : say(words.noneAlone)}
            </li>
          </ul>
          {data.matters.length > 0 && (
            <>
              <Field label={say(words.rest)}>
                {(id) => (
                  <Select
                    id={id}
                    className="wide"
                    showSearch={{ filterOption: fits }}
                    value={rest}
                    onChange={setRest}
                    options={[toRoom, ...takers]}
                  />
                )}
              </Field>
              <details>
                <summary>{say(words.each)}</summary>
                <ul className="keep-handing">
                  {data.matters.map((matter) => (
                    <li key={matter.id}>
                      <span>
                        <strong>{matter.code}</strong>{" "}
                        <span className="quiet">
                          {[matter.gridName, matter.roomName]
                            .flatMap((one) => (one ? [name(one)] : []))
                            .join(" · ")}
                        </span>
                      </span>
                      <Select
                        aria-label={say(words.matterTo, { code: matter.code })}
                        showSearch={{ filterOption: fits }}
                        value={handing[matter.id] ?? asAbove}
                        onChange={(to) => setHanding({ ...handing, [matter.id]: to })}
                        options={[{ value: asAbove, label: say(words.asAbove) }, toRoom, ...takers]}
                      />
                    </li>
                  ))}
                </ul>
              </details>
            </>
          )}
        </>
      )}
    </ActPanel>
  );
}

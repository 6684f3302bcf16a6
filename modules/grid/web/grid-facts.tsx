import { Field, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { Edit } from "../model/drawing.ts";
import { unitGridKindWords } from "../model/grid.ts";
import { shapeOfArea } from "../model/sheet.ts";
import type { Unit } from "../model/unit.ts";
import type { Plan, PlannedGrid } from "../rules/drawing/plan.ts";
import { useAreaWords } from "./drawing-steps.tsx";
import { drawingWords as words } from "./drawing-words.ts";
import { PlaceFields } from "./place-fields.tsx";

/** The chosen grid of a drawing: what it is, and its name, community and room to change. */
export function GridFacts(props: {
  grid: PlannedGrid;
  plan: Plan;
  units: readonly Unit[];
  may: boolean;
  edit(one: Edit): boolean;
}) {
  const { grid, plan } = props;
  const { say, name } = useWords();
  const id = useId();
  const area = useAreaWords();
  const [zh, setZh] = useState(grid.name.zh);
  const [en, setEn] = useState(grid.name.en);
  const [community, setCommunity] = useState<string | null>(grid.community);
  const [room, setRoom] = useState<string | null>(grid.policeRoom);
  const loops = plan.sheet.cells.get(grid.id);
  const renamed = zh.trim() !== "" && (zh.trim() !== grid.name.zh || en.trim() !== grid.name.en);
  const moved = community && room && (community !== grid.community || room !== grid.policeRoom);
  return (
    <section className="grid-facts" aria-label={name(grid.name)}>
      <h2>
        {name(grid.name)} {grid.code === null && <span className="tag">{say(words.begins)}</span>}
      </h2>
      <p className="quiet">
        {[
          grid.code,
          grid.unitKind ? name(unitGridKindWords[grid.unitKind]) : null,
          loops ? area(shapeOfArea(loops)) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {props.may && (
        <>
          <div className="field-row">
            <Field id={`${id}-zh`} label={say(words.nameZh)}>
              <Input
                id={`${id}-zh`}
                maxLength={80}
                value={zh}
                onChange={(event) => setZh(event.target.value)}
              />
            </Field>
            <Field id={`${id}-en`} label={say(words.nameEn)}>
              <Input
                id={`${id}-en`}
                maxLength={120}
                value={en}
                onChange={(event) => setEn(event.target.value)}
              />
            </Field>
          </div>
          {renamed && (
            <Button
              onClick={() =>
                props.edit({
                  op: "rename",
                  grid: grid.id,
                  name: { zh: zh.trim(), en: en.trim() || zh.trim() },
                })
              }
            >
              {say(words.rename)}
            </Button>
          )}
          <PlaceFields
            units={props.units}
            community={community}
            setCommunity={setCommunity}
            room={room}
            setRoom={setRoom}
          />
          {moved && (
            <Button onClick={() => props.edit({ op: "entrust", grid: grid.id, community, policeRoom: room })}>
              {say(words.entrust)}
            </Button>
          )}
          {grid.unitKind && (
            <Button danger onClick={() => props.edit({ op: "end-unit-grid", grid: grid.id })}>
              {say(words.endUnitGrid)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

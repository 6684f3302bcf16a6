import { areaOf as squareMetres } from "@maple/platform/map";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import type { Edit } from "../model/drawing.ts";
import { faultWords } from "../model/edit-words.ts";
import type { Grid } from "../model/grid.ts";
import type { Spot } from "../model/sheet.ts";
import type { Unit } from "../model/unit.ts";
import type { Plan } from "../rules/drawing/plan.ts";
import type { DrawingFault } from "../rules/drawing/prove-drawing.ts";
import { drawingWords as words } from "./drawing-words.ts";

type Names = (id: string) => string;

/** What was done so far, in words. */
export function DrawingSteps(props: { edits: readonly Edit[]; nameOf: Names; brokenAt: number | null }) {
  const { say, name } = useWords();
  const { nameOf } = props;
  const line = (edit: Edit): string => {
    switch (edit.op) {
      case "insert":
        return say(words.stepInsert);
      case "move":
        return say(words.stepMove);
      case "remove":
        return say(words.stepRemove);
      case "split":
        return say(words.stepSplit, { name: nameOf(edit.grid), into: name(edit.name) });
      case "merge":
        return say(words.stepMerge, { names: edit.grids.map(nameOf).join("、"), into: nameOf(edit.into) });
      case "rename":
        return say(words.stepRename, { name: nameOf(edit.grid), into: name(edit.name) });
      case "entrust":
        return say(words.stepEntrust, {
          name: nameOf(edit.grid),
          community: nameOf(edit.community),
          room: nameOf(edit.policeRoom),
        });
      case "begin-unit-grid":
        return say(words.stepBegin, { name: name(edit.name) });
      case "end-unit-grid":
        return say(words.stepEnd, { name: nameOf(edit.grid) });
      case "redraw":
        return say(words.stepRedraw, { count: edit.grids.length });
    }
  };
  if (props.edits.length === 0) return <p className="quiet">{say(words.noSteps)}</p>;
  return (
    <ol className="drawing-steps">
      {props.edits.map((edit, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is what it is by its place
        <li key={place} className={props.brokenAt !== null && place + 1 >= props.brokenAt ? "broken" : ""}>
          {line(edit)}
        </li>
      ))}
    </ol>
  );
}

/** Proved, or each place that has to be mended, with a way to it. */
export function DrawingProof(props: {
  faults: readonly DrawingFault[];
  nameOf: Names;
  latitude: number;
  show(spot: Spot): void;
}) {
  const { say } = useWords();
  if (props.faults.length === 0)
    return (
      <p className="proof-done" role="status">
        ✓ {say(words.proven)}
      </p>
    );
  const metres = 0.111_195 ** 2 * Math.cos((props.latitude * Math.PI) / 180);
  return (
    <div className="proof-open" role="status">
      <strong>{say(words.unproven, { count: props.faults.length })}</strong>
      <ul className="plain-list">
        {props.faults.slice(0, 12).map((fault) => (
          <li key={`${fault.fault} ${fault.at.join()} ${fault.grids.join()}`}>
            {say(words.faultAt, {
              fault: say(faultWords[fault.fault]),
              grids: fault.grids.map(props.nameOf).filter(Boolean).join("、"),
            })}
            {fault.size > 0 &&
              ` · ${say(words.faultSize, { size: say(words.squareM, { m: (fault.size * metres).toFixed(1) }) })}`}
            <Button size="small" type="link" onClick={() => props.show(fault.at)}>
              {say(words.show)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names of grids and units of a plan, of those that were there before too. */
export function namesOf(
  plan: Plan,
  grids: readonly Grid[],
  units: readonly Unit[],
  name: (pair: { zh: string; en: string }) => string,
): Names {
  const known = new Map<string, { zh: string; en: string }>();
  for (const one of [...units, ...grids, ...plan.grids.values()]) known.set(one.id, one.name);
  return (id) => {
    const found = known.get(id);
    return found ? name(found) : "";
  };
}

/** An area for people: square kilometres, or square metres for what is small. */
export function useAreaWords(): (shape: Grid["shape"]) => string {
  const { say } = useWords();
  return (shape) => {
    if (!shape) return "";
    const metres = squareMetres(shape);
    return metres >= 100_000
      ? say(words.squareKm, { km: (metres / 1e6).toFixed(2) })
      : say(words.squareM, { m: Math.round(metres).toLocaleString("en") });
  };
}

import { ActPanel, newCommandId, RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useEffect, useState } from "react";
import type { Drawing, Edit, GridsOnDay } from "../model/drawing.ts";
import { editRefusalWords } from "../model/edit-words.ts";
import type { Spot } from "../model/sheet.ts";
import { nearestOnBorder } from "../rules/drawing/nearest-on-border.ts";
import { BorderHandles } from "./border-handles.tsx";
import type { Screen } from "./border-map.tsx";
import { DrawingHead } from "./drawing-head.tsx";
import { DrawingMap } from "./drawing-map.tsx";
import { DrawingProof, DrawingSteps, namesOf } from "./drawing-steps.tsx";
import { CornerFields, type Tool, ToolBar } from "./drawing-tools.tsx";
import { drawingWords as words } from "./drawing-words.ts";
import { EffectPanel } from "./effect-panel.tsx";
import { GridFacts } from "./grid-facts.tsx";
import { ImportGridsForm } from "./import-grids-form.tsx";
import { UnitGridForm } from "./unit-grid-form.tsx";
import { usePlan } from "./use-plan.ts";

const touches = [["/api/drawings"], ["/api/grids"], ["/api/grids-on-day"]];
/** How near, in pixels, a press counts as on the border. */
const reach = 14;

/** Draws on the grids of a day: map in the middle, what was done, the proof and what it would do beside it. */
export function DrawingEditor(props: {
  drawing: Drawing;
  /** How it was kept last, or null when it never was. */
  kept: string | null;
  day: GridsOnDay;
  /** Another day: the same edits are done on the borders of that one. */
  setFrom(from: string, working: { name: string; edits: readonly Edit[] }): void;
  back(): void;
}) {
  const { drawing, day } = props;
  const { say, name } = useWords();
  const state = usePlan(day.grids, drawing.edits);
  const { plan, edit } = state;
  const telling = useTell(touches);
  const deciding = useTell(touches);
  const draft = drawing.state === "draft";
  const [title, setTitle] = useState(drawing.name);
  const [tool, setTool] = useState<Tool>("look");
  const [chosen, setChosen] = useState<string | null>(null);
  const [corner, setCorner] = useState<Spot | null>(null);
  const [cut, setCut] = useState<Spot[]>([]);
  const [look, setLook] = useState<Spot | null>(null);
  const [panel, setPanel] = useState<"import" | "unit" | "decide" | "drop" | null>(null);
  const [saves, setSaves] = useState(0);
  const [savedAs, setSavedAs] = useState(props.kept);
  const nameOf = namesOf(plan, day.grids, day.units, name);
  const area = chosen ? plan.sheet.cells.get(chosen) : undefined;
  const latitude = (plan.sheet.outline[0]?.[0]?.[1] ?? 30e6) / 1e6;
  const scale = Math.cos((latitude * Math.PI) / 180);
  const now = stamp(title, drawing.from, state.edits);
  const unsaved = draft && savedAs !== now;

  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === "Escape" && setCut([]);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  const takeTool = (next: Tool) => {
    setTool(next);
    setCut([]);
    state.clear();
  };
  const finish = (line: readonly Spot[]) => {
    setCut([]);
    if (!chosen || line.length < 2) return;
    const was = plan.grids.get(chosen)!.name;
    const into = newCommandId();
    const named = {
      zh: say(words.newGridName, { name: was.zh }),
      en: say(words.newGridName, { name: was.en }),
    };
    if (edit({ op: "split", grid: chosen, line: [...line], into, name: named })) setChosen(into);
  };
  const press = (spot: Spot, grid: string | null, screen: Screen | null) => {
    if (!draft || tool === "look") return setChosen(grid);
    if (tool === "merge") {
      if (chosen === null) return setChosen(grid);
      if (grid !== null && grid !== chosen) edit({ op: "merge", grids: [grid], into: chosen });
      return;
    }
    if (tool === "border") {
      setCorner(null);
      return setChosen(grid);
    }
    if (chosen === null || !area) return setChosen(grid);
    const on = nearestOnBorder(area, spot, (screen?.perPixel ?? 10) * reach, scale);
    if (cut.length === 0) {
      if (on) setCut([on.spot]);
      else if (grid !== chosen) setChosen(grid);
      return;
    }
    if (on && String(on.spot) !== String(cut.at(-1))) return finish([...cut, on.spot]);
    setCut([...cut, spot]);
  };
  const save = async () => {
    const sent = await telling.send(`/api/drawings/${drawing.id}`, {
      name: title,
      from: drawing.from,
      edits: state.edits,
    });
    if (!sent) return false;
    setSavedAs(now);
    setSaves((n) => n + 1);
    return true;
  };
  const end = async (how: "decide" | "drop") => {
    if (how === "decide" && unsaved && !(await save())) return;
    if (await deciding.send(`/api/drawings/${drawing.id}/${how}`, {})) props.back();
  };
  const grid = chosen ? plan.grids.get(chosen) : undefined;

  return (
    <div className="drawing">
      <h1 className="only-read">{title}</h1>
      <DrawingHead
        draft={draft}
        title={title}
        setTitle={setTitle}
        from={drawing.from}
        setFrom={(from) => props.setFrom(from, { name: title, edits: state.edits })}
        state={state}
        unsaved={unsaved}
        busy={telling.busy}
        save={() => void save()}
        back={props.back}
      />
      {draft && <ToolBar tool={tool} chosenName={grid ? name(grid.name) : null} choose={takeTool} />}
      {state.refusal && (
        <p className="field-fault" role="alert">
          {say(editRefusalWords[state.refusal])}
        </p>
      )}
      <RefusalNote refusal={telling.refusal} />
      <div className="drawing-body">
        <DrawingMap
          label={say(words.map)}
          state={state}
          chosen={chosen}
          look={look}
          near={draft && (tool === "border" || tool === "split") ? chosen : null}
          press={press}
          cut={cut}
          handles={
            draft && tool === "border" && area
              ? (screen) => (
                  <BorderHandles
                    area={area}
                    screen={screen}
                    chosen={corner}
                    choose={setCorner}
                    move={(spot, to) => edit({ op: "move", spot, to }) && setCorner(to)}
                    insert={(edge, at) =>
                      edit({ op: "insert", edge: [edge[0], edge[1]], at }) && setCorner(at)
                    }
                    remove={(spot) => edit({ op: "remove", spot }) && setCorner(null)}
                  />
                )
              : null
          }
        />
        <aside className="drawing-side">
          {draft && tool === "split" && cut.length > 1 && (
            <div className="act-row">
              <Button onClick={() => setCut([])}>{say(words.cancel)}</Button>
            </div>
          )}
          {draft && tool === "border" && corner && (
            <CornerFields
              spot={corner}
              move={(to) => edit({ op: "move", spot: corner, to }) && setCorner(to)}
              remove={() => edit({ op: "remove", spot: corner }) && setCorner(null)}
            />
          )}
          {grid && (
            <GridFacts
              key={`${grid.id} ${grid.name.zh} ${grid.community} ${grid.policeRoom}`}
              grid={grid}
              plan={plan}
              units={day.units}
              may={draft}
              edit={edit}
            />
          )}
          <DrawingProof
            faults={state.faults}
            nameOf={nameOf}
            latitude={latitude}
            show={(spot) => setLook([...spot] as const)}
          />
          <h2>{say(words.steps)}</h2>
          <DrawingSteps edits={state.edits} nameOf={nameOf} brokenAt={state.brokenAt} />
          {draft && panel === null && (
            <div className="act-row">
              <Button onClick={() => setPanel("import")}>{say(words.importFile)}</Button>
              <Button onClick={() => setPanel("unit")}>{say(words.unitGrid)}</Button>
              <Button
                type="primary"
                disabled={state.edits.length === 0 || state.faults.length > 0 || state.brokenAt !== null}
                onClick={() => setPanel("decide")}
              >
                {say(words.decide)}
              </Button>
              {savedAs !== null ? (
                <Button danger onClick={() => setPanel("drop")}>
                  {say(words.drop)}
                </Button>
              ) : null}
            </div>
          )}
          {panel === "import" && (
            <ImportGridsForm plan={plan} units={day.units} edit={edit} close={() => setPanel(null)} />
          )}
          {panel === "unit" && <UnitGridForm units={day.units} edit={edit} close={() => setPanel(null)} />}
          {(panel === "decide" || panel === "drop") && (
            <ActPanel
              title={say(panel === "decide" ? words.decide : words.drop)}
              hint={panel === "decide" ? say(words.decideHint, { from: drawing.from }) : undefined}
              submit={say(panel === "decide" ? words.decideNow : words.dropNow)}
              ends
              telling={deciding}
              onSubmit={() => void end(panel)}
              onCancel={() => setPanel(null)}
            />
          )}
          {savedAs !== null && state.edits.length > 0 && <EffectPanel drawing={drawing.id} saves={saves} />}
        </aside>
      </div>
    </div>
  );
}

/** A drawing as one text, to see whether it is as it was kept. */
export const stamp = (title: string, from: string, edits: readonly unknown[]) =>
  JSON.stringify([title, from, edits]);

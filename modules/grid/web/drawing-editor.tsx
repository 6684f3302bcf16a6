import { ActPanel, newCommandId, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import type { Drawing, GridsOnDay } from "../model/drawing.ts";
import { editRefusalWords } from "../model/edit-words.ts";
import type { Spot } from "../model/sheet.ts";
import { nearestOnBorder } from "../rules/drawing/nearest-on-border.ts";
import { BorderHandles } from "./border-handles.tsx";
import { BorderMap, type Screen } from "./border-map.tsx";
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
  isNew: boolean;
  day: GridsOnDay;
  setFrom(from: string): void;
  back(): void;
}) {
  const { drawing, day } = props;
  const { say, name } = useWords();
  const id = useId();
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
  const [savedAs, setSavedAs] = useState(
    props.isNew ? null : stamp(drawing.name, drawing.from, drawing.edits),
  );
  const nameOf = namesOf(plan, day.grids, day.units, name);
  const area = chosen ? plan.sheet.cells.get(chosen) : undefined;
  const latitude = (plan.sheet.outline[0]?.[0]?.[1] ?? 30e6) / 1e6;
  const scale = Math.cos((latitude * Math.PI) / 180);
  const now = stamp(title, drawing.from, state.edits);
  const unsaved = draft && savedAs !== now;

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  const keys = useRef({ undo: state.undo, redo: state.redo });
  keys.current = { undo: state.undo, redo: state.redo };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") setCut([]);
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isText(event.target))
        return;
      event.preventDefault();
      if (event.shiftKey) keys.current.redo();
      else keys.current.undo();
    };
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
      <div className="drawing-head">
        <Button onClick={props.back}>{say(words.back)}</Button>
        <Input
          aria-label={say(words.name)}
          className="drawing-name"
          maxLength={80}
          disabled={!draft}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <span className="drawing-from">
          <label htmlFor={`${id}-from`}>{say(words.from)}</label>
          <Input
            id={`${id}-from`}
            type="date"
            disabled={!draft}
            value={drawing.from}
            onChange={(event) => event.target.value && props.setFrom(event.target.value)}
          />
        </span>
        {draft ? (
          <>
            <Button disabled={!state.canUndo} onClick={state.undo}>
              {say(words.undo)}
            </Button>
            <Button disabled={!state.canRedo} onClick={state.redo}>
              {say(words.redo)}
            </Button>
            <Button
              type="primary"
              loading={telling.busy}
              disabled={!unsaved || title.trim() === ""}
              onClick={() => void save()}
            >
              {say(words.save)}
            </Button>
            <span className="quiet" role="status">
              {say(unsaved ? words.unsaved : words.saved)}
            </span>
          </>
        ) : (
          <span className="quiet">{say(words.readOnly)}</span>
        )}
      </div>
      {draft && <ToolBar tool={tool} chosenName={grid ? name(grid.name) : null} choose={takeTool} />}
      {(state.refusal || telling.refusal) && (
        <p className="field-fault" role="alert">
          {state.refusal ? say(editRefusalWords[state.refusal]) : String(telling.refusal?.message ?? "")}
        </p>
      )}
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
          <h3>{say(words.steps)}</h3>
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
              {!props.isNew || saves > 0 ? (
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
          {(!props.isNew || saves > 0) && state.edits.length > 0 && (
            <EffectPanel drawing={drawing.id} saves={saves} />
          )}
        </aside>
      </div>
    </div>
  );
}

const stamp = (title: string, from: string, edits: readonly unknown[]) =>
  JSON.stringify([title, from, edits]);

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea") !== null;

/** The map with what is drawn over it: handles, the cut, and where the proof found something. */
function DrawingMap(props: {
  label: string;
  state: ReturnType<typeof usePlan>;
  chosen: string | null;
  look: Spot | null;
  near: string | null;
  cut: readonly Spot[];
  press(spot: Spot, grid: string | null, screen: Screen | null): void;
  handles: ((screen: Screen) => React.ReactNode) | null;
}) {
  const { state, cut } = props;
  const [screen, setScreen] = useState<Screen | null>(null);
  return (
    <BorderMap
      label={props.label}
      plan={state.plan}
      chosen={props.chosen}
      look={props.look}
      near={props.near}
      onPress={(spot, grid) => props.press(spot, grid, screen)}
    >
      {(now) => (
        <>
          <Seen screen={now} tell={setScreen} />
          {state.faults.slice(0, 50).map((fault) => {
            const [x, y] = now.of(fault.at);
            return (
              <circle key={`${fault.fault} ${fault.at.join()}`} className="fault-mark" cx={x} cy={y} r={11} />
            );
          })}
          {cut.length > 0 && (
            <>
              <polyline className="cut-line" points={cut.map((spot) => now.of(spot).join()).join(" ")} />
              {cut.map((spot) => {
                const [x, y] = now.of(spot);
                return <circle key={spot.join()} className="cut-corner" cx={x} cy={y} r={5} />;
              })}
            </>
          )}
          {props.handles?.(now)}
        </>
      )}
    </BorderMap>
  );
}

/** Hands the scale of the map to whoever turns a press into a place. */
function Seen({ screen, tell }: { screen: Screen; tell(screen: Screen): void }) {
  const { perPixel } = screen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scale alone decides whether it is told again
  useEffect(() => tell(screen), [perPixel]);
  return null;
}

import { useDeferredValue, useMemo, useState } from "react";
import type { Edit } from "../model/drawing.ts";
import type { Grid } from "../model/grid.ts";
import { applyEdit, applyEdits, type EditRefusal } from "../rules/drawing/apply-edits.ts";
import { type Plan, planOf } from "../rules/drawing/plan.ts";
import { type DrawingFault, proveDrawing } from "../rules/drawing/prove-drawing.ts";

export interface PlanState {
  plan: Plan;
  edits: readonly Edit[];
  faults: readonly DrawingFault[];
  /** The step, from 1, at which kept edits are no longer possible; null when all are. */
  brokenAt: number | null;
  refusal: EditRefusal | null;
  /** Does one more edit; false when it is not possible, and then `refusal` says why. */
  edit(one: Edit): boolean;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  clear(): void;
}

/** A drawing in hand: its edits done on the grids of its day, one step at a time, each of them undone and done again. */
export function usePlan(grids: readonly Grid[], kept: readonly Edit[]): PlanState {
  const base = useMemo(() => planOf(grids), [grids]);
  const [edits, setEdits] = useState<readonly Edit[]>(kept);
  const [undone, setUndone] = useState<readonly Edit[]>([]);
  const [refusal, setRefusal] = useState<EditRefusal | null>(null);
  const applied = useMemo(() => applyEdits(base, edits), [base, edits]);
  const brokenAt = applied.refused ? applied.place + 1 : null;
  const plan = useMemo(
    () => applied.plan ?? applyEdits(base, edits.slice(0, (brokenAt ?? 1) - 1)).plan ?? base,
    [applied, base, edits, brokenAt],
  );
  const waiting = useDeferredValue(plan);
  const faults = useMemo(() => proveDrawing(waiting.sheet), [waiting]);
  return {
    plan,
    edits,
    faults,
    brokenAt,
    refusal,
    edit: (one) => {
      const next = applyEdit(plan, one);
      if (typeof next === "string") {
        setRefusal(next);
        return false;
      }
      setRefusal(null);
      setUndone([]);
      setEdits([...(brokenAt === null ? edits : edits.slice(0, brokenAt - 1)), one]);
      return true;
    },
    undo: () => {
      const last = edits.at(-1);
      if (!last) return;
      setRefusal(null);
      setEdits(edits.slice(0, -1));
      setUndone([...undone, last]);
    },
    redo: () => {
      const next = undone.at(-1);
      if (!next) return;
      setRefusal(null);
      setUndone(undone.slice(0, -1));
      setEdits([...edits, next]);
    },
    canUndo: edits.length > 0,
    canRedo: undone.length > 0,
    clear: () => setRefusal(null),
  };
}

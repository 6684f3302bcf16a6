import { useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useEffect, useId, useRef } from "react";
import { drawingWords as words } from "./drawing-words.ts";
import type { PlanState } from "./use-plan.ts";

/** Name and day of a drawing, one step back and forth, and keeping it. */
export function DrawingHead(props: {
  draft: boolean;
  title: string;
  setTitle(title: string): void;
  from: string;
  setFrom(from: string): void;
  state: PlanState;
  unsaved: boolean;
  busy: boolean;
  save(): void;
  back(): void;
}) {
  const { draft, title, state, unsaved } = props;
  const { say } = useWords();
  const id = useId();
  useUndoKeys(state);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
  return (
    <div className="drawing-head">
      <Button onClick={props.back}>{say(words.back)}</Button>
      <Input
        aria-label={say(words.name)}
        className="drawing-name"
        maxLength={80}
        disabled={!draft}
        value={title}
        onChange={(event) => props.setTitle(event.target.value)}
      />
      <span className="drawing-from">
        <label htmlFor={`${id}-from`}>{say(words.from)}</label>
        <Input
          id={`${id}-from`}
          type="date"
          disabled={!draft}
          value={props.from}
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
            loading={props.busy}
            disabled={!unsaved || title.trim() === ""}
            onClick={props.save}
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
  );
}

/** Ctrl or ⌘ Z, with Shift for doing it again; a field that is being typed in keeps its own. */
function useUndoKeys(state: PlanState): void {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea");
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || typing) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

import { Field, useWords } from "@maple/platform/query";
import { Button, Input, Segmented } from "antd";
import { useEffect, useId, useState } from "react";
import { pointOf, type Spot, spotOf } from "../model/sheet.ts";
import { drawingWords as words } from "./drawing-words.ts";

export const tools = ["look", "border", "split", "merge"] as const;
export type Tool = (typeof tools)[number];

/** The tool in hand and what to do with it, in one sentence. */
export function ToolBar(props: { tool: Tool; chosenName: string | null; choose(tool: Tool): void }) {
  const { say } = useWords();
  const hint =
    props.tool === "look"
      ? say(words.lookHint)
      : props.tool === "border"
        ? say(props.chosenName === null ? words.splitFirst : words.borderHint)
        : props.tool === "split"
          ? say(props.chosenName === null ? words.splitFirst : words.splitHint)
          : props.chosenName === null
            ? say(words.mergeFirst)
            : say(words.mergeHint, { into: props.chosenName });
  return (
    <div className="tool-bar">
      <Segmented<Tool>
        aria-label={say(words.tools)}
        value={props.tool}
        onChange={props.choose}
        options={tools.map((tool) => ({ value: tool, label: say(words[tool]) }))}
      />
      <span className="quiet">{hint}</span>
    </div>
  );
}

/** A corner by its numbers: the way for who does not drag. */
export function CornerFields(props: { spot: Spot; move(to: Spot): void; remove(): void }) {
  const { say } = useWords();
  const id = useId();
  const written = pointOf(props.spot)
    .map((one) => one.toFixed(6))
    .join(", ");
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const parts = text
    .split(/[,，\s]+/)
    .filter(Boolean)
    .map(Number);
  const fits = parts.length === 2 && parts.every((one) => Number.isFinite(one) && Math.abs(one) <= 180);
  return (
    <div className="corner-fields">
      <Field id={id} label={say(words.corner)}>
        <Input id={id} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Button
        disabled={!fits || text === written}
        onClick={() => props.move(spotOf([parts[0] ?? 0, parts[1] ?? 0]))}
      >
        {say(words.moveIt)}
      </Button>
      <Button onClick={props.remove}>{say(words.removeIt)}</Button>
    </div>
  );
}

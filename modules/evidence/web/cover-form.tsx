import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, InputNumber, Select } from "antd";
import { type PointerEvent, useId, useRef, useState } from "react";
import { type Audience, audiences, audienceWords, type Photo } from "../model/evidence.ts";
import { evidenceWords as words } from "./evidence-words.ts";

interface Box {
  key: number;
  x: number;
  y: number;
  w: number;
  h: number;
}
const sides = ["x", "y", "w", "h"] as const;
const percent = (share: number) => Math.round(share * 100);

/** Paints parts of a picture over, by drawing with the pointer or by numbers, and gives the copy to a side. */
export function CoverForm({
  matter,
  photos,
  done,
}: {
  matter: string;
  photos: readonly Photo[];
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([...useMatterKeys(matter), [`/api/matters/${matter}/evidence`]]);
  const [photo, setPhoto] = useState(photos[0]?.id ?? null);
  const [audience, setAudience] = useState<Audience>("joint");
  const [boxes, setBoxes] = useState<Box[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<{ key: number; x: number; y: number } | null>(null);
  const next = () => Math.max(0, ...boxes.map((box) => box.key)) + 1;
  const at = (event: PointerEvent): { x: number; y: number } => {
    const place = frame.current!.getBoundingClientRect();
    const share = (value: number, side: number) => Math.min(1, Math.max(0, value / side));
    return {
      x: share(event.clientX - place.left, place.width),
      y: share(event.clientY - place.top, place.height),
    };
  };
  const begin = (event: PointerEvent) => {
    event.preventDefault();
    frame.current?.setPointerCapture(event.pointerId);
    const { x, y } = at(event);
    const key = next();
    drawing.current = { key, x, y };
    setBoxes([...boxes, { key, x, y, w: 0, h: 0 }]);
  };
  const draw = (event: PointerEvent) => {
    const from = drawing.current;
    if (!from) return;
    const { x, y } = at(event);
    const box = {
      key: from.key,
      x: Math.min(x, from.x),
      y: Math.min(y, from.y),
      w: Math.abs(x - from.x),
      h: Math.abs(y - from.y),
    };
    setBoxes((all) => all.map((one) => (one.key === from.key ? box : one)));
  };
  const end = () => {
    const from = drawing.current;
    drawing.current = null;
    // A press without a drag is no box.
    if (from) setBoxes((all) => all.filter((one) => one.key !== from.key || (one.w > 0.01 && one.h > 0.01)));
  };
  const change = (key: number, side: (typeof sides)[number], value: number | null) =>
    setBoxes(boxes.map((box) => (box.key === key ? { ...box, [side]: (value ?? 0) / 100 } : box)));
  const submit = async () => {
    const body = { file: photo, audience, boxes: boxes.map(({ key: _key, ...box }) => box) };
    if (await telling.send(`/api/matters/${matter}/evidence/cover`, body)) done();
  };
  return (
    <ActPanel
      title={say(words.cover)}
      hint={say(words.coverHint)}
      submit={say(words.coverDo)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <Field id={`${id}-photo`} label={say(words.coverPhoto)}>
        <Select
          id={`${id}-photo`}
          className="wide"
          value={photo}
          onChange={(value) => {
            setPhoto(value);
            setBoxes([]);
          }}
          options={photos.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Field>
      {photo && (
        <div
          ref={frame}
          className="cover-frame"
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={end}
          onPointerCancel={end}
        >
          <img src={`/api/files/${photo}`} alt={say(words.coverAlt)} draggable={false} />
          {boxes.map((box) => (
            <span
              key={box.key}
              className="cover-box"
              style={{
                left: `${box.x * 100}%`,
                top: `${box.y * 100}%`,
                width: `${box.w * 100}%`,
                height: `${box.h * 100}%`,
              }}
            />
          ))}
        </div>
      )}
      <ul className="plain-list cover-list">
        {boxes.map((box, index) => (
          <li key={box.key}>
            {sides.map((side) => (
              <InputNumber
                key={side}
                size="small"
                min={0}
                max={100}
                aria-label={say(words.coverSide, { n: index + 1, side })}
                prefix={say(words[`cover_${side}`])}
                suffix="%"
                value={percent(box[side])}
                onChange={(value) => change(box.key, side, value)}
              />
            ))}
            <Button
              size="small"
              aria-label={say(words.coverRemoveOf, { n: index + 1 })}
              onClick={() => setBoxes(boxes.filter((one) => one.key !== box.key))}
            >
              {say(words.coverRemove)}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        onClick={() => setBoxes([...boxes, { key: next(), x: 0.35, y: 0.35, w: 0.3, h: 0.3 }])}
      >
        {say(words.coverAdd)}
      </Button>
      <Field id={`${id}-for`} label={say(words.coverFor)}>
        <Select
          id={`${id}-for`}
          className="wide"
          value={audience}
          onChange={setAudience}
          options={audiences.map((value) => ({ value, label: say(audienceWords[value]) }))}
        />
      </Field>
    </ActPanel>
  );
}

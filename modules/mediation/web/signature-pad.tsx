import { colour } from "@maple/platform/ui";
import { Button } from "antd";
import { type PointerEvent, type Ref, useImperativeHandle, useRef, useState } from "react";

export interface SignaturePadHandle {
  /** The drawing as a picture on white, or null while nothing is drawn. */
  picture(): Promise<{ png: Blob; strokes: number } | null>;
}

const size = { width: 720, height: 288 } as const;

/** A field to sign in with finger, pen or mouse; pen pressure gives the width. */
export function SignaturePad({
  ref,
  label,
  clear,
}: {
  ref: Ref<SignaturePadHandle>;
  label: string;
  clear: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number } | null>(null);
  const [strokes, setStrokes] = useState(0);

  useImperativeHandle(ref, () => ({
    picture: () =>
      new Promise((done) => {
        const drawn = canvas.current;
        if (!drawn || strokes === 0) return done(null);
        const paper = document.createElement("canvas");
        paper.width = size.width;
        paper.height = size.height;
        const pen = paper.getContext("2d")!;
        pen.fillStyle = colour.paper;
        pen.fillRect(0, 0, size.width, size.height);
        pen.drawImage(drawn, 0, 0);
        paper.toBlob((png) => done(png ? { png, strokes } : null), "image/png");
      }),
  }));

  const place = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * size.width,
      y: ((event.clientY - box.top) / box.height) * size.height,
    };
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext("2d");
    if (!last.current || !pen) return;
    const to = place(event);
    pen.strokeStyle = colour.ink;
    pen.lineWidth = event.pointerType === "pen" && event.pressure > 0 ? 2 + event.pressure * 5 : 4;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.beginPath();
    pen.moveTo(last.current.x, last.current.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    last.current = to;
  };
  const lift = () => {
    if (last.current) setStrokes((before) => before + 1);
    last.current = null;
  };

  return (
    <div className="signature-pad">
      <canvas
        ref={canvas}
        width={size.width}
        height={size.height}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = place(event);
          draw(event);
        }}
        onPointerMove={draw}
        onPointerUp={lift}
        onPointerCancel={lift}
      />
      <Button
        size="small"
        disabled={strokes === 0}
        onClick={() => {
          canvas.current?.getContext("2d")?.clearRect(0, 0, size.width, size.height);
          setStrokes(0);
        }}
      >
        {clear}
      </Button>
    </div>
  );
}

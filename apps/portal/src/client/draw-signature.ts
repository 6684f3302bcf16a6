import { button, line, wordsOf } from "./dom.ts";

/** A box to sign in with finger, pen or mouse; the drawing is sent with the form as a picture. */
export async function drawSignature(box: HTMLElement): Promise<void> {
  const words = wordsOf(box, "data-sign");
  const form = box.closest("form");
  const send = form?.querySelector<HTMLElement>("[data-sign-button]");
  if (!form || !send) return;
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen || !window.PointerEvent) return;
  const without = box.querySelector<HTMLElement>("[data-without]");
  if (without) without.hidden = true;
  send.hidden = false;

  const label = line(words.label || "", "label");
  label.id = "sign-label";
  canvas.className = "sign-box";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-labelledby", "sign-label");
  const hidden = document.createElement("input");
  hidden.type = "hidden";
  hidden.name = "drawing";
  const clear = button(words.clear || "", () => blank());
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.appendChild(clear);
  for (const part of [label, canvas, hidden, tools]) box.appendChild(part);

  let drawn = 0;
  const blank = () => {
    canvas.width = canvas.clientWidth * 2;
    canvas.height = canvas.clientHeight * 2;
    pen.fillStyle = "#FFFFFF";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.strokeStyle = "#14202B";
    pen.lineWidth = 5;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    drawn = 0;
    hidden.value = "";
  };
  blank();
  if (words.drawing) {
    const earlier = new Image();
    earlier.onload = () => {
      pen.drawImage(earlier, 0, 0, canvas.width, canvas.height);
      hidden.value = words.drawing || "";
    };
    earlier.src = words.drawing;
  }
  const at = (event: PointerEvent): [number, number] => {
    const { left, top } = canvas.getBoundingClientRect();
    return [(event.clientX - left) * 2, (event.clientY - top) * 2];
  };
  let drawing = false;
  canvas.addEventListener("pointerdown", (event) => {
    drawing = true;
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...at(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!drawing) return;
    drawn += 1;
    pen.lineTo(...at(event));
    pen.stroke();
  });
  const lift = () => {
    drawing = false;
    // A tap is not a signature.
    hidden.value = drawn > 5 ? canvas.toDataURL("image/png") : "";
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
}

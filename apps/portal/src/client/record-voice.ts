import { button } from "./dom.ts";

const longestMs = 5 * 60_000;

/** A button to record one's voice, where the browser can; at most five minutes. */
export function recordVoice(
  field: HTMLElement,
  words: Record<string, string>,
  take: (sound: Blob) => Promise<void>,
): void {
  const devices = navigator.mediaDevices;
  if (!devices?.getUserMedia || typeof MediaRecorder === "undefined") return;
  let recorder: MediaRecorder | null = null;
  const toggle = button(words.start || "", async () => {
    if (recorder) {
      recorder.stop();
      return;
    }
    try {
      const stream = await devices.getUserMedia({ audio: true });
      const parts: Blob[] = [];
      const made = new MediaRecorder(stream);
      recorder = made;
      made.ondataavailable = (event) => parts.push(event.data);
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        recorder = null;
        toggle.textContent = words.start || "";
        toggle.setAttribute("aria-pressed", "false");
        void take(new Blob(parts, { type: made.mimeType }));
      };
      made.start();
      toggle.textContent = `● ${words.stop || ""}`;
      toggle.setAttribute("aria-pressed", "true");
      window.setTimeout(() => made.state === "recording" && made.stop(), longestMs);
    } catch {
      // Refused, or no microphone: the button goes, the file field stays.
      toggle.hidden = true;
    }
  });
  const holder = document.createElement("div");
  holder.className = "tools";
  holder.appendChild(toggle);
  field.appendChild(holder);
}

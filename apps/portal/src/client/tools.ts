import { button } from "./dom.ts";

/** Reading aloud, printing and copying, where the browser can. */
export function addTools(page: Document): void {
  for (const place of Array.from(page.querySelectorAll<HTMLElement>("[data-tools]"))) {
    const { read, print, from = "main" } = place.dataset;
    if (read && "speechSynthesis" in window) place.appendChild(button(read, () => readAloud(from)));
    if (print) place.appendChild(button(print, () => window.print()));
  }
  const code = page.querySelector<HTMLElement>("[data-copy]");
  const label = code?.dataset.copyLabel;
  if (code && label && navigator.clipboard) {
    const copy = button(label, () => {
      navigator.clipboard.writeText(code.dataset.copy || "").then(
        () => {
          copy.textContent = `✓ ${label}`;
        },
        () => undefined,
      );
    });
    const holder = document.createElement("div");
    holder.className = "tools";
    holder.appendChild(copy);
    if (code.parentNode) code.parentNode.insertBefore(holder, code.nextSibling);
  }
}

function readAloud(from: string): void {
  const voice = window.speechSynthesis;
  if (voice.speaking) {
    voice.cancel();
    return;
  }
  const main = document.getElementById(from);
  if (!main) return;
  for (const part of Array.from(main.querySelectorAll("h1, h2, h3, p, li, dt, dd, label, legend"))) {
    if (part.closest(".unprinted, .tools, form button") || part.querySelector("p, li")) continue;
    const text = (part as HTMLElement).dataset.spell || part.textContent;
    if (!text || text.trim() === "") continue;
    const said = new SpeechSynthesisUtterance(text);
    said.lang = document.documentElement.lang;
    said.rate = 0.9;
    voice.speak(said);
  }
}

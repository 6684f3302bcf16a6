/** Keeps what is being typed in this tab until it is sent: a call, a reload or an empty battery loses nothing. */
export function keepTyped(page: Document): void {
  for (const field of Array.from(page.querySelectorAll<HTMLTextAreaElement>("[data-keep]"))) {
    const key = `kept:${field.dataset.keep || ""}`;
    const store = storeOf();
    if (!store) return;
    const kept = store.getItem(key);
    if (field.value === "" && kept) field.value = kept;
    field.addEventListener("input", () => store.setItem(key, field.value.slice(0, 30000)));
    const form = field.form;
    if (form) form.addEventListener("submit", () => store.removeItem(key));
  }
}

function storeOf(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    // Storage may be shut by a setting; then nothing is kept here, and nothing else changes.
    return null;
  }
}

/** A second press of a button while the first is on its way does nothing; the server would answer it alike anyhow. */
export function sendOnce(page: Document): void {
  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const pressed = form.querySelector<HTMLElement>("button[type=submit]");
    if (event.defaultPrevented) return;
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    if (pressed) pressed.setAttribute("aria-busy", "true");
    window.setTimeout(() => release(form, pressed), 8000);
  });
  window.addEventListener("pageshow", () => {
    for (const form of Array.from(page.querySelectorAll("form")))
      release(form, form.querySelector("button[type=submit]"));
  });
}

function release(form: HTMLFormElement, pressed: Element | null): void {
  delete form.dataset.sent;
  if (pressed) pressed.removeAttribute("aria-busy");
}

/** A button of the site that scripts add. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

export function line(words: string, name: string): HTMLParagraphElement {
  const made = document.createElement("p");
  made.className = name;
  made.textContent = words;
  return made;
}

/** `{name}` filled in; words come from the page, scripts have none. */
export function fill(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}

export function wordsOf(found: HTMLElement, name: string): Record<string, string> {
  return JSON.parse(found.getAttribute(name) || "{}") as Record<string, string>;
}

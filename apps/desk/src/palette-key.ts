/** Any button may open the palette; it listens for this name. */
export const paletteEvent = "maple-palette";

export function openPalette(): void {
  document.dispatchEvent(new Event(paletteEvent));
}

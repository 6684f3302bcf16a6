import { button, line, wordsOf } from "./dom.ts";

/** Offers a map and the phone's own position; the map itself is fetched only when asked for. */
export async function choosePlace(place: HTMLElement): Promise<void> {
  const words = wordsOf(place, "data-map");
  const lng = place.querySelector<HTMLInputElement>("input[name=lng]");
  const lat = place.querySelector<HTMLInputElement>("input[name=lat]");
  if (!lng || !lat) return;
  const status = line("", "upload-line");
  status.setAttribute("role", "status");
  const holder = document.createElement("div");
  const tools = document.createElement("div");
  tools.className = "tools";
  let show: ((at: [number, number] | null) => void) | null = null;
  let opening = false;

  const choose = (at: [number, number] | null) => {
    lng.value = at ? at[0].toFixed(6) : "";
    lat.value = at ? at[1].toFixed(6) : "";
    status.textContent = at ? words.chosen || "" : "";
    clear.hidden = at === null;
  };
  const open = async (at: [number, number] | null) => {
    if (show) {
      if (at) show(at);
      return;
    }
    if (opening) return;
    opening = true;
    try {
      const { placeMap } = await import("./place-map.ts");
      show = await placeMap(holder, at, words.help || "", choose);
    } catch {
      status.textContent = words.failed || "";
    }
    opening = false;
  };
  const clear = button(words.clear || "", () => {
    choose(null);
    if (show) show(null);
  });
  clear.hidden = lng.value === "";
  const chosen = (): [number, number] | null =>
    lng.value === "" ? null : [Number(lng.value), Number(lat.value)];
  tools.appendChild(button(words.show || "", () => void open(chosen())));
  if (navigator.geolocation) {
    tools.appendChild(
      button(words.here || "", () => {
        navigator.geolocation.getCurrentPosition(
          ({ coords }) => {
            choose([coords.longitude, coords.latitude]);
            void open([coords.longitude, coords.latitude]);
          },
          () => {
            status.textContent = words.noPosition || "";
            void open(null);
          },
          { enableHighAccuracy: true, timeout: 8000 },
        );
      }),
    );
  }
  tools.appendChild(clear);
  for (const part of [tools, status, holder]) place.appendChild(part);
  if (lng.value !== "") status.textContent = words.chosen || "";
}

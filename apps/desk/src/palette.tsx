import { sealedTitle, type Worklist } from "@maple/matter";
import { useAsk, useGo, useOffers, useWords } from "@maple/platform/query";
import { Modal } from "antd";
import { type KeyboardEvent as ReactKey, useDeferredValue, useEffect, useId, useState } from "react";
import { deskWords as words } from "./desk-words.ts";
import { paletteEvent } from "./palette-key.ts";
import { usePages } from "./top-bar.tsx";

interface Line {
  id: string;
  label: string;
  barred: string | null;
  run(): void;
}

/** Ctrl or ⌘ K: pages, acts on the open matter, and matters by code, words or name. */
export function Palette() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    const asked = () => setOpen(true);
    document.addEventListener("keydown", press);
    document.addEventListener(paletteEvent, asked);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener(paletteEvent, asked);
    };
  }, []);
  const { say } = useWords();
  return (
    <Modal
      open={open}
      onCancel={() => setOpen(false)}
      footer={null}
      closable={false}
      destroyOnHidden
      title={<span className="only-read">{say(words.palette)}</span>}
      className="palette"
      width={620}
    >
      {open && <Lines close={() => setOpen(false)} />}
    </Modal>
  );
}

function Lines({ close }: { close(): void }) {
  const { say } = useWords();
  const go = useGo();
  const id = useId();
  const offers = useOffers();
  const pages = usePages();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(text.trim());
  const found = useAsk<Worklist>(wanted.length >= 2 ? "/api/matters" : null, {
    search: wanted,
    limit: 6,
    total: "without",
  });
  const fits = (label: string) => label.toLowerCase().includes(text.trim().toLowerCase());

  const lines: Line[] = [
    ...offers.filter((offer) => fits(offer.label)),
    ...[...pages, { path: "/account", words: words.account }]
      .map((page) => ({
        id: page.path,
        label: say(words.goTo, { page: say(page.words) }),
        barred: null,
        run: () => go.to(page.path),
      }))
      .filter((line) => fits(line.label)),
    ...(found.data?.lines ?? []).map((line) => ({
      id: line.id,
      label: say(words.paletteMatter, {
        title: line.sealed ? say(sealedTitle) : line.title,
        code: line.code,
      }),
      barred: null,
      run: () => go.to(`/matters/${line.id}`),
    })),
  ];
  const chosen = Math.min(at, lines.length - 1);
  const run = (line: Line | undefined) => {
    if (!line || line.barred) return;
    close();
    line.run();
  };
  const press = (event: ReactKey) => {
    if (event.key === "ArrowDown") setAt(Math.min(lines.length - 1, chosen + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, chosen - 1));
    else if (event.key === "Enter") run(lines[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-lines`}
        aria-activedescendant={lines[chosen] ? `${id}-${chosen}` : undefined}
        aria-label={say(words.palette)}
        placeholder={say(words.paletteHint)}
        // biome-ignore lint/a11y/noAutofocus: the palette was opened to type into it
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={`${id}-lines`} role="listbox" aria-label={say(words.palette)} className="palette-lines">
        {lines.map((line, place) => (
          <div
            key={line.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            aria-disabled={line.barred !== null}
            className="palette-line"
            onMouseEnter={() => setAt(place)}
            onClick={() => run(line)}
            onKeyDown={press}
          >
            {line.label}
            {line.barred && <span className="quiet small">{line.barred}</span>}
          </div>
        ))}
      </div>
      {lines.length === 0 && <p className="quiet palette-none">{say(words.paletteNone)}</p>}
    </>
  );
}

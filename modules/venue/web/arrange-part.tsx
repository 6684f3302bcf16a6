import { sideWords } from "@maple/mediation";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { arrangeWhyWords, needWords, safetyWords } from "../model/arrangement.ts";
import { ArrangeForm } from "./arrange-form.tsx";
import { arrangeWords as words } from "./arrange-words.ts";
import { SafetyForm } from "./safety-form.tsx";
import type { PartProps } from "./use-time.ts";

/** Staggered arrival, rooms apart, cooling-off, needs, and the safety plan of the mediators. */
export function ArrangePart({ view }: PartProps) {
  const { say, lang } = useWords();
  const [open, setOpen] = useState<"arrange" | "safety" | null>(null);
  if (!view.may.conduct) return null;
  const { arrangement: kept, safety } = view;
  const comma = lang === "zh" ? "、" : ", ";
  const lines = kept
    ? [
        kept.firstSide
          ? say(words.lineFirst, { side: say(sideWords[kept.firstSide]), n: kept.stagger })
          : say(words.together),
        kept.apart ? say(words.lineApart) : "",
        kept.coolUntil ? say(words.lineCool, { day: kept.coolUntil }) : "",
        [...kept.needs.map((one) => say(needWords[one])), kept.dialect].filter(Boolean).join(comma),
      ].filter(Boolean)
    : [];
  const away = view.sessions.some((one) => one.booking !== null && one.booking.kind !== "room");
  return (
    <div className="time-block">
      <h3>{say(words.title)}</h3>
      {view.screened.length > 0 && (
        <p className="warn">{say(words.screened, { words: view.screened.join(comma) })}</p>
      )}
      <p>
        {kept ? (
          <>
            {lines.join(lang === "zh" ? "；" : "; ")}{" "}
            <span className="quiet">{say(arrangeWhyWords[kept.why])}</span>
          </>
        ) : (
          <span className="quiet">{say(words.none)}</span>
        )}
      </p>
      {safety && (
        <dl className="safety-plan" aria-label={say(words.safety)}>
          {(["seats", "leave", "call", "stop"] as const).map((key) => (
            <div key={key}>
              <dt>{say(safetyWords[key])}</dt>
              <dd>{safety[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      {open === "arrange" && <ArrangeForm view={view} done={() => setOpen(null)} />}
      {open === "safety" && <SafetyForm view={view} done={() => setOpen(null)} />}
      {open === null && (
        <p className="part-acts">
          <Button size="small" onClick={() => setOpen("arrange")}>
            {say(kept ? words.change : words.arrange)}
          </Button>
          <Button size="small" onClick={() => setOpen("safety")}>
            {say(safety ? words.changeSafety : words.writeSafety)}
          </Button>
          {safety && (
            <Button size="small" href={`/api/matters/${view.matter}/time/safety-plan?lang=${lang}`}>
              {say(words.printSafety)}
            </Button>
          )}
          {away && (
            <Button size="small" href={`/api/matters/${view.matter}/pack?lang=${lang}`}>
              {say(words.pack)}
            </Button>
          )}
        </p>
      )}
      {away && open === null && <p className="quiet small">{say(words.packHint)}</p>}
    </div>
  );
}

import { localDateOf } from "@maple/platform/clock";
import { RefusalNote, type Telling, To, useNow, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button, Dropdown } from "antd";
import type { MatterView } from "../model/matter.ts";
import { actsOfMediation, actsOfMerging, actWords, isOpen, type MatterAct } from "../model/matter-life.ts";
import { matterReasons } from "../model/matter-reasons.ts";
import { outcomeWords } from "../model/track.ts";
import { matterWords as words } from "./matter-words.ts";
import { isMediated, nextAct } from "./next-act.ts";
import { Due, GradeMark, StateMark } from "./parts.tsx";
import { sealWords } from "./seal-words.ts";

const notAllowed: Record<string, WordPair> = {
  "not-allowed": { zh: "您的岗位不能做这一步", en: "your post does not allow it" },
  "not-your-area": matterReasons["not-your-area"],
  "not-signed-in": { zh: "请先登录", en: "sign in first" },
};

/** Why an act is barred, in a few words. */
export function barredWords(reason: string): WordPair {
  return (
    notAllowed[reason] ?? matterReasons[reason as keyof typeof matterReasons] ?? notAllowed["not-allowed"]!
  );
}

/** Acts that are done in the mediation tab, one step of it at a time. */
export const ofTheTab: readonly MatterAct[] = ["begin-mediation", ...actsOfMediation];

const ends = (act: MatterAct): boolean => act === "decline" || act === "withdraw" || act === "hand-to-police";

const ofMerging: readonly MatterAct[] = actsOfMerging;

/** Title, where it stands, and the acts: one filled button, the others behind a menu with the reason when barred. */
export function MatterHead(props: {
  matter: MatterView;
  telling: Telling<unknown>;
  start(act: MatterAct): void;
  /** Leads to the mediation; null while its tab is open. */
  toMediation: (() => void) | null;
  backSearch: Record<string, string>;
}) {
  const { matter, telling, start } = props;
  const { say } = useWords();
  const next = nextAct(matter, localDateOf(useNow(), "Asia/Shanghai"));
  const others = matter.may.filter(
    (one) =>
      one.act !== next &&
      one.act !== "note" &&
      !ofMerging.includes(one.act) &&
      !(isMediated(matter.state) && ofTheTab.includes(one.act)),
  );
  return (
    <header className="matter-head">
      <To path="/" search={props.backSearch} className="back">
        ← {say(words.back)}
      </To>
      <div className="matter-title">
        <h1>{matter.title || say(words.untitled)}</h1>
        <p className="matter-marks">
          <GradeMark grade={matter.grade} long />
          <StateMark state={matter.state} />
          {matter.seal.why !== null && <span className="tag sealed-mark">{say(sealWords.mark)}</span>}
          {isOpen(matter.state) && matter.dueAt && (
            <span>
              {say(words.dueIn)} <Due at={matter.dueAt} />
            </span>
          )}
          {matter.outcome && outcomeWords[matter.outcome] && (
            <span>{say(words.outcome, { outcome: say(outcomeWords[matter.outcome]!) })}</span>
          )}
          {matter.reopened > 0 && <span className="warn">{say(words.reopened, { n: matter.reopened })}</span>}
          <span className="quiet code">{say(words.code, { code: matter.code })}</span>
          {matter.number && (
            <span className="quiet code">{say(words.number, { number: matter.number })}</span>
          )}
        </p>
      </div>
      <div className="matter-acts">
        {isMediated(matter.state) && props.toMediation && (
          <Button type="primary" onClick={props.toMediation}>
            {say(words.toMediation)}
          </Button>
        )}
        {next ? (
          <Button type="primary" loading={telling.busy} onClick={() => start(next)} data-act={next}>
            {say(actWords[next])}
          </Button>
        ) : (
          others.every((one) => one.reason !== null) &&
          !isMediated(matter.state) && <span className="quiet">{say(words.nothingToDo)}</span>
        )}
        {others.length > 0 && (
          <Dropdown
            trigger={["click"]}
            placement="bottomRight"
            menu={{
              items: others.flatMap((one, place) => [
                // What ends the matter stands apart from what moves it on.
                ...(place > 0 && ends(one.act) && !ends(others[place - 1]!.act)
                  ? [{ key: `before-${one.act}`, type: "divider" as const }]
                  : []),
                {
                  key: one.act,
                  disabled: one.reason !== null,
                  label: (
                    <span className="act-item" data-act={one.act}>
                      {say(actWords[one.act])}
                      {one.reason !== null && (
                        <span className="quiet small">{say(barredWords(one.reason))}</span>
                      )}
                    </span>
                  ),
                },
              ]),
              onClick: ({ key }) => start(key as MatterAct),
            }}
          >
            <Button>{say(words.otherActs)} ▾</Button>
          </Dropdown>
        )}
      </div>
      <RefusalNote refusal={telling.refusal} />
    </header>
  );
}

import {
  type CustodyLine,
  compartmentWords,
  deviceSaidWords,
  fileSourceWords,
  foundWords,
  handWords,
  originalPurposeWords,
  originalStateWords,
  type Who,
} from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { custodyWords as words } from "./custody-words.ts";
import { OpenOriginalForm } from "./open-original-form.tsx";

const isBad = (found: string | null | undefined) => found === "changed" || found === "missing";

export function isDamaged({ checked }: CustodyLine): boolean {
  return isBad(checked?.file) || isBad(checked?.original);
}

/** One file of the list, from its arrival until now. */
export function CustodyFile(props: { matter: string; code: string; line: CustodyLine; mayOpen: boolean }) {
  const { matter, code, line, mayOpen } = props;
  const { say } = useWords();
  const [opening, setOpening] = useState(false);
  const who = ({ hand, name }: Who) =>
    hand === "staff" && name ? name : name ? `${say(handWords[hand])}（${name}）` : say(handWords[hand]);
  const partOf = (part: string) => say(compartmentWords[part as keyof typeof compartmentWords]);
  const from = line.madeFrom;
  return (
    <li className={isDamaged(line) ? "custody-file custody-bad" : "custody-file"}>
      <h2>
        {line.number}.{" "}
        <a href={`/api/files/${line.file}`} target="_blank" rel="noreferrer">
          {line.name}
        </a>
      </h2>
      <dl>
        <Fact name={say(words.handedIn)}>
          {who(line.handedIn)} · {exactTime(line.at)}
        </Fact>
        <Fact name={say(words.source)}>
          {line.source ? say(fileSourceWords[line.source]) : say(words.sourceUnknown)} · {line.media}
        </Fact>
        <Fact name={say(words.part)}>{partOf(line.part)}</Fact>
        <Fact name={say(words.place)}>{say(words.placeIn, { code })}</Fact>
        <Fact name={say(words.original)}>{say(originalStateWords[line.original])}</Fact>
        {from && (
          <Fact name={say(words.from)}>
            {from.number !== null
              ? say(words.fromNumber, { n: from.number })
              : from.matter
                ? say(words.fromMatter, { code: from.matter })
                : say(words.fromElsewhere)}
          </Fact>
        )}
        <Fact name={say(words.capture)} wide>
          {line.captureHash ? (
            <>
              <code>{line.captureHash}</code>{" "}
              <span className="quiet small">{say(deviceSaidWords[line.device])}</span>
            </>
          ) : (
            say(words.captureNone)
          )}
        </Fact>
        <Fact name={say(words.kept)} wide>
          {line.keptHash === line.captureHash ? say(words.keptSame) : <code>{line.keptHash}</code>}
        </Fact>
        {line.checked && (
          <Fact name={say(words.now)} wide>
            <span className={isBad(line.checked.file) ? "custody-wrong" : "custody-right"}>
              {say(words.nowFile, { found: say(foundWords[line.checked.file]) })}
            </span>
            {line.checked.original && (
              <>
                {" · "}
                <span className={isBad(line.checked.original) ? "custody-wrong" : "custody-right"}>
                  {say(words.nowOriginal, { found: say(foundWords[line.checked.original]) })}
                </span>
              </>
            )}
          </Fact>
        )}
        {line.copies.length > 0 && (
          <Fact name={say(words.copies)} wide>
            <ul className="plain-list">
              {line.copies.map((one) => (
                <li key={`${one.kind}${one.at}${one.part}`}>
                  {one.kind === "covered"
                    ? say(words.covered, { part: partOf(one.part), who: who(one.by), at: exactTime(one.at) })
                    : say(words.along, {
                        code: one.matter ?? say(words.otherMatter),
                        who: who(one.by),
                        at: exactTime(one.at),
                      })}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={say(words.looks, { n: line.looks.length })} wide>
          {line.looks.length === 0 ? (
            say(words.nobody)
          ) : (
            <ul className="plain-list">
              {line.looks.map((look) => (
                <li key={`${look.at}${look.what}${look.who.name}${look.who.hand}`}>
                  {exactTime(look.at)} · {who(look.who)} ·{" "}
                  {look.what === "original" && look.purpose && look.found
                    ? say(words.lookOriginal, {
                        purpose: say(originalPurposeWords[look.purpose]),
                        found: say(foundWords[look.found]),
                      })
                    : say(words.lookFile)}
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      {mayOpen &&
        line.original === "apart" &&
        (opening ? (
          <OpenOriginalForm
            matter={matter}
            file={line.file}
            name={line.name}
            done={() => setOpening(false)}
          />
        ) : (
          <Button
            size="small"
            aria-label={say(words.openOf, { name: line.name })}
            onClick={() => setOpening(true)}
          >
            {say(words.open)}
          </Button>
        ))}
    </li>
  );
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "custody-fact custody-wide" : "custody-fact"}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { factorWords as words } from "./factor-words.ts";

/** The codes, shown once: on screen, and on paper alone when the page is printed. */
export function RecoveryCodes({
  codes,
  kept,
  title,
}: {
  codes: readonly string[];
  kept(): void;
  title: string;
}) {
  const { say } = useWords();
  return (
    <div className="recovery-codes">
      <h3>{title}</h3>
      <p>{say(words.codesOnce)}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="buttons no-print">
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        <Button type="primary" onClick={kept}>
          {say(words.kept)}
        </Button>
      </div>
    </div>
  );
}

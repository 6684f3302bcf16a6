import { followWords } from "./follow-words.ts";
import { TextField } from "./parts/fields.tsx";
import { Button, ErrorSummary, PageForm } from "./parts/page-parts.tsx";
import { type Asked, tellerFor } from "./parts/reader.ts";

/** Opens a matter by its code and telephone, or by what this browser already holds. */
export function CodePage(
  props: Asked & {
    code: string;
    phone: string;
    mine: ReadonlyArray<{ id: string; code: string; state: string }>;
  },
) {
  const { reader, faults } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(followWords.codeTitle)}</h1>
      {props.mine.length > 0 ? (
        <section aria-labelledby="mine">
          <h2 id="mine">{tell(followWords.codeMine)}</h2>
          <ul className="cards">
            {props.mine.map((one) => (
              <li className="card" key={one.id}>
                <a href={`/m/${one.id}`}>
                  <span className="strong mono">{one.code}</span> <span>{one.state}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>{tell(followWords.codeLead)}</p>
      <PageForm action="/track">
        <TextField
          reader={reader}
          faults={faults}
          name="code"
          label={tell(followWords.code)}
          hint={tell(followWords.codeHint)}
          value={props.code}
          width="short"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
        />
        <TextField
          reader={reader}
          faults={faults}
          name="phone"
          type="tel"
          label={tell(followWords.codePhone)}
          value={props.phone}
          width="short"
          autoComplete="tel"
          maxLength={30}
        />
        <Button>{tell(followWords.codeOpen)}</Button>
      </PageForm>
      <p className="soft">{tell(followWords.codeLost)}</p>
    </>
  );
}

import { gridReasonWords } from "@maple/grid";
import type { TrackView } from "../model/track.ts";
import { runningClock, spelled } from "./follow-rules.ts";
import { followWords } from "./follow-words.ts";
import { dueWords, leftWords } from "./parts/dates.ts";
import { ButtonLink, Note, Rows, Tools } from "./parts/page-parts.tsx";
import { partWords } from "./parts/part-words.ts";
import { QrCode } from "./parts/qr-code.tsx";
import { type Reader, tellerFor } from "./parts/reader.ts";

export interface ReceiptProps {
  reader: Reader;
  track: TrackView;
  /** The rows of the QR code; null where only a short-lived key is at hand. */
  qr: readonly string[] | null;
}

/** Said where the grid is shown: why it came there. */
export function becauseWords(track: Pick<TrackView, "because" | "gridName">, reader: Reader): string | null {
  const words = Object.hasOwn(gridReasonWords, track.because.code)
    ? gridReasonWords[track.because.code as keyof typeof gridReasonWords]
    : null;
  const tell = tellerFor(reader);
  const grid = track.gridName ? { grid: tell(track.gridName) } : {};
  return words ? tell(words, { ...track.because.values, ...grid }) : null;
}

/** What a resident takes home: the code, the key, what comes next and by when, and who has it. */
export function ReceiptPage({ reader, track, qr }: ReceiptProps) {
  const tell = tellerFor(reader);
  const clock = runningClock(track.clocks);
  const because = becauseWords(track, reader);
  return (
    <>
      <h1>{tell(followWords.receiptTitle)}</h1>
      <p>{tell(followWords.receiptLead)}</p>
      <div className="receipt">
        <div className="receipt-code">
          <p className="soft">{tell(followWords.receiptCode)}</p>
          <p
            className="code"
            data-spell={spelled(track.code)}
            data-copy={track.code}
            data-copy-label={tell(partWords.copy)}
          >
            {track.code}
          </p>
          <p className="soft small">{tell(followWords.receiptCodeHint)}</p>
        </div>
        {qr ? (
          <figure className="receipt-qr">
            <QrCode rows={qr} label={tell(followWords.receiptQr)} />
            <figcaption className="strong">{tell(followWords.receiptQr)}</figcaption>
          </figure>
        ) : null}
      </div>
      <p className="soft small">{tell(qr ? followWords.receiptQrHint : followWords.receiptNoQr)}</p>

      <h2>{tell(followWords.receiptNext)}</h2>
      <ol className="plan">
        <li>
          {tell(followWords.receiptFirst)}
          {clock?.due ? (
            <p className="strong">
              {dueWords(clock.due, reader)} <span className="soft whole">{leftWords(clock.due, reader)}</span>
            </p>
          ) : null}
        </li>
        <li>{tell(followWords.receiptContact)}</li>
        <li>{tell(followWords.receiptAfter)}</li>
      </ol>

      <h2>{tell(followWords.receiptWho)}</h2>
      <Rows
        rows={[
          {
            name: tell(followWords.grid),
            value: track.gridName ? tell(track.gridName) : tell(followWords.gridUnknown),
          },
          ...(because ? [{ name: tell(followWords.because), value: because }] : []),
          ...(track.roomName ? [{ name: tell(followWords.room), value: tell(track.roomName) }] : []),
          ...(track.roomPhone
            ? [
                {
                  name: tell(followWords.phone),
                  value: <a href={`tel:${track.roomPhone}`}>{track.roomPhone}</a>,
                },
              ]
            : []),
        ]}
      />

      <Note title={tell(followWords.keep)}>
        <p>{tell(followWords.keepHint)}</p>
      </Note>
      <Tools reader={reader} read print />
      <p className="unprinted">
        <ButtonLink href={`/m/${track.id}`} kind="main">
          {tell(followWords.openMatter)}
        </ButtonLink>
      </p>
    </>
  );
}

import { ButtonLink, QrCode, type Reader, Rows, Tools, tellerFor } from "@maple/matter/portal";
import { siteWords } from "./site-words.ts";

type Pair = { zh: string; en: string };

/** One level of the grids: what it is for, and who heads and keeps it. */
export interface GridLevelCard {
  level: Pair;
  name: Pair;
  duty: Pair;
  source: Pair;
  head: readonly string[];
  administrators: readonly string[];
}

export interface GridCard {
  id: string;
  code: string;
  name: Pair;
  communityName: Pair | null;
  roomName: Pair | null;
  roomPhone: string | null;
  stationPhone: string | null;
  gridWorker: string | null;
  officer: string | null;
  /** This grid first, then the levels above it. */
  levels: readonly GridLevelCard[];
  /** The outline as an SVG path in a box of 100 by 100; null for a grid that is a body of people. */
  outline: string | null;
  reportAt: string;
  /** The address of this card as the rows of a QR code, for the board on site. */
  qr: readonly string[];
}

/** The public card of a grid: who looks after it and how to reach them. */
export function GridPage({ reader, card }: { reader: Reader; card: GridCard }) {
  const tell = tellerFor(reader);
  const listed = (names: readonly string[]) => names.join(reader.lang === "zh" ? "、" : ", ");
  const phone = (number: string) => <a href={`tel:${number}`}>{number}</a>;
  return (
    <>
      <h1>{tell(card.name)}</h1>
      <p>{tell(siteWords.gridLead)}</p>
      {card.outline ? (
        <svg
          className="outline"
          viewBox="-4 -4 108 108"
          role="img"
          aria-label={tell(siteWords.gridShape, { grid: tell(card.name) })}
        >
          <path
            d={card.outline}
            fill="#E7F1F3"
            stroke="#0B5C6B"
            strokeWidth="1.5"
            strokeLinejoin="round"
            fillRule="evenodd"
          />
        </svg>
      ) : null}
      <Rows
        rows={[
          { name: tell(siteWords.gridWorker), value: card.gridWorker ?? tell(siteWords.gridNobody) },
          ...(card.officer ? [{ name: tell(siteWords.gridOfficer), value: card.officer }] : []),
          ...(card.roomName
            ? [
                {
                  name: reader.lang === "zh" ? "警务室" : "Police room",
                  value: (
                    <>
                      {tell(card.roomName)} {card.roomPhone ? phone(card.roomPhone) : null}
                    </>
                  ),
                },
              ]
            : []),
          ...(card.stationPhone
            ? [{ name: tell(siteWords.supervision), value: phone(card.stationPhone) }]
            : []),
          ...(card.communityName
            ? [{ name: tell(siteWords.gridCommunity), value: tell(card.communityName) }]
            : []),
          { name: tell(siteWords.gridCode), value: <span className="mono">{card.code}</span> },
        ]}
      />
      <h2>{tell(siteWords.gridLevels)}</h2>
      <ol className="grid-levels">
        {card.levels.map((level) => (
          <li key={level.level.en}>
            <h3>
              {tell(level.level)} <span className="soft">{tell(level.name)}</span>
            </h3>
            <p>{tell(siteWords.gridDuty, { duty: tell(level.duty) })}</p>
            <p>
              {tell(siteWords.gridHead, { names: listed(level.head) || tell(siteWords.gridNone) })}
              {level.administrators.length > 0 ? (
                <>
                  <br />
                  {tell(siteWords.gridAdministrators, { names: listed(level.administrators) })}
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
      <p className="soft">{tell(siteWords.gridSource, { source: tell(card.levels[0]!.source) })}</p>
      <figure className="card-qr">
        <QrCode rows={card.qr} label={tell(siteWords.gridQr)} />
        <figcaption className="strong">{tell(siteWords.gridQr)}</figcaption>
      </figure>
      <p className="unprinted">
        <ButtonLink href={card.reportAt} kind="main">
          {tell(siteWords.gridReport)}
        </ButtonLink>
      </p>
      <Tools reader={reader} print />
    </>
  );
}

/** A poster for the door of a police room; its code fixes where the report goes. */
export function RoomPage({
  reader,
  name,
  phone,
  qr,
  reportAt,
}: {
  reader: Reader;
  name: Pair;
  phone: string | null;
  qr: readonly string[];
  reportAt: string;
}) {
  const tell = tellerFor(reader);
  return (
    <div className="poster">
      <h1>{tell(siteWords.roomTitle)}</h1>
      <p className="lead">{tell(siteWords.roomLead)}</p>
      <figure>
        <QrCode rows={qr} label={tell(siteWords.roomQr, { room: tell(name) })} />
        <figcaption className="strong">{tell(siteWords.roomQr, { room: tell(name) })}</figcaption>
      </figure>
      {phone ? (
        <p className="poster-phone">
          <a href={`tel:${phone}`}>{phone}</a>
        </p>
      ) : null}
      <p className="emergency">{tell({ zh: "有人身危险请立即拨打 110", en: "In danger? Call 110 now" })}</p>
      <p className="soft unprinted">{tell(siteWords.roomPrint)}</p>
      <Tools reader={reader} print />
      <p className="unprinted">
        <ButtonLink href={reportAt} kind="main">
          {tell(siteWords.gridReport)}
        </ButtonLink>
      </p>
    </div>
  );
}

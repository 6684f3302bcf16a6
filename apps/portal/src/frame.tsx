import { type Reader, tellerFor } from "@maple/matter/portal";
import type { ReactNode } from "react";
import { Brand } from "./brand.tsx";
import { frameWords } from "./frame-words.ts";

/** What surrounds every page. */
export interface Frame {
  reader: Reader;
  large: boolean;
  county: { zh: string; en: string };
  demonstration: boolean;
  /** The path with its question, for the links that only change the display. */
  here: string;
  assets: { style: string; script: string };
}

export function PageFrame({ frame, title, children }: { frame: Frame; title: string; children: ReactNode }) {
  const { reader } = frame;
  const tell = tellerFor(reader);
  return (
    <html lang={reader.lang === "zh" ? "zh-CN" : "en"} className={frame.large ? "large" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="description" content={tell(frameWords.about)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0B5C6B" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="referrer" content="same-origin" />
        <link rel="stylesheet" href={frame.assets.style} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" src={frame.assets.script} />
      </head>
      <body>
        <a className="skip" href="#main">
          {tell(frameWords.skip)}
        </a>
        <header className="head">
          {frame.demonstration ? (
            <p className="demonstration">{tell(frameWords.demonstration, { county: tell(frame.county) })}</p>
          ) : null}
          <div className="column head-row">
            <a
              className="brand"
              href="/"
              aria-label={`${tell(frame.county)} ${tell(frameWords.site)}, ${tell(frameWords.home)}`}
            >
              <Brand />
              <span className="brand-name">
                <span className="brand-county">{tell(frame.county)}</span>
                <span className="brand-site">{tell(frameWords.site)}</span>
              </span>
            </a>
            <nav className="display" aria-label={tell(frameWords.settings)}>
              <a href={displayAddress(frame.here, "large", frame.large ? "0" : "1")}>
                {tell(frame.large ? frameWords.largeOff : frameWords.largeOn)}
              </a>
              <a
                href={displayAddress(frame.here, "lang", reader.lang === "zh" ? "en" : "zh")}
                lang={reader.lang === "zh" ? "en" : "zh-CN"}
              >
                {tell(frameWords.otherLang)}
              </a>
            </nav>
          </div>
        </header>
        <main className="column" id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <div className="column">
            <nav aria-label={tell(frameWords.foot)}>
              <ul>
                <li>
                  <a href="/report">{tell(frameWords.report)}</a>
                </li>
                <li>
                  <a href="/track">{tell(frameWords.track)}</a>
                </li>
                <li>
                  <a href="/about-privacy">{tell(frameWords.privacy)}</a>
                </li>
                <li>
                  <a href="/p/check">{tell(frameWords.checkPaper)}</a>
                </li>
                <li>
                  <a href="/guide">{tell(frameWords.guide)}</a>
                </li>
                <li>
                  <a href="/meetings">{tell(frameWords.meetings)}</a>
                </li>
                <li>
                  <a href="/clocks">{tell(frameWords.clocks)}</a>
                </li>
                <li>
                  <a href="/method">{tell(frameWords.method)}</a>
                </li>
                <li>
                  <a href="/ledger">{tell(frameWords.ledger)}</a>
                </li>
              </ul>
            </nav>
            <p>{tell(frameWords.emergency)}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** The same page with another language or size of type. */
export function displayAddress(here: string, name: "lang" | "large", value: string): string {
  const [path = "/", question = ""] = here.split("?");
  const parts = question.split("&").filter((part) => part !== "" && !part.startsWith(`${name}=`));
  return `${path}?${[...parts, `${name}=${value}`].join("&")}`;
}

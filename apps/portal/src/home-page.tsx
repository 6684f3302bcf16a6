import { meetingPageWords } from "@maple/consultation/portal";
import { ButtonLink, type Reader, tellerFor } from "@maple/matter/portal";
import { frameWords } from "./frame-words.ts";
import { privacySections, siteWords } from "./site-words.ts";

export function HomePage({ reader }: { reader: Reader }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1 className="home-title">{tell(siteWords.homeTitle)}</h1>
      <p>{tell(siteWords.homeLead)}</p>
      <p className="buttons">
        <ButtonLink href="/report" kind="main">
          {tell(frameWords.report)}
        </ButtonLink>
        <ButtonLink href="/track">{tell(frameWords.track)}</ButtonLink>
      </p>
      <p className="emergency">
        <a href="tel:110">{tell(frameWords.emergency)}</a>
      </p>
      <h2>{tell(siteWords.homeWhat)}</h2>
      <ol className="plan">
        <li>{tell(siteWords.home1)}</li>
        <li>{tell(siteWords.home2)}</li>
        <li>{tell(siteWords.home3)}</li>
        <li>{tell(siteWords.home4)}</li>
      </ol>
      <h2>{tell(meetingPageWords.homeTitle)}</h2>
      <p>{tell(meetingPageWords.homeLead)}</p>
      <p>
        <a href="/meetings">{tell(meetingPageWords.allMeetings)}</a>
      </p>
      <h2>{tell(siteWords.homePrivacy)}</h2>
      <p>{tell(siteWords.homePrivacyLead)}</p>
      <p>
        <a href="/about-privacy">{tell(siteWords.homePrivacyMore)}</a>
      </p>
      <h2>{tell(siteWords.homeNot)}</h2>
      <p>{tell(siteWords.homeNotLead)}</p>
    </>
  );
}

export function PrivacyPage({ reader, county }: { reader: Reader; county: { zh: string; en: string } }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1>{tell(siteWords.privacyTitle)}</h1>
      <p>{tell(siteWords.privacyLead)}</p>
      {privacySections.map((section) => (
        <section key={section.title.en}>
          <h2>{tell(section.title)}</h2>
          <ul>
            {section.items.map((item) => (
              <li key={item.en}>{tell(item, { county: tell(county) })}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import {
  Button,
  Choices,
  dayWords,
  ErrorSummary,
  type Fault,
  FilesField,
  Note,
  PageForm,
  type Reader,
  Rows,
  TextArea,
  tellerFor,
} from "@maple/matter/portal";
import { type AskedOfYou, declineReasons, declineReasonWords } from "../model/evidence.ts";

export const askedPageWords = {
  title: { zh: "请您提供材料", en: "You are asked for evidence" },
  lead: {
    zh: "下面这些材料可能帮助查清一件事。您可以在这里上传，也可以说明为什么不能提供。这个页面不需要登录。",
    en: "What is named below may help to find out what happened. You may upload it here, or say why you cannot. No sign-in is needed.",
  },
  from: { zh: "谁发出的", en: "From" },
  to: { zh: "发给", en: "To" },
  asked: { zh: "需要什么", en: "What is needed" },
  place: { zh: "地点", en: "Where" },
  hours: { zh: "时间段", en: "When" },
  purpose: { zh: "用来做什么", en: "What for" },
  answerBy: { zh: "请在这天前答复", en: "Please answer by" },
  care: {
    zh: "只提供上面写的时间和地点的内容就可以，不用多给。上传后只有办理这件事的人能看，每次查看都有记录。",
    en: "Give no more than the place and time above. Only those who handle the matter see it, and each look is logged.",
  },
  giveTitle: { zh: "上传材料", en: "Upload it" },
  files: {
    zh: "照片、视频、录音或扫描件，可选多个",
    en: "Photos, films, sound or scans; several may be chosen",
  },
  words: { zh: "要说明的（可不填）", en: "Anything to add (may be empty)" },
  give: { zh: "提交材料", en: "Send it" },
  cannotTitle: { zh: "不能提供", en: "You cannot give it" },
  why: { zh: "为什么", en: "Why" },
  decline: { zh: "提交说明", en: "Say so" },
  given: { zh: "材料已收到，谢谢。", en: "We received it. Thank you." },
  givenHash: {
    zh: "每个文件的指纹（SHA-256），可以自己核对没有被改动：",
    en: "The fingerprint (SHA-256) of each file, by which you can check that nothing was changed:",
  },
  declined: {
    zh: "您的说明已收到，谢谢。如果后来找到了，仍可以在这里上传。",
    en: "We received your answer. Thank you. If you find it after all you may still upload it here.",
  },
  call: { zh: "有疑问请打 {phone}", en: "For questions call {phone}" },
} as const;

/** The request that a link opens: what is asked, and the two answers. Works without scripts. */
export function AskedPage(props: {
  reader: Reader;
  token: string;
  asked: AskedOfYou;
  command: string;
  faults: readonly Fault[];
}) {
  const { reader, token, asked } = props;
  const tell = tellerFor(reader);
  const words = askedPageWords;
  const rows = [
    { name: words.from, value: asked.station ? tell(asked.station) : "" },
    { name: words.to, value: asked.receiver },
    { name: words.asked, value: asked.asked },
    { name: words.place, value: asked.place },
    { name: words.hours, value: asked.hours },
    { name: words.purpose, value: asked.purpose },
    { name: words.answerBy, value: dayWords(asked.answerBy, reader) },
  ].filter((row) => row.value !== "");
  return (
    <>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>{tell(words.title)}</h1>
      <p>{tell(words.lead)}</p>
      <Rows rows={rows.map(({ name, value }) => ({ name: tell(name), value }))} />
      {asked.state === "given" ? (
        <Note kind="done">
          <p>{tell(words.given)}</p>
          <p className="small">{tell(words.givenHash)}</p>
          <ul>
            {asked.files.map((file) => (
              <li key={file.sha256} className="hash">
                {file.name} {file.sha256}
              </li>
            ))}
          </ul>
        </Note>
      ) : (
        <>
          {asked.state === "declined" ? <Note>{tell(words.declined)}</Note> : null}
          <p className="soft">{tell(words.care)}</p>
          <section aria-labelledby="give-title">
            <h2 id="give-title">{tell(words.giveTitle)}</h2>
            <PageForm action={`/e/${token}/give`} command={props.command} multipart name="give">
              <FilesField reader={reader} faults={props.faults} label={tell(words.files)} />
              <TextArea
                reader={reader}
                faults={props.faults}
                name="words"
                label={tell(words.words)}
                value=""
              />
              <Button>{tell(words.give)}</Button>
            </PageForm>
          </section>
          {asked.state === "asked" ? (
            <section aria-labelledby="cannot-title">
              <h2 id="cannot-title">{tell(words.cannotTitle)}</h2>
              <PageForm action={`/e/${token}/decline`} command={props.command} name="decline">
                <Choices
                  reader={reader}
                  faults={props.faults}
                  name="reason"
                  label={tell(words.why)}
                  value={[]}
                  choices={declineReasons.map((value) => ({ value, label: tell(declineReasonWords[value]) }))}
                />
                <Button kind="plain">{tell(words.decline)}</Button>
              </PageForm>
            </section>
          ) : null}
        </>
      )}
      {asked.phone ? <p>{tell(words.call, { phone: asked.phone })}</p> : null}
    </>
  );
}

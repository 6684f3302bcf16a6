import type { Block, Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileAgreement } from "../../model/case-file.ts";
import { paperOf, sayIn } from "./paper-words.ts";
import { allPartyFields } from "./party-fields.ts";
import { mediatorRows, partyRows, recorderRow, sealBlock } from "./signature-rows.ts";
import { performanceTable, termList } from "./terms.ts";

/** 10 人民调解协议书 (People's Mediation Law art. 29). Throws RangeError when the file holds no agreement. */
export function agreement(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const agreed = agreementOf(file);
  return paperOf(file, "agreement", lang, {
    blocks: [
      { kind: "fields", columns: 4, rows: allPartyFields(file, lang) },
      ...factBlocks(agreed, lang),
      { kind: "heading", text: say("经调解，自愿达成如下协议", "The parties agree, of their own will") },
      termList(agreed.terms, lang),
      { kind: "heading", text: say("履行方式、期限", "Way and time limit of performance") },
      performanceTable(agreed.terms, lang),
      ...remainingBlocks(agreed, lang),
      ...interimBlocks(agreed, lang),
      {
        kind: "paragraph",
        text: say(
          `本协议一式${agreed.copies}份，当事人各执一份，人民调解委员会留存一份。本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，具有法律约束力。`,
          `Made in ${agreed.copies} copies: one for each party, one kept by the committee. It takes effect on the day when all parties have signed, sealed or given a fingerprint, the mediator has signed, and the committee's seal is on it, and is legally binding.`,
        ),
      },
      {
        kind: "paragraph",
        text: say(
          "双方当事人认为有必要的，可以自本协议生效之日起三十日内共同向人民法院申请司法确认。",
          "If both parties think it necessary they may jointly ask the court to confirm it, within thirty days from the day it takes effect.",
        ),
      },
      {
        kind: "signatures",
        rows: [
          ...partyRows(file, "agreement", lang),
          ...mediatorRows(file, "agreement", lang),
          recorderRow(file, "agreement", lang),
        ],
      },
      sealBlock(file, lang, agreed.effectiveAt),
    ],
  });
}

/** What becomes of what was promised for the time being, so that nobody owes the same thing twice (Civil Code 557). */
export function interimBlocks(agreed: FileAgreement, lang: PaperLang): Block[] {
  if (agreed.interims === undefined || agreed.interims.numbers.length === 0) return [];
  const say = sayIn(lang);
  const { replaced, numbers } = agreed.interims;
  const listed = numbers.join(say("、", ", "));
  const words = replaced
    ? say(
        `自本协议生效之日起，编号${listed}的临时协议由本协议替代，其中尚未履行的内容不再履行；已经履行的，双方另有约定的除外，不再返还。`,
        `When this agreement takes effect it takes the place of the interim agreement ${listed}: what of it is still owed falls away, and what was performed is not given back unless the parties say so.`,
      )
    : say(
        `编号${listed}的临时协议继续有效，其中尚未履行的内容由各方照旧履行，与本协议各项并行。`,
        `The interim agreement ${listed} stays in force: what of it is still owed is performed as promised, beside the terms above.`,
      );
  return [
    { kind: "heading", text: say("调解期间的临时协议", "Interim agreements") },
    { kind: "paragraph", text: words },
  ];
}

export function agreementOf(file: CaseFile): FileAgreement {
  if (file.agreement === undefined) throw new RangeError("the file holds no agreement");
  return file.agreement;
}

export function factBlocks(agreed: FileAgreement, lang: PaperLang): Block[] {
  const say = sayIn(lang);
  return [
    { kind: "heading", text: say("纠纷的主要事实", "Main facts of the dispute") },
    { kind: "paragraph", text: agreed.facts === "" ? [{ blank: 30 }] : agreed.facts },
    { kind: "heading", text: say("争议事项", "What was disputed") },
    { kind: "paragraph", text: agreed.disputed === "" ? [{ blank: 30 }] : agreed.disputed },
    ...(agreed.responsibility
      ? ([
          { kind: "heading", text: say("各方当事人的责任", "Each side's responsibility") },
          { kind: "paragraph", text: agreed.responsibility },
        ] satisfies Block[])
      : []),
  ];
}

/** Of an agreement over a part: what is still open, and that every way stays open (People's Mediation Law arts. 3, 26). */
export function remainingBlocks(agreed: FileAgreement, lang: PaperLang): Block[] {
  if (!agreed.remaining) return [];
  const say = sayIn(lang);
  return [
    { kind: "heading", text: say("没有达成一致的事项", "What was not agreed") },
    { kind: "paragraph", text: agreed.remaining },
    {
      kind: "paragraph",
      text: say(
        "本协议只就上列条款达成，其余事项不受影响：双方可以继续协商、再次申请调解，或者依法通过仲裁、行政、司法途径解决。",
        "This agreement is over the terms above alone. For the rest nothing changes: the parties may go on talking, ask for mediation again, or go by arbitration, administration or the court as the law has it.",
      ),
    },
  ];
}

import type { Block, PaperLang, SignatureRow } from "@maple/platform/documents/paper";
import type { CaseFile, FileParty } from "../../model/case-file.ts";
import { dayWords, momentWords, sayIn, sideName } from "./paper-words.ts";

/**
 * Who signs a paper: the signature that was given, or a line for the pen. Where electronic signatures do not apply
 * (Electronic Signature Law art. 3) a drawn one is not shown: those papers are signed by pen and scanned.
 */
export function signatureRow(
  file: CaseFile,
  paper: string,
  role: string,
  who: string | undefined,
  lang: PaperLang,
): SignatureRow {
  const given = file.signatures.find((each) => each.paper === paper && each.signer === who);
  if (given === undefined || (given.way === "screen" && file.matter.penOnly))
    return { role, who: who ?? "", way: "pen" };
  return {
    role,
    who: given.signer,
    way: given.way,
    at: momentWords(given.at, file.zone, lang),
    ...(given.identified ? { identified: given.identified[lang] } : {}),
    ...(given.contentHash ? { contentHash: given.contentHash } : {}),
    ...(given.image ? { image: given.image } : {}),
  };
}

/** The row of one party: its guardian or agent signs in its place and is named as such. */
export function partyRow(file: CaseFile, paper: string, party: FileParty, lang: PaperLang): SignatureRow {
  const say = sayIn(lang);
  const side = sideName(party.side, lang);
  if (party.guardian) {
    return signatureRow(file, paper, `${side}${say("法定代理人", ", guardian")}`, party.guardian.name, lang);
  }
  if (party.agent && signedBy(file, paper, party.agent.name)) {
    return signatureRow(file, paper, `${side}${say("委托代理人", ", agent")}`, party.agent.name, lang);
  }
  if (party.kind === "unit") {
    const who = party.representative?.name;
    return signatureRow(
      file,
      paper,
      `${side}${say("代表人（签名并盖单位印章）", ", representative (and stamp)")}`,
      who,
      lang,
    );
  }
  return signatureRow(
    file,
    paper,
    `${side}${say("（签名、盖章或按指印）", " (signature, seal or fingerprint)")}`,
    party.name,
    lang,
  );
}

export function partyRows(file: CaseFile, paper: string, lang: PaperLang): SignatureRow[] {
  return file.parties.map((party) => partyRow(file, paper, party, lang));
}

export function mediatorRows(file: CaseFile, paper: string, lang: PaperLang): SignatureRow[] {
  const role = sayIn(lang)("人民调解员（签名）", "People's mediator");
  const known = file.mediators.map(({ name }) => signatureRow(file, paper, role, name, lang));
  return known.length > 0 ? known : [signatureRow(file, paper, role, undefined, lang)];
}

export function recorderRow(
  file: CaseFile,
  paper: string,
  lang: PaperLang,
  who = file.recorder,
): SignatureRow {
  return signatureRow(file, paper, sayIn(lang)("记录人（签名）", "Recorder"), who, lang);
}

/** The committee's seal: drawn and marked in a demonstration, otherwise a place for the stamp. */
export function sealBlock(file: CaseFile, lang: PaperLang, on?: string): Block {
  return {
    kind: "seal",
    name: file.committee.name.zh,
    ...(lang === "en" ? { label: file.committee.name.en } : {}),
    state: file.committee.demonstration ? "demonstration" : "place",
    ...(on === undefined ? {} : { date: dayWords(on, file.zone, lang) }),
  };
}

function signedBy(file: CaseFile, paper: string, signer: string): boolean {
  return file.signatures.some((each) => each.paper === paper && each.signer === signer);
}

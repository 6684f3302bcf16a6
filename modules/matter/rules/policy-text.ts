import type { WordPair } from "@maple/platform/words/pairs";
import type { PolicyPage } from "../model/policy-page.ts";
import { policyWords as words } from "../model/policy-words.ts";

/** The policy as a page to read and print, in Chinese and then in English. */
export function policyText(page: PolicyPage): string {
  return [...inOne(page, "zh"), "", "---", "", ...inOne(page, "en"), ""].join("\n");
}

function inOne(page: PolicyPage, lang: "zh" | "en"): string[] {
  const say = (pair: WordPair) => pair[lang];
  const comma = lang === "zh" ? "；" : "; ";
  const list = (pairs: readonly WordPair[]) => pairs.map(say).join(comma);
  const lines = [`# ${say(words.title)}`, "", say(words.lead)];
  for (const role of page.roles) {
    lines.push(
      "",
      `## ${say(role.words)}`,
      "",
      `| ${say(words.howFar)} | ${say(words.may)} |`,
      "| --- | --- |",
    );
    for (const { words: reach, acts } of role.may)
      lines.push(`| ${say(reach)} | ${list(acts.map((act) => act.words))} |`);
    lines.push("", `| ${say(words.reads)} | ${say(words.field)} |`, "| --- | --- |");
    for (const field of role.fields)
      lines.push(`| ${field.reach ? say(field.reach) : say(words.never)} | ${list(field.words)} |`);
    lines.push(
      "",
      `${say(words.compartments)}${role.compartments.length > 0 ? list(role.compartments) : say(words.nothing)}`,
    );
    if (role.asMediator.length > 0) lines.push("", `${say(words.asMediator)}${list(role.asMediator)}`);
  }
  lines.push(
    "",
    `## ${say(words.places)}`,
    "",
    `| ${say(words.place)} | ${say(words.opens)} |`,
    "| --- | --- |",
  );
  for (const place of page.places) lines.push(`| ${say(place.words)} | ${list(place.opens)} |`);
  lines.push("", `## ${say(words.seal)}`, "", say(words.sealLead), "");
  lines.push(
    `- ${say(words.sealReasons)}${list(page.seal.reasons)}`,
    `- ${say(words.sealPurposes)}${list(page.seal.purposes)}`,
  );
  for (const who of page.seal.who)
    lines.push(`- ${say(who.role)}${lang === "zh" ? "：" : ": "}${say(who.reach)}`);
  lines.push("", `## ${say(words.proof)}`, "", ...page.proof.map((one) => `- ${say(one)}`));
  lines.push("", `## ${say(words.nobody)}`, "", ...page.nobody.map((one) => `- ${say(one)}`));
  return lines;
}

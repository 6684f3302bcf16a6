import type { Block, Paper, RichText } from "@maple/platform/documents/paper";

/** All words of a paper in reading order; a place for the pen shows as `____`, a page number to come as `[id]`. */
export function paperText(paper: Paper): string {
  const head = [paper.organ, paper.title, paper.subtitle, paper.number, paper.footer].filter(Boolean);
  return [...head, ...paper.blocks.flatMap(blockText)].join("\n");
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return [rich(block.text)];
    case "fields":
      return block.rows.map((field) => `${field.label}|${rich(field.value)}`);
    case "table":
      return [block.head.join("|"), ...block.rows.map((row) => row.map(rich).join("|"))];
    case "list":
      return block.items.map(rich);
    case "dialogue":
      return block.turns.flatMap((turn) => [rich(turn.q), rich(turn.a)]);
    case "signatures":
      return [
        block.title ?? "",
        ...block.rows.map((row) =>
          [row.role, row.who, row.way, row.at, row.identified, row.contentHash, row.remark]
            .filter(Boolean)
            .join("|"),
        ),
      ];
    case "seal":
      return [`${block.state}|${block.label ?? block.name}|${block.date ?? "____"}`];
    case "qr":
      return [block.caption];
    case "image":
      return [block.caption ?? ""];
    case "space":
    case "page-break":
      return [];
  }
}

function rich(text: RichText): string {
  if (typeof text === "string") return text;
  return text
    .map((run) => {
      if (typeof run === "string") return run;
      if ("blank" in run) return "____";
      return "pageOf" in run ? `[${run.pageOf}]` : run.text;
    })
    .join("");
}

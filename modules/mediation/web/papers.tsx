import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Skeleton } from "antd";
import { agreementWords as words } from "./agreement-words.ts";
import { mediationWords } from "./mediation-words.ts";

interface PaperLine {
  id: string;
  form: string;
  index: number;
  number: string;
  name: { zh: string; en: string };
}

/** The papers this file has now, each as PDF and Word, and the whole file. */
export function Papers({ matter }: { matter: string }) {
  const { say, name, lang } = useWords();
  const papers = useAsk<PaperLine[]>(`/api/matters/${matter}/papers`);
  const link = (paper: PaperLine, as: string) =>
    `/api/matters/${matter}/papers/${paper.form}?index=${paper.index}&lang=${lang}&as=${as}`;
  return (
    <section className="block">
      <h2>{say(mediationWords.papers)}</h2>
      <RefusalNote refusal={papers.error} />
      {papers.isPending && <Skeleton active paragraph={{ rows: 3 }} />}
      {papers.data?.length === 0 && <p className="quiet">{say(words.noPapers)}</p>}
      <ol className="papers">
        {(papers.data ?? []).map((paper) => (
          <li key={paper.id}>
            <span>{name(paper.name)}</span>
            <a
              href={link(paper, "pdf")}
              target="_blank"
              rel="noreferrer"
              aria-label={say(words.pdfOf, { name: name(paper.name) })}
            >
              {say(words.pdf)}
            </a>
            <a href={link(paper, "docx")} aria-label={say(words.wordOf, { name: name(paper.name) })}>
              {say(words.word)}
            </a>
          </li>
        ))}
      </ol>
      {(papers.data?.length ?? 0) > 0 && (
        <p className="part-acts">
          <a
            className="button-link"
            href={`/api/matters/${matter}/file?lang=${lang}`}
            target="_blank"
            rel="noreferrer"
          >
            {say(words.wholeFile)}
          </a>
        </p>
      )}
    </section>
  );
}

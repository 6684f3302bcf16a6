import { exactTime, useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import type { MediationView, PartyView } from "../model/mediation.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { at } from "./tab-facts.ts";

/** A party's own link, shown once: to be scanned from this screen, printed or copied. */
export function PartyLink({
  mediation,
  party,
  name,
}: {
  mediation: MediationView;
  party: PartyView;
  name: string;
}) {
  const { say } = useWords();
  const telling = useTell<{ path: string; until: string }>(useMatterKeys(mediation.matter));
  const [link, setLink] = useState<{ address: string; until: string } | null>(null);
  const issue = async () => {
    const issued = await telling.send(at(mediation, "issue-link"), { party: party.id });
    if (issued) setLink({ address: `${location.origin}${issued.path}`, until: issued.until });
  };
  if (!link) {
    return (
      <>
        <Button
          size="small"
          loading={telling.busy}
          aria-label={say(words.linkOf, { name })}
          onClick={() => void issue()}
        >
          {say(words.link)}
        </Button>
        <RefusalNote refusal={telling.refusal} />
      </>
    );
  }
  return (
    <div className="party-link">
      <img alt={say(words.linkQr, { name })} src={`/api/qr.svg?text=${encodeURIComponent(link.address)}`} />
      <div>
        <p>{say(words.linkOnce, { name, date: exactTime(link.until).slice(0, 10) })}</p>
        <p className="receipt-link">{link.address}</p>
        <Button size="small" onClick={() => setLink(null)}>
          {say(words.linkHide)}
        </Button>
      </div>
    </div>
  );
}

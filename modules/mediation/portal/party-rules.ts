import type { AgreementView, PartyMediationView } from "../model/mediation.ts";

/** What the mediation asks of this party now; null when nothing. */
export type PartyTodo = "decide" | "sign";

export function partyTodo(view: Pick<PartyMediationView, "state" | "me" | "agreement">): PartyTodo | null {
  const open = view.state === "begun" || view.state === "agreeing";
  if (!open) return null;
  if (view.me.consent === null) return "decide";
  return view.agreement && maySign(view.agreement, view.me.id) ? "sign" : null;
}

export function maySign(agreement: AgreementView, party: string): boolean {
  return (
    agreement.state === "offered" &&
    agreement.form === "written" &&
    !agreement.signatures.some((one) => one.signer === party)
  );
}

/** Whether this party may still say no: until the agreement is in force. */
export function mayRefuse(view: Pick<PartyMediationView, "state" | "me">): boolean {
  return (view.state === "begun" || view.state === "agreeing") && view.me.consent === "given";
}

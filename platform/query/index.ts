export { ActPanel, Field } from "./act-panel.tsx";
export { chosenLang, chosenLarge, keepLang, keepLarge } from "./choices.ts";
export {
  type AskOptions,
  type Client,
  type ClientParts,
  makeClient,
  type Query,
  withQuery,
} from "./client.ts";
export { ClientProvider, type Telling, useAsk, useClient, useTell } from "./client-context.tsx";
export { newCommandId } from "./command-id.ts";
export { type Go, GoProvider, type Search, To, useGo } from "./go.tsx";
export { type Moved, useLive } from "./live.ts";
export { fieldOfMoment, momentOfField } from "./moment-field.ts";
export { useNow } from "./now.ts";
export { type Offer, OffersProvider, useOffer, useOffers } from "./offers.tsx";
export { Refusal } from "./refusal.ts";
export { RefusalNote } from "./refusal-note.tsx";
export { RemarkForm } from "./remark-form.tsx";
export { LangProvider, useWords, type Words } from "./words.tsx";

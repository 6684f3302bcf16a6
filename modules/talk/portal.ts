export { checkWords } from "./portal/check-words.ts";
export { dayFrom, type ItemDraft, itemsOf, itemsOnPage, termsFrom } from "./portal/offer-draft.ts";
export { OfferPage } from "./portal/offer-page.tsx";
export { TalkNote, TalkPage } from "./portal/talk-page.tsx";
export { talkWords } from "./portal/talk-words.ts";
export { typedFrom } from "./portal/typed-fields.tsx";
export { UnderstoodNote, UnderstoodPage } from "./portal/understood-page.tsx";

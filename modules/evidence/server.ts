export { answerByLink, recordAnswer, withdrawRequest } from "./actions/answer-request.ts";
export { askFor } from "./actions/ask-for.ts";
export { coverPicture } from "./actions/cover-picture.ts";
export { type OpenedOriginal, openSealedOriginal } from "./actions/open-original.ts";
export { custodyList } from "./questions/custody.ts";
export { askedOfYou, evidenceRequests } from "./questions/requests.ts";
export { evidenceRoutes } from "./routes.ts";
export { forgetRequestWords } from "./store/request-store.ts";

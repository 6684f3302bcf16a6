export {
  type Naming,
  type Person,
  type PersonField,
  type Purpose,
  purposes,
  purposeWords,
} from "./model/person.ts";
export {
  type GrantWay,
  nextRequestState,
  type RequestAct,
  type RequestKind,
  type RequestProof,
  type RequestState,
  type ResidentRequest,
  requestActWords,
  requestKinds,
  requestKindWords,
  requestLife,
  requestStateWords,
} from "./model/request.ts";

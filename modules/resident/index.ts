export {
  type Naming,
  type Person,
  type PersonField,
  type Purpose,
  purposes,
  purposeWords,
} from "./model/person.ts";

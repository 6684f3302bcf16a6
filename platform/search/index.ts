export { type SearchWords, searchWords } from "./search-words.ts";

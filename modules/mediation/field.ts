export { AlongList, AlongScreen } from "./web/along-screen.tsx";
export { alongWords } from "./web/along-words.ts";

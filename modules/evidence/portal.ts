export { AskedPage, askedPageWords } from "./portal/asked-page.tsx";
